// Decisions carry the signature of the person who made them, which no edit of the file can make.
#include "core/audit/decision.h"
#include "tests/support/spoilt_bureau.h"

using namespace tocsin;
using test::kFreeTheLog;
using test::law;
using test::Other;
using test::says;
using test::World;
namespace fs = std::filesystem;

TEST_CASE("Who decides signs with a key of their own over the content that was seen")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", saved.id, "approve") == "compliance_review");
    store::AuditFilter steps;
    steps.act = audit::act::kStep;
    const std::vector<audit::Row> rows = world.store->read()->auditRows(steps);
    REQUIRE(rows.size() == 2);
    std::vector<std::string> signers;
    for (const audit::Row& row : rows) {
        const audit::Entry entry = audit::fromJson(base::readStoredJson(row.text).value()).value();
        signers.push_back(audit::signerOf(entry));
        CHECK(audit::isSignedDecision(entry, signers.back()));
        CHECK(entry.after == world.store->read()->document(saved.id)->contentHash);
        audit::Entry other = entry;
        other.after = std::string(64, 'a');
        CHECK_FALSE(audit::isSignedDecision(other, signers.back()));
        other = entry;
        other.facts["to"] = "published";
        CHECK_FALSE(audit::isSignedDecision(other, signers.back()));
    }
    CHECK(signers[0] != signers[1]);
    const std::string sam = world.as("sam")->user().id.text();
    CHECK(world.store->read()->log().personalKey(sam)->publicKey == signers[1]);
    CHECK(world.as("aud")->auditing().verify()->faults.empty());

    // Whoever edits the file can make the whole log anew, hashes and all, but not another person's signature.
    Other other(world);
    const auto store = store::openSqliteStore(other.folder.path("bureau"));
    store::AuditFilter all;
    all.limit = 100'000;
    std::vector<audit::Row> forged;
    for (const audit::Row& row : store->read()->auditRows(all)) {
        audit::Entry entry = audit::fromJson(base::readStoredJson(row.text).value()).value();
        if (entry.act == audit::act::kStep && entry.facts.value("action", "") == "approve")
            entry.after = std::string(64, 'b');
        audit::Row made = audit::seal(entry, forged.empty() ? nullptr : &forged.back(), {});
        made.payload = row.payload;
        forged.push_back(std::move(made));
    }
    other.edit(std::string(kFreeTheLog) + "DELETE FROM audit; DELETE FROM checkpoint; DELETE FROM tree_node;");
    {
        const auto unit = store->write();
        for (const audit::Row& row : forged) unit->appendAudit(row);
        unit->commit();
    }
    fs::remove(other.folder.path("bureau/log.checkpoint"));
    CHECK(says(other.verify(world).faults, "audit.signature_wrong"));
}

TEST_CASE("An account whose password was exchanged in the file cannot decide, since its key does not open")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");
    {
        const auto sam = world.as("sam");
    }
    Other other(world);
    other.edit("UPDATE user SET password_hash = '" +
               base::hashPassword("the intruder's own word", base::PasswordCost::forTests()) + "' WHERE login = 'sam'");
    const auto store = store::openSqliteStore(other.folder.path("bureau"));
    service::Bureau bureau(*store, world.clock, law(), base::PasswordCost::forTests());
    const auto intruder = bureau.signIn("sam", "the intruder's own word").value();
    const auto seen = intruder->registry().show(saved.id).value();
    CHECK(intruder->casework().act({saved.id, "approve", "", seen.head.contentHash, {}}).error().key ==
          "access.key_locked");
    // Without the key's row a new one is made, which the log then contradicts.
    Other bolder(world);
    bolder.edit("UPDATE user SET password_hash = '" +
                base::hashPassword("the intruder's own word", base::PasswordCost::forTests()) +
                "' WHERE login = 'sam'; DELETE FROM personal_key");
    {
        const auto second = store::openSqliteStore(bolder.folder.path("bureau"));
        service::Bureau again(*second, world.clock, law(), base::PasswordCost::forTests());
        REQUIRE(again.signIn("sam", "the intruder's own word"));
    }
    CHECK(says(bolder.verify(world).faults, "audit.personal_key_altered"));
}

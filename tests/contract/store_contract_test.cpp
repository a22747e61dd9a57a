#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using test::aDocument;
using test::aUser;
using test::FreshStore;

namespace {

/// One document of one user, committed.
void fill(store::Store& store, const std::string& id = "d1", const std::string& number = "2026/00001")
{
    auto unit = store.write();
    if (!unit->userById("u-amina")) unit->insertUser(aUser());
    unit->insertDocument(aDocument(id, number));
    unit->insertVersion({id, 1, R"({"a":1})", std::string(64, 'a'), "u-amina", "2026-01-15T09:00:00.000Z", "{}"});
    unit->commit();
}

} // namespace

TEST_CASE("What is not committed never happened")
{
    FreshStore fresh;
    {
        auto unit = fresh.store->write();
        unit->setSetting("country", "UY");
        CHECK(unit->setting("country") == "UY");
    }
    CHECK_FALSE(fresh.store->read()->setting("country"));
}

TEST_CASE("Settings are kept and replaced")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->setSetting("country", "UY");
    unit->setSetting("country", "PY");
    unit->commit();
    CHECK(fresh.store->read()->setting("country") == "PY");
}

TEST_CASE("Users are found by login and id, and logins are unique")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    access::User user = aUser();
    user.roles.push_back(access::Role::Auditor);
    unit->insertUser(user);
    CHECK(unit->userByLogin("amina")->roles == user.roles);
    user.disabled = true;
    unit->updateUser(user);
    CHECK(unit->userById("u-amina")->disabled);
    access::User other = aUser();
    other.id = base::UserId("u-other");
    CHECK_THROWS_AS(unit->insertUser(other), store::StorageError);
    CHECK(unit->users().size() == 1);
}

TEST_CASE("A document comes back as it went in, by id and by number")
{
    FreshStore fresh;
    fill(*fresh.store);
    auto unit = fresh.store->read();
    for (const char* key : {"d1", "2026/00001"}) {
        const auto row = unit->document(key);
        REQUIRE(row);
        CHECK(row->familyName == "TESTINO");
        CHECK(row->workflow.approvals == aDocument("d1", "").workflow.approvals);
        CHECK(row->open);
    }
    CHECK_FALSE(unit->document("d2"));
}

TEST_CASE("The second of two writers of one revision is told, and changes nothing")
{
    FreshStore fresh;
    fill(*fresh.store);
    auto unit = fresh.store->write();
    store::DocumentRow mine = *unit->document("d1");
    store::DocumentRow theirs = mine;
    mine.familyName = "MINE";
    theirs.familyName = "THEIRS";
    CHECK(unit->updateDocument(mine));
    CHECK_FALSE(unit->updateDocument(theirs));
    CHECK(unit->document("d1")->familyName == "MINE");
    CHECK(unit->document("d1")->revision == 2);
}

TEST_CASE("Lists filter by state, drafter and text, with limit and count")
{
    FreshStore fresh;
    fill(*fresh.store);
    {
        auto unit = fresh.store->write();
        store::DocumentRow other = aDocument("d2", "2026/00002", "approved");
        other.familyName = "GARCÍA";
        other.entityId = "2031/10456";
        unit->insertDocument(other);
        unit->commit();
    }
    auto unit = fresh.store->read();
    const auto count = [&](store::DocumentFilter filter) {
        CHECK(unit->documents(filter).size() == unit->countDocuments(filter));
        return unit->countDocuments(filter);
    };
    store::DocumentFilter filter;
    CHECK(count(filter) == 2);
    filter.states = {"approved", "sent"};
    CHECK(count(filter) == 1);
    filter = {};
    filter.text = "10456";
    CHECK(count(filter) == 1);
    filter.text = "%' OR 1=1 --";
    CHECK(count(filter) == 0);
    filter = {};
    filter.drafter = "u-amina";
    filter.limit = 1;
    CHECK(unit->documents(filter).size() == 1);
}

TEST_CASE("Numbers run through the year without a gap")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    CHECK(unit->nextNumber(2026) == "2026/00001");
    CHECK(unit->nextNumber(2026) == "2026/00002");
    CHECK(unit->nextNumber(2027) == "2027/00001");
}

TEST_CASE("Likely duplicates are found by entity id, or by name and year of birth")
{
    FreshStore fresh;
    fill(*fresh.store);
    auto unit = fresh.store->read();
    CHECK(unit->likelyDuplicates("", "testino mario", "1975").size() == 1);
    CHECK(unit->likelyDuplicates("", "testino mario", "1976-01-01").empty());
    CHECK(unit->likelyDuplicates("", "", "").empty());
}

TEST_CASE("The open version can be amended, a sealed one cannot")
{
    FreshStore fresh;
    fill(*fresh.store);
    const store::VersionRow changed{"d1", 1, R"({"a":2})", std::string(64, 'b'), "u-amina", "2026-01-15T09:01:00.000Z",
                                    "{}"};
    {
        auto unit = fresh.store->write();
        unit->amendVersion(changed);
        store::DocumentRow row = *unit->document("d1");
        row.open = false;
        CHECK(unit->updateDocument(row));
        unit->commit();
    }
    CHECK(fresh.store->read()->version("d1", 1)->content == R"({"a":2})");
    CHECK_THROWS_AS(fresh.store->write()->amendVersion(changed), store::StorageError);
    CHECK(fresh.store->read()->versions("d1").size() == 1);
}

TEST_CASE("Responses keep their order and all their parts")
{
    FreshStore fresh;
    fill(*fresh.store);
    auto unit = fresh.store->write();
    rules::Response answer{
        rules::Response::Kind::Answer, "RPD-1", "judicial.charges[#c1]", false, "why", "u-amina", "compliance_reviewer",
        "2026-01-15T09:00:00.000Z",    "ff"};
    unit->putResponse("d1", answer);
    answer.kind = rules::Response::Kind::Waiver;
    answer.yes = true;
    unit->putResponse("d1", answer);
    const auto all = unit->responses("d1");
    REQUIRE(all.size() == 2);
    CHECK_FALSE(all[0].yes);
    CHECK(all[1].kind == rules::Response::Kind::Waiver);
    CHECK(all[0].scope == "judicial.charges[#c1]");
}

TEST_CASE("Attachments are kept by their hash, bytes and all")
{
    FreshStore fresh;
    const std::string bytes("a\0b", 3);
    auto unit = fresh.store->write();
    unit->putAttachment("aa", bytes);
    unit->putAttachment("aa", bytes);
    CHECK(unit->attachment("aa") == bytes);
    CHECK_FALSE(unit->attachment("bb"));
}

TEST_CASE("What a person last saw is remembered per document")
{
    FreshStore fresh;
    fill(*fresh.store);
    auto unit = fresh.store->write();
    CHECK(unit->lastSeen("u-amina", "d1") == 0);
    unit->markSeen("u-amina", "d1", 1);
    unit->markSeen("u-amina", "d1", 4);
    CHECK(unit->lastSeen("u-amina", "d1") == 4);
}

TEST_CASE("The audit log grows without a gap and filters")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    CHECK_FALSE(unit->lastAuditRow());
    for (int i = 0; i < 3; ++i) {
        audit::Entry entry;
        entry.act = i == 1 ? audit::act::kRead : audit::act::kSaved;
        entry.at = "2026-01-15T09:00:00.000Z";
        const auto previous = unit->lastAuditRow();
        unit->appendAudit(audit::seal(entry, previous ? &*previous : nullptr, {{"n", i}}));
    }
    unit->commit();
    auto reading = fresh.store->read();
    audit::Verifier verifier;
    for (const audit::Row& row : reading->auditRows({})) verifier.take(row);
    CHECK(verifier.checked() == 3);
    CHECK(verifier.faults().empty());
    store::AuditFilter filter;
    filter.act = audit::act::kSaved;
    filter.afterSeq = 1;
    CHECK(reading->auditRows(filter).size() == 1);
}

TEST_CASE("An audit entry out of order is refused")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    audit::Entry entry;
    entry.act = audit::act::kSaved;
    entry.at = "2026-01-15T09:00:00.000Z";
    audit::Row row = audit::seal(entry, nullptr, nullptr);
    row.seq = 7;
    CHECK_THROWS_AS(unit->appendAudit(row), store::StorageError);
}

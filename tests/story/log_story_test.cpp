// The log as a tree: checkpoints leave the bureau, and what is done to the file afterwards is named by them.
#include "core/audit/checkpoint.h"
#include "core/audit/proof_check.h"
#include "tests/support/spoilt_bureau.h"

using namespace tocsin;
using test::Faults;
using test::keysOf;
using test::kFreeTheLog;
using test::law;
using test::Other;
using test::says;
using test::World;
namespace fs = std::filesystem;

namespace {

std::vector<store::CheckpointRow> checkpointsOf(World& world)
{
    return world.store->read()->log().checkpoints(0, INT64_MAX);
}

} // namespace

TEST_CASE("Each signing out, export and print, and each day, leaves a checkpoint that the log's key signed")
{
    World world;
    const auto olga = world.as("olga");
    const service::Saved saved = olga->drafting().create("red.notice", World::sample()).value();
    const std::size_t before = checkpointsOf(world).size();
    const service::DocumentView exported = olga->registry().exporting(saved.id).value();
    REQUIRE(olga->registry().printed(saved.id, 1, "en", std::string(64, 'b')));
    world.clock.advance(std::chrono::hours(24));
    REQUIRE(olga->registry().show(saved.id));
    REQUIRE(olga->registry().show(saved.id));
    std::vector<store::CheckpointRow> rows = checkpointsOf(world);
    REQUIRE(rows.size() == before + 3);
    CHECK(rows[before].occasion == "export");
    CHECK(rows[before].note == exported.checkpoint);
    CHECK(rows[before + 1].occasion == "print");
    CHECK(rows[before + 2].occasion == "day");
    {
        const auto aud = world.as("aud");
    }
    rows = checkpointsOf(world);
    CHECK(rows.back().occasion == "sign_out");
    CHECK(rows.back().size == world.store->read()->lastAuditRow()->seq);

    const auto aud = world.as("aud");
    const service::SealedLog sealed = aud->proofs().checkpoint().value();
    const audit::NoteKey key = audit::NoteKey::read(sealed.key).value();
    for (const store::CheckpointRow& row : rows) CHECK(audit::isSignedBy(audit::readNote(row.note).value(), key));
    const service::AuditReport report = aud->auditing().verify({{"export", exported.checkpoint}}).value();
    INFO(keysOf(report.faults));
    CHECK(report.faults.empty());
    CHECK(report.outside == 1);
    CHECK(report.provableUpTo == rows[before].size);
    CHECK(report.checkpoints == static_cast<std::int64_t>(rows.size()) + 1);
}

TEST_CASE("Every entry is proved under a checkpoint, and the tree of any day begins that of today")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    const auto aud = world.as("aud");
    const std::int64_t entries = world.store->read()->lastAuditRow()->seq;
    for (std::int64_t seq = 1; seq <= entries; ++seq) {
        const service::ProvenEntry proven = aud->proofs().prove(seq).value();
        const audit::EntryProof proof = audit::readProof(proven.proof).value();
        const audit::Note note = audit::readNote(proof.checkpoint).value();
        const audit::Checkpoint checkpoint = audit::readCheckpoint(note.text).value();
        REQUIRE(audit::isSignedBy(note, audit::NoteKey::read(proven.key).value()));
        REQUIRE(proven.leaf == base::leafHash(proven.entry).hex());
        REQUIRE(audit::provesInclusion(base::leafHash(proven.entry), proof.index, checkpoint.size, proof.path,
                                       checkpoint.root));
        REQUIRE(proven.proof.size() < 1500);
    }
    CHECK(aud->proofs().prove(100'000).error().key == "audit.no_such_entry");
    CHECK(aud->proofs().prove(0).error().key == "audit.no_such_entry");
    for (std::int64_t older = 0; older <= entries; ++older) {
        const service::ConsistencyView view = aud->proofs().consistency(older, entries).value();
        std::vector<base::Hash> path;
        for (const std::string& hash : view.path) path.push_back(base::Hash::fromHex(hash).value());
        REQUIRE(audit::provesConsistency(static_cast<std::uint64_t>(older), base::Hash::fromHex(view.olderRoot).value(),
                                         static_cast<std::uint64_t>(entries),
                                         base::Hash::fromHex(view.newerRoot).value(), path));
    }
    CHECK(world.as("olga")->proofs().prove(1).error().key == "access.denied");
    REQUIRE(world.as("olga")->registry().printed(saved.id, 1, "en", std::string(64, 'c')));
    const service::ProvenEntry paper = aud->proofs().provePaper(std::string(64, 'c')).value();
    CHECK(paper.entry.find("document.printed") != std::string::npos);
    CHECK(aud->proofs().provePaper(std::string(64, 'd')).error().key == "audit.no_such_paper");
}

TEST_CASE("A log that was cut at its end, or exchanged for yesterday's, is named by a checkpoint held outside")
{
    World world;
    const auto olga = world.as("olga");
    const service::Saved saved = olga->drafting().create("red.notice", World::sample()).value();
    const Other yesterday(world);
    world.clock.advance(std::chrono::hours(24));
    for (int i = 0; i < 5; ++i) REQUIRE(olga->registry().show(saved.id));
    const std::string outside = olga->registry().exporting(saved.id)->checkpoint;

    Other cut(world);
    cut.edit(std::string(kFreeTheLog) + "DELETE FROM audit WHERE seq > (SELECT max(seq) - 8 FROM audit); "
                                        "DELETE FROM checkpoint WHERE size > (SELECT max(seq) FROM audit);");
    fs::remove(cut.folder.path("bureau/log.checkpoint"));
    CHECK(says(cut.verify(world, {{"export", outside}}).faults, "audit.log_cut"));
    Other old(world);
    fs::remove(old.folder.path("bureau/log.checkpoint"));
    fs::copy_file(yesterday.folder.path("bureau/bureau.db"), old.folder.path("bureau/bureau.db"),
                  fs::copy_options::overwrite_existing);
    CHECK(says(old.verify(world, {{"export", outside}}).faults, "audit.log_cut"));
    // Without any checkpoint from outside nothing can be said, and that is said.
    const service::AuditReport blind = old.verify(world);
    CHECK(blind.outside == 0);
    CHECK(blind.provableUpTo == 0);
    // Work that goes on in yesterday's copy makes it long enough, and another log.
    const auto store = store::openSqliteStore(old.folder.path("bureau"));
    service::Bureau bureau(*store, world.clock, law(), base::PasswordCost::forTests());
    for (int i = 0; i < 30; ++i) REQUIRE(bureau.signIn("olga", test::kPassword));
    CHECK(says(bureau.signIn("aud", test::kPassword).value()->auditing().verify({{"export", outside}}).value().faults,
               "audit.given_differs"));
}

TEST_CASE("The witness's folder and the copy beside the data name a database exchanged for an older one")
{
    World world;
    const test::TempFolder witness;
    REQUIRE(world.as("ada")->proofs().nameWitness(witness.path()));
    CHECK(world.as("olga")->proofs().nameWitness("").error().key == "access.denied");
    CHECK(world.as("ada")->proofs().nameWitness("/nowhere/at/all").error().key == "audit.no_such_folder");
    const Other yesterday(world);
    world.clock.advance(std::chrono::hours(24));
    REQUIRE(world.as("olga")->drafting().create("red.notice", World::sample()));
    const service::AuditReport whole = world.as("aud")->auditing().verify().value();
    INFO(keysOf(whole.faults));
    CHECK(whole.faults.empty());
    CHECK(whole.outside >= 2);
    CHECK(whole.witnessRead);

    Other old(world);
    fs::copy_file(yesterday.folder.path("bureau/bureau.db"), old.folder.path("bureau/bureau.db"),
                  fs::copy_options::overwrite_existing);
    const Faults faults = old.verify(world).faults;
    CHECK(std::count_if(faults.begin(), faults.end(),
                        [](const audit::Fault& fault) { return fault.key == "audit.log_cut"; }) >= 2);
    Other moved(world);
    moved.edit("DELETE FROM setting WHERE key = 'log.witness_folder'");
    CHECK(says(moved.verify(world).faults, "audit.witness_altered"));
    fs::remove_all(witness.path());
    CHECK_FALSE(world.as("aud")->auditing().verify()->witnessRead);
}

TEST_CASE("Edited nodes, checkpoints and keys of the log are named")
{
    World world;
    REQUIRE(world.as("olga")->drafting().create("red.notice", World::sample()));
    const std::vector<std::pair<std::string, std::string>> edits{
        {"UPDATE tree_node SET hash = x'00' WHERE level = 2 AND number = 1", "audit.node_altered"},
        {"UPDATE tree_node SET hash = (SELECT hash FROM tree_node WHERE level = 1 AND number = 0) WHERE level = 1 AND "
         "number = 1",
         "audit.node_altered"},
        {"DELETE FROM tree_node", "audit.node_altered"},
        {"UPDATE checkpoint SET note = replace(note, 'tocsin', 'toxsin')", "audit.checkpoint_differs"},
        {"UPDATE checkpoint SET size = size - 1 WHERE seq = 3", "audit.checkpoint_differs"},
        {"UPDATE checkpoint SET size = 999999, note = '' WHERE seq = 3", "audit.checkpoint_differs"},
        {"UPDATE checkpoint SET note = substr(note, 1, length(note) - 10) || 'AAAAAAAA' || char(61) || char(10)",
         "audit.checkpoint_unsigned"},
        {"UPDATE log_key SET public_key = replace(public_key, 'a', 'b')", "audit.log_key_altered"},
        {"DELETE FROM log_key", "audit.log_key_altered"},
        {"UPDATE personal_key SET user = (SELECT id FROM user WHERE login = 'sam')", "audit.personal_key_altered"},
        {"DELETE FROM personal_key", "audit.personal_key_altered"},
    };
    for (const auto& [sql, key] : edits) {
        Other other(world);
        other.edit(std::string(kFreeTheLog) + sql);
        const Faults faults = other.verify(world).faults;
        INFO(sql << ": " << keysOf(faults));
        CHECK(says(faults, key));
    }
    Other whole(world);
    CHECK(keysOf(whole.verify(world).faults).empty());
}

TEST_CASE("A renewed key is signed by the one before it, and one that is not is named until somebody outside covers it")
{
    World world;
    const std::string before = world.as("aud")->proofs().checkpoint()->note;
    CHECK(world.as("aud")->proofs().renewKey().error().key == "access.denied");
    const std::string renewed = world.as("ada")->proofs().renewKey().value();
    const auto aud = world.as("aud");
    CHECK(base::toHex(audit::NoteKey::read(aud->proofs().checkpoint()->key)->publicKey) == renewed);
    const service::AuditReport report =
        aud->auditing().verify({{"before", before}, {"after", aud->proofs().checkpoint()->note}}).value();
    INFO(keysOf(report.faults));
    CHECK(report.faults.empty());
    CHECK(report.outside == 2);

    fs::remove(world.folder.path("bureau/log.key"));
    CHECK(aud->proofs().checkpoint().error().key == "audit.no_checkpoint");
    // Work goes on without the key; only checkpoints are missing.
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    CHECK(world.as("olga")->registry().exporting(saved.id)->checkpoint.empty());
    REQUIRE(world.as("ada")->proofs().renewKey());
    CHECK(says(aud->auditing().verify()->faults, "audit.key_unsigned"));
    CHECK(aud->auditing().verify({{"after", aud->proofs().checkpoint()->note}})->faults.empty());
}

TEST_CASE("A log that does not continue its last checkpoint is not signed any more")
{
    World world;
    REQUIRE(world.as("olga")->drafting().create("red.notice", World::sample()));
    Other other(world);
    other.edit(std::string(kFreeTheLog) +
               "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit); DELETE FROM tree_node;");
    const auto store = store::openSqliteStore(other.folder.path("bureau"));
    service::Bureau bureau(*store, world.clock, law(), base::PasswordCost::forTests());
    const auto aud = bureau.signIn("aud", test::kPassword).value();
    CHECK(aud->proofs().checkpoint().error().key == "audit.no_checkpoint");
}

TEST_CASE("Checkpoints of another bureau and what is no checkpoint are named")
{
    World world;
    World other;
    const std::string foreign = other.as("aud")->proofs().checkpoint()->note;
    const service::AuditReport report =
        world.as("aud")->auditing().verify({{"foreign", foreign}, {"text", "hello"}}).value();
    CHECK(says(report.faults, "audit.given_other_log"));
    CHECK(says(report.faults, "audit.given_unreadable"));
    CHECK(report.outside == 0);
}

TEST_CASE("Old entries of reading are emptied with a reason, proofs go on holding, and what nobody recorded is named")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    REQUIRE(world.as("olga")->registry().show(saved.id));
    const std::string outside = world.as("olga")->registry().exporting(saved.id)->checkpoint;
    world.clock.advance(std::chrono::days(400));
    const std::string limit = base::toText(world.clock.now() - std::chrono::days(365));
    CHECK(world.as("olga")->proofs().prune(limit, "the limit of the register").error().key == "access.denied");
    CHECK(world.as("ada")->proofs().prune(limit, " ").error().key == "rules.reason_missing");
    CHECK(world.as("ada")->proofs().prune("soon", "x").error().key == "instant.malformed");
    const std::int64_t emptied = world.as("ada")->proofs().prune(limit, "the limit of the register").value();
    CHECK(emptied > 5);
    store::AuditFilter readings;
    readings.act = audit::act::kRead;
    CHECK(world.store->read()->auditRows(readings).empty());
    const auto aud = world.as("aud");
    const service::AuditReport report = aud->auditing().verify({{"export", outside}}).value();
    INFO(keysOf(report.faults));
    CHECK(report.faults.empty());
    CHECK(report.outside == 1);
    for (std::int64_t seq = 1; seq <= 8; ++seq) {
        const service::ProvenEntry proven = aud->proofs().prove(seq).value();
        const audit::EntryProof proof = audit::readProof(proven.proof).value();
        const audit::Checkpoint checkpoint = audit::readCheckpoint(audit::readNote(proof.checkpoint)->text).value();
        CHECK(audit::provesInclusion(base::Hash::fromHex(proven.leaf).value(), proof.index, checkpoint.size, proof.path,
                                     checkpoint.root));
    }
    const char* empty =
        "UPDATE audit SET entry = '', document = '', actor = '', act = '', at = '', payload = '' WHERE ";
    for (const char* which : {"act = 'document.created'", "act = 'log.pruned'",
                              "seq = (SELECT max(seq) FROM audit WHERE act = 'session.sign_in')"}) {
        Other other(world);
        other.edit(std::string(kFreeTheLog) + empty + which);
        INFO(which);
        CHECK(says(other.verify(world).faults, "audit.emptied_unrecorded"));
    }
}

TEST_CASE(
    "The evidence about a document is a ZIP archive with its entries, proofs, contents and a page that checks them")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");
    CHECK(world.as("olga")->proofs().evidence(saved.id).error().key == "access.denied");
    CHECK(world.as("aud")->proofs().evidence(saved.id).error().key == "access.denied");
    const auto carla = world.as("carla");
    CHECK(carla->proofs().evidence("nothing").error().key == "document.unknown");
    const std::string zip = carla->proofs().evidence(saved.number).value();
    CHECK(zip.starts_with("PK\x03\x04"));
    for (const char* name : {"README.txt", "verify.html", "key.txt", "checkpoint.txt", "decision.json",
                             "versions/1.json", "entries/", "proofs/"})
        CHECK(zip.find(name) != std::string::npos);
    CHECK(zip.find("EVIDENCE_DATA") == std::string::npos);
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

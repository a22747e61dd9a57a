// Whoever edits the file itself, past every trigger, is found out.
#include "tests/support/demo_world.h"

#include <filesystem>
#include <sqlite3.h>

using namespace tocsin;
using test::World;

namespace {

/// A bureau in which everything happened once.
void live(World& world)
{
    const auto olga = world.as("olga");
    base::Json content = World::sample();
    const base::Json file = olga->drafting().attach("face.png", "image/png", "not really a picture").value();
    const service::Saved saved = olga->drafting().create("red.notice", content).value();
    REQUIRE(olga->drafting().change(saved.id, 1, {{"biometrics.photographs[+]", {{"file", file}}}}));
    world.clock.advance(std::chrono::minutes(11));
    REQUIRE(olga->drafting().change(saved.id, 2, {{"person.forename", "Ana"}}));
    const service::Saved other = olga->drafting().create("red.notice", base::Json::object()).value();
    REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", saved.id, "return", "the dates") == "returned");
    // A clock that was set back stands in the entries beside the instants of the log.
    world.clock.advance(-std::chrono::minutes(5));
    REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", saved.id, "approve") == "compliance_review");
    test::answerAll(world, saved.id);
    REQUIRE(world.act("carla", saved.id, "clear") == "approved");
    REQUIRE(world.act("sam", saved.id, "send") == "workflow.own_work");
    REQUIRE(world.act("olga", saved.id, "send") == "sent");
    REQUIRE(olga->registry().exporting(saved.id));
    REQUIRE(olga->registry().printed(saved.id, 1, "ar", std::string(64, 'b')));
    REQUIRE(world.act("olga", other.id, "close", "opened by mistake") == "closed");
    service::OfficeSettings office;
    office.calendar = "friday_saturday";
    office.holidays[base::parseDate("2026-12-25").value()] = "a holiday";
    REQUIRE(world.as("ada")->office().set(office));
    REQUIRE(world.as("ada")->office().setUnit("olga", "Fugitives"));
    REQUIRE(olga->office().setAbsence({"olga", "2026-12-01", "2026-12-05", "oscar"}));
    REQUIRE(olga->routing().claim(saved.id));
    REQUIRE(olga->routing().setUrgency(saved.id, "urgent", "he may flee"));
    REQUIRE(olga->routing().pause(saved.id, "asked the court"));
    world.clock.advance(std::chrono::hours(30));
    REQUIRE(olga->routing().resume(saved.id));
    world.clock.advance(std::chrono::hours(30));
    REQUIRE(olga->queues().tick());
    REQUIRE(world.as("ada")->administration().disableUser("oscar"));
}

/// A copy of the bureau's folder that may be spoilt.
class Copy {
public:
    explicit Copy(const World& world)
    {
        std::filesystem::create_directories(folder_.path("bureau"));
        std::filesystem::copy_file(world.folder.path("bureau") + "/bureau.db", file());
        REQUIRE(sqlite3_open(file().c_str(), &db_) == SQLITE_OK);
        for (const char* trigger : {"audit_in_order", "audit_kept", "audit_unchanged", "version_sealed", "version_once",
                                    "version_kept", "document_stays_sealed", "definition_unchanged", "definition_kept"})
            run(std::string("DROP TRIGGER ") + trigger);
    }
    ~Copy() { sqlite3_close(db_); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    void run(const std::string& sql)
    {
        INFO(sql << ": " << sqlite3_errmsg(db_));
        REQUIRE(sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    void setText(const std::string& column, std::int64_t seq, const std::string& text)
    {
        sqlite3_stmt* statement = nullptr;
        const std::string sql = "UPDATE audit SET " + column + " = ? WHERE seq = ?";
        REQUIRE(sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        sqlite3_bind_text(statement, 1, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int64(statement, 2, seq);
        CHECK(sqlite3_step(statement) == SQLITE_DONE);
        sqlite3_finalize(statement);
    }
    /// What the auditor is told.
    service::AuditReport verify(const World& world)
    {
        const auto store = store::openSqliteStore(folder_.path("bureau"));
        service::Bureau bureau(*store, world.clock, law(), base::PasswordCost::forTests());
        return bureau.signIn("aud", test::kPassword).value()->auditing().verify().value();
    }

private:
    static const service::Law& law()
    {
        static const service::Law loaded = service::Law::load(data::DataSource::embedded()).value();
        return loaded;
    }
    [[nodiscard]] std::string file() const { return folder_.path("bureau") + "/bureau.db"; }

    test::TempFolder folder_;
    sqlite3* db_ = nullptr;
};

using Column = std::pair<const char*, std::string audit::Row::*>;
const std::vector<Column>& columns()
{
    static const std::vector<Column> all{{"entry", &audit::Row::text},        {"leaf", &audit::Row::leaf},
                                         {"document", &audit::Row::document}, {"actor", &audit::Row::actor},
                                         {"act", &audit::Row::act},           {"at", &audit::Row::at},
                                         {"payload", &audit::Row::payload}};
    return all;
}

bool names(const std::vector<audit::Fault>& faults, std::int64_t seq)
{
    return std::any_of(faults.begin(), faults.end(), [seq](const audit::Fault& fault) { return fault.seq == seq; });
}

bool says(const std::vector<audit::Fault>& faults, const std::string& key)
{
    return std::any_of(faults.begin(), faults.end(), [&](const audit::Fault& fault) { return fault.key == key; });
}

/// Long texts are tried at this many places, so that the test stays quick; which ones is always the same.
constexpr std::size_t kPlaces = 400;

} // namespace

TEST_CASE("Whatever byte of whatever column of an entry is flipped, the verifier names that entry")
{
    World world;
    live(world);
    store::AuditFilter all;
    all.limit = 100'000;
    const std::vector<audit::Row> rows = world.store->read()->auditRows(all);
    REQUIRE(rows.size() > 60);
    audit::Verifier before;
    std::size_t flips = 0;
    std::size_t missed = 0;
    for (const audit::Row& row : rows) {
        for (const auto& [column, member] : columns()) {
            const std::size_t size = (row.*member).size();
            const std::size_t stride = std::max<std::size_t>(1, size / kPlaces);
            for (std::size_t at = 0; at < size; at += stride) {
                audit::Row spoilt = row;
                char& byte = (spoilt.*member)[at];
                byte = static_cast<char>(byte ^ (1 << (at % 8)));
                audit::Verifier verifier = before;
                verifier.take(spoilt);
                ++flips;
                if (names(verifier.faults(), row.seq)) continue;
                ++missed;
                INFO(column << " of " << row.seq << " at " << at);
                CHECK(false);
            }
        }
        before.take(row);
    }
    CHECK(before.faults().empty());
    CHECK(missed == 0);
    CHECK(flips > 20'000);
}

TEST_CASE("An edit of any row of the file makes the verification through the door fail and name the row")
{
    World world;
    live(world);
    {
        Copy whole(world);
        const service::AuditReport report = whole.verify(world);
        CHECK(report.faults.empty());
        CHECK(report.brokenVersions.empty());
    }
    store::AuditFilter all;
    all.limit = 100'000;
    for (const audit::Row& row : world.store->read()->auditRows(all)) {
        const auto& [column, member] = columns()[static_cast<std::size_t>(row.seq) % columns().size()];
        std::string text = row.*member;
        const std::size_t at = text.empty() ? 0 : static_cast<std::size_t>(row.seq * 7919) % text.size();
        // What was empty gets a byte; a payload that stands where none was made counts too.
        if (text.empty())
            text = "x";
        else
            text[at] = static_cast<char>(text[at] ^ 1);
        Copy copy(world);
        copy.setText(column, row.seq, text);
        INFO(column << " of " << row.seq << " at " << at);
        CHECK(names(copy.verify(world).faults, row.seq));
    }
}

TEST_CASE("Entries taken out, exchanged, moved or put in are found, and payloads that retention emptied are no fault")
{
    World world;
    live(world);
    const auto faults = [&](const std::string& sql) {
        Copy copy(world);
        copy.run(sql);
        return copy.verify(world).faults;
    };
    CHECK(names(faults("DELETE FROM audit WHERE seq = 20"), 21));
    CHECK(names(faults("DELETE FROM audit WHERE seq BETWEEN 10 AND 20"), 21));
    CHECK(names(faults("DELETE FROM audit WHERE seq = 1"), 2));
    const std::vector<audit::Fault> swapped =
        faults("UPDATE audit SET seq = -1 WHERE seq = 20; UPDATE audit SET seq = 20 WHERE seq = 21;"
               "UPDATE audit SET seq = 21 WHERE seq = -1");
    CHECK(names(swapped, 20));
    CHECK(names(swapped, 21));
    CHECK(names(
        faults("INSERT INTO audit SELECT max(seq) + 1, entry, leaf, document, actor, act, at, payload FROM audit"),
        world.store->read()->lastAuditRow()->seq + 1));
    CHECK(
        says(faults("UPDATE audit SET payload = (SELECT b.payload FROM audit b WHERE b.act = 'document.created') WHERE "
                    "act = 'document.saved'"),
             "audit.payload_altered"));
    CHECK(faults("UPDATE audit SET payload = ''").empty());
}

TEST_CASE("A document, an answer, a version, an attachment or a user changed behind the log is found")
{
    World world;
    live(world);
    const std::vector<std::pair<std::string, std::string>> edits{
        {"UPDATE document SET state = 'approved', workflow = json_set(workflow, '$.state', 'approved') WHERE state = "
         "'sent'",
         "audit.document_altered"},
        {"UPDATE document SET state = 'draft' WHERE state = 'sent'", "audit.document_altered"},
        {"UPDATE document SET workflow = json_set(workflow, '$.approvals[0].user', 'x') WHERE state = 'sent'",
         "audit.document_altered"},
        {"UPDATE document SET workflow = json_remove(workflow, '$.approvals[1]') WHERE state = 'sent'",
         "audit.document_altered"},
        {"UPDATE document SET workflow = json_set(workflow, '$.drafter', 'x')", "audit.document_altered"},
        {"UPDATE document SET workflow = json_set(workflow, '$.submitter', 'x')", "audit.document_altered"},
        {"UPDATE document SET workflow = json_set(workflow, '$.since', '2020')", "audit.document_altered"},
        {"UPDATE document SET content_hash = 'x'", "audit.document_altered"},
        {"UPDATE document SET open = 1 WHERE state = 'sent'", "audit.document_altered"},
        {"UPDATE document SET number = number || 'x'", "audit.document_altered"},
        {"UPDATE document SET family_name = 'SOMEBODY ELSE' WHERE state = 'sent'", "audit.document_altered"},
        {"UPDATE document SET entity_id = '2031/1' WHERE state = 'sent'", "audit.document_altered"},
        {"UPDATE document SET refused_at = '2020' WHERE state = 'sent'", "audit.document_altered"},
        {"UPDATE document SET summary_key = 'x' WHERE state = 'sent'", "audit.document_altered"},
        {"UPDATE definition SET text = replace(text, 'approver', 'drafter')", "audit.definition_altered"},
        {"UPDATE version SET hash = 'x'", "audit.version_altered"},
        {"DELETE FROM version WHERE version = 1", "audit.version_altered"},
        {"INSERT INTO version SELECT document, 9, content, hash, author, at, provenance FROM version WHERE version = 2",
         "audit.version_altered"},
        {"UPDATE response SET yes = 0 WHERE seq = 1", "audit.response_altered"},
        {"UPDATE response SET reason = 'another' WHERE seq = 1", "audit.response_altered"},
        {"UPDATE response SET actor = 'x' WHERE seq = 1", "audit.response_altered"},
        {"DELETE FROM response WHERE seq = 1", "audit.response_altered"},
        {"INSERT INTO response SELECT document, 999, kind, rule, scope, yes, reason, actor, actor_role, at, "
         "values_hash "
         "FROM response WHERE seq = 1",
         "audit.response_altered"},
        {"UPDATE attachment SET bytes = x'00'", "audit.attachment_altered"},
        {"UPDATE user SET roles = 'officer,supervisor' WHERE login = 'olga'", "audit.user_altered"},
        {"UPDATE user SET disabled = 0 WHERE login = 'oscar'", "audit.user_altered"},
        {"INSERT INTO user SELECT 'x', 'x', 'x', roles, 0, password_hash FROM user WHERE login = 'ada'",
         "audit.user_altered"},
        {"UPDATE desk SET claimed_by = ''", "audit.desk_altered"},
        {"UPDATE desk SET urgency = 'routine'", "audit.desk_altered"},
        {"UPDATE desk SET follow_up = '2099-01-01'", "audit.desk_altered"},
        {"UPDATE desk SET unit = 'x'", "audit.desk_altered"},
        {"UPDATE desk SET dates = '{\"gs_answer\":\"2099-01-01\"}'", "audit.desk_altered"},
        {"DELETE FROM desk", "audit.desk_altered"},
        {"INSERT INTO desk SELECT id, 1, 'routine', '', '', '', '', '{}' FROM document WHERE state = 'closed'",
         "audit.desk_altered"},
        {"UPDATE pause SET until_at = '2099'", "audit.pause_altered"},
        {"UPDATE pause SET reason = 'another'", "audit.pause_altered"},
        {"DELETE FROM pause", "audit.pause_altered"},
        {"INSERT INTO pause (document, from_at, until_at, reason, by) SELECT document, '2026', '2099', 'x', 'x' FROM "
         "pause",
         "audit.pause_altered"},
        {"DELETE FROM breach", "audit.breach_altered"},
        {"UPDATE breach SET due = '2099'", "audit.breach_altered"},
        {"UPDATE duty SET substitute = 'x'", "audit.duty_altered"},
        {"DELETE FROM duty", "audit.duty_altered"},
        {"UPDATE setting SET value = replace(value, 'friday_saturday', 'saturday_sunday') WHERE key = 'office'",
         "audit.office_altered"},
        {"DELETE FROM setting WHERE key = 'office'", "audit.office_altered"},
        {"PRAGMA foreign_keys = OFF; DELETE FROM document WHERE state = 'closed'", "audit.document_missing"},
        {"INSERT INTO document SELECT 'x', '2026/99999', type, revision, version, open, opened_by, opened_at, "
         "content_hash, created_at, updated_at, state, since, drafter, workflow, family_name, forename, date_of_birth, "
         "sex, entity_id, match_key, refused_at, summary_key FROM document WHERE state = 'closed'",
         "audit.document_added"},
    };
    for (const auto& [sql, key] : edits) {
        INFO(sql);
        Copy copy(world);
        copy.run(sql);
        CHECK(says(copy.verify(world).faults, key));
    }
    Copy copy(world);
    copy.run("UPDATE version SET content = content || ' ' WHERE version = 1");
    CHECK_FALSE(copy.verify(world).brokenVersions.empty());
}

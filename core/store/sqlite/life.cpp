#include "core/store/sqlite/life.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"

#include <fmt/format.h>
#include <set>

namespace tocsin::store {

namespace {

constexpr const char* kHitColumns = "id, document, revision, happened_on, country, place, found_by, action_taken, "
                                    "contacted, contacted_on, outcome, reason, recorded_by, recorded_at, answered_by, "
                                    "answered_at";

HitRow hitFrom(const Statement& s)
{
    return {s.text(0), s.text(1), s.number(2), s.text(3),  s.text(4),  s.text(5),  s.text(6),  s.text(7),
            s.text(8), s.text(9), s.text(10),  s.text(11), s.text(12), s.text(13), s.text(14), s.text(15)};
}

std::vector<HitRow> hitsWhere(Connection& db, const std::string& clause, const std::vector<std::string>& texts,
                              const std::vector<std::int64_t>& numbers)
{
    Statement s(db, fmt::format("SELECT {} FROM hit{}", kHitColumns, clause));
    for (const std::string& text : texts) s.bind(text);
    for (const std::int64_t number : numbers) s.bind(number);
    std::vector<HitRow> out;
    while (s.next()) out.push_back(hitFrom(s));
    return out;
}

/// Every "sha256" of an attachment value in canonical JSON.
void takeHashes(const base::Json& value, std::set<std::string>& hashes)
{
    if (value.is_object())
        if (const auto found = value.find("sha256"); found != value.end() && found->is_string())
            hashes.insert(found->get<std::string>());
    if (!value.is_structured()) return;
    for (const base::Json& part : value) takeHashes(part, hashes);
}

/// Whether a payload's search text holds one of the names, in any spelling that folds alike.
bool mentions(const std::string& payload, const std::vector<std::string>& foldedNames)
{
    const base::Result<base::Json> json = base::readStoredJson(payload);
    if (!json || !json->is_object()) return false;
    const std::string folded = base::foldName(base::repaired(json->value("values", base::Json()).dump()));
    return std::any_of(foldedNames.begin(), foldedNames.end(), [&](const std::string& name) {
        return !name.empty() && folded.find(name) != std::string::npos;
    });
}

} // namespace

std::optional<LifeRow> SqliteLife::standing(const std::string& document)
{
    Statement s(db_, "SELECT recorded_on, published_version, retention_until, suspended_until, public_since, ended_on, "
                     "published_as FROM life WHERE document = ?");
    if (!s.bind(document).next()) return std::nullopt;
    return LifeRow{document, s.text(0), s.number(1), s.text(2), s.text(3), s.text(4), s.text(5), s.text(6)};
}

void SqliteLife::putStanding(const LifeRow& row)
{
    Statement(
        db_,
        "INSERT INTO life (document, recorded_on, published_version, retention_until, suspended_until, "
        "public_since, ended_on, published_as) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document) DO UPDATE SET "
        "recorded_on = excluded.recorded_on, published_version = excluded.published_version, "
        "retention_until = excluded.retention_until, suspended_until = excluded.suspended_until, "
        "public_since = excluded.public_since, ended_on = excluded.ended_on, "
        "published_as = excluded.published_as")
        .bind(row.document)
        .bind(row.recordedOn)
        .bind(row.publishedVersion)
        .bind(row.retentionUntil)
        .bind(row.suspendedUntil)
        .bind(row.publicSince)
        .bind(row.endedOn)
        .bind(row.publishedAs)
        .execute();
}

void SqliteLife::insertHit(const HitRow& row)
{
    Statement s(db_, fmt::format("INSERT INTO hit ({}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", kHitColumns));
    s.bind(row.id).bind(row.document).bind(row.revision);
    for (const std::string HitRow::* part :
         {&HitRow::happenedOn, &HitRow::country, &HitRow::place, &HitRow::foundBy, &HitRow::actionTaken,
          &HitRow::contacted, &HitRow::contactedOn, &HitRow::outcome, &HitRow::reason, &HitRow::recordedBy,
          &HitRow::recordedAt, &HitRow::answeredBy, &HitRow::answeredAt})
        s.bind(row.*part);
    s.execute();
}

bool SqliteLife::updateHit(const HitRow& row)
{
    return Statement(db_,
                     "UPDATE hit SET revision = ?, action_taken = ?, contacted = ?, contacted_on = ?, outcome = ?, "
                     "reason = ?, answered_by = ?, answered_at = ? WHERE id = ? AND revision = ?")
               .bind(row.revision + 1)
               .bind(row.actionTaken)
               .bind(row.contacted)
               .bind(row.contactedOn)
               .bind(row.outcome)
               .bind(row.reason)
               .bind(row.answeredBy)
               .bind(row.answeredAt)
               .bind(row.id)
               .bind(row.revision)
               .execute() == 1;
}

std::optional<HitRow> SqliteLife::hit(const std::string& id)
{
    std::vector<HitRow> found = hitsWhere(db_, " WHERE id = ?", {id}, {});
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<HitRow> SqliteLife::hits(const std::string& document)
{
    return hitsWhere(db_, " WHERE document = ? ORDER BY recorded_at, id", {document}, {});
}

std::vector<HitRow> SqliteLife::openHits(std::size_t limit)
{
    return hitsWhere(db_, " WHERE answered_at = '' ORDER BY recorded_at, id LIMIT ?", {},
                     {static_cast<std::int64_t>(limit)});
}

std::vector<HitRow> SqliteLife::allHits() { return hitsWhere(db_, " ORDER BY document, recorded_at, id", {}, {}); }

void SqliteLife::insertHold(const HoldRow& row)
{
    Statement(db_, "INSERT INTO hold (document, reason, placed_by, placed_at, released_by, released_at) VALUES (?, ?, "
                   "?, ?, ?, ?)")
        .bind(row.document)
        .bind(row.reason)
        .bind(row.placedBy)
        .bind(row.placedAt)
        .bind(row.releasedBy)
        .bind(row.releasedAt)
        .execute();
}

bool SqliteLife::releaseHold(const std::string& document, const std::string& by, const std::string& at)
{
    return Statement(db_, "UPDATE hold SET released_by = ?, released_at = ? WHERE document = ? AND released_at = ''")
               .bind(by)
               .bind(at)
               .bind(document)
               .execute() == 1;
}

std::vector<HoldRow> SqliteLife::holds(const std::string& document)
{
    std::vector<HoldRow> out;
    Statement s(db_, "SELECT reason, placed_by, placed_at, released_by, released_at FROM hold WHERE document = ? "
                     "ORDER BY seq");
    s.bind(document);
    while (s.next()) out.push_back({document, s.text(0), s.text(1), s.text(2), s.text(3), s.text(4)});
    return out;
}

void SqliteLife::putCopy(const CopyRow& row)
{
    Statement(db_, "INSERT INTO national_copy (document, system, given_on, deleted_on, confirmed_by) VALUES (?, ?, ?, "
                   "?, ?) ON CONFLICT (document, system) DO UPDATE SET given_on = excluded.given_on, deleted_on = "
                   "excluded.deleted_on, confirmed_by = excluded.confirmed_by")
        .bind(row.document)
        .bind(row.system)
        .bind(row.givenOn)
        .bind(row.deletedOn)
        .bind(row.confirmedBy)
        .execute();
}

std::vector<CopyRow> SqliteLife::copies(const std::string& document)
{
    std::vector<CopyRow> out;
    Statement s(db_, "SELECT system, given_on, deleted_on, confirmed_by FROM national_copy WHERE document = ? ORDER BY "
                     "system");
    s.bind(document);
    while (s.next()) out.push_back({document, s.text(0), s.text(1), s.text(2), s.text(3)});
    return out;
}

void SqliteLife::putDownload(const DownloadRow& row)
{
    Statement(db_, "INSERT INTO download (document, source, received_on, refreshed_on) VALUES (?, ?, ?, ?) ON CONFLICT "
                   "(document) DO UPDATE SET source = excluded.source, received_on = excluded.received_on, "
                   "refreshed_on = excluded.refreshed_on")
        .bind(row.document)
        .bind(row.source)
        .bind(row.receivedOn)
        .bind(row.refreshedOn)
        .execute();
}

std::optional<DownloadRow> SqliteLife::download(const std::string& document)
{
    Statement s(db_, "SELECT source, received_on, refreshed_on FROM download WHERE document = ?");
    if (!s.bind(document).next()) return std::nullopt;
    return DownloadRow{document, s.text(0), s.text(1), s.text(2)};
}

std::optional<TombstoneRow> SqliteLife::tombstone(const std::string& document)
{
    Statement s(db_, "SELECT decision, by, at FROM tombstone WHERE document = ?");
    if (!s.bind(document).next()) return std::nullopt;
    return TombstoneRow{document, s.text(0), s.text(1), s.text(2)};
}

std::vector<std::string> SqliteLife::attachmentsOf(const std::string& document)
{
    std::set<std::string> hashes;
    Statement s(db_, "SELECT content FROM version WHERE document = ?");
    s.bind(document);
    while (s.next())
        if (const base::Result<base::Json> content = base::readStoredJson(s.text(0))) takeHashes(*content, hashes);
    std::vector<std::string> out;
    for (const std::string& hash : hashes) {
        Statement other(db_, "SELECT 1 FROM version WHERE document <> ? AND instr(content, ?) > 0 LIMIT 1");
        if (!other.bind(document).bind(hash).next()) out.push_back(hash);
    }
    return out;
}

Taken SqliteLife::destroy(const TombstoneRow& row)
{
    Taken taken;
    taken.attachments = attachmentsOf(row.document);
    Statement(db_, "INSERT INTO tombstone (document, decision, by, at) VALUES (?, ?, ?, ?)")
        .bind(row.document)
        .bind(row.decision)
        .bind(row.by)
        .bind(row.at)
        .execute();
    const auto run = [&](const char* sql) { return Statement(db_, sql).bind(row.document).execute(); };
    taken.versions = run("UPDATE version SET content = '', provenance = '' WHERE document = ?");
    taken.payloads = run("UPDATE audit SET payload = '' WHERE document = ? AND payload <> ''");
    run("UPDATE response SET reason = '' WHERE document = ?");
    run("DELETE FROM hit WHERE document = ?");
    run("DELETE FROM hold WHERE document = ?");
    for (const std::string& sha256 : taken.attachments) {
        Statement(db_, "DELETE FROM attachment WHERE sha256 = ?").bind(sha256).execute();
        taken.payloads += Statement(db_, "UPDATE audit SET payload = '' WHERE act = 'attachment.added' AND payload <> "
                                         "'' AND json_extract(entry, '$.facts.sha256') = ?")
                              .bind(sha256)
                              .execute();
    }
    return taken;
}

std::vector<std::int64_t> SqliteLife::sweep(const std::vector<std::string>& foldedNames)
{
    std::vector<std::int64_t> seqs;
    {
        Statement s(db_, "SELECT seq, payload FROM audit WHERE document = '' AND payload <> ''");
        while (s.next())
            if (mentions(s.text(1), foldedNames)) seqs.push_back(s.number(0));
    }
    for (const std::int64_t seq : seqs)
        Statement(db_, "UPDATE audit SET payload = '' WHERE seq = ?").bind(seq).execute();
    // What changed headlines said before may stand in the index until it is made anew (migration 0003).
    db_.run("INSERT INTO headline_text (headline_text) VALUES ('rebuild')");
    return seqs;
}

} // namespace tocsin::store

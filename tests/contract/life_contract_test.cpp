// Rows of a document's life after publication, and that destruction is the one way by which contents go.
#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using test::aDocument;
using test::aUser;
using test::FreshStore;

namespace {

constexpr const char* kAt = "2026-01-15T09:00:00.000Z";

store::HitRow aHit(const std::string& id)
{
    return {id,         "d1", 1,         "2026-01-10", "AR", "Ezeiza", "Border police", "held", "before", "2026-01-11",
            "arrested", "",   "u-amina", kAt,          "",   ""};
}

/// A document whose content is sealed, with an attachment of its own and one that another document names too.
struct Bureau {
    FreshStore fresh;
    std::string own = std::string(64, 'c');
    std::string shared = std::string(64, 'd');

    Bureau()
    {
        auto unit = fresh.store->write();
        unit->insertUser(aUser());
        for (const char* id : {"d1", "d2"}) {
            store::DocumentRow row = aDocument(id, std::string("2026/0000") + id[1], "published");
            row.open = false;
            unit->insertDocument(row);
            const std::string file = R"({"files":[{"sha256":")" + shared + R"("})" +
                                     (id[1] == '1' ? R"(,{"sha256":")" + own + R"("})" : "") + "]}";
            unit->insertVersion({id, 1, file, std::string(64, 'a'), "u-amina", kAt, R"({"source":"paper"})"});
        }
        unit->putAttachment(own, "face");
        unit->putAttachment(shared, "stamp");
        audit::Entry entry;
        entry.act = audit::act::kCreated;
        entry.at = kAt;
        entry.document = "d1";
        unit->appendAudit(audit::seal(entry, nullptr, {{"name", "TESTINO"}}));
        unit->commit();
    }
};

} // namespace

TEST_CASE("A standing is kept and replaced")
{
    Bureau bureau;
    auto unit = bureau.fresh.store->write();
    CHECK_FALSE(unit->life().standing("d1"));
    store::LifeRow row{"d1", "2026-01-15", 1, "", "", "", "", "2026/77"};
    unit->life().putStanding(row);
    CHECK(unit->life().standing("d1") == row);
    row.suspendedUntil = "2026-07-15";
    row.retentionUntil = "2029-01-15";
    row.publicSince = "2026-02-01";
    row.endedOn = "2026-08-01";
    row.publishedVersion = 3;
    unit->life().putStanding(row);
    CHECK(unit->life().standing("d1") == row);
}

TEST_CASE("A hit is followed by compare-and-set, and is open until it is answered")
{
    Bureau bureau;
    auto unit = bureau.fresh.store->write();
    store::HitRow hit = aHit("h1");
    unit->life().insertHit(hit);
    CHECK(unit->life().hit("h1") == hit);
    CHECK(unit->life().openHits(10).size() == 1);
    hit.outcome = "false_positive";
    hit.reason = "older";
    hit.answeredBy = "u-amina";
    hit.answeredAt = kAt;
    CHECK(unit->life().updateHit(hit));
    CHECK_FALSE(unit->life().updateHit(hit));
    hit.revision = 2;
    CHECK(unit->life().hits("d1") == std::vector<store::HitRow>{hit});
    CHECK(unit->life().openHits(10).empty());
    CHECK(unit->life().hits("d2").empty());
}

TEST_CASE("One hold at a time is in force, and nothing is destroyed under it")
{
    Bureau bureau;
    auto unit = bureau.fresh.store->write();
    unit->life().insertHold({"d1", "a claim", "u-amina", kAt, "", ""});
    CHECK_THROWS_AS(unit->life().insertHold({"d1", "another", "u-amina", kAt, "", ""}), store::StorageError);
    CHECK_THROWS_AS(unit->life().destroy({"d1", "expired", "u-amina", kAt}), store::StorageError);
    CHECK(unit->life().releaseHold("d1", "u-amina", "2026-01-16T09:00:00.000Z"));
    CHECK_FALSE(unit->life().releaseHold("d1", "u-amina", "2026-01-16T09:00:00.000Z"));
    unit->life().insertHold({"d1", "another", "u-amina", kAt, "", ""});
    CHECK(unit->life().holds("d1").size() == 2);
}

TEST_CASE("Copies at home and copies from others are kept and replaced")
{
    Bureau bureau;
    auto unit = bureau.fresh.store->write();
    store::CopyRow copy{"d1", "Border index", "2026-01-15", "", ""};
    unit->life().putCopy(copy);
    copy.deletedOn = "2026-02-15";
    copy.confirmedBy = "u-amina";
    unit->life().putCopy(copy);
    CHECK(unit->life().copies("d1") == std::vector<store::CopyRow>{copy});
    store::DownloadRow download{"d1", "AR", "2026-01-15", "2026-01-15"};
    unit->life().putDownload(download);
    download.refreshedOn = "2026-01-22";
    unit->life().putDownload(download);
    CHECK(unit->life().download("d1") == download);
}

TEST_CASE("Destruction empties contents and leaves hashes, head and a tombstone, once and for good")
{
    Bureau bureau;
    auto unit = bureau.fresh.store->write();
    unit->life().insertHit(aHit("h1"));
    unit->life().insertHold({"d1", "a claim", "u-amina", kAt, "u-amina", kAt});
    const store::TombstoneRow stone{"d1", "expired", "u-amina", kAt};
    const store::Taken taken = unit->life().destroy(stone);
    CHECK(taken.versions == 1);
    CHECK(taken.payloads == 1);
    CHECK(taken.attachments == std::vector<std::string>{bureau.own});
    CHECK(unit->life().tombstone("d1") == stone);
    CHECK_FALSE(unit->life().tombstone("d2"));
    const store::VersionRow version = unit->version("d1", 1).value();
    CHECK(version.content.empty());
    CHECK(version.provenance.empty());
    CHECK(version.hash == std::string(64, 'a'));
    CHECK_FALSE(unit->version("d2", 1)->content.empty());
    CHECK_FALSE(unit->attachment(bureau.own));
    CHECK(unit->attachment(bureau.shared));
    CHECK(unit->auditRows({}).front().payload.empty());
    CHECK(unit->life().hits("d1").empty());
    CHECK(unit->life().holds("d1").empty());
    CHECK_THROWS_AS(unit->life().destroy(stone), store::StorageError);
    CHECK_THROWS_AS(unit->insertVersion({"d1", 2, "{}", "h", "u-amina", kAt, "{}"}), store::StorageError);
    store::DocumentRow row = unit->document("d1").value();
    CHECK_THROWS_AS(unit->updateDocument(row), store::StorageError);
    CHECK(unit->document("d2"));
    unit->commit();
}

TEST_CASE("A sweep takes searches for a destroyed name out of the log and leaves the others")
{
    Bureau bureau;
    auto unit = bureau.fresh.store->write();
    for (const char* search : {"Téstino mario", "Garcia"}) {
        audit::Entry entry;
        entry.act = audit::act::kListed;
        entry.at = kAt;
        const auto last = unit->lastAuditRow();
        unit->appendAudit(audit::seal(entry, &*last, {{"search", search}}));
    }
    CHECK(unit->life().sweep({"testino"}) == std::vector<std::int64_t>{2});
    const auto rows = unit->auditRows({});
    CHECK(rows[1].payload.empty());
    CHECK_FALSE(rows[2].payload.empty());
}

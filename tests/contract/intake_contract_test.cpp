// What every engine promises about requests of agencies and the packages that brought them.
#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using test::FreshStore;

namespace {

store::RequestRow aRequest(const std::string& id, const std::string& number)
{
    store::RequestRow row;
    row.id = id;
    row.number = number;
    row.agency = "Customs";
    row.agencyKey = "customs";
    row.reference = "C-1/26";
    row.referenceKey = "c 1 26";
    row.type = "red.notice";
    row.urgency = "urgent";
    row.revision = 1;
    row.version = 1;
    row.score = 42;
    row.receivedAt = row.newestAt = "2026-11-24T09:00:00.000Z";
    row.workflow.definition = "request";
    row.workflow.definitionHash = std::string(64, 'c');
    row.workflow.state = "request_received";
    row.workflow.since = row.receivedAt;
    return row;
}

store::RequestPackageRow aPackage(const std::string& request, std::int64_t version, char hash)
{
    return {request,  version, std::string(64, hash), std::string("bytes\0of it", 11), 42, "2026-11-24T09:00:00.000Z",
            "u-amina"};
}

} // namespace

TEST_CASE("A request comes back as it was put, by id, by number and by what the agency calls it", "[intake]")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    store::IntakeRows& rows = unit->intake();
    CHECK(rows.nextRequestNumber(2026) == "R2026/00001");
    CHECK(rows.nextRequestNumber(2026) == "R2026/00002");
    CHECK(rows.nextRequestNumber(2027) == "R2027/00001");
    rows.insertRequest(aRequest("q1", "R2026/00001"));
    for (const char* key : {"q1", "R2026/00001"}) {
        const std::optional<store::RequestRow> row = rows.request(key);
        REQUIRE(row);
        CHECK(row->agency == "Customs");
        CHECK(row->reference == "C-1/26");
        CHECK(row->urgency == "urgent");
        CHECK(row->score == 42);
        CHECK(row->workflow.definition == "request");
        CHECK(row->workflow.state == "request_received");
        CHECK(row->document.empty());
    }
    CHECK_FALSE(rows.request("q2"));
    CHECK(rows.requestOf("customs", "c 1 26", "red.notice")->id == "q1");
    CHECK_FALSE(rows.requestOf("customs", "c 1 26", "blue.notice"));
    rows.insertRequest(aRequest("q2", "R2026/00002"));
    CHECK(rows.requestOf("customs", "c 1 26", "red.notice")->id == "q2");
    CHECK_THROWS_AS(rows.insertRequest(aRequest("q1", "R2026/00009")), store::StorageError);
}

TEST_CASE("Only the one who read a request's revision changes it", "[intake]")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    store::IntakeRows& rows = unit->intake();
    rows.insertRequest(aRequest("q1", "R2026/00001"));
    store::RequestRow row = *rows.request("q1");
    row.workflow.state = "returned_to_agency";
    row.workflow.since = "2026-11-25T09:00:00.000Z";
    row.reason = "no court";
    row.document = "d1";
    row.draftedFrom = 1;
    row.remindedAt = "2026-11-26T09:00:00.000Z";
    CHECK(rows.updateRequest(row));
    CHECK_FALSE(rows.updateRequest(row));
    const store::RequestRow now = *rows.requestBehind("d1");
    CHECK(now.revision == 2);
    CHECK(now.reason == "no court");
    CHECK(now.remindedAt == "2026-11-26T09:00:00.000Z");
    CHECK(now.draftedFrom == 1);
    CHECK_FALSE(rows.requestBehind(""));
    rows.insertRequest(aRequest("q2", "R2026/00002"));
    CHECK(rows.requests({}).size() == 2);
    CHECK(rows.requests({})[0].id == "q2"); // waits since longer
    CHECK(rows.requests({"returned_to_agency"}).size() == 1);
    CHECK(rows.requests({"request_refused"}).empty());
}

TEST_CASE("A package is kept once, whole, and nothing but its destruction changes it", "[intake]")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    store::IntakeRows& rows = unit->intake();
    rows.insertRequest(aRequest("q1", "R2026/00001"));
    rows.insertPackage(aPackage("q1", 1, 'a'));
    rows.insertPackage(aPackage("q1", 2, 'b'));
    CHECK_THROWS_AS(rows.insertPackage(aPackage("q1", 3, 'a')), store::StorageError);
    CHECK_THROWS_AS(rows.insertPackage(aPackage("q1", 2, 'd')), store::StorageError);
    CHECK(rows.package("q1", 1)->bytes == std::string("bytes\0of it", 11));
    CHECK(rows.packageByHash(std::string(64, 'b'))->version == 2);
    CHECK_FALSE(rows.packageByHash(std::string(64, 'e')));
    REQUIRE(rows.packages("q1").size() == 2);
    CHECK(rows.packages("q1")[1].bytes.empty());
    CHECK(rows.packages("q1")[1].by == "u-amina");
    rows.destroyPackages("q1");
    CHECK(rows.package("q1", 1)->bytes.empty());
    CHECK(rows.package("q1", 1)->sha256 == std::string(64, 'a'));
}

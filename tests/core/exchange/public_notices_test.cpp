#include "core/exchange/public_notices.h"

#include "core/exchange/sniff.h"
#include "tests/support/knowledge.h"
#include "tests/support/notice_generator.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;
using exchange::Format;

namespace {

std::string file(const std::string& name) { return base::readFile(TOCSIN_TEST_DATA "/import/" + name).value(); }

exchange::Reading read(const std::string& bytes)
{
    return exchange::readPublicNotices(bytes, test::catalogue()).value();
}

std::string failure(const std::string& bytes)
{
    const base::Result<exchange::Reading> reading = exchange::readPublicNotices(bytes, test::catalogue());
    return reading ? "read" : reading.error().key;
}

/// "place: key" of every refused record.
std::vector<std::string> refusals(const exchange::Reading& reading)
{
    std::vector<std::string> out;
    for (const exchange::Record& record : reading.records)
        if (record.refusal) out.push_back(record.place + ": " + record.refusal->key);
    return out;
}

} // namespace

TEST_CASE("A page of the red list gives a record for every row")
{
    const exchange::Reading reading = read(file("red_list.json"));
    CHECK(reading.format == Format::ListPage);
    REQUIRE(reading.records.size() == 2);
    CHECK(reading.records[1].place == "_embedded.notices[1]");
    CHECK(reading.records[1].headline.familyName == "DOBLE ESPACIO");
    CHECK(reading.records[1].headline.forename.empty());
    CHECK(reading.records[1].headline.dateOfBirth == "1988");
    CHECK(reading.records[1].remarks.at(0).key == "import.list_row");
    REQUIRE(reading.remarks.size() == 1);
    CHECK(reading.remarks[0].key == "import.part_of_list");
    CHECK(reading.remarks[0].params.at("total") == "6862");
}

TEST_CASE("A list of pages is read through")
{
    const exchange::Reading reading = read(file("list_of_pages.json"));
    CHECK(reading.format == Format::List);
    REQUIRE(reading.records.size() == 3);
    CHECK(reading.records[2].place == "[1]._embedded.notices[0]");
    CHECK(reading.records[2].headline.entityId == "2030/9001");
}

TEST_CASE("An object with several answers gives all their records, each in its own form")
{
    const exchange::Reading reading = read(file("several.json"));
    CHECK(reading.format == Format::Several);
    CHECK(reading.records.size() == 9);
    CHECK(refusals(reading) ==
          std::vector<std::string>{"error_404: import.error_answer", "images: import.images_only"});
    for (const exchange::Record& record : reading.records) {
        if (record.refusal) continue;
        const std::string& place = record.place;
        CHECK(record.type == (place.starts_with("yellow") ? "yellow.notice"
                              : place.starts_with("un_")  ? "un.notice"
                                                          : "red.notice"));
    }
}

TEST_CASE("JSON lines are read line by line, and a bad line costs only itself")
{
    const exchange::Reading reading = read(file("lines.jsonl"));
    CHECK(reading.format == Format::Lines);
    REQUIRE(reading.records.size() == 4);
    CHECK(reading.records[0].place == "line 1");
    CHECK(refusals(reading) == std::vector<std::string>{"line 2: json.syntax", "line 5: import.error_answer"});
    CHECK(reading.records[2].place == "line 3");
    CHECK_FALSE(reading.records[2].refusal);
    const std::string good = file("red_detail_sparse.json");
    const std::string line = Json::parse(good).dump();
    CHECK(refusals(read("{bad\r\n" + line + "\r\n")) == std::vector<std::string>{"line 1: json.syntax"});
    CHECK(refusals(read(line + "\n{\"name\":\"\xFF\"}\n")) == std::vector<std::string>{"line 2: json.bad_utf8"});
    CHECK(read(line + "\n[" + line + "]\n").records[1].place == "line 2[0]");
}

TEST_CASE("One bad record never stops a file, and every oddity of real files is taken")
{
    const exchange::Reading reading = read(file("oddities.json"));
    CHECK(refusals(reading) == std::vector<std::string>{"[2]: import.not_an_object", "[4]: import.no_identity"});
    REQUIRE(reading.records.size() == 6);
    const Json& first = reading.records[0].content;
    CHECK(first["person"]["family_name"] == "CORREA EJEMPLO");
    CHECK(first["person"]["date_of_birth"] == "1975-04");
    CHECK(first["description"]["hair"] == Json::array({"YELB", "BLA"}));
    CHECK(first["description"]["eyes"] == Json::array({"BROD", "BLA"}));
    CHECK(first["judicial"]["charges"].size() == 3);
    CHECK(first["judicial"]["charges"][0]["offence"] == "Line one\nLine two\nLine three");
    CHECK_FALSE(first["judicial"]["charges"][0].contains("offence_translation"));
    CHECK(reading.records[1].headline.forename == "SOLO NOMBRE");
    CHECK(reading.records[1].headline.familyName.empty());
    CHECK(reading.records[3].content["person"]["sex"] == "M");
}

TEST_CASE("A byte-order mark and UTF-16 make no difference")
{
    const Json expected = read(file("bom.json")).records.at(0).content;
    CHECK(expected["person"]["family_name"] == "TESTINO FICTICIO");
    CHECK(read(file("utf16_le.json")).records.at(0).content == expected);
    CHECK(read(file("utf16_be_no_mark.json")).records.at(0).content == expected);
    const std::string lines = "\xEF\xBB\xBF" + file("lines.jsonl");
    CHECK(read(lines).records.size() == 4);
}

TEST_CASE("A file that cannot be read as a whole says why and where")
{
    const base::Result<exchange::Reading> malformed =
        exchange::readPublicNotices(file("malformed.json"), test::catalogue());
    REQUIRE_FALSE(malformed);
    CHECK(malformed.error().key == "json.syntax");
    CHECK(malformed.error().params.at("line") == "3");
    CHECK(failure("") == "json.empty");
    CHECK(failure("[]") == "import.no_records");
    CHECK(failure("[\"\xC3\x28\"]") == "json.bad_utf8");
    CHECK(failure(std::string("[\"a\0b\"]", 7)) == "json.nul_byte");
    CHECK(failure("[\"\\u0000\"]") == "json.nul_byte");
    CHECK(failure(std::string("\xFF\xFE\x5B", 3)) == "json.bad_encoding");
    CHECK(failure("\"text\"") == "read");
    CHECK(refusals(read("7")) == std::vector<std::string>{": import.not_an_object"});
}

TEST_CASE("Nesting ten thousand deep, files too large and floods of values are refused without harm")
{
    CHECK(failure(std::string(10'000, '[') + std::string(10'000, ']')) == "json.too_deep");
    std::string deepObject;
    for (int i = 0; i < 10'000; ++i) deepObject += "{\"a\":";
    CHECK(failure(deepObject + "1" + std::string(10'000, '}')) == "json.too_deep");
    CHECK(failure(std::string(exchange::kImportLimits.bytes + 1, ' ')) == "json.too_large");
    std::string many = "[1";
    many.reserve(2 * exchange::kRecordLimit + 10);
    for (std::size_t i = 0; i <= exchange::kRecordLimit; ++i) many += ",1";
    CHECK(failure(many + "]") == "import.too_many_records");
    Json huge{{"name", "A"}, {"more", std::string(exchange::kRecordBytes, 'x')}};
    CHECK(refusals(read(huge.dump())) == std::vector<std::string>{": import.record_too_large"});
    Json warrants = Json::array();
    for (int i = 0; i < 20'000; ++i) warrants.push_back({{"charge", "Invented"}});
    CHECK(read(Json{{"name", "A"}, {"arrest_warrants", warrants}}.dump()).records[0].fields.size() == 20'001);
}

TEST_CASE("Containers of unknown shape are walked only so far")
{
    CHECK(refusals(read(R"({"a":{"b":{"c":{"d":{"e":{"name":"X"}}}}}})")) ==
          std::vector<std::string>{"a.b.c.d: import.unknown_shape"});
    CHECK(refusals(read(R"({"a":1})")) == std::vector<std::string>{": import.unknown_shape"});
    CHECK(refusals(read(R"({"_embedded":{"notices":5}})")) == std::vector<std::string>{": import.damaged_page"});
    CHECK(read(R"({"data":[{"name":"X"},{"name":"Y"}],"count":2})").records.size() == 2);
}

TEST_CASE("Rows that repeat a notice give way to the one that says most")
{
    test::NoticeGenerator generator(5);
    const Json detail = generator.detail(false);
    const Json row = test::listRow(detail);
    const exchange::Reading reading = read(Json::array({row, detail, row}).dump());
    REQUIRE(reading.records.size() == 3);
    CHECK(reading.records[0].sameAs == 1U);
    CHECK_FALSE(reading.records[1].sameAs);
    CHECK(reading.records[2].sameAs == 1U);
    CHECK(reading.records[2].remarks.back().key == "import.repeated");
    CHECK(reading.records[2].remarks.back().params.at("place") == "[1]");
}

TEST_CASE("The same person under two entity ids is two notices with a remark")
{
    const auto record = [](const char* id, const char* name, const char* born) {
        return Json{{"entity_id", id == nullptr ? Json() : Json(id)}, {"name", name}, {"date_of_birth", born}};
    };
    const exchange::Reading reading =
        read(Json::array({record("2031/500", "PÉREZ", "1970/01/02"), record("2031/501", "Perez ", "1970/01/02"),
                          record(nullptr, "PEREZ", "1970/01/02"), record(nullptr, "PEREZ", "1971/01/02")})
                 .dump());
    CHECK_FALSE(reading.records[1].sameAs);
    CHECK(reading.records[1].remarks.back().key == "import.same_person");
    CHECK(reading.records[2].sameAs == 0U);
    CHECK_FALSE(reading.records[3].sameAs);
}

TEST_CASE("A notice's colour is told by its link, its list's link or its own fields")
{
    const auto kind = [](const char* text, const char* hint = "") { return exchange::sniff(Json::parse(text), hint); };
    CHECK(kind(R"({"name":"A","_links":{"self":{"href":"https://x/notices/v1/yellow/2031-1"}}})").kind ==
          exchange::Kind::YellowNotice);
    CHECK(kind(R"({"name":"A"})", "https://x/notices/v1/yellow?page=1").kind == exchange::Kind::YellowNotice);
    CHECK(kind(R"({"name":"A"})", "https://x/notices/v1/red?page=1").colourKnown);
    CHECK(kind(R"({"name":"A","date_of_event":null})").kind == exchange::Kind::YellowNotice);
    CHECK(kind(R"({"name":"A","un_reference":"QDi.999"})").kind == exchange::Kind::UnPerson);
    CHECK(kind(R"({"name":"A","un_reference":"QDe.999"})").kind == exchange::Kind::UnEntity);
    CHECK(kind(R"({"name":"A","un_reference":"QDe.999","forename":"B"})").kind == exchange::Kind::UnPerson);
    CHECK(kind(R"({"name":"A","un_resolution":1267,"legal_form":null})").kind == exchange::Kind::UnEntity);
    CHECK(kind(R"({"name":"A","_links":{"self":{"href":"https://x/notices/v1/un/entities/2031-1"}}})").kind ==
          exchange::Kind::UnEntity);
    CHECK(kind(R"({"name":"A"})", "https://x/notices/v1/un/persons?page=1").kind == exchange::Kind::UnPerson);
    CHECK_FALSE(kind(R"({"name":"A","un_resolution":1267})").colourKnown);
    CHECK(read(R"({"name":"A","un_resolution":1267})").records[0].remarks.at(0).key == "import.assumed_person");
    CHECK_FALSE(kind(R"({"name":"A"})").colourKnown);
    CHECK(read(R"({"name":"A"})").records[0].remarks.at(0).key == "import.assumed_red");
    CHECK(kind("[]").kind == exchange::Kind::NotAnObject);
    CHECK(exchange::entityIdFromLink("https://x/notices/v1/red/2031-10456") == "2031/10456");
    CHECK(exchange::entityIdFromLink("https://x/other/2031-10456").empty());
}

#include "core/base/json_reader.h"
#include "core/channel/archive.h"
#include "core/intake/bureau_fields.h"
#include "tests/support/knowledge.h"
#include "tests/support/request_package.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

Json sample() { return base::readJson(base::readFile(TOCSIN_TEST_DATA "/notices/red_complete.json").value()).value(); }

base::Result<intake::Package> read(const Json& json) { return intake::readPackage(json.dump(), test::catalogue()); }

/// The key of the error with where it lies.
std::string refusal(const Json& json)
{
    const auto package = read(json);
    if (package) return "taken";
    const auto pointer = package.error().params.find("pointer");
    return package.error().key + (pointer == package.error().params.end() ? "" : " " + pointer->second);
}

Json with(Json json, const char* pointer, Json value)
{
    json[Json::json_pointer(pointer)] = std::move(value);
    return json;
}

Json without(Json json, const char* key)
{
    json.erase(key);
    return json;
}

const Json& good()
{
    static const Json json = test::aRequest("red.notice", sample());
    return json;
}

} // namespace

TEST_CASE("A request package is read with its content, its files and where each field stood", "[intake]")
{
    const intake::Package package = read(good()).value();
    CHECK(package.type == "red.notice");
    CHECK(package.agency == "Investigation office of Madinat al-Mithal");
    CHECK(package.contact.email == "duty@example.invalid");
    CHECK(package.urgency == "routine");
    CHECK(package.sha256 == base::sha256(good().dump()).hex());
    CHECK(package.attachments.size() == good().at("attachments").size());
    CHECK(package.attachments.size() >= 2);
    CHECK(package.content.at("person").at("family_name") == sample().at("person").at("family_name"));
    CHECK(package.origins.at("person.family_name") == "content.person.family_name");
    CHECK(package.asides.empty());
    CHECK(package.unplaced(test::redNotice()).empty());
}

TEST_CASE("What a package says around the content stands in the form's fields for it, unless they are filled",
          "[intake]")
{
    Json content = sample();
    content["request"].erase("source_agency");
    content["request"].erase("agency_reference");
    const intake::Package package = read(test::aRequest("red.notice", content)).value();
    CHECK(package.content.at("request").at("source_agency") == package.agency);
    CHECK(package.content.at("request").at("agency_reference") == "PV-2026/0417");
    CHECK(package.origins.at("request.source_agency") == "agency.name");
    content["request"]["agency_reference"] = "their own";
    CHECK(read(test::aRequest("red.notice", content))->content.at("request").at("agency_reference") == "their own");
}

TEST_CASE("Unknown fields of package and content are kept aside and named", "[intake]")
{
    Json json = good();
    json["colour_of_folder"] = "blue";
    json["content"]["person"]["shoe_size"] = 43;
    json["contact"]["pager"] = "9";
    const intake::Package package = read(json).value();
    std::set<std::string> paths;
    for (const notice::Aside& aside : package.asides) paths.insert(aside.path);
    CHECK(paths == std::set<std::string>{"/colour_of_folder", "/contact/pager", "person.shoe_size"});
}

TEST_CASE("A faulty package is refused with the place of its fault", "[intake]")
{
    CHECK(refusal(Json::array()) == "intake.not_a_request");
    CHECK(refusal(Json::object()) == "intake.not_a_request");
    CHECK(refusal(with(good(), "/format", "tocsin.request/2")) == "intake.other_format /format");
    CHECK(refusal(with(good(), "/format", 1)) == "intake.wrong_type /format");
    CHECK(refusal(with(good(), "/type", "mauve.notice")) == "intake.unknown_type /type");
    CHECK(refusal(with(good(), "/type", "un.notice")) == "intake.unknown_type /type");
    CHECK(refusal(without(good(), "agency")) == "intake.missing /agency");
    CHECK(refusal(with(good(), "/agency", "a name")) == "intake.wrong_type /agency");
    CHECK(refusal(with(good(), "/agency/name", "  ")) == "intake.missing /agency/name");
    CHECK(refusal(with(good(), "/agency/name", "—")) == "intake.not_named /agency/name");
    CHECK(refusal(with(good(), "/agency/name", "Po\u202elice")) == "intake.hidden_characters /agency/name");
    CHECK(refusal(with(good(), "/reference", std::string(201, 'x'))) == "intake.text_too_long /reference");
    CHECK(refusal(with(good(), "/reference", std::string(200, 'x'))) == "taken");
    CHECK(refusal(without(good(), "legal_basis")) == "intake.missing /legal_basis");
    CHECK(refusal(without(good(), "contact")) == "intake.missing /contact");
    CHECK(refusal(with(good(), "/urgency", "at once")) == "intake.unknown_code /urgency");
    CHECK(refusal(without(good(), "content")) == "intake.missing /content");
    CHECK(refusal(with(good(), "/content", "text")) == "intake.wrong_type /content");
    CHECK(intake::readPackage("{\"format\": 1, \"format\": 2}", test::catalogue()).error().key == "json.duplicate_key");
    CHECK(intake::readPackage("", test::catalogue()).error().key == "json.empty");
}

TEST_CASE("An attached file must be what its name, kind and hash say, and the content may name no other", "[intake]")
{
    const std::string at = "/attachments/0";
    CHECK(refusal(with(good(), "/attachments", "none")) == "intake.wrong_type /attachments");
    CHECK(refusal(with(good(), "/attachments/0", 7)) == "intake.wrong_type /attachments/0");
    CHECK(refusal(with(good(), "/attachments/0/name", "../../etc/passwd")) ==
          "intake.attachment_name /attachments/0/name");
    CHECK(refusal(with(good(), "/attachments/0/name", "..")) == "intake.attachment_name /attachments/0/name");
    CHECK(refusal(with(good(), "/attachments/0/data", "no base64!")) == "intake.attachment_data /attachments/0/data");
    CHECK(refusal(with(good(), "/attachments/0/data", "")) == "intake.attachment_size /attachments/0");
    CHECK(refusal(with(good(), "/attachments/0/mediaType", "image/png")) ==
          "intake.attachment_kind /attachments/0/mediaType");
    CHECK(refusal(with(good(), "/attachments/0/sha256", std::string(64, 'a'))) ==
          "intake.attachment_hash /attachments/0/sha256");
    Json program = good();
    program["attachments"][0]["data"] = base::toBase64("MZ\x90 a program");
    CHECK(refusal(program) == "intake.attachment_kind /attachments/0/mediaType");
    Json twice = good();
    twice["attachments"].push_back(twice["attachments"][0]);
    CHECK(refusal(twice).starts_with("intake.attachment_twice /attachments/"));
    Json many = good();
    for (int i = 0; i < 64; ++i) many["attachments"].push_back(many["attachments"][0]);
    CHECK(refusal(many) == "intake.too_many_attachments /attachments");
    CHECK(refusal(without(good(), "attachments")).starts_with("intake.attachment_missing "));
    Json lying = good();
    lying["content"]["biometrics"]["photographs"][0]["file"]["size"] = 1;
    CHECK(refusal(lying).starts_with("intake.attachment_missing biometrics.photographs[0].file"));
}

TEST_CASE("An archive of the request and its files is the same as one file", "[intake]")
{
    Json json = good();
    std::vector<channel::ArchiveEntry> entries;
    for (std::size_t i = 0; i < json["attachments"].size(); ++i) {
        Json& file = json["attachments"][i];
        const std::string name = "files/" + std::to_string(i);
        entries.push_back({name, base::fromBase64(file.at("data").get<std::string>()).value()});
        file.erase("data");
        file["file"] = name;
    }
    const auto packed = [&](std::vector<channel::ArchiveEntry> all) { return channel::writeArchive(all); };
    std::vector<channel::ArchiveEntry> whole = entries;
    whole.push_back({intake::kRequestFile, json.dump()});
    const intake::Package package = intake::readPackage(packed(whole), test::catalogue()).value();
    CHECK(package.content == read(good())->content);
    CHECK(package.attachments.size() == entries.size());
    CHECK(package.attachments[0].bytes == entries[0].bytes);

    CHECK(intake::readPackage(packed(entries), test::catalogue()).error().key == "intake.no_request_file");
    whole.push_back({"stray.txt", "hello"});
    CHECK(intake::readPackage(packed(whole), test::catalogue()).error().key == "intake.stray_file");
    const std::vector<channel::ArchiveEntry> bare{{intake::kRequestFile, json.dump()}};
    CHECK(intake::readPackage(packed(bare), test::catalogue()).error().key == "intake.attachment_data");
}

TEST_CASE("A package whose rows have no ids reads the same every time", "[intake]")
{
    Json json = good();
    for (Json& row : json["content"]["biometrics"]["photographs"]) row.erase("id");
    CHECK(read(json)->content == read(json)->content);
    CHECK(read(json)->content.at("biometrics").at("photographs")[0].at("id") == "r1");
}

TEST_CASE("An agency and its reference are the same however they are spelt", "[intake]")
{
    intake::Package one;
    intake::Package other;
    one.agency = "Policía  Judicial";
    other.agency = "POLICIA JUDICIAL";
    one.reference = "PV-2025/0417";
    other.reference = "pv 2025 0417";
    CHECK(one.agencyKey() == other.agencyKey());
    CHECK(one.referenceKey() == other.referenceKey());
}

TEST_CASE("An agency cannot speak for the bureau: its promises and particulars are kept aside", "[intake]")
{
    const data::DataSource source = data::DataSource::embedded();
    const auto pack = rules::Pack::load(source, test::catalogue(), "rpd").value();
    intake::Package package = read(good()).value();
    REQUIRE(package.content.at("assurances").at("data_quality_ack") == true);
    intake::leaveToBureau(*pack, test::redNotice(), test::catalogue(), package);
    CHECK_FALSE(package.content.at("request").contains("requesting_entity"));
    CHECK_FALSE(package.content.at("request").contains("ncb_file_number"));
    CHECK_FALSE(package.content.value("assurances", Json::object()).contains("data_quality_ack"));
    CHECK(package.content.at("request").contains("working_language"));
    CHECK_FALSE(package.origins.contains("request.ncb_file_number"));
    const auto aside = [&](const char* path) {
        for (const notice::Aside& one : package.asides)
            if (one.path == path) return one.reason;
        return std::string();
    };
    CHECK(aside("request.ncb_file_number") == "intake.bureaus_own");
    CHECK(aside("assurances.data_quality_ack") == "content.promise_anew");
}

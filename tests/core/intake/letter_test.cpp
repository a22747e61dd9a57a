#include "core/base/json_reader.h"
#include "core/intake/letter.h"
#include "tests/support/knowledge.h"
#include "tests/support/request_package.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;
using base::Language;

namespace {

struct Written {
    std::shared_ptr<const rules::Pack> pack =
        rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    base::Date day = base::parseDate("2026-11-24").value();
    intake::Package package;
    intake::Score score;

    explicit Written(const char* sample)
    {
        const Json content =
            base::readJson(base::readFile(TOCSIN_TEST_DATA "/notices/" + std::string(sample)).value()).value();
        package = intake::readPackage(test::aRequest("red.notice", content).dump(), test::catalogue()).value();
        score =
            intake::scoreOf(*pack, test::redNotice(), package.content, package.content, day, pack->settings().on(day));
    }
    [[nodiscard]] intake::Letter letter(intake::LetterKind kind) const
    {
        return {kind,
                "R2026/00001",
                2,
                "2026-11-24T09:00:00.000Z",
                "2026-11-24T10:00:00.000Z",
                kind == intake::LetterKind::Receipt ? "" : "the court is not named",
                package,
                test::redNotice(),
                score};
    }
};

} // namespace

TEST_CASE("A receipt says in four languages what was received and what is missing", "[intake]")
{
    const Written written("red_incomplete.json");
    const Json json = toJson(written.letter(intake::LetterKind::Receipt), test::catalogue());
    CHECK(json.at("kind") == "receipt");
    CHECK(json.at("package_sha256") == written.package.sha256);
    CHECK(json.at("score").at("percent") == written.score.percent);
    CHECK_FALSE(json.contains("reason"));
    REQUIRE(json.at("text").size() == 4);
    for (const Json& text : json.at("text")) {
        const std::string words = text.get<std::string>();
        CHECK(words.find("R2026/00001") != std::string::npos);
        CHECK(words.find(written.package.sha256) != std::string::npos);
        CHECK(words.find(written.package.reference) != std::string::npos);
    }
    REQUIRE_FALSE(written.score.lacking().empty());
    const std::string arabic = json.at("text").at("ar").get<std::string>();
    CHECK(arabic.find(written.score.lacking()[0]->message.in(Language::Arabic)) != std::string::npos);
    CHECK(arabic.find("title_") == std::string::npos);
}

TEST_CASE("A return gives its reason, and a refusal asks for nothing more", "[intake]")
{
    const Written written("red_incomplete.json");
    const std::string back = toText(written.letter(intake::LetterKind::Return), test::catalogue(), Language::English);
    CHECK(back.find("the court is not named") != std::string::npos);
    CHECK(back.find(written.score.lacking()[0]->message.in(Language::English)) != std::string::npos);
    const std::string no = toText(written.letter(intake::LetterKind::Refusal), test::catalogue(), Language::English);
    CHECK(no.find("the court is not named") != std::string::npos);
    CHECK(no.find("/ 100") == std::string::npos);
}

TEST_CASE("The receipt of a complete request says that nothing is missing", "[intake]")
{
    const Written written("red_complete.json");
    const std::string text = toText(written.letter(intake::LetterKind::Receipt), test::catalogue(), Language::English);
    CHECK(text.find("100 / 100") != std::string::npos);
    CHECK(text.find("Nothing that the Rules ask of you is missing.") != std::string::npos);
}

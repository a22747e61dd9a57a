#include "core/base/json_reader.h"
#include "core/intake/score.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

struct Judged {
    std::shared_ptr<const rules::Pack> pack =
        rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    base::Date day = base::parseDate("2026-11-24").value();

    /// With what a bureau fills in.
    [[nodiscard]] intake::Score of(const Json& given) const
    {
        Json drafted = given;
        drafted["request"]["requester_type"] = "ncb";
        drafted["request"]["requesting_entity"] = "UY";
        drafted["request"]["ncb_file_number"] = "-";
        return intake::scoreOf(*pack, test::redNotice(), given, drafted, day, pack->settings().on(day));
    }
};

Json sample(const char* name)
{
    return base::readJson(base::readFile(TOCSIN_TEST_DATA "/notices/" + std::string(name)).value()).value();
}

} // namespace

TEST_CASE("An empty request scores 0 and every requirement is named with its section", "[intake]")
{
    const intake::Score score = Judged().of(Json::object());
    CHECK(score.percent == 0);
    CHECK(score.met == 0);
    CHECK(score.counted > 20);
    CHECK(score.lacking().size() == score.counted);
    for (const intake::Lack* one : score.lacking()) {
        CHECK_FALSE(one->fields.empty());
        CHECK_FALSE(one->message.in(base::Language::Arabic).empty());
        CHECK(one->rule != "RPD-1-13-requester"); // the bureau's own
        CHECK(one->rule.find("assurance") == std::string::npos);
    }
}

TEST_CASE("A complete request scores 100, and taking data away lowers the score by just what they decide", "[intake]")
{
    const Judged judged;
    Json content = sample("red_complete.json");
    const intake::Score full = judged.of(content);
    CHECK(full.percent == 100);
    CHECK(full.met == full.counted);
    CHECK(full.lacking().empty());

    content["judicial"].erase("charges");
    const intake::Score less = judged.of(content);
    CHECK(less.percent < 100);
    CHECK(less.percent == static_cast<int>(less.met * 100 / less.counted));
    bool named = false;
    for (const intake::Lack* one : less.lacking()) named = named || one->fields.front() == "judicial.charges";
    CHECK(named);
}

TEST_CASE("The score is the sum of its sections, and promises do not move it", "[intake]")
{
    const Judged judged;
    Json content = sample("red_incomplete.json");
    const intake::Score score = judged.of(content);
    std::size_t met = 0;
    std::size_t counted = 0;
    for (const intake::SectionScore& section : score.sections) {
        met += section.met;
        counted += section.counted;
        CHECK(section.counted == section.met + section.lacking.size());
    }
    CHECK(met == score.met);
    CHECK(counted == score.counted);
    CHECK(score.percent > 0);
    CHECK(score.percent < 100);
    content["assurances"]["data_quality_ack"] = true;
    CHECK(judged.of(content).percent == score.percent);
    const Json json = intake::toJson(score, base::Language::French);
    CHECK(json.at("percent") == score.percent);
    CHECK(json.at("sections").size() == score.sections.size());
}

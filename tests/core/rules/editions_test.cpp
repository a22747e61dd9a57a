#include "core/rules/editions.h"

#include "rules_fixture.h"

using namespace tocsin;
using namespace tocsin::rules::fixture;
using rules::EditionChange;

namespace {

Json dated(const char* id, const Json& versions)
{
    return aRule({{"id", id},
                  {"versions", versions},
                  {"examples",
                   {{{"name", "named"},
                     {"expect", "holds"},
                     {"on", "2019-06-01"},
                     {"content", {{"person", {{"family_name", "EXAMPLE"}}}}}},
                    {{"name", "nameless"}, {"expect", "fails"}, {"on", "2019-06-01"}, {"content", Json::object()}}}}});
}

const Json kFamily{{"present", "person.family_name"}};
const Json kBoth{{"all", {{{"present", "person.family_name"}}, {{"present", "person.forename"}}}}};

base::Date day(const char* text) { return base::parseDate(text).value(); }

} // namespace

TEST_CASE("Two days are compared by what began, changed or ended between them")
{
    const auto pack = aPack(
        {dated("T-same", {{{"holds", kFamily}}}), dated("T-new", {{{"from", "2021-01-01"}, {"holds", kFamily}}}),
         dated("T-gone", {{{"until", "2021-01-01"}, {"holds", kFamily}}}),
         dated("T-other", {{{"until", "2021-01-01"}, {"holds", kFamily}}, {{"from", "2021-01-01"}, {"holds", kBoth}}}),
         dated("T-redated",
               {{{"until", "2021-01-01"}, {"holds", kFamily}}, {{"from", "2021-01-01"}, {"holds", kFamily}}})});
    const rules::EditionDifference difference = rules::compareDays(*pack, day("2019-06-01"), day("2022-01-01"));
    std::map<std::string, EditionChange> changes;
    for (const rules::RuleChange& one : difference.rules) {
        changes[one.rule->id] = one.change;
        CHECK((one.before == nullptr) == (one.change == EditionChange::Added));
        CHECK((one.after == nullptr) == (one.change == EditionChange::Ended));
    }
    CHECK(changes == std::map<std::string, EditionChange>{{"T-new", EditionChange::Added},
                                                          {"T-gone", EditionChange::Ended},
                                                          {"T-other", EditionChange::Changed}});
    REQUIRE(difference.settings.size() == 1);
    CHECK(difference.settings.front().setting->id == "majority_age");
    CHECK(difference.settings.front().before->value == 17);
    CHECK(difference.settings.front().after->value == 18);
}

TEST_CASE("Read backwards, what was added ends, and a day has no difference from itself")
{
    const auto pack =
        aPack({dated("T-new", {{{"from", "2021-01-01"}, {"holds", kFamily}}}), dated("T-1", {{{"holds", kFamily}}})});
    const auto back = rules::compareDays(*pack, day("2022-01-01"), day("2020-12-31"));
    REQUIRE(back.rules.size() == 1);
    CHECK(back.rules.front().change == EditionChange::Ended);
    const auto same = rules::compareDays(*pack, day("2022-01-01"), day("2022-01-01"));
    CHECK(same.rules.empty());
    CHECK(same.settings.empty());
}

TEST_CASE("The days on which the law turned are named once and in order")
{
    const auto pack = aPack({dated("T-1", {{{"until", "2021-01-01"}, {"holds", kFamily}},
                                           {{"from", "2021-01-01"}, {"until", "2023-03-01"}, {"holds", kBoth}}})});
    std::vector<std::string> days;
    for (const base::Date one : rules::turningDays(*pack)) days.push_back(base::toText(one));
    CHECK(days == std::vector<std::string>{"2020-01-01", "2021-01-01", "2023-03-01", "2090-01-01"});
}

TEST_CASE("One rule alone is judged as in the whole, and an example on any day")
{
    const auto pack = aPack({dated(
        "T-other", {{{"until", "2021-01-01"}, {"holds", kFamily}}, {{"from", "2021-01-01"}, {"holds", kBoth}}})});
    const rules::Rule& rule = pack->rules().front();
    const rules::Example& named = rule.examples.front();
    const auto outcome = [&](const char* on) {
        const auto findings = rules::judgeExample(*pack, rule, named, redNotice(), day(on));
        REQUIRE(findings.size() == 1);
        return findings.front();
    };
    CHECK(rules::exampleDay(rule, named) == day("2019-06-01"));
    CHECK(outcome("2019-06-01").outcome == rules::Outcome::Holds);
    const rules::Finding later = outcome("2022-01-01");
    CHECK(later.outcome == rules::Outcome::Fails);
    REQUIRE(later.operands.size() == 1);
    CHECK(later.operands.front().path == "person.forename");
}

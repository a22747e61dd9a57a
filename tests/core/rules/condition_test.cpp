#include "rules_fixture.h"

using namespace tocsin::rules;
using namespace tocsin::rules::fixture;

namespace {

Json person(Json fields) { return {{"person", std::move(fields)}}; }
Json operator""_json_(const char* text, std::size_t size) { return Json::parse(std::string(text, size)); }

/// A condition of a known value: equal heights, unequal heights, an absent height.
Json known(Tri tri)
{
    if (tri == Tri::Unknown) return R"({"equal": ["person.height_cm", 1]})"_json_;
    return {{"equal", {1, tri == Tri::True ? 1 : 2}}};
}

constexpr std::array kAll{Tri::False, Tri::Unknown, Tri::True};

} // namespace

TEST_CASE("all, any and not follow Kleene's laws for every combination")
{
    const Json nothing = Json::object();
    for (const Tri a : kAll) {
        CHECK(value({{"not", known(a)}}, nothing) == !a);
        CHECK(value({{"not", {{"not", known(a)}}}}, nothing) == a);
        for (const Tri b : kAll) {
            const Json both = {{"all", {known(a), known(b)}}};
            const Json either = {{"any", {known(a), known(b)}}};
            CHECK(value(both, nothing) == std::min(a, b));
            CHECK(value(either, nothing) == std::max(a, b));
            CHECK(value(both, nothing) == value({{"all", {known(b), known(a)}}}, nothing));
            // De Morgan.
            CHECK(value({{"not", both}}, nothing) ==
                  value({{"any", {{{"not", known(a)}}, {{"not", known(b)}}}}}, nothing));
            for (const Tri c : kAll) {
                // Distribution and absorption.
                CHECK(value({{"all", {known(a), {{"any", {known(b), known(c)}}}}}}, nothing) ==
                      value({{"any", {{{"all", {known(a), known(b)}}}, {{"all", {known(a), known(c)}}}}}}, nothing));
                CHECK(value({{"any", {known(a), {{"all", {known(a), known(c)}}}}}}, nothing) == a);
            }
        }
    }
}

TEST_CASE("present is never unknown, and an empty text, list or null counts as absent")
{
    const Json name = R"({"present": "person.family_name"})"_json_;
    CHECK(value(name, person({{"family_name", "EXAMPLE"}})) == Tri::True);
    CHECK(value(name, Json::object()) == Tri::False);
    CHECK(value(name, person({{"family_name", ""}})) == Tri::False);
    CHECK(value(name, person({{"family_name", nullptr}})) == Tri::False);
    CHECK(value(R"({"present": "judicial.charges"})"_json_, {{"judicial", {{"charges", Json::array()}}}}) ==
          Tri::False);
    CHECK(value(R"({"present": "person.sworn"})"_json_, person({{"sworn", false}})) == Tri::True);
    CHECK(value(name, {{"person", "no object"}}) == Tri::False);
}

TEST_CASE("equal never coerces")
{
    const Json tick = R"({"equal": ["person.sworn", true]})"_json_;
    CHECK(value(tick, person({{"sworn", true}})) == Tri::True);
    CHECK(value(tick, person({{"sworn", false}})) == Tri::False);
    CHECK(value(tick, person({{"sworn", 1}})) == Tri::Unknown);
    CHECK(value(tick, Json::object()) == Tri::Unknown);
    CHECK(value(R"({"equal": ["person.height_cm", 170]})"_json_, person({{"height_cm", "170"}})) == Tri::Unknown);
    CHECK(value(R"({"equal": ["person.sex", {"value": "M"}]})"_json_, person({{"sex", "M"}})) == Tri::True);
    CHECK(value(R"({"equal": [{"value": "M"}, "person.sex"]})"_json_, person({{"sex", "F"}})) == Tri::False);
}

TEST_CASE("dates are unknown only where their unknown part decides")
{
    const auto born = [](const char* date) { return person({{"born", date}}); };
    const Json before = R"({"before": ["person.born", {"value": "1970-05-17"}]})"_json_;
    CHECK(value(before, born("1969")) == Tri::True);
    CHECK(value(before, born("1970-04")) == Tri::True);
    CHECK(value(before, born("1970")) == Tri::Unknown);
    CHECK(value(before, born("1970-05")) == Tri::Unknown);
    CHECK(value(before, born("1970-05-17")) == Tri::False);
    CHECK(value(before, born("1970-06")) == Tri::False);
    CHECK(value(before, born("17.5.1970")) == Tri::Unknown);
    CHECK(value(before, Json::object()) == Tri::Unknown);
    const Json after = R"({"after": ["person.born", {"today": true}]})"_json_;
    CHECK(value(after, born("2026-01-15")) == Tri::False);
    CHECK(value(after, born("2026-01-16")) == Tri::True);
    CHECK(value(after, born("2026")) == Tri::Unknown);
    const Json equal = R"({"equal": ["person.born", "person.married"]})"_json_;
    CHECK(value(equal, person({{"born", "1970-05-17"}, {"married", "1970-05-17"}})) == Tri::True);
    CHECK(value(equal, person({{"born", "1970"}, {"married", "1970"}})) == Tri::Unknown);
    CHECK(value(equal, person({{"born", "1970"}, {"married", "1970-05-17"}})) == Tri::Unknown);
    CHECK(value(equal, person({{"born", "1970"}, {"married", "1971-05"}})) == Tri::False);
}

TEST_CASE("integers are compared with literals and settings")
{
    const Json least = R"({"atLeast": ["person.height_cm", {"setting": "majority_age"}]})"_json_;
    CHECK(value(least, person({{"height_cm", 18}})) == Tri::True);
    CHECK(value(least, person({{"height_cm", 17}})) == Tri::False);
    CHECK(value(least, person({{"height_cm", 17.5}})) == Tri::Unknown);
    CHECK(value(R"({"atMost": ["person.height_cm", 18]})"_json_, person({{"height_cm", 18}})) == Tri::True);
    CHECK(value(R"({"atMost": ["person.height_cm", 18]})"_json_, person({{"height_cm", 19}})) == Tri::False);
    CHECK(value(R"({"atLeast": ["person.height_cm", {"setting": "later"}]})"_json_, person({{"height_cm", 5}})) ==
          Tri::Unknown);
}

TEST_CASE("in and contains look into single values and several codes")
{
    const Json one = R"({"in": ["person.kind", ["a", "b"]]})"_json_;
    CHECK(value(one, person({{"kind", "b"}})) == Tri::True);
    CHECK(value(one, person({{"kind", "c"}})) == Tri::False);
    CHECK(value(one, Json::object()) == Tri::Unknown);
    CHECK(value(one, person({{"kind", true}})) == Tri::Unknown);
    const Json several = R"({"in": ["person.marks", ["a", "b"]]})"_json_;
    CHECK(value(several, person({{"marks", {"c", "b"}}})) == Tri::True);
    CHECK(value(several, person({{"marks", {"c"}}})) == Tri::False);
    CHECK(value(several, person({{"marks", Json::array()}})) == Tri::Unknown);
    const Json contains = R"({"contains": ["person.marks", "person.kind"]})"_json_;
    CHECK(value(contains, person({{"marks", {"c", "b"}}, {"kind", "c"}})) == Tri::True);
    CHECK(value(contains, person({{"marks", {"c", "b"}}, {"kind", "a"}})) == Tri::False);
    CHECK(value(R"({"in": ["person.family_name", {"setting": "no_words"}]})"_json_,
                person({{"family_name", "monster"}})) == Tri::False);
    CHECK(value(R"({"in": ["person.family_name", {"setting": "bad_words"}]})"_json_,
                person({{"family_name", "monster"}})) == Tri::True);
}

TEST_CASE("matches asks for the whole text and gives up on an expression that runs away")
{
    const Json digits = R"({"matches": ["person.family_name", "[0-9]+"]})"_json_;
    CHECK(value(digits, person({{"family_name", "123"}})) == Tri::True);
    CHECK(value(digits, person({{"family_name", "123a"}})) == Tri::False);
    CHECK(value(R"({"matches": ["person.family_name", "\\p{Lu}+"]})"_json_, person({{"family_name", "ÉÜΩ"}})) ==
          Tri::True);
    const Json evil = R"({"matches": ["person.family_name", "(a+)+b"]})"_json_;
    CHECK(value(evil, person({{"family_name", std::string(60, 'a')}})) == Tri::Unknown);
}

TEST_CASE("conditions over rows see the row and the rows around it")
{
    const Json content = R"({"judicial": {"charges": [{"id": "c1", "law": "A"}, {"id": "c2"}]},
                             "facts": {"acts": [{"id": "x", "charges": ["c1"]}]}})"_json_;
    CHECK(value(R"({"forEach": "judicial.charges", "that": {"present": ".law"}})"_json_, content) == Tri::False);
    CHECK(value(R"({"forSome": "judicial.charges", "that": {"present": ".law"}})"_json_, content) == Tri::True);
    CHECK(value(R"({"forEach": "judicial.charges", "that": {"present": ".law"}})"_json_, Json::object()) == Tri::True);
    CHECK(value(R"({"forSome": "judicial.charges", "that": {"present": ".law"}})"_json_, Json::object()) == Tri::False);
    const Json covered = R"({"forSome": "facts.acts", "that": {"contains": [".charges", "..id"]}})"_json_;
    CHECK(value({{"forSome", "judicial.charges"}, {"that", covered}}, content) == Tri::True);
    CHECK(value({{"forEach", "judicial.charges"}, {"that", covered}}, content) == Tri::False);
    CHECK(value(R"({"count": "judicial.charges", "atLeast": 2})"_json_, content) == Tri::True);
    CHECK(value(R"({"count": "judicial.charges", "atLeast": 3})"_json_, content) == Tri::False);
    CHECK(value(R"({"count": "judicial.charges", "atMost": 1})"_json_, content) == Tri::False);
    CHECK(value(R"({"count": "person.marks", "atLeast": 1})"_json_, content) == Tri::False);
}

TEST_CASE("an explanation names just the operands that decided")
{
    const Json content = R"({"person": {"family_name": "EXAMPLE", "height_cm": 10},
                             "judicial": {"charges": [{"law": "A"}, {"months": 3}, {"law": "B"}]}})"_json_;
    const Json all = R"({"all": [{"present": "person.family_name"}, {"present": "person.forename"},
                                 {"atLeast": ["person.height_cm", {"setting": "majority_age"}]}]})"_json_;
    CHECK(explained(all, content) ==
          std::vector<std::string>{"person.forename=null", "person.height_cm=10", "setting:majority_age=18"});
    const Json any = R"({"any": [{"present": "person.forename"}, {"present": "person.family_name"}]})"_json_;
    CHECK(explained(any, content) == std::vector<std::string>{"person.family_name=\"EXAMPLE\""});
    CHECK(explained(R"({"forEach": "judicial.charges", "that": {"present": ".law"}})"_json_, content) ==
          std::vector<std::string>{"judicial.charges[1].law=null"});
}

TEST_CASE("mistakes in conditions are named at their place")
{
    using Names = std::vector<std::string>;
    CHECK(mistakes(R"({"present": "person.nickname"})"_json_) == Names{"rules.unknown_field /present"});
    CHECK(mistakes(R"({"present": ".law"})"_json_) == Names{"rules.unknown_field /present"});
    CHECK(mistakes(R"({"present": "judicial.charges[].law"})"_json_) == Names{"rules.unknown_field /present"});
    CHECK(mistakes(R"({"all": [{"present": "person.born"}, {"equal": ["person.sex", {"value": "X"}]}]})"_json_) ==
          Names{"rules.unknown_code /all/1/equal/1"});
    CHECK(mistakes(R"({"in": ["person.marks", ["a", "z"]]})"_json_) == Names{"rules.unknown_code /in/1/1"});
    CHECK(mistakes(R"({"before": ["person.born", {"value": "1970-13"}]})"_json_) == Names{"rules.bad_date /before/1"});
    CHECK(mistakes(R"({"before": ["person.height_cm", {"today": true}]})"_json_) ==
          Names{"rules.type_mismatch /before/0"});
    CHECK(mistakes(R"({"equal": ["person.sex", "person.kind"]})"_json_) == Names{"rules.type_mismatch /equal/1"});
    CHECK(mistakes(R"({"equal": ["person.sworn", 1]})"_json_) == Names{"rules.type_mismatch /equal/1"});
    CHECK(mistakes(R"({"equal": ["person.marks", "person.marks"]})"_json_) == Names{"rules.type_mismatch /equal"});
    CHECK(mistakes(R"({"atLeast": ["person.height_cm", {"setting": "age"}]})"_json_) ==
          Names{"rules.no_such_setting /atLeast/1/setting"});
    CHECK(mistakes(R"({"matches": ["person.family_name", "("]})"_json_) == Names{"rules.bad_expression /matches/1"});
    CHECK(mistakes(R"({"predicate": "isTall", "of": []})"_json_) == Names{"rules.unknown_predicate /predicate"});
    CHECK(mistakes(R"({"predicate": "isSha256", "of": []})"_json_) == Names{"rules.bad_expression "});
    CHECK(mistakes(R"({"predicate": "isSha256", "of": ["person.born"]})"_json_) == Names{"rules.type_mismatch /of/0"});
    CHECK(mistakes(R"({"count": "person.sex", "atLeast": 1})"_json_) == Names{"rules.type_mismatch /count"});
    CHECK(mistakes(R"({"forEach": "person.sex", "that": {"present": ".law"}})"_json_) ==
          Names{"rules.type_mismatch /forEach"});
    CHECK(mistakes(R"({"forEach": "judicial.charges"})"_json_) == Names{"rules.missing_key "});
    CHECK(mistakes(R"({"exists": "person.sex"})"_json_) == Names{"rules.bad_expression /exists"});
    CHECK(mistakes(R"({"present": "person.sex", "not": {}})"_json_) == Names{"rules.bad_expression /not"});
    CHECK(mistakes(R"({"all": []})"_json_) == Names{"rules.bad_expression /all"});
    CHECK(mistakes("true"_json_) == Names{"rules.bad_expression "});
}

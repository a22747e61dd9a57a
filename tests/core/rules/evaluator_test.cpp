#include "rules_fixture.h"

#include "core/base/json_reader.h"

using namespace tocsin::rules;
using namespace tocsin::rules::fixture;

namespace {

Json person(Json fields) { return {{"person", std::move(fields)}}; }

Outcome outcome(const Json& rule, const Json& content, const Asked& asked = {})
{
    const Judgement judgement = judged(*aPack({rule}), content, asked);
    REQUIRE(judgement.findings.size() == 1);
    return judgement.findings[0].outcome;
}

Json versions(Json holds) { return Json::array({{{"holds", std::move(holds)}}}); }

const Json kAtLeast170 = {{"atLeast", {"person.height_cm", 170}}};
const Json kThreeCharges =
    Json::parse(R"({"judicial": {"charges": [{"id": "c1", "law": "A"}, {"id": "c2"}, {"id": "c3", "months": 2}]}})");

Json perCharge(Json more = Json::object())
{
    Json rule{{"each", "judicial.charges"}, {"fields", {".law"}}, {"versions", versions({{"present", ".law"}})}};
    rule.update(more);
    return aRule(rule);
}

Response responseTo(const Finding& finding, Response::Kind kind, bool yes = true)
{
    return {kind,
            finding.rule,
            finding.responseScope,
            yes,
            "a good reason",
            "user",
            "supervisor",
            "2026-01-15T00:00:00.000Z",
            finding.valuesHash};
}

} // namespace

TEST_CASE("an automatic rule holds, fails, or cannot be answered yet")
{
    const Json rule = aRule({{"versions", versions(kAtLeast170)}});
    CHECK(outcome(rule, person({{"height_cm", 180}})) == Outcome::Holds);
    CHECK(outcome(rule, person({{"height_cm", 160}})) == Outcome::Fails);
    CHECK(outcome(rule, Json::object()) == Outcome::Unknown);
}

TEST_CASE("an attestation without a tick is a question")
{
    const Json rule = aRule({{"kind", "attestation"}, {"versions", versions({{"equal", {"person.sworn", true}}})}});
    CHECK(outcome(rule, person({{"sworn", true}})) == Outcome::Holds);
    CHECK(outcome(rule, person({{"sworn", false}})) == Outcome::Fails);
    CHECK(outcome(rule, Json::object()) == Outcome::Question);
}

TEST_CASE("when a rule may apply or not, only what holds anyway is settled")
{
    const Json rule =
        aRule({{"versions", Json::array({{{"when", {{"equal", {"person.sworn", true}}}}, {"holds", kAtLeast170}}})}});
    CHECK(outcome(rule, person({{"sworn", false}})) == Outcome::NotApplicable);
    CHECK(outcome(rule, person({{"sworn", true}, {"height_cm", 160}})) == Outcome::Fails);
    CHECK(outcome(rule, person({{"height_cm", 160}})) == Outcome::Unknown);
    CHECK(outcome(rule, person({{"height_cm", 180}})) == Outcome::Holds);
}

TEST_CASE("the day of judgment picks the version, and no version means no finding")
{
    const Json rule =
        aRule({{"versions", Json::array({{{"from", "2025-01-01"}, {"holds", {{"present", "person.forename"}}}},
                                         {{"from", "2020-01-01"}, {"until", "2025-01-01"}, {"holds", kAtLeast170}}})}});
    const auto pack = aPack({rule});
    const Json content = person({{"forename", "Any"}});
    CHECK(judged(*pack, content, {.day = "2025-01-01"}).findings.at(0).outcome == Outcome::Holds);
    CHECK(judged(*pack, content, {.day = "2024-12-31"}).findings.at(0).outcome == Outcome::Unknown);
    CHECK(judged(*pack, content, {.day = "2019-12-31"}).findings.empty());
}

TEST_CASE("settings are those in force on the day")
{
    const Json rule =
        aRule({{"versions", versions({{"atLeast", {"person.height_cm", {{"setting", "majority_age"}}}}})}});
    CHECK(outcome(rule, person({{"height_cm", 17}}), {.day = "2019-12-31"}) == Outcome::Holds);
    CHECK(outcome(rule, person({{"height_cm", 17}}), {.day = "2020-01-01"}) == Outcome::Fails);
}

TEST_CASE("a rule of a later stage is left out")
{
    const auto pack = aPack({aRule({{"stage", "submit"}})});
    CHECK(judged(*pack, Json::object(), {.stage = Stage::Draft}).findings.empty());
    CHECK(judged(*pack, Json::object(), {.stage = Stage::Submit}).findings.size() == 1);
    CHECK(judged(*pack, Json::object(), {.stage = Stage::Approve}).findings.size() == 1);
}

TEST_CASE("each row is judged for itself and named by place and by id")
{
    const Judgement judgement = judged(*aPack({perCharge()}), kThreeCharges, {.includeSettled = false});
    REQUIRE(judgement.findings.size() == 2);
    const Finding& first = judgement.findings[0];
    CHECK(first.scope == "judicial.charges[1]");
    CHECK(first.responseScope == "judicial.charges[#c2]");
    CHECK(first.fields == std::vector<std::string>{"judicial.charges[1].law"});
    REQUIRE(first.operands.size() == 1);
    CHECK(first.operands[0].path == "judicial.charges[1].law");
    CHECK(first.operands[0].value.is_null());
    CHECK(judgement.findings[1].scope == "judicial.charges[2]");
}

TEST_CASE("fields of every row are spelled out")
{
    const auto pack = aPack({aRule({{"fields", {"judicial.charges[].law", "person.sex"}}})});
    CHECK(judged(*pack, kThreeCharges).findings.at(0).fields ==
          std::vector<std::string>{"judicial.charges[0].law", "judicial.charges[1].law", "judicial.charges[2].law",
                                   "person.sex"});
    CHECK(judged(*pack, Json::object()).findings.at(0).fields ==
          std::vector<std::string>{"judicial.charges", "person.sex"});
}

TEST_CASE("the first severity whose condition is true wins, and an unknown one does not downgrade")
{
    const Json when = Json::array({{{"when", {{"equal", {"person.sworn", true}}}}, {"severity", "warn"}},
                                   {{"when", {{"present", "person.forename"}}}, {"severity", "hint"}}});
    const auto pack = aPack({aRule({{"severityWhen", when}})});
    const auto severity = [&pack](Json fields) {
        return judged(*pack, person(std::move(fields))).findings.at(0).severity;
    };
    CHECK(severity(Json::object()) == Severity::Block);
    CHECK(severity({{"sworn", true}, {"forename", "Any"}}) == Severity::Warn);
    CHECK(severity({{"forename", "Any"}}) == Severity::Hint);
}

TEST_CASE("a reviewer's answer binds to the values, and a change asks again")
{
    const Json rule = aRule({{"kind", "reviewer"}, {"versions", Json::array({Json::object()})}});
    const auto pack = aPack({rule});
    const Json content = person({{"family_name", "EXAMPLE"}});
    const Finding question = judged(*pack, content).findings.at(0);
    CHECK(question.outcome == Outcome::Question);
    const Response yes = responseTo(question, Response::Kind::Answer);
    CHECK(judged(*pack, content, {.responses = {yes}}).findings.at(0).outcome == Outcome::Holds);
    CHECK(judged(*pack, content, {.responses = {yes}}).findings.at(0).reason == "a good reason");
    const Response no = responseTo(question, Response::Kind::Answer, false);
    CHECK(judged(*pack, content, {.responses = {no}}).findings.at(0).outcome == Outcome::Fails);
    CHECK(judged(*pack, content, {.responses = {yes, no}}).findings.at(0).outcome == Outcome::Fails);
    CHECK(judged(*pack, person({{"family_name", "OTHER"}}), {.responses = {yes}}).findings.at(0).outcome ==
          Outcome::Question);
    // What the rule does not point at may change.
    const Json grown = person({{"family_name", "EXAMPLE"}, {"height_cm", 180}});
    CHECK(judged(*pack, grown, {.responses = {yes}}).findings.at(0).outcome == Outcome::Holds);
    const Response waiver = responseTo(question, Response::Kind::Waiver);
    CHECK(judged(*pack, content, {.responses = {waiver}}).findings.at(0).outcome == Outcome::Question);
}

TEST_CASE("only a warning that may be waived is waived")
{
    const auto waived = [](const Json& rule) {
        const auto pack = aPack({rule});
        const Response waiver = responseTo(judged(*pack, Json::object()).findings.at(0), Response::Kind::Waiver);
        return judged(*pack, Json::object(), {.responses = {waiver}}).findings.at(0).outcome == Outcome::Waived;
    };
    CHECK(waived(aRule({{"severity", "warn"}, {"waivable", "officer"}})));
    CHECK_FALSE(waived(aRule({{"severity", "warn"}})));
    CHECK_FALSE(waived(aRule({{"severity", "block"}, {"waivable", "officer"}})));
    CHECK_FALSE(waived(aRule({{"severity", "hint"}, {"waivable", "officer"}})));
    const Json downgraded = Json::array({{{"when", {{"not", {{"present", "person.sworn"}}}}}, {"severity", "warn"}}});
    CHECK(waived(aRule({{"severity", "block"}, {"waivable", "officer"}, {"severityWhen", downgraded}})));
}

TEST_CASE("a waiver of a row survives a new order of the rows but not a change of the row")
{
    const auto pack =
        aPack({perCharge({{"severity", "warn"}, {"waivable", "officer"}, {"fields", {".law", ".months"}}})});
    const Judgement before = judged(*pack, kThreeCharges, {.includeSettled = false});
    const Response waiver = responseTo(before.findings.at(1), Response::Kind::Waiver);
    CHECK(waiver.scope == "judicial.charges[#c3]");
    Json turned = kThreeCharges;
    Json& rows = turned["judicial"]["charges"];
    std::reverse(rows.begin(), rows.end());
    const Judgement after = judged(*pack, turned, {.responses = {waiver}, .includeSettled = false});
    REQUIRE(after.findings.size() == 1);
    CHECK(after.findings[0].responseScope == "judicial.charges[#c2]");
    rows[0]["months"] = 3;
    CHECK(judged(*pack, turned, {.responses = {waiver}, .includeSettled = false}).findings.size() == 2);
}

TEST_CASE("messages name the operands, and a dash stands for what is absent")
{
    const Json rule = perCharge(
        {{"message",
          text("{.law}: {.months} of {person.family_name}, {setting:majority_age}, {today}, {person.marks}")}});
    const Json content = Json::parse(R"({"person": {"family_name": "{.months}", "marks": ["a", "b"]},
                                         "judicial": {"charges": [{"months": 24}]}})");
    const Finding finding = judged(*aPack({rule}), content).findings.at(0);
    for (const auto language : tocsin::base::kLanguages)
        CHECK(finding.message.in(language) == "—: 24 of {.months}, 18, 2026-01-15, a, b");
}

TEST_CASE("open findings come first, block before warn before hint, then in the form's order")
{
    const auto pack =
        aPack({aRule({{"id", "A"}, {"fields", {"person.sworn"}}}), aRule({{"id", "B"}}),
               aRule({{"id", "C"}, {"severity", "hint"}}), aRule({{"id", "D"}, {"severity", "warn"}}),
               aRule({{"id", "E"}, {"versions", versions({{"not", {{"present", "person.family_name"}}}})}})});
    std::string order;
    const Judgement judgement = judged(*pack, Json::object());
    for (const Finding& finding : judgement.findings) order += finding.rule;
    CHECK(order == "BADCE");
    CHECK(judgement.count(Severity::Block) == 2);
    CHECK(judgement.count(Severity::Warn) == 1);
    CHECK(judgement.count(Severity::Hint) == 1);
}

TEST_CASE("the verdict follows from the open blocking findings alone")
{
    const auto verdict = [](const Json& rule, const Json& content) { return judged(*aPack({rule}), content).verdict; };
    CHECK(verdict(aRule(), person({{"family_name", "EXAMPLE"}})) == Verdict::Ready);
    CHECK(verdict(aRule(), Json::object()) == Verdict::Blocked);
    CHECK(verdict(aRule({{"versions", versions(kAtLeast170)}}), Json::object()) == Verdict::NeedsAnswers);
    CHECK(verdict(aRule({{"severity", "warn"}}), Json::object()) == Verdict::Ready);
    CHECK(verdict(aRule({{"kind", "reviewer"}, {"versions", Json::array({Json::object()})}}), Json::object()) ==
          Verdict::NeedsAnswers);
}

TEST_CASE("content of any shape is judged without harm, and never as holding")
{
    const auto pack =
        aPack({aRule(), perCharge({{"id", "T-2"}}), aRule({{"id", "T-3"}, {"versions", versions(kAtLeast170)}})});
    for (const char* hostile :
         {"[]", "null", "7", R"({"person": []})", R"({"person": {"family_name": {}, "height_cm": "180"}})",
          R"({"judicial": {"charges": {}}})", R"({"judicial": {"charges": [null, 3, [[]], {"id": 4}]}})"}) {
        CAPTURE(hostile);
        const Judgement judgement = judged(*pack, Json::parse(hostile));
        CHECK(judgement.verdict != Verdict::Ready);
    }
}

TEST_CASE("examples that do not give what they promise are reported")
{
    const Json examples =
        Json::array({{{"name", "named"}, {"expect", "fails"}, {"content", person({{"family_name", "EXAMPLE"}})}},
                     {{"name", "nameless"}, {"expect", "holds"}},
                     {{"name", "really nameless"}, {"expect", "fails"}}});
    const auto failures = runExamples(*aPack({aRule({{"examples", examples}})}), catalogue());
    REQUIRE(failures.size() == 2);
    CHECK(failures[0].example == "named");
    CHECK(failures[0].expected == "fails");
    CHECK(failures[0].got == "holds");
    CHECK(failures[1].example == "nameless");
}

TEST_CASE("examples judge row by row, answer questions and set settings")
{
    const Json rows =
        Json::array({{{"name", "three"}, {"expect", {"holds", "fails", "fails"}}, {"content", kThreeCharges}}});
    const Json answers = Json::array({{{"name", "yes"}, {"expect", "holds"}, {"answers", {{{"answer", "yes"}}}}},
                                      {{"name", "no"}, {"expect", "fails"}, {"answers", {{{"answer", "no"}}}}},
                                      {{"name", "not yet"}, {"expect", "question"}}});
    const Json ages =
        Json::array({{{"name", "own age"},
                      {"expect", "fails"},
                      {"content", person({{"height_cm", 20}})},
                      {"settings", {{"majority_age", 21}}}},
                     {{"name", "usual age"}, {"expect", "holds"}, {"content", person({{"height_cm", 20}})}},
                     {{"name", "no age"},
                      {"expect", "unknown"},
                      {"content", person({{"height_cm", 20}})},
                      {"settings", {{"majority_age", nullptr}}}}});
    const auto pack = aPack(
        {perCharge({{"examples", rows}}),
         aRule(
             {{"id", "T-2"}, {"kind", "reviewer"}, {"versions", Json::array({Json::object()})}, {"examples", answers}}),
         aRule({{"id", "T-3"},
                {"examples", ages},
                {"versions", versions({{"atLeast", {"person.height_cm", {{"setting", "majority_age"}}}}})}})});
    for (const ExampleFailure& failure : runExamples(*pack, catalogue()))
        FAIL_CHECK(failure.rule << " " << failure.example << ": expected " << failure.expected << ", got "
                                << failure.got);
}

TEST_CASE("the judgment as JSON is the documented one")
{
    const Json named = {{"message", text("No name but {person.forename}")}, {"confidence", "inferred"}};
    const auto pack = aPack({aRule(named), perCharge({{"id", "T-2"}, {"severity", "warn"}, {"waivable", "officer"}})});
    const Json content = Json::parse(R"({"person": {"forename": "Any"}, "judicial": {"charges": [{"id": "c1"}]}})");
    Json got = toJson(judged(*pack, content, {.includeSettled = false}), "red.notice", tocsin::base::Language::French);
    got["pack"]["hash"] = "HASH";
    const auto bytes = tocsin::base::readFile(TOCSIN_TEST_DATA "/rules/judgement.json");
    REQUIRE(bytes.ok());
    INFO(got.dump(2));
    CHECK(got == Json::parse(*bytes));
}

// Rules for groups of forms, and for sections that only some subjects have.

#include "rules_fixture.h"

using namespace tocsin;
using namespace tocsin::rules;
using namespace tocsin::rules::fixture;

namespace {

Json use(const std::string& section) { return {{"use", section}}; }

Json aForm(const std::string& type, const std::vector<std::string>& groups, Json sections)
{
    return {
        {"form", type}, {"edition", "1"}, {"label", text(type)}, {"groups", groups}, {"sections", std::move(sections)}};
}

/// Three forms: blue has no charges, orange asks for a person only when its kind is "a".
const form::Catalogue& forms()
{
    static const std::shared_ptr<const form::Catalogue> loaded = [] {
        std::map<std::string, std::string> files = formFiles();
        const Json subject{{"section", "subject"},
                           {"label", text("Subject")},
                           {"fields", {field("kind", "code", {{"codeList", "kinds"}}), field("name", "text")}}};
        files["forms/blocks/subject.json"] = subject.dump();
        files["forms/red_notice.json"] =
            aForm("red.notice", {"all", "all.offence"}, {use("person"), use("judicial")}).dump();
        files["forms/blue_notice.json"] = aForm("blue.notice", {"all"}, Json::array({use("person")})).dump();
        Json judicial = use("judicial");
        Json person = use("person");
        judicial["onlyIf"] = person["onlyIf"] = {{"field", "subject.kind"}, {"in", {"a"}}};
        files["forms/orange_notice.json"] =
            aForm("orange.notice", {"all", "all.offence"}, {use("subject"), person, judicial}).dump();
        return form::Catalogue::load(data::DataSource::fromMap(files)).value();
    }();
    return *loaded;
}

base::Result<std::shared_ptr<const Pack>> loadFor(const Json& rule)
{
    const Json head{{"pack", "test"}, {"edition", "1"}, {"title", text("Test")}, {"source", "invented"}};
    return Pack::load(data::DataSource::fromMap({{"rules/test/pack.json", head.dump()},
                                                 {"rules/test/one.json", Json{{"rules", {rule}}}.dump()}}),
                      forms(), "test");
}

std::shared_ptr<const Pack> packOf(const Json& rule)
{
    auto pack = loadFor(rule);
    if (!pack) FAIL(pack.error().key << ' ' << Json(pack.error().params).dump());
    return *pack;
}

Json chargeRule()
{
    return aRule({{"each", "judicial.charges"},
                  {"appliesTo", {"all.offence"}},
                  {"fields", {".law"}},
                  {"versions", {{{"holds", {{"present", ".law"}}}}}},
                  {"examples",
                   {{{"name", "both"},
                     {"expect", {"holds", "fails"}},
                     {"content", {{"judicial", {{"charges", {{{"law", "Article 1"}}, {{"months", 3}}}}}}}}}}}});
}

Judgement judgedAs(const Pack& pack, const std::string& type, const Json& content)
{
    static const std::vector<Response> none;
    static const Json settings = Json::object();
    const base::Date day = base::parseDate("2026-01-15").value();
    return judge(pack, *forms().form(type), {content, type, day, Stage::Approve, settings, none, true});
}

} // namespace

TEST_CASE("a group stands for the forms that name it, each once")
{
    const auto pack = packOf(aRule({{"appliesTo", {"blue.notice", "all"}}}));
    CHECK(pack->rules()[0].appliesTo == std::vector<std::string>{"blue.notice", "orange.notice", "red.notice"});
    CHECK(pack->rules()[0].appliesToAsWritten == std::vector<std::string>{"blue.notice", "all"});
    for (const std::string& type : forms().types()) CHECK(pack->rulesFor(type).size() == 1);
    CHECK(loadFor(aRule({{"appliesTo", {"all.person"}}})).error().key == "rules.unknown_form");
}

TEST_CASE("a field that one form of the group lacks is refused and the form is named")
{
    Json rule = chargeRule();
    CHECK(packOf(rule)->rulesFor("orange.notice").size() == 1);
    rule["appliesTo"] = {"all"};
    const auto refused = loadFor(rule);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().key == "rules.field_not_in_form");
    CHECK(refused.error().params.at("form") == "blue.notice");
    CHECK(refused.error().params.at("path") == "judicial.charges");
    CHECK(refused.error().params.at("pointer") == "/rules/0/each");
    CHECK(loadFor(aRule({{"appliesTo", {"all"}}, {"fields", {"person.nickname"}}})).error().key ==
          "rules.unknown_field");
}

TEST_CASE("a rule whose first field lies in a section that does not apply is not applicable")
{
    const auto pack = packOf(aRule({{"appliesTo", {"all"}}}));
    const Judgement unasked = judgedAs(*pack, "orange.notice", {{"subject", {{"kind", "b"}}}});
    REQUIRE(unasked.findings.size() == 1);
    CHECK(unasked.findings[0].outcome == Outcome::NotApplicable);
    CHECK(unasked.findings[0].operands.at(0).path == "subject.kind");
    CHECK(unasked.findings[0].operands.at(0).value == "b");
    CHECK(unasked.verdict == Verdict::Ready);
    CHECK(judgedAs(*pack, "orange.notice", Json::object()).findings[0].outcome == Outcome::NotApplicable);
    CHECK(judgedAs(*pack, "orange.notice", {{"subject", {{"kind", "a"}}}}).findings[0].outcome == Outcome::Fails);
    CHECK(judgedAs(*pack, "blue.notice", Json::object()).findings[0].outcome == Outcome::Fails);
}

TEST_CASE("the rows of a section that does not apply are not judged")
{
    const auto pack = packOf(chargeRule());
    const Json charges{{"charges", {{{"id", "c1"}}}}};
    CHECK(judgedAs(*pack, "orange.notice", {{"subject", {{"kind", "b"}}}, {"judicial", charges}}).findings.empty());
    CHECK(judgedAs(*pack, "orange.notice", {{"subject", {{"kind", "a"}}}, {"judicial", charges}}).findings.size() == 1);
    CHECK(judgedAs(*pack, "red.notice", {{"judicial", charges}}).findings.size() == 1);
}

TEST_CASE("an example is judged as the form it names, else as the first that takes its content")
{
    Json rule = aRule({{"appliesTo", {"all"}}});
    rule["examples"].push_back(
        {{"name", "a hazard is no person"}, {"expect", "not_applicable"}, {"content", {{"subject", {{"kind", "b"}}}}}});
    const auto pack = packOf(rule);
    CHECK(pack->rules()[0].examples[0].form == "blue.notice");
    CHECK(pack->rules()[0].examples[2].form == "orange.notice");
    CHECK(runExamples(*pack, forms()).empty());

    rule["examples"][0]["form"] = "orange.notice";
    const auto failures = runExamples(*packOf(rule), forms());
    REQUIRE(failures.size() == 1);
    CHECK(failures[0].got == "not_applicable");

    rule["examples"][0]["form"] = "green.notice";
    CHECK(loadFor(rule).error().key == "rules.unknown_form");
    rule["examples"][0].erase("form");
    rule["examples"][0]["content"]["subject"]["nickname"] = "X";
    CHECK(loadFor(rule).error().key == "rules.unknown_field");
}

TEST_CASE("a severity may be that of some forms, of some content, or of both")
{
    const Json named{{"present", "person.forename"}};
    const auto pack = packOf(aRule({{"appliesTo", {"all"}},
                                    {"severityWhen",
                                     {{{"forms", {"blue.notice"}}, {"when", named}, {"severity", "hint"}},
                                      {{"forms", {"blue.notice"}}, {"severity", "warn"}}}}}));
    const Json forename{{"person", {{"forename", "Ada"}}}};
    CHECK(judgedAs(*pack, "blue.notice", forename).findings[0].severity == Severity::Hint);
    CHECK(judgedAs(*pack, "blue.notice", Json::object()).findings[0].severity == Severity::Warn);
    CHECK(judgedAs(*pack, "red.notice", forename).findings[0].severity == Severity::Block);
    const Json bare = Json::array({{{"severity", "warn"}}});
    CHECK(loadFor(aRule({{"severityWhen", bare}})).error().key == "rules.missing_key");
    const Json foreign = Json::array({{{"forms", {"green.notice"}}, {"severity", "warn"}}});
    CHECK(loadFor(aRule({{"severityWhen", foreign}})).error().key == "rules.unknown_form");
}

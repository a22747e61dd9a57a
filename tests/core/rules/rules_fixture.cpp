#include "rules_fixture.h"

#include "core/rules/word_index.h"

namespace tocsin::rules::fixture {

namespace {

Json section(const std::string& id, Json fields)
{
    return {{"section", id}, {"label", text(id)}, {"fields", std::move(fields)}};
}

Json list(const std::string& id, const std::vector<std::string>& codes)
{
    Json rows = Json::array();
    for (const std::string& code : codes) rows.push_back({{"code", code}, {"label", text(code)}});
    return {{"list", id}, {"source", "invented"}, {"codes", std::move(rows)}};
}

const Json kSettings = Json::parse(R"({"settings": [
    {"id": "majority_age", "type": "integer", "versions": [
        {"until": "2020-01-01", "value": 17, "source": "invented"}, {"from": "2020-01-01", "value": 18, "source": "invented"}]},
    {"id": "bad_words", "type": "words", "versions": [{"value": ["monster"], "source": "invented"}]},
    {"id": "no_words", "type": "words", "versions": [{"value": [], "source": "invented"}]},
    {"id": "later", "type": "integer", "versions": [{"from": "2090-01-01", "value": 1, "source": "invented"}]}]})");

Surroundings surroundings() { return {catalogue(), settings(), {&redNotice()}, {}}; }

} // namespace

Json field(const std::string& id, const std::string& type, Json more)
{
    Json out{{"id", id}, {"type", type}, {"label", text(id)}};
    out.update(more);
    return out;
}

std::map<std::string, std::string> formFiles()
{
    const Json pages = field("pages", "list", {{"rowTitle", "name"}, {"fields", {field("name", "text")}}});
    const Json charges = field("charges", "list",
                               {{"rowTitle", "law"},
                                {"fields",
                                 {field("law", "text"), field("months", "integer"), field("warrant_date", "date"),
                                  field("kind", "code", {{"codeList", "kinds"}}), pages}}});
    const Json acts =
        field("acts", "list",
              {{"rowTitle", "place"},
               {"fields", {field("charges", "reference", {{"target", "judicial.charges"}}), field("place", "text")}}});
    const Json person = {field("family_name", "text"),
                         field("forename", "text"),
                         field("born", "partialDate"),
                         field("married", "partialDate"),
                         field("sex", "code", {{"codeList", "sexes"}}),
                         field("kind", "code", {{"codeList", "kinds"}}),
                         field("marks", "codes", {{"codeList", "kinds"}}),
                         field("height_cm", "integer"),
                         field("sworn", "boolean"),
                         field("photograph", "attachment")};
    const Json form = {{"form", "red.notice"},
                       {"edition", "1"},
                       {"label", text("Red notice")},
                       {"sections", {{{"use", "person"}}, {{"use", "judicial"}}, {{"use", "facts"}}}}};
    return {{"lists/sexes.json", list("sexes", {"M", "F", "U"}).dump()},
            {"lists/kinds.json", list("kinds", {"a", "b", "c"}).dump()},
            {"forms/blocks/person.json", section("person", person).dump()},
            {"forms/blocks/judicial.json", section("judicial", Json::array({charges})).dump()},
            {"forms/blocks/facts.json", section("facts", Json::array({acts})).dump()},
            {"forms/red_notice.json", form.dump()}};
}

const form::Catalogue& catalogue()
{
    static const std::shared_ptr<const form::Catalogue> loaded = [] {
        auto result = form::Catalogue::load(data::DataSource::fromMap(formFiles()));
        if (!result) FAIL(result.error().key << ' ' << Json(result.error().params).dump());
        return *result;
    }();
    return *loaded;
}

const form::Form& redNotice() { return *catalogue().form("red.notice"); }

const SettingsTable& settings()
{
    static const std::shared_ptr<const Pack> pack = aPack({aRule()});
    return pack->settings();
}

Json aRule(Json overwrite)
{
    Json rule{{"id", "T-1"},
              {"article", "83(1)"},
              {"confidence", "read"},
              {"appliesTo", {"red.notice"}},
              {"stage", "draft"},
              {"kind", "automatic"},
              {"severity", "block"},
              {"fields", {"person.family_name"}},
              {"versions", {{{"holds", {{"present", "person.family_name"}}}}}},
              {"title", text("Name")},
              {"message", text("No name")},
              {"fix", text("Give the name")},
              {"examples",
               {{{"name", "named"}, {"expect", "holds"}, {"content", {{"person", {{"family_name", "EXAMPLE"}}}}}},
                {{"name", "nameless"}, {"expect", "fails"}, {"content", Json::object()}}}}};
    const bool perRow = overwrite.contains("each");
    rule.update(overwrite);
    if (perRow && !overwrite.contains("examples"))
        rule["examples"] = {{{"name", "both"}, {"expect", {"holds", "fails"}}, {"content", Json::object()}}};
    return rule;
}

base::Result<std::shared_ptr<const Pack>> load(const std::vector<Json>& rules)
{
    const Json head{{"pack", "test"},
                    {"edition", "2026-01"},
                    {"title", text("Test")},
                    {"source", "invented"},
                    {"files", {"rules.json"}}};
    return Pack::load(data::DataSource::fromMap({{"rules/test/pack.json", head.dump()},
                                                 {"rules/test/settings.json", kSettings.dump()},
                                                 {"rules/test/rules.json", Json{{"rules", rules}}.dump()}}),
                      catalogue(), "test");
}

std::shared_ptr<const Pack> aPack(const std::vector<Json>& rules)
{
    auto pack = load(rules);
    if (!pack) FAIL(pack.error().key << ' ' << Json(pack.error().params).dump());
    return *pack;
}

Judgement judged(const Pack& pack, const Json& content, const Asked& asked)
{
    const base::Date day = base::parseDate(asked.day).value();
    const Json inForce = pack.settings().on(day);
    return judge(pack, redNotice(),
                 {content, "red.notice", day, asked.stage, inForce, asked.responses, asked.includeSettled});
}

namespace {

template <class Use>
void withCondition(const Json& condition, const Json& content, const Use& use)
{
    Complaints complaints;
    const auto parsed = readCondition(Node(condition, "", complaints), surroundings());
    for (const base::Error& error : complaints.errors()) FAIL_CHECK(error.key << ' ' << Json(error.params).dump());
    if (!parsed) FAIL("not a condition: " << condition.dump());
    const base::Date today = base::parseDate("2026-01-15").value();
    const Json inForce = settings().on(today);
    const Json todayText = "2026-01-15";
    WordIndex index;
    use(*parsed, Scope{content, inForce, today, todayText, index, nullptr});
}

} // namespace

Tri value(const Json& condition, const Json& content)
{
    Tri out = Tri::Unknown;
    withCondition(condition, content,
                  [&out](const Condition& parsed, const Scope& scope) { out = parsed.evaluate(scope); });
    return out;
}

std::vector<std::string> mistakes(const Json& condition)
{
    Complaints complaints;
    const auto parsed = readCondition(Node(condition, "", complaints), surroundings());
    CHECK(parsed.has_value() == complaints.empty());
    std::vector<std::string> out;
    for (const base::Error& error : complaints.errors()) out.push_back(error.key + " " + error.params.at("pointer"));
    return out;
}

std::vector<std::string> explained(const Json& condition, const Json& content)
{
    std::vector<std::string> out;
    withCondition(condition, content, [&out](const Condition& parsed, const Scope& scope) {
        std::vector<Operand> operands;
        parsed.explain(scope, operands);
        for (const Operand& operand : operands) out.push_back(operand.path + "=" + operand.value.dump());
    });
    return out;
}

} // namespace tocsin::rules::fixture

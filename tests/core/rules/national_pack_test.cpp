// National packs: they add and tighten, and the judgment says so.

#include "rules_fixture.h"

using namespace tocsin;
using namespace tocsin::rules;
using namespace tocsin::rules::fixture;

namespace {

using Files = std::map<std::string, std::string>;

Json head(const std::string& id, Json more = Json::object())
{
    Json out{{"pack", id}, {"edition", "1"}, {"title", text(id)}, {"source", "invented"}};
    out.update(more);
    return out;
}

/// "T-1" warns when there is no family name, "T-2" holds for at least `months` centimetres.
Files baseFiles()
{
    Files files = formFiles();
    const Json country{{"code", "AA"}, {"label", text("AA")}};
    files["lists/countries.json"] =
        Json{{"list", "countries"}, {"source", "invented"}, {"codes", Json::array({country})}}.dump();
    const Json height =
        aRule({{"id", "T-2"},
               {"fields", {"person.height_cm"}},
               {"versions", {{{"holds", {{"atLeast", {"person.height_cm", {{"setting", "least"}}}}}}}}},
               {"examples",
                {{{"name", "at the limit"}, {"expect", "holds"}, {"content", {{"person", {{"height_cm", 24}}}}}},
                 {{"name", "below"}, {"expect", "fails"}, {"content", {{"person", {{"height_cm", 23}}}}}}}}});
    const Json least{{"id", "least"},
                     {"type", "integer"},
                     {"stricter", "higher"},
                     {"versions", Json::array({{{"value", 24}, {"source", "invented"}}})}};
    files["rules/base/pack.json"] = head("base").dump();
    files["rules/base/rules.json"] = Json{{"rules", {aRule({{"severity", "warn"}}), height}}}.dump();
    files["rules/base/settings.json"] = Json{{"settings", Json::array({least})}}.dump();
    return files;
}

Json forename()
{
    return {{"rule", "T-1"},
            {"source", "an invented law"},
            {"from", "2026-01-01"},
            {"severity", "block"},
            {"holds", {{"present", "person.forename"}}},
            {"message", text("No forename beside {person.family_name}")},
            {"fix", text("Give it")},
            {"examples",
             {{{"name", "both"},
               {"expect", "holds"},
               {"on", "2026-02-01"},
               {"content", {{"person", {{"family_name", "EXAMPLE"}, {"forename", "Ada"}}}}}},
              {{"name", "one"},
               {"expect", "fails"},
               {"on", "2026-02-01"},
               {"content", {{"person", {{"family_name", "EXAMPLE"}}}}}}}}};
}

Files nationalFiles()
{
    Files files = baseFiles();
    files["rules/nat/pack.json"] = head("nat", {{"extends", "base"}, {"country", "AA"}}).dump();
    files["rules/nat/rules.json"] = Json{
        {"rules", Json::array({aRule({{"id", "N-1"}, {"severity", "hint"}})})},
        {"tighten",
         Json::array({forename()})}}.dump();
    files["rules/nat/settings.json"] =
        Json{{"tighten",
              Json::array(
                  {{{"setting", "least"}, {"value", 36}, {"from", "2026-01-01"}, {"source", "an invented law"}}})}}
            .dump();
    return files;
}

struct Loaded {
    std::shared_ptr<const form::Catalogue> forms;
    std::shared_ptr<const Pack> pack;
};

Loaded loadAll(const Files& files)
{
    const auto source = data::DataSource::fromMap(files);
    const auto forms = form::Catalogue::load(source).value();
    const auto pack = Pack::loadInForce(source, *forms, "base");
    if (!pack) FAIL(pack.error().key << ' ' << Json(pack.error().params).dump());
    return {forms, *pack};
}

Judgement judgedOn(const Loaded& loaded, const std::string& day, const Json& content)
{
    static const std::vector<Response> none;
    const base::Date date = base::parseDate(day).value();
    const Json settings = loaded.pack->settings().on(date);
    return judge(*loaded.pack, *loaded.forms->form("red.notice"),
                 {content, "red.notice", date, Stage::Approve, settings, none, true});
}

const Finding& findingOf(const Judgement& judgement, const std::string& rule)
{
    for (const Finding& finding : judgement.findings)
        if (finding.rule == rule) return finding;
    FAIL("no finding of " << rule);
    throw std::logic_error("unreachable");
}

} // namespace

TEST_CASE("a national pack in the data is in force beside the pack that it extends")
{
    const Loaded loaded = loadAll(nationalFiles());
    CHECK(loaded.pack->id() == "base+nat");
    CHECK(loaded.pack->edition() == "1+1");
    CHECK(loaded.pack->parts().size() == 2);
    CHECK(loaded.pack->parts().back().country == "AA");
    CHECK(loaded.pack->rules().size() == 3);
    CHECK(loaded.pack->find("N-1")->pack == "nat");
    CHECK(loaded.pack->find("T-1")->pack == "base");
    CHECK(loadAll(baseFiles()).pack->id() == "base");
}

TEST_CASE("a judgment names every pack, and its hash follows each of them")
{
    const Loaded loaded = loadAll(nationalFiles());
    const Judgement judgement = judgedOn(loaded, "2026-02-01", Json::object());
    const Json json = toJson(judgement, "red.notice", base::Language::English);
    CHECK(json["pack"]["id"] == "base+nat");
    CHECK(json["pack"]["parts"].size() == 2);
    CHECK(json["pack"]["parts"][1]["country"] == "AA");
    CHECK(judgement.packHash != loadAll(baseFiles()).pack->hash().hex());
    Files other = nationalFiles();
    other["rules/base/settings.json"].replace(other["rules/base/settings.json"].find("24"), 2, "25");
    CHECK(loadAll(other).pack->hash().hex() != judgement.packHash);
}

TEST_CASE("a tightened rule asks for more, with its own words, from its day on")
{
    const Loaded loaded = loadAll(nationalFiles());
    const Json named{{"person", {{"family_name", "EXAMPLE"}}}};
    const Finding before = findingOf(judgedOn(loaded, "2025-12-31", named), "T-1");
    CHECK(before.outcome == Outcome::Holds);
    const Finding after = findingOf(judgedOn(loaded, "2026-01-01", named), "T-1");
    CHECK(after.outcome == Outcome::Fails);
    CHECK(after.severity == Severity::Block);
    CHECK(after.message.in(base::Language::English) == "No forename beside EXAMPLE");
    CHECK(after.operands.at(0).path == "person.forename");
    const Finding nameless = findingOf(judgedOn(loaded, "2026-01-01", Json::object()), "T-1");
    CHECK(nameless.message.in(base::Language::English) == "No name");
}

TEST_CASE("a tightened threshold counts from its day on")
{
    const Loaded loaded = loadAll(nationalFiles());
    const Json small{{"person", {{"height_cm", 30}}}};
    CHECK(findingOf(judgedOn(loaded, "2025-12-31", small), "T-2").outcome == Outcome::Holds);
    CHECK(findingOf(judgedOn(loaded, "2026-01-01", small), "T-2").outcome == Outcome::Fails);
}

TEST_CASE("the examples of the extended pack are asked of it alone, those of a tightening of both")
{
    const Loaded loaded = loadAll(nationalFiles());
    CHECK(runExamples(*loaded.pack, *loaded.forms).empty());
    CHECK(countExamples(*loaded.pack) == 2 + 2 + 2 + 2);
    Files wrong = nationalFiles();
    Json rules = Json::parse(wrong["rules/nat/rules.json"]);
    rules["tighten"][0]["examples"][1]["on"] = "2025-02-01";
    wrong["rules/nat/rules.json"] = rules.dump();
    const Loaded failing = loadAll(wrong);
    const auto failures = runExamples(*failing.pack, *failing.forms);
    REQUIRE(failures.size() == 1);
    CHECK(failures[0].rule == "T-1");
    CHECK(failures[0].got == "holds");
}

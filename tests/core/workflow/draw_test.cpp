// Drawings: every state and action is there, and what is drawn is well formed.
#include "core/workflow/draw.h"

#include "core/base/json.h"

#include <catch2/catch.hpp>

#include <regex>
#include <set>

using namespace tocsin;
using base::Json;

namespace {

Json text(const char* english) { return {{"en", english}, {"fr", "f"}, {"es", "e"}, {"ar", "ع"}}; }

std::shared_ptr<const workflow::Definition> withTask()
{
    Json json{{"workflow", "w"},
              {"edition", "1"},
              {"title", text("Life & <death> \"quoted\"")},
              {"appliesTo", {"red.notice"}}};
    json["states"] = Json::array({{{"id", "draft"}, {"kind", "start"}, {"label", text("Draft")}},
                                  {{"id", "review"}, {"kind", "normal"}, {"label", text("Review")}},
                                  {{"id", "done"}, {"kind", "end"}, {"label", text("Done")}}});
    json["states"][1]["tasks"] = Json::array({{{"id", "law"},
                                               {"label", text("Law")},
                                               {"agree", text("Agree")},
                                               {"object", text("Object")},
                                               {"roles", {"compliance_reviewer"}},
                                               {"when", "sensitive_data"}}});
    const auto go = [](const char* action, const char* from, const char* to) {
        return Json{{"action", action}, {"from", from}, {"to", to}, {"roles", {"officer"}}, {"label", text(action)}};
    };
    json["transitions"] = {go("submit", "draft", "review"), go("finish", "review", "done")};
    json["transitions"][1]["requires"] = {"tasks_agreed"};
    return workflow::Definition::read(json.dump(), "w.json").value();
}

std::shared_ptr<const workflow::Definition> notice()
{
    return workflow::Definition::load(data::DataSource::embedded(), "notice").value();
}

/// Tags open and close in order, attributes are quoted, and no letter stands that XML does not know.
bool isWellFormed(const std::string& xml)
{
    static const std::regex kTag(R"re(<(\?xml[^>]*\?|/?[A-Za-z][A-Za-z0-9:]*(\s+[A-Za-z][\w:.-]*="[^"<]*")*\s*/?)>)re");
    std::vector<std::string> open;
    std::size_t at = 0;
    for (auto it = std::sregex_iterator(xml.begin(), xml.end(), kTag); it != std::sregex_iterator(); ++it) {
        const std::string between = xml.substr(at, static_cast<std::size_t>(it->position()) - at);
        if (between.find('<') != std::string::npos) return false;
        at = static_cast<std::size_t>(it->position() + it->length());
        const std::string tag = (*it)[1];
        if (tag.front() == '?' || tag.back() == '/') continue;
        if (tag.front() != '/') {
            open.push_back(tag.substr(0, tag.find_first_of(" \n")));
            continue;
        }
        if (open.empty() || open.back() != tag.substr(1)) return false;
        open.pop_back();
    }
    return open.empty() && xml.find('<', at) == std::string::npos;
}

std::set<std::string> all(const std::string& xml, const char* pattern)
{
    const std::regex regex(pattern);
    std::set<std::string> out;
    for (auto it = std::sregex_iterator(xml.begin(), xml.end(), regex); it != std::sregex_iterator(); ++it)
        out.insert((*it)[1]);
    return out;
}

} // namespace

TEST_CASE("A state chart names every state and every action, and targets only states that it has")
{
    for (const auto& definition : {notice(), withTask()}) {
        const std::string xml = workflow::drawScxml(*definition, base::Language::English);
        CHECK(isWellFormed(xml));
        const std::set<std::string> ids = all(xml, R"re( id="([^"]*)")re");
        const std::set<std::string> events = all(xml, R"re( event="([^"]*)")re");
        for (const std::string& target : all(xml, R"re( target="([^"]*)")re")) CHECK(ids.count(target) == 1);
        for (const std::string& asked : all(xml, R"re(In\('([^']*)'\))re")) CHECK(ids.count(asked) == 1);
        for (const workflow::State& state : definition->states()) CHECK(ids.count(state.id) == 1);
        for (const workflow::Transition& t : definition->transitions()) CHECK(events.count(t.action) == 1);
    }
}

TEST_CASE("A state with tasks becomes a parallel state, and what waits for them asks where they stand")
{
    const std::string xml = workflow::drawScxml(*withTask(), base::Language::English);
    CHECK(xml.find("<parallel id=\"review\"") != std::string::npos);
    CHECK(xml.find("cond=\"(In('review.law.agreed') or In('review.law.not_asked'))\"") != std::string::npos);
    CHECK(xml.find("<final id=\"done\"") != std::string::npos);
    CHECK(xml.find("Life &amp; &lt;death&gt; &quot;quoted&quot;") != std::string::npos);
}

TEST_CASE("A picture shows every state and action by its name, in each language")
{
    const auto definition = notice();
    for (const base::Language language : base::kLanguages) {
        const std::string svg = workflow::drawSvg(*definition, language);
        CHECK(isWellFormed(svg));
        for (const workflow::State& state : definition->states())
            CHECK(svg.find(">" + state.label.in(language) + "</text>") != std::string::npos);
        for (const workflow::Transition& t : definition->transitions())
            if (t.task.empty()) CHECK(svg.find(">" + t.label.in(language) + "</text>") != std::string::npos);
        // Names lie on the side to which the lines go.
        const bool arabic = language == base::Language::Arabic;
        CHECK((svg.find("text-anchor=\"end\"") != std::string::npos) == arabic);
        CHECK((svg.find("text-anchor=\"start\"") != std::string::npos) != arabic);
    }
}

TEST_CASE("Every line of a picture leaves its state at a place and turns in a lane of its own")
{
    const std::string svg = workflow::drawSvg(*notice(), base::Language::English);
    std::multiset<std::string> lanes;
    const std::regex path(R"re(<path d="M(\d+) (\d+)H(\d+)V)re");
    std::multiset<std::string> leaving;
    for (auto it = std::sregex_iterator(svg.begin(), svg.end(), path); it != std::sregex_iterator(); ++it) {
        lanes.insert((*it)[3]);
        leaving.insert((*it)[1].str() + " " + (*it)[2].str());
    }
    std::size_t drawn = 0;
    for (const workflow::Transition& t : notice()->transitions()) drawn += t.task.empty() ? 1U : 0U;
    REQUIRE(lanes.size() == drawn);
    for (const std::string& lane : lanes) CHECK(lanes.count(lane) == 1);
    for (const std::string& port : leaving) CHECK(leaving.count(port) == 1);
}

TEST_CASE("A graph shows tasks in their state and no line for their answers")
{
    const std::string dot = workflow::drawDot(*withTask(), base::Language::English);
    CHECK(dot.find("Review\\n☐ Law") != std::string::npos);
    CHECK(dot.find("Agree") == std::string::npos);
}

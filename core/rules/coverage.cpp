#include "core/rules/coverage.h"

#include "core/base/json_reader.h"
#include "core/rules/reader.h"

#include <algorithm>
#include <set>

namespace tocsin::rules {

namespace {

CoveredFact readFact(const Node& node, const Pack& pack)
{
    CoveredFact out;
    if (!node.keys({"fact", "article"}, {"rules", "leftOut"})) return out;
    out.fact = node.text("fact");
    out.article = node.text("article");
    for (const std::string& id : node.texts("rules")) {
        if (const Rule* rule = pack.find(id))
            out.rules.push_back(rule);
        else
            node["rules"].complain("rules.unknown_rule", {{"rule", id}});
    }
    if (node.has("leftOut"))
        out.leftOut = node.localText("leftOut");
    else if (!node.has("rules"))
        node.complain("rules.missing_key", {{"key", "rules"}});
    return out;
}

/// "83" of "83(1)(a)(ii)".
std::string articleOf(const std::string& place) { return place.substr(0, place.find_first_of("(,")); }

void refuseUncovered(const Node& root, const Coverage& coverage, const Pack& pack)
{
    std::set<const Rule*> covered;
    for (const CoveredFact& fact : coverage.facts) covered.insert(fact.rules.begin(), fact.rules.end());
    for (const Rule* rule : pack.rulesFor(coverage.form))
        if (!covered.contains(rule)) root.complain("rules.uncovered_rule", {{"rule", rule->id}});
}

} // namespace

base::Result<Coverage> readCoverage(const data::DataSource& source, const Pack& pack)
{
    const std::string file = "coverage/" + pack.id() + ".json";
    const base::Result<std::string> bytes = source.read(file);
    if (!bytes) return bytes.error();
    const base::Result<base::Json> json = base::readJson(*bytes);
    if (!json) return json.error().within(file);
    Complaints complaints;
    complaints.enterFile(file);
    const Node root(*json, "", complaints);
    Coverage out;
    if (root.keys({"pack", "form", "facts"}, {"note"})) {
        if (root.text("pack") != pack.id()) root.wrongType(pack.id());
        out.form = root.text("form");
        std::set<std::string> ids;
        for (const Node& node : root.items("facts")) {
            out.facts.push_back(readFact(node, pack));
            if (!ids.insert(out.facts.back().fact).second)
                node.complain("rules.duplicate_id", {{"id", out.facts.back().fact}});
            const std::string article = articleOf(out.facts.back().article);
            if (std::find(out.articles.begin(), out.articles.end(), article) == out.articles.end())
                out.articles.push_back(article);
        }
        refuseUncovered(root, out, pack);
    }
    if (!complaints.empty()) return complaints.errors().front();
    return out;
}

} // namespace tocsin::rules

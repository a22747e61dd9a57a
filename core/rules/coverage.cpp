#include "core/rules/coverage.h"

#include "core/base/json_reader.h"
#include "core/rules/article.h"
#include "core/rules/reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace tocsin::rules {

namespace {

constexpr std::array<std::string_view, 8> kStages{"draft",     "submit", "approve", "publish", "after_publication",
                                                  "retention", "access", "audit"};

/// Reads a coverage folder, noting every mistake.
class CoverageReader {
public:
    CoverageReader(const data::DataSource& source, const Pack& pack)
        : source_(source), pack_(pack), folder_("coverage/" + pack.parts().front().id + "/")
    {
    }

    void run()
    {
        read("facts.json", [this](const Node& root) { readFacts(root); });
        read("reasons.json", [this](const Node& root) { readReasons(root); });
        for (const std::string& name : source_.list("coverage/" + pack_.parts().front().id)) {
            const std::string file = name.substr(folder_.size());
            if (file != "facts.json" && file != "reasons.json")
                read(file, [this](const Node& root) { readLines(root); });
        }
        refuseUncovered();
        std::stable_sort(
            coverage_.facts.begin(), coverage_.facts.end(),
            [](const CoveredFact& a, const CoveredFact& b) { return articleBefore(a.article, b.article); });
        for (const CoveredFact& fact : coverage_.facts) {
            const std::string article = articleOf(fact.article);
            if (coverage_.articles.empty() || coverage_.articles.back() != article)
                coverage_.articles.push_back(article);
        }
    }

    [[nodiscard]] const std::vector<base::Error>& errors() const { return complaints_.errors(); }
    [[nodiscard]] Coverage& coverage() { return coverage_; }

private:
    template <class Reading>
    void read(const std::string& file, Reading reading)
    {
        complaints_.enterFile(folder_ + file);
        const base::Result<std::string> bytes = source_.read(folder_ + file);
        if (!bytes) return complaints_.add(bytes.error());
        const base::Result<base::Json> json = base::readJson(*bytes);
        if (!json) return complaints_.add(json.error());
        reading(Node(*json, "", complaints_));
    }

    void readFacts(const Node& root)
    {
        if (!root.keys({"facts"}, {"note"})) return;
        for (const Node& node : root.items("facts")) {
            if (!node.keys({"id", "article", "stage"}, {})) continue;
            CoveredFact fact;
            fact.fact = node.text("id");
            fact.article = node.text("article");
            fact.stage = node.text("stage");
            if (node.has("stage") && std::find(kStages.begin(), kStages.end(), fact.stage) == kStages.end())
                node["stage"].wrongType("draft, submit, approve, publish, after_publication, retention, access, audit");
            if (!places_.emplace(fact.fact, coverage_.facts.size()).second)
                node.complain("rules.duplicate_id", {{"id", fact.fact}});
            coverage_.facts.push_back(std::move(fact));
        }
    }

    void readReasons(const Node& root)
    {
        if (!root.keys({"reasons"}, {"note"}) || !root.has("reasons")) return;
        const Node reasons = root["reasons"];
        if (!reasons.json().is_object()) return reasons.wrongType("object");
        for (const auto& item : reasons.json().items()) reasons_[item.key()] = reasons.localText(item.key().c_str());
    }

    void readLines(const Node& root)
    {
        if (!root.keys({"facts"}, {"note"})) return;
        for (const Node& node : root.items("facts"))
            if (node.keys({"fact", "article"}, {"rules", "leftOut"})) readLine(node);
    }

    void readLine(const Node& node)
    {
        const std::string id = node.text("fact");
        const auto place = places_.find(id);
        if (place == places_.end()) {
            if (node.has("fact")) node["fact"].complain("rules.unknown_fact", {{"fact", id}});
            return;
        }
        if (!told_.insert(id).second) node["fact"].complain("rules.duplicate_id", {{"id", id}});
        CoveredFact& fact = coverage_.facts[place->second];
        if (const std::string article = node.text("article"); node.has("article") && article != fact.article)
            node["article"].complain("rules.other_article", {{"article", article}, {"expected", fact.article}});
        if (node.has("rules") && node.has("leftOut"))
            node["leftOut"].complain("rules.unknown_key", {{"key", "leftOut"}});
        else if (node.has("leftOut"))
            readReason(node, fact);
        else if (!node.has("rules"))
            node.complain("rules.missing_key", {{"key", "rules"}});
        readRules(node, fact);
    }

    void readReason(const Node& node, CoveredFact& fact)
    {
        if (!node.json()["leftOut"].is_string()) {
            fact.leftOut = node.localText("leftOut");
            return;
        }
        fact.reason = node.text("leftOut");
        const auto shared = reasons_.find(fact.reason);
        if (shared == reasons_.end())
            node["leftOut"].complain("rules.unknown_reason", {{"reason", fact.reason}});
        else
            fact.leftOut = shared->second;
    }

    void readRules(const Node& node, CoveredFact& fact)
    {
        if (node.has("rules") && node.json()["rules"].is_array() && node.json()["rules"].empty())
            node["rules"].wrongType("rule ids");
        for (const std::string& id : node.texts("rules")) {
            if (const Rule* rule = pack_.find(id))
                fact.rules.push_back(rule);
            else
                node["rules"].complain("rules.no_such_rule", {{"id", id}});
        }
    }

    void refuseUncovered()
    {
        std::set<const Rule*> covered;
        for (const CoveredFact& fact : coverage_.facts) covered.insert(fact.rules.begin(), fact.rules.end());
        for (const Rule& rule : pack_.rules()) {
            // The facts are those of the pack that national ones extend.
            if (rule.pack != pack_.parts().front().id || covered.contains(&rule)) continue;
            complaints_.enterFile(rule.file);
            complaints_.add("rules.uncovered_rule", rule.pointer, {{"rule", rule.id}});
        }
    }

    const data::DataSource& source_;
    const Pack& pack_;
    std::string folder_;
    Complaints complaints_;
    Coverage coverage_;
    std::map<std::string, std::size_t> places_; ///< of facts in coverage_
    std::map<std::string, base::LocalText> reasons_;
    std::set<std::string> told_;
};

} // namespace

std::size_t Coverage::openCount() const
{
    return static_cast<std::size_t>(
        std::count_if(facts.begin(), facts.end(), [](const CoveredFact& fact) { return fact.open(); }));
}

std::size_t Coverage::leftOutCount() const
{
    return static_cast<std::size_t>(
        std::count_if(facts.begin(), facts.end(), [](const CoveredFact& fact) { return !fact.leftOut.empty(); }));
}

base::Result<Coverage> readCoverage(const data::DataSource& source, const Pack& pack)
{
    CoverageReader reader(source, pack);
    reader.run();
    if (!reader.errors().empty()) return reader.errors().front();
    return std::move(reader.coverage());
}

std::vector<base::Error> checkCoverage(const data::DataSource& source, const Pack& pack)
{
    CoverageReader reader(source, pack);
    reader.run();
    return reader.errors();
}

} // namespace tocsin::rules

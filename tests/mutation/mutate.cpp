#include "tests/mutation/mutate.h"

#include <array>
#include <functional>
#include <utility>

namespace tocsin::mutation {

using base::Json;

namespace {

constexpr std::array<std::pair<const char*, const char*>, 6> kExchanged{{{"all", "any"},
                                                                         {"any", "all"},
                                                                         {"before", "after"},
                                                                         {"after", "before"},
                                                                         {"forEach", "forSome"},
                                                                         {"forSome", "forEach"}}};

class Mutator {
public:
    explicit Mutator(const Json& whole) : whole_(whole) {}

    std::vector<Mutant> run()
    {
        visit(Json::json_pointer());
        return std::move(mutants_);
    }

private:
    void add(const Json::json_pointer& at, const std::string& change, const Json& replacement)
    {
        Json mutant = whole_;
        mutant[at] = replacement;
        if (mutant != whole_) mutants_.push_back({at.to_string() + " " + change, std::move(mutant)});
    }

    void visit(const Json::json_pointer& at)
    {
        const Json node = whole_[at];
        if (!node.is_object()) return;
        if (node.contains("not"))
            add(at, "no longer negated", node["not"]);
        else
            add(at, "negated", Json{{"not", node}});
        exchange(at, node);
        leaveOut(at, node);
        shift(at, node);
        for (const char* key : {"all", "any"})
            if (node.contains(key))
                for (std::size_t i = 0; i < node[key].size(); ++i) visit(at / key / i);
        for (const char* key : {"not", "that"})
            if (node.contains(key)) visit(at / key);
    }

    void exchange(const Json::json_pointer& at, const Json& node)
    {
        for (const auto& [from, to] : kExchanged) {
            if (!node.contains(from)) continue;
            const bool oneMember = (std::string(from) == "all" || std::string(from) == "any") && node[from].size() < 2;
            if (oneMember) continue;
            Json changed = node;
            changed[to] = changed[from];
            changed.erase(from);
            add(at, std::string(from) + " for " + to, changed);
        }
    }

    void leaveOut(const Json::json_pointer& at, const Json& node)
    {
        for (const char* key : {"all", "any"}) {
            if (!node.contains(key) || node[key].size() < 2) continue;
            for (std::size_t i = 0; i < node[key].size(); ++i) {
                Json changed = node;
                changed[key].erase(i);
                add(at, std::string(key) + "/" + std::to_string(i) + " left out", changed);
            }
        }
        if (!node.contains("in") || !node["in"][1].is_array() || node["in"][1].size() < 2) return;
        for (std::size_t i = 0; i < node["in"][1].size(); ++i) {
            Json changed = node;
            changed["in"][1].erase(i);
            add(at, "code " + node["in"][1][i].dump() + " left out", changed);
        }
    }

    /// Bounds: one more and one less, and the other direction.
    void shift(const Json::json_pointer& at, const Json& node)
    {
        for (const char* key : {"atLeast", "atMost"}) {
            if (!node.contains(key)) continue;
            const std::string other = std::string(key) == "atLeast" ? "atMost" : "atLeast";
            Json turned = node;
            turned[other] = turned[key];
            turned.erase(key);
            add(at, std::string(key) + " for " + other, turned);
            for (const int by : {1, -1}) {
                Json changed = node;
                if (changed[key].is_number_integer())
                    changed[key] = changed[key].get<int>() + by;
                else if (changed[key].is_array() && changed[key][1].is_number_integer())
                    changed[key][1] = changed[key][1].get<int>() + by;
                else
                    continue;
                add(at, std::string(key) + (by > 0 ? " one more" : " one less"), changed);
            }
        }
    }

    const Json& whole_;
    std::vector<Mutant> mutants_;
};

} // namespace

std::vector<Mutant> mutantsOf(const Json& condition) { return Mutator(condition).run(); }

} // namespace tocsin::mutation

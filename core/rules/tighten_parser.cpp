#include "core/rules/rule_parser.h"

namespace tocsin::rules {

namespace {

/// Whether the periods have a day in common; an absent end is open.
bool meet(const std::optional<base::Date>& from, const std::optional<base::Date>& until, const SettingVersion& other)
{
    return (!until || !other.from || *other.from < *until) && (!other.until || !from || *from < *other.until);
}

bool holdsAll(const base::Json& words, const base::Json& of)
{
    return std::all_of(of.begin(), of.end(), [&words](const base::Json& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

bool isLooser(Stricter stricter, const base::Json& value, const base::Json& than)
{
    switch (stricter) {
    case Stricter::Higher: return value.get<std::int64_t>() < than.get<std::int64_t>();
    case Stricter::Lower: return value.get<std::int64_t>() > than.get<std::int64_t>();
    case Stricter::More: return !holdsAll(value, than);
    case Stricter::Fewer: return !holdsAll(than, value);
    case Stricter::Undeclared: break;
    }
    return true;
}

/// The setting that `node` tightens, when it may be tightened at all.
Setting* settingToTighten(const Node& node, std::vector<Setting>& settings)
{
    const std::string id = node.text("setting");
    const auto found =
        std::find_if(settings.begin(), settings.end(), [&id](const Setting& one) { return one.id == id; });
    if (found == settings.end()) {
        if (node.has("setting")) node["setting"].complain("rules.no_such_setting", {{"setting", id}});
        return nullptr;
    }
    if (found->stricter != Stricter::Undeclared) return &*found;
    node["setting"].complain("rules.no_direction", {{"setting", id}});
    return nullptr;
}

} // namespace

void tightenSettings(const Node& file, std::vector<Setting>& settings)
{
    for (const Node& node : file.items("tighten")) {
        if (!node.keys({"setting", "value", "source"}, {"from", "until", "note"})) continue;
        Setting* setting = settingToTighten(node, settings);
        if (setting == nullptr || !node.has("value")) continue;
        const Node value = node["value"];
        const Period period = readPeriod(node);
        if (!fits(setting->type, value.json())) {
            value.complain("rules.bad_value", {{"setting", setting->id}});
            continue;
        }
        std::vector<SettingVersion> before = setting->versions;
        before.insert(before.end(), setting->tightened.begin(), setting->tightened.end());
        for (const SettingVersion& version : before)
            if (meet(period.from, period.until, version) && isLooser(setting->stricter, value.json(), version.value))
                return value.complain("rules.loosening", {{"from", version.value.dump()}, {"to", value.json().dump()}});
        setting->tightened.push_back({period.from, period.until, value.json(), node.text("source")});
    }
}

void readTightening(const Node& node, const std::string& pack, std::vector<Rule>& rules,
                    const form::Catalogue& catalogue, const SettingsTable& settings)
{
    if (!node.keys({"rule", "source"}, {"from", "until", "severity", "holds", "message", "fix", "examples", "note"}))
        return;
    const std::string id = node.text("rule");
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&](const Rule& one) { return one.id == id && one.pack != pack; });
    if (rule == rules.end()) {
        if (node.has("rule")) node["rule"].complain("rules.no_such_rule", {{"id", id}});
        return;
    }
    Tightening tightening;
    tightening.pack = pack;
    tightening.source = node.text("source");
    const Period period = readPeriod(node);
    tightening.from = period.from;
    tightening.until = period.until;
    if (node.has("severity")) {
        tightening.severity = readSeverity(node);
        if (*tightening.severity > rule->severity)
            node["severity"].complain("rules.loosening", {{"from", std::string(name(rule->severity))},
                                                          {"to", std::string(name(*tightening.severity))}});
    } else if (!node.has("holds")) {
        node.complain("rules.missing_key", {{"key", "holds"}});
    }
    if (node.has("holds")) {
        if (rule->kind == Kind::Reviewer) return node["holds"].complain("rules.unknown_key", {{"key", "holds"}});
        readFurtherCondition(node, *rule, tightening, surroundingsOf(*rule, catalogue, settings));
    }
    rule->tightened.push_back(std::move(tightening));
}

} // namespace tocsin::rules

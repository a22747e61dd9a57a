#include "core/rules/rule_parser.h"

#include <numeric>

namespace tocsin::rules {

Period readPeriod(const Node& version)
{
    Period period{version.date("from"), version.date("until")};
    if (period.from && period.until && *period.until <= *period.from)
        version["until"].complain("rules.bad_date", {{"text", base::toText(*period.until)}});
    return period;
}

std::vector<std::size_t> orderByDate(const std::vector<Period>& periods, const std::vector<Node>& nodes)
{
    std::vector<std::size_t> order(periods.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&periods](std::size_t a, std::size_t b) {
        return periods[a].from && periods[b].from ? *periods[a].from < *periods[b].from
                                                  : !periods[a].from && periods[b].from;
    });
    for (std::size_t i = 1; i < order.size(); ++i) {
        const Period& before = periods[order[i - 1]];
        const Period& after = periods[order[i]];
        if (!before.until || !after.from || *after.from < *before.until)
            nodes[std::max(order[i - 1], order[i])].complain("rules.overlapping_versions");
    }
    return order;
}

namespace {

void readStricter(const Node& node, Setting& setting)
{
    if (!node.has("stricter")) return;
    const std::string direction = node.text("stricter");
    if (setting.type == SettingType::Integer && (direction == "higher" || direction == "lower"))
        setting.stricter = direction == "higher" ? Stricter::Higher : Stricter::Lower;
    else if (setting.type == SettingType::Words && (direction == "more" || direction == "fewer"))
        setting.stricter = direction == "more" ? Stricter::More : Stricter::Fewer;
    else
        node["stricter"].wrongType("higher or lower for an integer, more or fewer for words");
}

Setting readSetting(const Node& node)
{
    Setting setting;
    if (!node.keys({"id", "type", "versions"}, {"title", "note", "stricter"})) return setting;
    setting.id = node.text("id");
    setting.title = node.localText("title");
    setting.note = node.text("note");
    constexpr std::array<std::string_view, 3> types{"integer", "text", "words"};
    const auto type = std::find(types.begin(), types.end(), node.text("type"));
    if (type == types.end()) {
        if (node.has("type")) node["type"].wrongType("integer, text, words");
        return setting;
    }
    setting.type = static_cast<SettingType>(type - types.begin());
    readStricter(node, setting);
    const std::vector<Node> items = node.items("versions");
    std::vector<Period> periods;
    for (const Node& item : items) {
        if (!item.keys({"value", "source"}, {"from", "until"})) return setting;
        periods.push_back(readPeriod(item));
        if (item.has("value") && !fits(setting.type, item.json()["value"])) item["value"].wrongType(*type);
    }
    for (const std::size_t i : orderByDate(periods, items))
        setting.versions.push_back(
            {periods[i].from, periods[i].until, items[i].json().value("value", base::Json()), items[i].text("source")});
    return setting;
}

} // namespace

void readSettings(const Node& file, std::size_t extended, std::vector<Setting>& settings)
{
    for (const Node& item : file.items("settings")) {
        Setting setting = readSetting(item);
        const auto same = [&setting](const Setting& one) { return one.id == setting.id; };
        const auto before = std::find_if(settings.begin(), settings.end(), same);
        if (before - settings.begin() < static_cast<std::ptrdiff_t>(extended))
            item["id"].complain("rules.replaced", {{"id", setting.id}});
        else if (before != settings.end())
            item["id"].complain("rules.duplicate_id", {{"id", setting.id}});
        settings.push_back(std::move(setting));
    }
}

} // namespace tocsin::rules

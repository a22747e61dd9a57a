#include "core/rules/pack.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/rules/pack_reader.h"

namespace tocsin::rules {

using base::Json;
using base::Result;
using form::JsonChecker;

namespace {

Result<Json> readFile(const data::DataSource& source, const std::string& name)
{
    const Result<std::string> bytes = source.read(name);
    if (!bytes) return base::invalid("rules.unknown_file", {{"file", name}, {"pointer", "/"}});
    Result<Json> json = base::readJson(*bytes);
    if (json) return json;
    base::Error error = json.error();
    error.params["file"] = name;
    return error;
}

/// "9" before "83": articles sort by number, then by letter.
bool articleLess(const Rule& a, const Rule& b)
{
    const int left = std::atoi(a.article.c_str());
    const int right = std::atoi(b.article.c_str());
    return std::tie(left, a.article, a.id) < std::tie(right, b.article, b.id);
}

} // namespace

const Version* Rule::on(base::Date day) const
{
    const auto at = std::chrono::sys_days(day);
    for (const Version& version : versions)
        if ((!version.from || std::chrono::sys_days(*version.from) <= at) &&
            (!version.until || at < std::chrono::sys_days(*version.until)))
            return &version;
    return nullptr;
}

Result<std::shared_ptr<const Pack>> Pack::load(const data::DataSource& source, const form::Catalogue& catalogue,
                                               const std::string& id)
{
    const std::string folder = "rules/" + id + "/";
    const Result<Json> head = readFile(source, folder + "pack.json");
    if (!head) return head.error();
    JsonChecker checker("rules", folder + "pack.json");
    auto pack = std::make_shared<Pack>();
    if (!checker.keys(*head, "", {"pack", "edition", "title", "source", "files"})) return checker.error();
    pack->id_ = checker.text(*head, "pack", "");
    pack->edition_ = checker.text(*head, "edition", "");
    pack->title_ = checker.local(*head, "title", "");
    const std::vector<std::string> files = checker.texts(*head, "files", "");
    if (checker.failed()) return checker.error();
    Json whole = Json::array({*head});

    const Result<Json> settingsJson = readFile(source, folder + "settings.json");
    if (!settingsJson) return settingsJson.error();
    JsonChecker settingsChecker("rules", folder + "settings.json");
    pack->settings_ = SettingsTable::read(settingsChecker, *settingsJson);
    if (settingsChecker.failed()) return settingsChecker.error();
    whole.push_back(*settingsJson);

    std::map<std::string, std::string> seen;
    for (const std::string& name : files) {
        const Result<Json> json = readFile(source, folder + name);
        if (!json) return json.error();
        JsonChecker inFile("rules", folder + name);
        if (!inFile.keys(*json, "", {"rules"})) return inFile.error();
        const Json& list = inFile.array(*json, "rules", "");
        for (std::size_t i = 0; i < list.size() && !inFile.failed(); ++i) {
            const std::string pointer = JsonChecker::at("/rules", i);
            Rule rule = readRule(inFile, catalogue, pack->settings_, list[i], pointer);
            rule.file = folder + name;
            if (!inFile.failed() && !seen.emplace(rule.id, name).second)
                inFile.fault("duplicate_id", pointer + "/id", {{"id", rule.id}, {"rule", rule.id}});
            pack->rules_.push_back(std::move(rule));
        }
        if (inFile.failed()) return inFile.error();
        whole.push_back(*json);
    }
    std::sort(pack->rules_.begin(), pack->rules_.end(), articleLess);
    for (const Rule& rule : pack->rules_)
        for (const std::string& form : rule.appliesTo) pack->byForm_[form].push_back(&rule);
    pack->hash_ = base::contentHash(whole);
    return std::shared_ptr<const Pack>(std::move(pack));
}

const Rule* Pack::find(const std::string& id) const
{
    const auto found = std::find_if(rules_.begin(), rules_.end(), [&](const Rule& rule) { return rule.id == id; });
    return found == rules_.end() ? nullptr : &*found;
}

const std::vector<const Rule*>& Pack::rulesFor(const std::string& formType) const
{
    static const std::vector<const Rule*> kNone;
    const auto found = byForm_.find(formType);
    return found == byForm_.end() ? kNone : found->second;
}

} // namespace tocsin::rules

#include "core/rules/pack.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/rules/article.h"
#include "core/rules/rule_parser.h"

#include <set>

namespace tocsin::rules {

/// Reads a pack's files in order, noting every mistake.
class PackLoader {
public:
    PackLoader(const data::DataSource& source, const form::Catalogue& catalogue, const std::string& id)
        : source_(source), catalogue_(catalogue), folder_("rules/" + id + "/"), pack_(std::make_shared<Pack>())
    {
        pack_->id_ = id;
    }

    void run()
    {
        const std::optional<base::Json> head = read("pack.json");
        if (!head) return;
        readHead(Node(*head, "", complaints_));
        refuseForgotten();
        readSettingsFiles();
        for (const std::string& file : files_) readFile(file);
        if (!complaints_.empty()) return;
        pack_->hash_ = base::sha256(canonical_);
        arrange();
    }

    [[nodiscard]] const std::vector<base::Error>& errors() const { return complaints_.errors(); }
    [[nodiscard]] std::shared_ptr<const Pack> pack() const { return pack_; }

private:
    static bool isSettings(const std::string& file) { return file == "settings.json" || file.starts_with("settings_"); }
    /// Whether it is no file of rules.
    static bool isApart(const std::string& file) { return file == "pack.json" || isSettings(file); }

    [[nodiscard]] std::vector<std::string> folderFiles() const
    {
        std::vector<std::string> files;
        for (const std::string& name : source_.list("rules/" + pack_->id_))
            files.push_back(name.substr(folder_.size()));
        return files;
    }

    std::optional<base::Json> read(const std::string& file)
    {
        complaints_.enterFile(folder_ + file);
        complaints_.enterRule({});
        const base::Result<std::string> bytes = source_.read(folder_ + file);
        if (!bytes) {
            complaints_.add(bytes.error());
            return std::nullopt;
        }
        base::Result<base::Json> json = base::readJson(*bytes);
        if (!json) {
            complaints_.add(json.error());
            return std::nullopt;
        }
        const base::Result<std::string> canonical = base::canonicalJson(*json);
        if (!canonical) {
            complaints_.add(canonical.error());
            return std::nullopt;
        }
        canonical_ += *canonical + "\n";
        return std::move(*json);
    }

    void readHead(const Node& head)
    {
        if (!head.keys({"pack", "edition", "title", "source"}, {"files", "note"})) return;
        const std::string id = head.text("pack");
        if (head.has("pack") && id != pack_->id_) head["pack"].wrongType(pack_->id_);
        pack_->edition_ = head.text("edition");
        pack_->title_ = head.localText("title");
        (void)head.text("source");
        if (!head.has("files")) {
            for (const std::string& file : folderFiles())
                if (!isApart(file)) files_.push_back(file);
            return;
        }
        const std::vector<std::string> names = folderFiles();
        for (const Node& item : head.items("files")) {
            const std::string file = item.json().is_string() ? item.json().get<std::string>() : std::string();
            const bool exists = std::find(names.begin(), names.end(), file) != names.end();
            if (!exists || isApart(file))
                item.complain("rules.unknown_file", {{"path", file}});
            else if (std::find(files_.begin(), files_.end(), file) != files_.end())
                item.complain("rules.duplicate_id", {{"id", file}});
            else
                files_.push_back(file);
        }
    }

    void refuseForgotten()
    {
        for (const std::string& file : folderFiles()) {
            const bool known = isApart(file) || std::find(files_.begin(), files_.end(), file) != files_.end();
            if (!known) complaints_.add("rules.unknown_file", "/files", {{"path", file}});
        }
    }

    void readSettingsFiles()
    {
        std::vector<Setting> settings;
        for (const std::string& file : folderFiles()) {
            if (!isSettings(file)) continue;
            if (const std::optional<base::Json> json = read(file)) readSettings(Node(*json, "", complaints_), settings);
        }
        pack_->settings_ = SettingsTable(std::move(settings));
    }

    void readFile(const std::string& file)
    {
        const std::optional<base::Json> json = read(file);
        if (!json) return;
        const Node root(*json, "", complaints_);
        if (!root.keys({"rules"}, {"note"})) return;
        for (const Node& node : root.items("rules")) {
            complaints_.enterRule(node.json().is_object() && node.has("id") && node.json()["id"].is_string()
                                      ? node.json()["id"].get<std::string>()
                                      : std::string());
            Rule rule = readRule(node, catalogue_, pack_->settings_);
            if (!rule.id.empty() && !ids_.insert(rule.id).second)
                node["id"].complain("rules.duplicate_id", {{"id", rule.id}});
            pack_->rules_.push_back(std::move(rule));
        }
        complaints_.enterRule({});
    }

    void arrange()
    {
        std::sort(pack_->rules_.begin(), pack_->rules_.end(), [](const Rule& a, const Rule& b) {
            if (articleBefore(a.article, b.article)) return true;
            return !articleBefore(b.article, a.article) && a.id < b.id;
        });
        for (const Rule& rule : pack_->rules_)
            for (const std::string& form : rule.appliesTo) pack_->byForm_[form].push_back(&rule);
    }

    const data::DataSource& source_;
    const form::Catalogue& catalogue_;
    std::string folder_;
    std::shared_ptr<Pack> pack_;
    Complaints complaints_;
    std::vector<std::string> files_;
    std::set<std::string> ids_;
    std::string canonical_;
};

base::Result<std::shared_ptr<const Pack>> Pack::load(const data::DataSource& source, const form::Catalogue& catalogue,
                                                     const std::string& id)
{
    PackLoader loader(source, catalogue, id);
    loader.run();
    if (!loader.errors().empty()) return loader.errors().front();
    return loader.pack();
}

std::vector<base::Error> Pack::check(const data::DataSource& source, const form::Catalogue& catalogue,
                                     const std::string& id)
{
    PackLoader loader(source, catalogue, id);
    loader.run();
    return loader.errors();
}

const Version* Rule::on(base::Date day) const
{
    for (const Version& version : versions)
        if ((!version.from || *version.from <= day) && (!version.until || day < *version.until)) return &version;
    return nullptr;
}

const std::string& Rule::section() const
{
    static const std::string none;
    const PathRef* first = fieldPaths.empty() ? nullptr : &fieldPaths.front();
    if (first != nullptr && first->up() > 0) first = eachPath ? &*eachPath : nullptr;
    return first == nullptr || first->steps().empty() ? none : first->steps().front().name;
}

const Rule* Pack::find(const std::string& id) const
{
    const auto found = std::find_if(rules_.begin(), rules_.end(), [&id](const Rule& rule) { return rule.id == id; });
    return found == rules_.end() ? nullptr : &*found;
}

const std::vector<const Rule*>& Pack::rulesFor(const std::string& formType) const
{
    static const std::vector<const Rule*> none;
    const auto found = byForm_.find(formType);
    return found == byForm_.end() ? none : found->second;
}

} // namespace tocsin::rules

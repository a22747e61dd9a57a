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
    /// `extended` is given when a national pack is laid over what is in force already.
    PackLoader(const data::DataSource& source, const form::Catalogue& catalogue, const std::string& id,
               std::shared_ptr<const Pack> extended = nullptr)
        : source_(source),
          catalogue_(catalogue),
          id_(id),
          folder_("rules/" + id + "/"),
          extended_(std::move(extended)),
          over_(extended_ != nullptr),
          pack_(std::make_shared<Pack>())
    {
    }

    void run()
    {
        const std::optional<base::Json> head = read("pack.json");
        if (!head) return;
        readHead(Node(*head, "", complaints_));
        if (!complaints_.empty() && national_ && extended_ == nullptr) return;
        beginFromExtended();
        refuseForgotten();
        readSettingsFiles();
        for (const std::string& file : files_) readFile(file);
        if (!complaints_.empty()) return;
        pack_->hash_ = base::sha256((extended_ ? extended_->hash().hex() + "\n" : std::string()) + canonical_);
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
        for (const std::string& name : source_.list("rules/" + id_)) files.push_back(name.substr(folder_.size()));
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
        if (!head.keys({"pack", "edition", "title", "source"}, {"extends", "country", "files", "note"})) return;
        if (head.has("pack") && head.text("pack") != id_) head["pack"].wrongType(id_);
        part_ = {id_, head.text("edition"), head.localText("title"), head.text("source"), {}};
        national_ = over_ || head.has("extends") || head.has("country");
        if (national_) readNational(head);
        readFileNames(head);
    }

    void readNational(const Node& head)
    {
        for (const char* key : {"extends", "country"})
            if (!head.has(key)) head.complain("rules.missing_key", {{"key", key}});
        if (!head.has("extends") || !head.has("country")) return;
        part_.country = head.text("country");
        const form::CodeList* countries = catalogue_.list("countries");
        if (countries == nullptr || !countries->contains(part_.country))
            head["country"].complain("rules.unknown_code", {{"code", part_.country}, {"list", "countries"}});
        const std::string id = head.text("extends");
        if (!over_) extended_ = packToExtend(id);
        if (extended_ == nullptr || extended_->parts().front().id != id)
            head["extends"].complain("rules.unknown_pack", {{"pack", id}});
    }

    /// Null when there is none, or when it cannot be extended; its own mistakes are told too.
    std::shared_ptr<const Pack> packToExtend(const std::string& id)
    {
        const std::vector<std::string> names = source_.list("rules/" + id);
        if (id == id_ || std::find(names.begin(), names.end(), "rules/" + id + "/pack.json") == names.end())
            return nullptr;
        const base::Result<std::string> bytes = source_.read("rules/" + id + "/pack.json");
        const base::Result<base::Json> json = bytes ? base::readJson(*bytes) : base::Result<base::Json>(bytes.error());
        if (json && json->is_object() && json->contains("extends")) return nullptr;
        base::Result<std::shared_ptr<const Pack>> pack = Pack::load(source_, catalogue_, id);
        if (!pack) complaints_.add(pack.error());
        return pack ? *pack : nullptr;
    }

    /// A national pack is the one that it extends, and more.
    void beginFromExtended()
    {
        pack_->id_ = id_;
        pack_->edition_ = part_.edition;
        if (extended_ != nullptr) {
            pack_->id_ = extended_->id() + "+" + id_;
            pack_->edition_ = extended_->edition() + "+" + part_.edition;
            pack_->parts_ = extended_->parts();
            pack_->rules_ = extended_->rules();
            pack_->settings_ = extended_->settings();
            pack_->extended_ = extended_;
            for (const Rule& rule : pack_->rules_) ids_.insert(rule.id);
        }
        pack_->parts_.push_back(part_);
    }

    void readFileNames(const Node& head)
    {
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
        std::vector<Setting> settings = pack_->settings_.settings();
        const std::size_t extended = settings.size();
        for (const std::string& file : folderFiles()) {
            if (!isSettings(file)) continue;
            const std::optional<base::Json> json = read(file);
            if (!json) continue;
            const Node root(*json, "", complaints_);
            if (!keysOf(root, "settings")) continue;
            readSettings(root, extended, settings);
            tightenSettings(root, settings);
        }
        pack_->settings_ = SettingsTable(std::move(settings));
    }

    void readFile(const std::string& file)
    {
        const std::optional<base::Json> json = read(file);
        if (!json) return;
        const Node root(*json, "", complaints_);
        if (!keysOf(root, "rules")) return;
        for (const Node& node : root.items("rules")) {
            complaints_.enterRule(node.json().is_object() && node.has("id") && node.json()["id"].is_string()
                                      ? node.json()["id"].get<std::string>()
                                      : std::string());
            Rule rule = readRule(node, catalogue_, pack_->settings_);
            rule.pack = id_;
            const bool again = !rule.id.empty() && !ids_.insert(rule.id).second;
            if (again && extended_ != nullptr && extended_->find(rule.id) != nullptr)
                node["id"].complain("rules.replaced", {{"id", rule.id}});
            else if (again)
                node["id"].complain("rules.duplicate_id", {{"id", rule.id}});
            pack_->rules_.push_back(std::move(rule));
        }
        for (const Node& node : root.items("tighten")) {
            complaints_.enterRule({});
            readTightening(node, id_, pack_->rules_, catalogue_, pack_->settings_);
        }
        complaints_.enterRule({});
    }

    /// A file of a national pack may tighten, and need not bring anything of its own.
    [[nodiscard]] bool keysOf(const Node& root, std::string_view own) const
    {
        return national_ ? root.keys({}, {own, "tighten", "note"}) : root.keys({own}, {"note"});
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
    std::string id_;
    std::string folder_;
    std::shared_ptr<const Pack> extended_;
    bool over_; ///< `extended` was given
    bool national_ = false;
    PackPart part_;
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

std::vector<std::string> Pack::extensionsOf(const data::DataSource& source, const std::string& id)
{
    constexpr std::string_view above = "rules/";
    std::vector<std::string> out;
    for (const std::string& name : source.list("rules")) {
        const std::size_t end = name.find('/', above.size());
        if (end == std::string::npos) continue;
        // A folder that holds no sound pack is among them, so that loading refuses it: it must not fail to count in
        // silence.
        const std::string pack = name.substr(above.size(), end - above.size());
        if (pack != id && (out.empty() || out.back() != pack)) out.push_back(pack);
    }
    return out;
}

base::Result<std::shared_ptr<const Pack>> Pack::loadInForce(const data::DataSource& source,
                                                            const form::Catalogue& catalogue, const std::string& id)
{
    base::Result<std::shared_ptr<const Pack>> pack = load(source, catalogue, id);
    for (const std::string& extension : extensionsOf(source, id)) {
        if (!pack) return pack;
        PackLoader loader(source, catalogue, extension, *pack);
        loader.run();
        if (!loader.errors().empty()) return loader.errors().front();
        pack = loader.pack();
    }
    return pack;
}

std::vector<base::Error> Pack::check(const data::DataSource& source, const form::Catalogue& catalogue,
                                     const std::string& id)
{
    PackLoader loader(source, catalogue, id);
    loader.run();
    return loader.errors();
}

bool Tightening::inForceOn(base::Date day) const { return (!from || *from <= day) && (!until || day < *until); }

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

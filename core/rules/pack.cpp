#include "core/rules/pack.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/rules/rule_parser.h"

#include <set>

namespace tocsin::rules {

namespace {

/// "82" before "83(1)(a)(ii)", "9" before "10".
bool articleBefore(std::string_view a, std::string_view b)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto number = [&isDigit](std::string_view& text) {
        std::size_t value = 0;
        for (; !text.empty() && isDigit(text[0]); text.remove_prefix(1))
            value = value * 10 + static_cast<std::size_t>(text[0] - '0');
        return value;
    };
    while (!a.empty() && !b.empty()) {
        if (isDigit(a[0]) && isDigit(b[0])) {
            const std::size_t x = number(a);
            const std::size_t y = number(b);
            if (x != y) return x < y;
            continue;
        }
        if (a[0] != b[0]) return a[0] < b[0];
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() && !b.empty();
}

} // namespace

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
        readSettingsFile();
        for (const std::string& file : files_) readFile(file);
        if (!complaints_.empty()) return;
        pack_->hash_ = base::sha256(canonical_);
        arrange();
    }

    [[nodiscard]] const std::vector<base::Error>& errors() const { return complaints_.errors(); }
    [[nodiscard]] std::shared_ptr<const Pack> pack() const { return pack_; }

private:
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
        if (!head.keys({"pack", "edition", "title", "source", "files"}, {"note"})) return;
        const std::string id = head.text("pack");
        if (head.has("pack") && id != pack_->id_) head["pack"].wrongType(pack_->id_);
        pack_->edition_ = head.text("edition");
        pack_->title_ = head.localText("title");
        (void)head.text("source");
        for (const Node& item : head.items("files")) {
            const std::string file = item.json().is_string() ? item.json().get<std::string>() : std::string();
            const std::vector<std::string> names = source_.list("rules/" + pack_->id_);
            const bool exists = std::find(names.begin(), names.end(), folder_ + file) != names.end();
            if (!exists || file == "pack.json" || file == "settings.json")
                item.complain("rules.unknown_file", {{"path", file}});
            else if (std::find(files_.begin(), files_.end(), file) != files_.end())
                item.complain("rules.duplicate_id", {{"id", file}});
            else
                files_.push_back(file);
        }
    }

    void refuseForgotten()
    {
        for (const std::string& name : source_.list("rules/" + pack_->id_)) {
            const std::string file = name.substr(folder_.size());
            const bool known = file == "pack.json" || file == "settings.json" ||
                               std::find(files_.begin(), files_.end(), file) != files_.end();
            if (!known) complaints_.add("rules.unknown_file", "/files", {{"path", file}});
        }
    }

    void readSettingsFile()
    {
        const std::vector<std::string> names = source_.list("rules/" + pack_->id_);
        if (std::find(names.begin(), names.end(), folder_ + "settings.json") == names.end()) return;
        if (const std::optional<base::Json> json = read("settings.json"))
            pack_->settings_ = readSettings(Node(*json, "", complaints_));
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

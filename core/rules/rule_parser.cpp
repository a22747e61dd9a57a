#include "core/rules/rule_parser.h"

namespace tocsin::rules {

namespace {

template <class T, std::size_t N>
T readName(const Node& node, const char* key, const std::array<std::pair<std::string_view, T>, N>& names)
{
    if (!node.has(key)) return names[0].second;
    const std::string text = node.text(key);
    std::string expected;
    for (const auto& [called, value] : names) {
        if (called == text) return value;
        expected += (expected.empty() ? "" : ", ") + std::string(called);
    }
    node[key].wrongType(expected);
    return names[0].second;
}

constexpr std::array<std::pair<std::string_view, Severity>, 3> kSeverities{
    {{"block", Severity::Block}, {"warn", Severity::Warn}, {"hint", Severity::Hint}}};
constexpr std::array<std::pair<std::string_view, Kind>, 3> kKinds{
    {{"automatic", Kind::Automatic}, {"attestation", Kind::Attestation}, {"reviewer", Kind::Reviewer}}};
constexpr std::array<std::pair<std::string_view, Stage>, 3> kStages{
    {{"draft", Stage::Draft}, {"submit", Stage::Submit}, {"approve", Stage::Approve}}};
constexpr std::array<std::pair<std::string_view, int>, 3> kConfidences{{{"read", 0}, {"inferred", 1}, {"derived", 2}}};
constexpr std::array<std::pair<std::string_view, int>, 3> kWaivers{
    {{"officer", 0}, {"supervisor", 1}, {"reviewer", 2}}};

/// The form types that the names under `key` stand for, each once; types and groups of forms.
std::vector<std::string> readFormTypes(const Node& node, const char* key, const form::Catalogue& catalogue)
{
    std::vector<std::string> out;
    const std::vector<Node> items = node.items(key);
    if (node.has(key) && items.empty()) node[key].wrongType("form types or groups");
    for (const Node& item : items) {
        if (!item.json().is_string()) {
            item.wrongType("text");
            continue;
        }
        const auto& name = item.json().get_ref<const std::string&>();
        std::vector<std::string> types = catalogue.typesIn(name);
        if (catalogue.form(name) != nullptr) types = {name};
        if (types.empty()) item.complain("rules.unknown_form", {{"form", name}});
        for (std::string& type : types)
            if (std::find(out.begin(), out.end(), type) == out.end()) out.push_back(std::move(type));
    }
    return out;
}

void readForms(const Node& node, Rule& rule, Surroundings& around)
{
    rule.appliesTo = readFormTypes(node, "appliesTo", around.catalogue);
    for (const std::string& type : rule.appliesTo) around.forms.push_back(around.catalogue.form(type));
    for (const Node& item : node.items("appliesTo"))
        if (item.json().is_string()) rule.appliesToAsWritten.push_back(item.json().get<std::string>());
}

void readEach(const Node& node, Rule& rule, Surroundings& around)
{
    if (!node.has("each")) return;
    rule.each = node.text("each");
    auto path = readPath(node["each"], around);
    if (!path) return;
    if (path->second.type != ValueType::List || path->first.up() > 0) {
        node["each"].complain("rules.type_mismatch",
                              {{"expected", "list"}, {"found", std::string(name(path->second.type))}});
        return;
    }
    rule.eachPath = std::move(path->first);
    around.rows.push_back(rule.each + "[]");
}

void readFields(const Node& node, Rule& rule, const Surroundings& around)
{
    rule.places.assign(around.forms.size(), 0);
    const std::vector<Node> items = node.items("fields");
    if (node.has("fields") && items.empty()) node["fields"].wrongType("paths");
    for (const Node& item : items) {
        const std::string text = item.json().is_string() ? item.json().get<std::string>() : std::string();
        std::optional<PathRef> path = PathRef::parse(text);
        if (!path) {
            item.complain("rules.unknown_field", {{"path", text}});
            continue;
        }
        const std::optional<FieldUse> use = resolve(*path, item, around);
        if (!use) continue;
        if (rule.fields.empty())
            for (std::size_t i = 0; i < around.forms.size(); ++i) {
                const std::vector<std::string>& patterns = around.forms[i]->patterns();
                const auto at = std::find(patterns.begin(), patterns.end(), use->pattern);
                rule.places[i] = static_cast<std::size_t>(at - patterns.begin());
            }
        rule.fields.push_back(text);
        rule.fieldPaths.push_back(std::move(*path));
    }
}

void readSeverities(const Node& node, Rule& rule, const Surroundings& around)
{
    rule.severity = readName(node, "severity", kSeverities);
    for (const Node& item : node.items("severityWhen")) {
        if (!item.keys({"severity"}, {"forms", "when"})) continue;
        SeverityCase one;
        one.severity = readName(item, "severity", kSeverities);
        one.forms = readFormTypes(item, "forms", around.catalogue);
        if (item.has("when")) {
            one.whenSource = item.json()["when"];
            one.when = readCondition(item["when"], around);
        } else if (!item.has("forms")) {
            item.complain("rules.missing_key", {{"key", "when"}});
        }
        rule.severityWhen.push_back(std::move(one));
    }
}

Version readVersion(const Node& node, const Rule& rule, const Period& period, const Surroundings& around)
{
    Version version;
    version.from = period.from;
    version.until = period.until;
    if (node.has("when")) {
        version.whenSource = node.json()["when"];
        version.when = readCondition(node["when"], around);
    }
    if (rule.kind == Kind::Reviewer) {
        if (node.has("holds")) node["holds"].complain("rules.unknown_key", {{"key", "holds"}});
    } else if (!node.has("holds")) {
        node.complain("rules.missing_key", {{"key", "holds"}});
    } else {
        version.holdsSource = node.json()["holds"];
        version.holds = readCondition(node["holds"], around);
    }
    return version;
}

void readVersions(const Node& node, Rule& rule, const Surroundings& around)
{
    const std::vector<Node> items = node.items("versions");
    if (node.has("versions") && items.empty()) node["versions"].wrongType("versions");
    std::vector<Version> versions;
    std::vector<Period> periods;
    for (const Node& item : items) {
        if (!item.keys({}, {"from", "until", "when", "holds", "note"})) return;
        periods.push_back(readPeriod(item));
        versions.push_back(readVersion(item, rule, periods.back(), around));
    }
    for (const std::size_t i : orderByDate(periods, items)) rule.versions.push_back(std::move(versions[i]));
}

/// What stands between braces in the message must name an operand, in every language the same.
void readPlaceholders(const Node& node, const base::LocalText& message,
                      std::vector<std::pair<std::string, Term>>& placeholders, const Surroundings& around)
{
    for (const base::Language language : base::kLanguages) {
        const std::string& text = message.in(language);
        for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
            const std::size_t close = text.find('}', open);
            const std::string name =
                close == std::string::npos ? text.substr(open) : text.substr(open + 1, close - open - 1);
            const auto known = [&name](const auto& one) { return one.first == name; };
            if (std::any_of(placeholders.begin(), placeholders.end(), known)) continue;
            base::Json source = name;
            if (name == "today")
                source = {{"today", true}};
            else if (name.starts_with("setting:"))
                source = {{"setting", name.substr(8)}};
            Complaints aside;
            std::optional<Term> term = readTerm(Node(source, "", aside), around);
            if (term)
                placeholders.emplace_back(name, std::move(*term));
            else
                node["message"][std::string(base::code(language))].complain("rules.unknown_field", {{"path", name}});
        }
    }
}

void readTexts(const Node& node, Rule& rule)
{
    rule.article = node.text("article");
    rule.confidence = node.text("confidence");
    readName(node, "confidence", kConfidences);
    rule.title = node.localText("title");
    rule.message = node.localText("message");
    rule.fix = node.localText("fix");
    rule.guidance = node.localText("guidance");
    rule.waivableBy = node.text("waivable");
    readName(node, "waivable", kWaivers);
    rule.note = node.has("note") && node.json()["note"] != "" ? node.text("note") : std::string();
}

} // namespace

Severity readSeverity(const Node& node) { return readName(node, "severity", kSeverities); }

void readFurtherCondition(const Node& node, const Rule& rule, Tightening& tightening, const Surroundings& around)
{
    for (const char* key : {"message", "fix", "examples"})
        if (!node.has(key)) node.complain("rules.missing_key", {{"key", key}});
    tightening.holdsSource = node.json()["holds"];
    tightening.holds = readCondition(node["holds"], around);
    tightening.message = node.localText("message");
    tightening.fix = node.localText("fix");
    readPlaceholders(node, tightening.message, tightening.placeholders, around);
    tightening.examples = readExamples(node, rule, around);
}

Surroundings surroundingsOf(const Rule& rule, const form::Catalogue& catalogue, const SettingsTable& settings)
{
    Surroundings around{catalogue, settings, {}, {}};
    for (const std::string& type : rule.appliesTo) around.forms.push_back(catalogue.form(type));
    if (!rule.each.empty()) around.rows.push_back(rule.each + "[]");
    return around;
}

Rule readRule(const Node& node, const form::Catalogue& catalogue, const SettingsTable& settings)
{
    Rule rule;
    rule.file = node.complaints().file();
    rule.pointer = node.pointer();
    const bool isObject = node.keys({"id", "article", "confidence", "appliesTo", "stage", "kind", "severity", "fields",
                                     "versions", "title", "message", "fix", "examples"},
                                    {"severityWhen", "each", "guidance", "waivable", "note"});
    if (!isObject) return rule;
    rule.id = node.text("id");
    readTexts(node, rule);
    rule.stage = readName(node, "stage", kStages);
    rule.kind = readName(node, "kind", kKinds);
    Surroundings around{catalogue, settings, {}, {}};
    readForms(node, rule, around);
    if (around.forms.empty()) return rule;
    readEach(node, rule, around);
    if (!rule.each.empty() && !rule.eachPath) return rule;
    readFields(node, rule, around);
    readSeverities(node, rule, around);
    readVersions(node, rule, around);
    readPlaceholders(node, rule.message, rule.placeholders, around);
    rule.examples = readExamples(node, rule, around);
    return rule;
}

} // namespace tocsin::rules

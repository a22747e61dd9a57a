#include "app/cli/commands.h"
#include "app/cli/document_json.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

using base::Json;

struct Options {
    std::string id;
    std::int64_t older = 0;
    std::int64_t newer = 0;
    bool readings = false;
};

bool isReading(const std::string& act)
{
    return act == audit::act::kRead || act == audit::act::kListed || act == audit::act::kAuditRead;
}

constexpr const char* kindName(notice::Difference::Kind kind)
{
    using Kind = notice::Difference::Kind;
    switch (kind) {
    case Kind::Added: return "added";
    case Kind::Removed: return "removed";
    case Kind::Changed: return "changed";
    case Kind::RowAdded: return "row_added";
    case Kind::RowRemoved: return "row_removed";
    case Kind::RowMoved: return "row_moved";
    }
    return "";
}

std::string labelOf(const form::Form& form, const std::string& path, base::Language language)
{
    const base::Result<form::Path> parsed = form::Path::parse(path);
    return parsed ? form.labelOf(*parsed, language) : path;
}

/// What was done, in words: "Step: Submit (Draft → Supervisor review)".
std::string worded(Sitting& sitting, const audit::Entry& entry)
{
    const base::Language language = sitting.common().language();
    const form::CodeList* acts = sitting.law().catalogue->list("audit_acts");
    const form::Code* act = acts == nullptr ? nullptr : acts->find(entry.act);
    std::string out = act == nullptr ? entry.act : act->label.in(language);
    const auto fact = [&entry](const char* name) {
        const auto found = entry.facts.find(name);
        return found != entry.facts.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    if (const std::string action = fact("action"); !action.empty()) {
        const workflow::Transition* transition = sitting.law().workflows->transition(fact("from"), action);
        out += ": " + (transition == nullptr ? action : transition->label.in(language));
        if (const std::string to = fact("to"); !to.empty())
            out += " (" + sitting.stateLabel(fact("from")) + " → " + sitting.stateLabel(to) + ")";
    }
    if (const std::string rule = fact("rule"); !rule.empty()) out += ": " + rule + " " + fact("answer");
    if (const std::string key = fact("key"); !key.empty()) out += " – " + key;
    return out;
}

void printItem(Sitting& sitting, const form::Form& form, const service::HistoryItem& item)
{
    printLine(fmt::format("{}  {}  {}", shortInstant(item.entry.at), padded(sitting.person(item.entry.actor), 22),
                          worded(sitting, item.entry)));
    for (const audit::FieldChange& change : item.entry.fields)
        if (item.entry.act == audit::act::kSaved)
            printLine(std::string(42, ' ') + labelOf(form, change.path, sitting.common().language()));
    if (const auto reason = item.payload.find("reason"); item.payload.is_object() && reason != item.payload.end())
        printLine(std::string(42, ' ') + "“" + reason->get<std::string>() + "”");
}

base::Result<int> history(Sitting& sitting, const Options& options)
{
    const base::Result<store::DocumentRow> head = headOf(sitting, options.id);
    if (!head) return head.error();
    const base::Result<std::vector<service::HistoryItem>> items = sitting.session().registry().history(head->id);
    if (!items) return items.error();
    const form::Form& form = *sitting.law().catalogue->form(head->type);
    Json all = Json::array();
    for (const service::HistoryItem& item : *items) {
        if (isReading(item.entry.act) && !options.readings) continue;
        if (!sitting.common().json) {
            printItem(sitting, form, item);
            continue;
        }
        Json one = audit::toJson(item.entry);
        one["actor_name"] = sitting.person(item.entry.actor);
        one["text"] = worded(sitting, item.entry);
        one["values"] = item.payload;
        all.push_back(std::move(one));
    }
    if (sitting.common().json) printJson({{"id", head->id}, {"number", head->number}, {"entries", std::move(all)}});
    return static_cast<int>(kDone);
}

std::string shown(const form::Form& form, const form::Catalogue& catalogue, const std::string& path,
                  const std::optional<Json>& value, base::Language language)
{
    const base::Result<form::Path> parsed = form::Path::parse(path);
    if (!value || !parsed) return "–";
    return notice::display(form, catalogue, *parsed, *value, language);
}

base::Result<int> diff(Sitting& sitting, const Options& options)
{
    const base::Language language = sitting.common().language();
    const base::Result<store::DocumentRow> head = headOf(sitting, options.id);
    if (!head) return head.error();
    const base::Result<std::vector<notice::Difference>> differences =
        sitting.session().registry().compare(head->id, options.older, options.newer);
    if (!differences) return differences.error();
    const form::Form& form = *sitting.law().catalogue->form(head->type);
    const form::Catalogue& catalogue = *sitting.law().catalogue;
    Json all = Json::array();
    for (const notice::Difference& one : *differences) {
        const std::string label = labelOf(form, one.path, language);
        if (sitting.common().json) {
            all.push_back({{"kind", kindName(one.kind)},
                           {"path", one.path},
                           {"label", label},
                           {"before", one.before.value_or(Json())},
                           {"after", one.after.value_or(Json())}});
            continue;
        }
        printLine(fmt::format("{:12} {}", kindName(one.kind), label));
        if (one.before) printLine("           - " + shown(form, catalogue, one.path, one.before, language));
        if (one.after) printLine("           + " + shown(form, catalogue, one.path, one.after, language));
    }
    if (sitting.common().json)
        printJson({{"id", head->id},
                   {"number", head->number},
                   {"older", options.older},
                   {"newer", options.newer},
                   {"differences", std::move(all)}});
    return static_cast<int>(kDone);
}

} // namespace

void addHistory(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* telling = program.add_subcommand("history", "Who did what to a document, and when");
    telling->add_option("ID", options->id, "Document id or number")->required();
    telling->add_flag("--readings", options->readings, "Also who looked at it");
    telling->callback(inBureau(common, status, [options](Sitting& sitting) { return history(sitting, *options); }));

    CLI::App* comparing = program.add_subcommand("diff", "What changed between two versions, field by field");
    comparing->add_option("ID", options->id, "Document id or number")->required();
    comparing->add_option("OLDER", options->older, "Version")->required();
    comparing->add_option("NEWER", options->newer, "Version")->required();
    comparing->callback(inBureau(common, status, [options](Sitting& sitting) { return diff(sitting, *options); }));
}

} // namespace tocsin::cli

#include "app/cli/commands.h"
#include "app/cli/document_json.h"
#include "app/cli/sitting.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

using Kind = workflow::ActionChange::Kind;

struct Options {
    std::string id;
    bool apply = false;
    std::string reason;
};

const char* kindOf(Kind kind) { return kind == Kind::Added ? "added" : kind == Kind::Removed ? "removed" : "changed"; }

base::Json viewJson(const service::MoveView& view, bool applied)
{
    base::Json actions = base::Json::array();
    for (const workflow::ActionChange& change : view.migration.actions)
        actions.push_back({{"action", change.action}, {"change", kindOf(change.kind)}, {"parts", change.parts}});
    return {{"id", view.head.id},
            {"number", view.head.number},
            {"state", view.head.workflow.state},
            {"from_edition", view.fromEdition},
            {"to_edition", view.toEdition},
            {"definition_hash", view.migration.next.definitionHash},
            {"actions", std::move(actions)},
            {"editable_changed", view.migration.editableChanged},
            {"tasks_added", view.migration.tasksAdded},
            {"tasks_removed", view.migration.tasksRemoved},
            {"applied", applied}};
}

void printView(Sitting& sitting, const service::MoveView& view, bool applied)
{
    const base::Language language = sitting.common().language();
    printLine(fmt::format("{}  {}: edition {} → {}{}", view.head.number, sitting.stateLabel(view.head.workflow.state),
                          view.fromEdition, view.toEdition, applied ? "" : " (preview; --apply moves it)"));
    for (const workflow::ActionChange& change : view.migration.actions) {
        const workflow::Transition& shown = change.after == nullptr ? *change.before : *change.after;
        std::string parts;
        for (const std::string& part : change.parts) parts += (parts.empty() ? "  (" : ", ") + part;
        printLine(fmt::format("  {:8} {:24} {}{}", kindOf(change.kind), change.action, shown.label.in(language),
                              parts.empty() ? "" : parts + ")"));
    }
    if (view.migration.editableChanged) printLine("  changed  editable");
    for (const std::string& task : view.migration.tasksAdded) printLine("  added    task " + task);
    for (const std::string& task : view.migration.tasksRemoved) printLine("  removed  task " + task);
    if (view.migration.actions.empty()) printLine("  nothing changes for this state");
}

base::Result<int> migrate(Sitting& sitting, const Options& options)
{
    const base::Result<store::DocumentRow> head = headOf(sitting, options.id);
    if (!head) return head.error();
    service::Casework casework = sitting.session().casework();
    const base::Result<service::MoveView> view =
        options.apply ? casework.moveToLifeInForce(head->id, head->revision, options.reason)
                      : casework.previewMove(head->id);
    if (!view) return view.error();
    if (sitting.common().json)
        printJson(viewJson(*view, options.apply));
    else
        printView(sitting, *view, options.apply);
    return static_cast<int>(kDone);
}

} // namespace

void addMigration(CLI::App& workflow, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* moving = workflow.add_subcommand(
        "migrate", "What moving a running case to the edition in force would change; with --apply, move it");
    moving->add_option("ID", options->id, "Document id or number")->required();
    moving->add_flag("--apply", options->apply, "Move it; for supervisors");
    moving->add_option("--reason", options->reason, "Why; needed with --apply");
    moving->callback(inBureau(common, status, [options](Sitting& sitting) { return migrate(sitting, *options); }));
}

} // namespace tocsin::cli

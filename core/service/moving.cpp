// Moving a running case to the edition of its life cycle that is in force.

#include "core/base/text.h"
#include "core/service/conflict.h"
#include "core/service/desks.h"
#include "core/service/documents.h"
#include "core/service/turns.h"

namespace tocsin::service {

namespace {

base::Result<MoveView> planned(const Law& law, store::UnitOfWork& unit, const std::string& id)
{
    std::optional<store::DocumentRow> head = unit.document(id);
    if (!head) return base::notFound("document.unknown", {{"id", id}});
    const base::Result<const workflow::Definition*> from = definitionOf(law, head->workflow);
    if (!from) return from.error();
    const workflow::Definition* to = law.workflows->forType(head->type);
    if (to == nullptr) return base::refused("workflow.no_definition", {{"type", head->type}});
    base::Result<workflow::Migration> migration = workflow::planMigration(**from, *to, head->workflow);
    if (!migration) return migration.error();
    return MoveView{std::move(*head), (*from)->edition(), to->edition(), std::move(*migration)};
}

} // namespace

base::Result<MoveView> Casework::previewMove(const std::string& id)
{
    return performFor<MoveView>(desk_, access::Permission::ReadCases,
                                [&](Act& act) { return planned(desk_.law, act.unit(), id); });
}

base::Result<MoveView> Casework::moveToLifeInForce(const std::string& id, std::int64_t revision,
                                                   const std::string& reason)
{
    return performFor<MoveView>(desk_, access::Permission::MoveCases, [&](Act& act) -> base::Result<MoveView> {
        base::Result<MoveView> view = planned(desk_.law, act.unit(), id);
        if (!view) return view;
        if (base::tidySpaces(reason).empty()) return base::refused("workflow.reason_missing", {{"action", "migrate"}});
        store::DocumentRow& head = view->head;
        if (head.revision != revision) return staleSince(act.unit(), head, revision);
        audit::Entry entry = entryAbout(audit::act::kMovedLife, head);
        entry.after = head.contentHash;
        entry.facts = {{"definition", view->migration.next.definition},
                       {"from", head.workflow.definitionHash},
                       {"to", view->migration.next.definitionHash},
                       {"state", head.workflow.state}};
        // The clocks of the edition that is left end with it.
        Clocks clocks(desk_.law, act);
        clocks.note(head, clocks.deskOf(head));
        head.workflow = view->migration.next;
        head.updatedAt = act.now();
        if (!act.unit().updateDocument(head)) return staleSince(act.unit(), head, revision);
        ++head.revision;
        const workflow::Definition& to = *desk_.law.workflows->of(head.workflow);
        act.unit().keepDefinition({to.hash().hex(), to.id(), to.text()});
        act.record(std::move(entry), {{"reason", base::repaired(reason)}});
        return view;
    });
}

} // namespace tocsin::service

#include "core/base/crypto.h"
#include "core/clock/icalendar.h"
#include "core/service/turns.h"

namespace tocsin::service {

namespace {

void recordList(Act& act, const char* list, std::size_t count)
{
    audit::Entry entry;
    entry.act = audit::act::kListed;
    entry.facts = {{"count", count}, {"list", list}};
    act.record(std::move(entry));
}

/// Due by then, or run out already; the soonest first.
std::vector<CaseDeadline> deadlinesUntil(const Law& law, Act& act, std::optional<base::Instant> until)
{
    Clocks clocks(law, act);
    std::vector<CaseDeadline> out;
    clocks.eachOpen([&](const store::DocumentRow& head, const store::DeskRow& desk) {
        for (const workflow::Deadline& deadline : clocks.of(head, desk))
            if (!until || deadline.breached || deadline.due <= *until)
                out.push_back(caseDeadline(head, desk, deadline));
    });
    std::stable_sort(out.begin(), out.end(), [](const CaseDeadline& a, const CaseDeadline& b) {
        return std::tie(a.due, a.number) < std::tie(b.due, b.number);
    });
    return out;
}

} // namespace

base::Result<std::vector<WorkItem>> Queues::queue(const QueueFilter& filter)
{
    using Items = std::vector<WorkItem>;
    return performFor<Items>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Items> {
        Clocks clocks(desk_.law, act);
        const std::string me = act.user().id.text();
        const std::vector<std::string> people = actingFor(act.unit(), me, clocks.today());
        Items items;
        clocks.eachOpen([&](const store::DocumentRow& head, const store::DeskRow& desk) {
            if (!filter.unit.empty() && desk.unit != filter.unit) return;
            const bool mine =
                desk.claimedBy.empty() ? clocks.isDraft(head) && head.workflow.drafter == me : desk.claimedBy == me;
            if (filter.mine && !mine) return;
            const workflow::Definition* life = desk_.law.workflows->of(head.workflow);
            if (life == nullptr) return;
            items.push_back(
                workItem(clocks, head, act.user(), people, actionsOf(desk_.law, act.unit(), *life, head, act.user())));
        });
        sortByDue(items);
        if (items.size() > filter.limit) items.resize(filter.limit);
        recordList(act, "queue", items.size());
        return items;
    });
}

base::Result<std::vector<CaseDeadline>> Queues::deadlines(std::optional<base::Instant> until)
{
    using Deadlines = std::vector<CaseDeadline>;
    return performFor<Deadlines>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Deadlines> {
        Deadlines out = deadlinesUntil(desk_.law, act, until);
        recordList(act, "deadlines", out.size());
        return out;
    });
}

base::Result<std::vector<CaseDeadline>> Queues::tick()
{
    using Deadlines = std::vector<CaseDeadline>;
    return performFor<Deadlines>(desk_, access::Permission::ActOnCases,
                                 [&](Act& act) -> base::Result<Deadlines> { return Clocks(desk_.law, act).noteAll(); });
}

base::Result<std::string> Queues::iCalendar(base::Language language, std::optional<base::Instant> until)
{
    return performFor<std::string>(desk_, access::Permission::ExportCases, [&](Act& act) -> base::Result<std::string> {
        std::vector<clock::CalendarEvent> events;
        for (const CaseDeadline& one : deadlinesUntil(desk_.law, act, until)) {
            const base::Result<base::Instant> due = base::parseInstant(one.due);
            if (due)
                events.push_back({one.document + "|" + one.clock + "|" + one.since, *due,
                                  one.number + " " + one.label.in(language)});
        }
        std::string text = clock::iCalendar(events, base::parseInstant(act.now()).value());
        audit::Entry entry;
        entry.act = audit::act::kExported;
        entry.facts = {{"list", "deadlines"}, {"count", events.size()}, {"sha256", base::sha256(text).hex()}};
        act.record(std::move(entry));
        return text;
    });
}

} // namespace tocsin::service

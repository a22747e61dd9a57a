#include "core/service/turns.h"

#include "core/service/documents.h"

#include <set>

namespace tocsin::service {

using base::Json;

namespace {

/// The content, its hash and flags, as far as a task of the state depends on them; they are not loaded for the rest.
workflow::Facts factsFor(const workflow::Definition& definition, const store::DocumentRow& row, const Law& law,
                         store::UnitOfWork& unit)
{
    workflow::Facts facts{row.contentHash, {}, ""};
    const workflow::State* state = definition.state(row.workflow.state);
    const bool asks = state != nullptr && std::any_of(state->tasks.begin(), state->tasks.end(),
                                                      [](const workflow::Task& task) { return !task.when.empty(); });
    if (!asks) return facts;
    const base::Result<Loaded> loaded = load(law, unit, row.id);
    if (loaded) facts.flags = flagsOf(*loaded->form, loaded->content);
    return facts;
}

} // namespace

std::vector<std::string> actionsOf(const Law& law, store::UnitOfWork& unit, const workflow::Definition& definition,
                                   const store::DocumentRow& row, const access::User& user)
{
    workflow::Command who;
    who.user = user.id.text();
    for (const access::Role role : user.roles) who.roles.emplace_back(access::name(role));
    const workflow::Facts facts = factsFor(definition, row, law, unit);
    std::vector<std::string> actions;
    bool turn = false;
    for (const workflow::Option& option : workflow::permitted(definition, row.workflow, who, facts)) {
        const bool barred = std::any_of(option.unmet.begin(), option.unmet.end(), [](const workflow::Unmet& unmet) {
            return unmet.key == "workflow.wrong_role" || unmet.key == "workflow.own_work" ||
                   unmet.key == "workflow.task_not_asked";
        });
        if (barred) continue;
        actions.push_back(option.transition->action);
        const workflow::Task* task = definition.task(option.transition->task);
        const bool waits = task == nullptr ? !option.transition->aside && option.transition->to != definition.start().id
                                           : taskState(*task, row.workflow, facts) == workflow::TaskState::Open;
        turn = turn || waits;
    }
    return turn ? actions : std::vector<std::string>();
}

std::vector<std::string> openStates(const workflow::Library& workflows)
{
    std::set<std::string> states;
    for (const workflow::Definition* definition : workflows.all())
        for (const workflow::Transition& transition : definition->transitions())
            if (!transition.aside) states.insert(transition.from);
    return {states.begin(), states.end()};
}

Clocks::Clocks(const Law& law, Act& act) : law_(law), act_(act), office_(officeTime(law, act.unit()))
{
    const base::Result<base::Instant> now = base::parseInstant(act.now());
    now_ = now ? *now : base::Instant();
    today_ = base::toText(office_.calendar->dateOf(now_));
}

store::DeskRow Clocks::deskOf(const store::DocumentRow& head)
{
    store::DeskRow none;
    none.document = head.id;
    return act_.unit().routing().desk(head.id).value_or(none);
}

std::vector<workflow::Deadline> Clocks::of(const store::DocumentRow& head, const store::DeskRow& desk)
{
    const workflow::Definition* life = law_.workflows->of(head.workflow);
    if (life == nullptr) return {};
    workflow::Matters matters;
    matters.urgent = desk.urgency != "routine";
    if (desk.revision > 0)
        for (const store::PauseRow& pause : act_.unit().routing().pauses(head.id)) {
            const base::Result<base::Instant> from = base::parseInstant(pause.from);
            const base::Result<base::Instant> until = pause.until.empty() ? now_ : base::parseInstant(pause.until);
            matters.paused = matters.paused || pause.until.empty();
            if (from && until) matters.pauses.push_back({*from, *until});
        }
    for (const auto& [clock, text] : desk.dates)
        if (const base::Result<base::Date> date = base::parseDate(text)) matters.dates.emplace(clock, *date);
    return workflow::deadlines(*life, head.workflow, matters, *office_.calendar, office_.figures, now_);
}

std::vector<workflow::Deadline> Clocks::note(const store::DocumentRow& head, const store::DeskRow& desk)
{
    std::vector<workflow::Deadline> fresh;
    for (const workflow::Deadline& deadline : of(head, desk)) {
        if (!deadline.breached) continue;
        const workflow::Timer& timer = *deadline.timer;
        const bool named = timer.setBy == workflow::Timer::SetBy::Case;
        const store::BreachRow row{head.id, timer.id, named ? desk.dates.at(timer.id) : head.workflow.since,
                                   base::toText(deadline.due)};
        if (!act_.unit().routing().keepBreach(row)) continue;
        audit::Entry entry = entryAbout(audit::act::kClockRanOut, head);
        entry.facts = {{"clock", row.clock},
                       {"since", row.since},
                       {"due", row.due},
                       {"state", head.workflow.state},
                       {"does", workflow::name(timer.does)},
                       {"to", timer.to}};
        act_.record(std::move(entry));
        fresh.push_back(deadline);
    }
    return fresh;
}

void Clocks::eachOpen(const std::function<void(const store::DocumentRow&, const store::DeskRow&)>& each)
{
    constexpr std::size_t kPiece = 500;
    const std::vector<std::string> states = openStates(*law_.workflows);
    std::string last;
    for (;;) {
        const std::vector<store::DocumentRow> rows = act_.unit().documentsAfter(last, states, kPiece);
        for (const store::DocumentRow& row : rows) each(row, deskOf(row));
        if (rows.size() < kPiece) return;
        last = rows.back().id;
    }
}

std::vector<CaseDeadline> Clocks::noteAll()
{
    std::vector<CaseDeadline> fresh;
    eachOpen([&](const store::DocumentRow& head, const store::DeskRow& desk) {
        for (const workflow::Deadline& deadline : note(head, desk)) fresh.push_back(caseDeadline(head, desk, deadline));
    });
    return fresh;
}

WorkItem workItem(Clocks& clocks, store::DocumentRow row, const access::User& user,
                  const std::vector<std::string>& people, std::vector<std::string> actions)
{
    WorkItem item;
    item.desk = clocks.deskOf(row);
    const std::vector<workflow::Deadline> running = clocks.of(row, item.desk);
    if (!running.empty()) {
        item.clock = running.front().timer->id;
        item.clockLabel = running.front().timer->label;
        item.due = base::toText(running.front().due);
        item.paused = running.front().paused;
    }
    for (const workflow::Deadline& deadline : running) {
        const auto role = access::roleFromName(deadline.timer->to);
        item.breached = item.breached || deadline.breached;
        item.escalated = item.escalated || (deadline.breached && role && user.has(*role));
    }
    item.hidden = item.desk.followUp > clocks.today() && !item.breached;
    const auto ours = [&](const std::string& id) {
        return std::find(people.begin(), people.end(), id) != people.end();
    };
    const std::string& taken = item.desk.claimedBy;
    item.claimedByOther = !taken.empty() && !ours(taken);
    const std::string& owner = taken.empty() ? row.workflow.drafter : taken;
    if ((!taken.empty() || clocks.isDraft(row)) && ours(owner) && owner != user.id.text()) item.standsInFor = owner;
    item.row = std::move(row);
    item.actions = std::move(actions);
    return item;
}

bool Clocks::isDraft(const store::DocumentRow& head) const
{
    const workflow::Definition* life = law_.workflows->of(head.workflow);
    const workflow::State* state = life == nullptr ? nullptr : life->state(head.workflow.state);
    return state != nullptr && state->editable;
}

void sortByDue(std::vector<WorkItem>& items)
{
    std::stable_sort(items.begin(), items.end(), [](const WorkItem& a, const WorkItem& b) {
        if (a.claimedByOther != b.claimedByOther) return b.claimedByOther;
        if (a.due.empty() != b.due.empty()) return b.due.empty();
        return std::tie(a.due, a.row.workflow.since) < std::tie(b.due, b.row.workflow.since);
    });
}

store::DeskRow leftBehind(store::DeskRow desk)
{
    desk.claimedBy.clear();
    desk.claimedAt.clear();
    desk.followUp.clear();
    desk.dates.clear();
    return desk;
}

void settleBeforeStep(const Law& law, Act& act, const store::DocumentRow& head, const workflow::Transition& step)
{
    Clocks clocks(law, act);
    const store::DeskRow desk = clocks.deskOf(head);
    clocks.note(head, desk);
    // Answering a task leaves the case where it is.
    if (desk.revision == 0 || !step.task.empty()) return;
    const store::DeskRow left = leftBehind(desk);
    if (left != desk && !act.unit().routing().putDesk(left))
        throw store::StorageError("storage.failed", "the desk of a case changed within a transaction");
    for (store::PauseRow pause : act.unit().routing().pauses(head.id)) {
        if (!pause.until.empty()) continue;
        pause.until = act.now();
        act.unit().routing().putPause(pause);
    }
}

Json deskJson(const store::DeskRow& desk)
{
    return {{"urgency", desk.urgency},      {"unit", desk.unit},          {"claimed_by", desk.claimedBy},
            {"claimed_at", desk.claimedAt}, {"follow_up", desk.followUp}, {"dates", desk.dates}};
}

CaseDeadline caseDeadline(const store::DocumentRow& head, const store::DeskRow& desk,
                          const workflow::Deadline& deadline)
{
    const workflow::Timer& timer = *deadline.timer;
    return {head.id,
            head.number,
            head.type,
            head.workflow.state,
            desk.urgency,
            desk.unit,
            desk.claimedBy,
            timer.id,
            timer.label,
            base::toText(deadline.since),
            base::toText(deadline.due),
            deadline.paused,
            deadline.breached,
            std::string(workflow::name(timer.does)),
            timer.to};
}

} // namespace tocsin::service

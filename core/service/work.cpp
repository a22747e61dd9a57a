#include "core/service/turns.h"

#include <map>

namespace tocsin::service {

namespace {

bool isTurnOf(const access::User& user, const workflow::Definition& definition, const workflow::State& state)
{
    return std::any_of(definition.transitions().begin(), definition.transitions().end(),
                       [&](const workflow::Transition& t) {
                           return t.from == state.id && !t.aside &&
                                  std::any_of(t.roles.begin(), t.roles.end(), [&](const std::string& role) {
                                      const auto known = access::roleFromName(role);
                                      return known && user.has(*known);
                                  });
                       });
}

/// Whether a clock of the state calls somebody with this role when it has run out.
bool callsFor(const access::User& user, const workflow::Definition& definition, const workflow::State& state)
{
    return std::any_of(definition.timers().begin(), definition.timers().end(), [&](const workflow::Timer& timer) {
        const auto role = access::roleFromName(timer.to);
        return timer.state == state.id && role && user.has(*role);
    });
}

/// States in which somebody with the person's roles has something to do or may be called.
std::vector<const workflow::State*> statesOf(const std::vector<const workflow::Definition*>& definitions,
                                             const access::User& user)
{
    std::map<std::string, const workflow::State*> states;
    for (const workflow::Definition* definition : definitions)
        for (const workflow::State& state : definition->states())
            if (isTurnOf(user, *definition, state) || callsFor(user, *definition, state))
                states.emplace(state.id, &state);
    std::vector<const workflow::State*> out;
    for (const auto& [id, state] : states) out.push_back(state);
    return out;
}

/// The documents of a state that may wait for this person. Of those without a desk row every clock runs alike, so the
/// longest waiting are the first due; those with one are few and are all looked at.
void gather(Act& act, const workflow::State& state, const std::vector<std::string>& people, std::size_t limit,
            std::map<std::string, store::DocumentRow>& found)
{
    store::DocumentFilter filter;
    filter.states = {state.id};
    filter.longestWaitingFirst = true;
    const auto take = [&] {
        for (store::DocumentRow& row : act.unit().documents(filter)) found.emplace(row.id, std::move(row));
    };
    filter.desk = store::DocumentFilter::Desk::With;
    filter.limit = act.unit().countDocuments(filter);
    take();
    filter.desk = store::DocumentFilter::Desk::Without;
    filter.limit = limit;
    if (!state.editable) return take();
    // A draft waits for its drafter; what is under review or on its way waits for everybody of the role.
    for (const std::string& drafter : people) {
        filter.drafter = drafter;
        take();
    }
}

/// Whether an item is for this person at all: out of sight it is not, and a draft is its drafter's unless somebody has
/// taken it.
bool isFor(const WorkItem& item, bool draft, const std::vector<std::string>& people)
{
    if (item.hidden) return false;
    if (item.escalated) return true;
    if (item.actions.empty()) return false;
    const std::string& taken = item.desk.claimedBy;
    const std::string& drafter = item.row.workflow.drafter;
    const auto ours = [&](const std::string& id) {
        return std::find(people.begin(), people.end(), id) != people.end();
    };
    return !draft || ours(taken) || ours(drafter);
}

} // namespace

base::Result<std::vector<WorkItem>> Registry::myWork(std::size_t limit)
{
    using Items = std::vector<WorkItem>;
    return performFor<Items>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Items> {
        Clocks clocks(desk_.law, act);
        const std::vector<std::string> people = actingFor(act.unit(), act.user().id.text(), clocks.today());
        std::map<std::string, store::DocumentRow> found;
        for (const workflow::State* state : statesOf(desk_.law.workflows->all(), act.user()))
            gather(act, *state, people, limit, found);
        Items items;
        for (auto& [id, row] : found) {
            const workflow::Definition* life = desk_.law.workflows->of(row.workflow);
            if (life == nullptr) continue;
            const bool draft = clocks.isDraft(row);
            std::vector<std::string> actions = actionsOf(desk_.law, act.unit(), *life, row, act.user());
            WorkItem item = workItem(clocks, std::move(row), act.user(), people, std::move(actions));
            if (isFor(item, draft, people)) items.push_back(std::move(item));
        }
        sortByDue(items);
        if (items.size() > limit) items.resize(limit);
        audit::Entry entry;
        entry.act = audit::act::kListed;
        entry.facts = {{"count", items.size()}, {"list", "my_work"}};
        act.record(std::move(entry));
        return items;
    });
}

base::Result<std::vector<StateCount>> Registry::counts()
{
    using Counts = std::vector<StateCount>;
    return performFor<Counts>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Counts> {
        const std::map<std::string, std::size_t> byState = act.unit().countsByState();
        Counts counts;
        for (const workflow::State* state : desk_.law.workflows->states()) {
            const auto found = byState.find(state->id);
            counts.push_back({state->id, found == byState.end() ? 0 : found->second});
        }
        // Cases that began under an earlier edition may stand where nothing in force stands.
        for (const auto& [state, count] : byState)
            if (std::none_of(counts.begin(), counts.end(), [&](const StateCount& one) { return one.state == state; }))
                counts.push_back({state, count});
        return counts;
    });
}

} // namespace tocsin::service

#include "core/service/desks.h"

#include <set>

namespace tocsin::service {

namespace {

/// The actions that a person could take from where a document stands, as far as role and separation of duties say.
/// None when all that is left to the person is to take it back to the start, or what nothing waits for: then it is
/// somebody else's turn, or nobody's.
std::vector<std::string> actionsOf(const workflow::Definition& definition, const workflow::Instance& instance,
                                   const access::User& user)
{
    workflow::Command who;
    who.user = user.id.text();
    for (const access::Role role : user.roles) who.roles.emplace_back(access::name(role));
    std::vector<std::string> actions;
    bool turn = false;
    for (const workflow::Option& option : workflow::permitted(definition, instance, who, {})) {
        const bool barred = std::any_of(option.unmet.begin(), option.unmet.end(), [](const workflow::Unmet& unmet) {
            return unmet.key == "workflow.wrong_role" || unmet.key == "workflow.own_work";
        });
        if (barred) continue;
        actions.push_back(option.transition->action);
        turn = turn || (!option.transition->aside && option.transition->to != definition.start().id);
    }
    return turn ? actions : std::vector<std::string>();
}

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

/// States in which somebody with one of these roles has something to do, those of drafting apart.
std::vector<std::string> statesOf(const std::vector<const workflow::Definition*>& definitions, const access::User& user,
                                  bool editable)
{
    std::set<std::string> states;
    for (const workflow::Definition* definition : definitions)
        for (const workflow::State& state : definition->states())
            if (state.editable == editable && isTurnOf(user, *definition, state)) states.insert(state.id);
    return {states.begin(), states.end()};
}

} // namespace

base::Result<std::vector<WorkItem>> Registry::myWork(std::size_t limit)
{
    using Items = std::vector<WorkItem>;
    return performFor<Items>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Items> {
        const std::vector<const workflow::Definition*> definitions = desk_.law.workflows->all();
        Items items;
        // A draft waits for its drafter; what is under review or on its way waits for everybody of the role.
        for (const bool editable : {true, false}) {
            store::DocumentFilter filter;
            filter.states = statesOf(definitions, act.user(), editable);
            if (filter.states.empty()) continue;
            if (editable) filter.drafter = act.user().id.text();
            filter.longestWaitingFirst = true;
            filter.limit = limit;
            for (store::DocumentRow& row : act.unit().documents(filter)) {
                const workflow::Definition* life = desk_.law.workflows->of(row.workflow);
                if (life == nullptr) continue;
                std::vector<std::string> actions = actionsOf(*life, row.workflow, act.user());
                if (!actions.empty()) items.push_back({std::move(row), std::move(actions)});
            }
        }
        std::stable_sort(items.begin(), items.end(), [](const WorkItem& a, const WorkItem& b) {
            return a.row.workflow.since < b.row.workflow.since;
        });
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

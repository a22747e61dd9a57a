#include "core/service/desks.h"

namespace tocsin::service {

namespace {

/// The actions that a person could take from where a document stands, as far as role and separation of duties say.
/// None when all that is left to the person is to take it back to the start: then it is somebody else's turn.
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
        turn = turn || option.transition->to != definition.start().id;
    }
    return turn ? actions : std::vector<std::string>();
}

/// States in which somebody with one of these roles has something to do, those of drafting apart.
std::vector<std::string> statesOf(const workflow::Definition& definition, const access::User& user, bool editable)
{
    std::vector<std::string> states;
    for (const workflow::State& state : definition.states()) {
        const bool turn = std::any_of(
            definition.transitions().begin(), definition.transitions().end(), [&](const workflow::Transition& t) {
                return t.from == state.id && std::any_of(t.roles.begin(), t.roles.end(), [&](const std::string& role) {
                           const auto known = access::roleFromName(role);
                           return known && user.has(*known);
                       });
            });
        if (turn && state.editable == editable) states.push_back(state.id);
    }
    return states;
}

} // namespace

base::Result<std::vector<WorkItem>> Registry::myWork(std::size_t limit)
{
    using Items = std::vector<WorkItem>;
    return performFor<Items>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Items> {
        const workflow::Definition& definition = *desk_.law.workflow;
        Items items;
        // A draft waits for its drafter; what is under review or on its way waits for everybody of the role.
        for (const bool editable : {true, false}) {
            store::DocumentFilter filter;
            filter.states = statesOf(definition, act.user(), editable);
            if (filter.states.empty()) continue;
            if (editable) filter.drafter = act.user().id.text();
            filter.longestWaitingFirst = true;
            filter.limit = limit;
            for (store::DocumentRow& row : act.unit().documents(filter)) {
                std::vector<std::string> actions = actionsOf(definition, row.workflow, act.user());
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
        for (const workflow::State& state : desk_.law.workflow->states()) {
            const auto found = byState.find(state.id);
            counts.push_back({state.id, found == byState.end() ? 0 : found->second});
        }
        return counts;
    });
}

} // namespace tocsin::service

#include "core/workflow/walks.h"

#include <array>
#include <map>
#include <unordered_map>

namespace tocsin::workflow {

namespace {

constexpr std::size_t kMostCases = 200'000;
constexpr std::size_t kMostStates = 0xffff; ///< as Standing::packed has room for
constexpr std::size_t kNobody = 15;

/// Whether the approvals hold for the present content.
enum class Approvals : std::uint8_t { None, Valid, Stale };

/// What of a case decides who may act next. The drafter is person 0.
struct Standing {
    std::size_t state = 0;
    std::size_t lastEditor = 0;
    std::size_t submitter = kNobody;
    std::uint64_t approvers = 0; ///< one bit a person
    std::uint64_t reviewers = 0;
    std::uint64_t agreed = 0; ///< one bit a task
    Approvals approvals = Approvals::None;

    [[nodiscard]] std::uint64_t packed() const
    {
        return state | lastEditor << 16U | submitter << 20U | approvers << 24U | reviewers << 32U | agreed << 40U |
               static_cast<std::uint64_t>(approvals) << 60U;
    }
};

bool has(const std::vector<std::string>& list, const char* text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// A transition with its names looked up once.
struct Move {
    std::size_t index = 0; ///< of the transition; none for an edit
    std::size_t to = 0;
    bool edit = false;
    bool fromDrafter = false, fromLastEditor = false, fromSubmitter = false, fromApprover = false, fromReviewer = false;
    bool approvalsValid = false;
    std::uint64_t needs = 0;           ///< tasks
    std::uint64_t agrees = 0;          ///< task
    bool voids = false, seals = false, ///< takes approvals away; makes the person the submitter
        approves = false, reviews = false;
};

/// Parties that nothing is separate from need not be told apart.
struct Told {
    bool lastEditor = false, submitter = false, approver = false, reviewer = false, approvals = false;
};

bool mayMove(const Move& move, const Standing& at, std::size_t person)
{
    const std::uint64_t bit = std::uint64_t{1} << person;
    if (move.fromDrafter && person == 0) return false;
    if (move.fromLastEditor && at.lastEditor == person) return false;
    if (move.fromSubmitter && at.submitter == person) return false;
    if (move.fromApprover && (at.approvers & bit) != 0) return false;
    if (move.fromReviewer && (at.reviewers & bit) != 0) return false;
    if (move.approvalsValid && at.approvals != Approvals::Valid) return false;
    return (at.agreed & move.needs) == move.needs;
}

Standing moved(const Move& move, Standing at, std::size_t person, const Told& told)
{
    const std::uint64_t bit = std::uint64_t{1} << person;
    if (move.edit) {
        if (told.lastEditor) at.lastEditor = person;
        at.agreed = 0;
        if (at.approvals == Approvals::Valid) at.approvals = Approvals::Stale;
        return at;
    }
    if (move.voids) {
        at.approvers = at.reviewers = at.agreed = 0;
        at.approvals = Approvals::None;
    }
    if (move.approves && told.approver) at.approvers |= bit;
    if (move.reviews && told.reviewer) at.reviewers |= bit;
    const bool isFirst = (move.approves || move.reviews) && at.approvals == Approvals::None;
    if (isFirst && told.approvals) at.approvals = Approvals::Valid;
    if (move.seals && told.submitter) at.submitter = person;
    at.agreed |= move.agrees;
    at.state = move.to;
    return at;
}

} // namespace

std::string text(const Walk& walk)
{
    std::string out;
    for (const WalkStep& step : walk) {
        if (!out.empty()) out += ", ";
        out += step.action;
        if (step.person > 0) out += " (" + std::to_string(step.person) + ")";
        out += " → " + step.to;
    }
    return out;
}

struct Walks::Explored {
    struct Node {
        Standing at;
        std::size_t parent = 0;
        std::size_t move = 0; ///< among the moves of the parent's state
        std::size_t person = 0;
    };

    Explored(const std::vector<State>& states, const std::vector<Transition>& transitions, std::size_t people)
        : states_(states), transitions_(transitions), taken_(transitions.size(), false)
    {
        tooMany_ = states.size() > kMostStates;
        if (tooMany_) return;
        lookUp();
        explore(people);
        if (!tooMany_) findWaysBack();
    }

    void lookUp();
    Move look(std::size_t index, const std::map<std::string, std::size_t>& places,
              const std::map<std::string, std::uint64_t>& tasks) const;
    void explore(std::size_t people);
    void findWaysBack();
    [[nodiscard]] Walk walkTo(std::size_t node) const;

    const std::vector<State>& states_;
    const std::vector<Transition>& transitions_;
    std::vector<std::vector<Move>> moves_; ///< by state
    Told told_;
    std::vector<Node> nodes_;
    std::vector<std::vector<std::uint32_t>> before_; ///< the nodes that lead to a node
    std::vector<bool> ending_;                       ///< an end can be reached from the node
    std::vector<bool> taken_;
    bool tooMany_ = false;
};

Move Walks::Explored::look(std::size_t index, const std::map<std::string, std::size_t>& places,
                           const std::map<std::string, std::uint64_t>& tasks) const
{
    const Transition& t = transitions_[index];
    Move move;
    move.index = index;
    move.to = places.at(t.to);
    move.fromDrafter = has(t.separateFrom, "drafter");
    move.fromLastEditor = has(t.separateFrom, "last_editor");
    move.fromSubmitter = has(t.separateFrom, "submitter");
    move.fromApprover = has(t.separateFrom, "approver");
    move.fromReviewer = has(t.separateFrom, "reviewer");
    move.approvalsValid = has(t.requirements, "approvals_valid");
    if (has(t.requirements, "tasks_agreed"))
        for (const Task& task : states_[places.at(t.from)].tasks) move.needs |= tasks.at(task.id);
    if (!t.task.empty()) move.agrees = tasks.at(t.task);
    move.voids = has(t.effects, "void_approvals");
    move.seals = has(t.effects, "seal") || has(t.effects, "request");
    move.approves = has(t.effects, "approve");
    move.reviews = has(t.effects, "review");
    return move;
}

void Walks::Explored::lookUp()
{
    std::map<std::string, std::size_t> places;
    std::map<std::string, std::uint64_t> tasks;
    for (std::size_t i = 0; i < states_.size(); ++i) {
        places.emplace(states_[i].id, i);
        for (const Task& task : states_[i].tasks) tasks.emplace(task.id, std::uint64_t{1} << tasks.size());
    }
    moves_.resize(states_.size());
    for (std::size_t i = 0; i < transitions_.size(); ++i) {
        // An objection only takes away what the same person can give again.
        if (has(transitions_[i].effects, "object")) continue;
        const Move move = look(i, places, tasks);
        told_.lastEditor = told_.lastEditor || move.fromLastEditor;
        told_.submitter = told_.submitter || move.fromSubmitter;
        told_.approver = told_.approver || move.fromApprover;
        told_.reviewer = told_.reviewer || move.fromReviewer;
        told_.approvals = told_.approvals || move.approvalsValid;
        moves_[places.at(transitions_[i].from)].push_back(move);
    }
    for (std::size_t i = 0; i < states_.size(); ++i) {
        if (!states_[i].editable) continue;
        Move edit;
        edit.edit = true;
        edit.to = i;
        moves_[i].push_back(edit);
    }
}

void Walks::Explored::explore(std::size_t people)
{
    std::unordered_map<std::uint64_t, std::uint32_t> known;
    const auto meet = [&](const Node& node) {
        const auto [found, isNew] = known.emplace(node.at.packed(), static_cast<std::uint32_t>(nodes_.size()));
        if (isNew) {
            nodes_.push_back(node);
            before_.emplace_back();
        }
        return found->second;
    };
    for (std::size_t i = 0; i < states_.size(); ++i) {
        Node start;
        start.at.state = i;
        if (states_[i].kind == State::Kind::Start) meet(start);
    }
    // Breadth first: the first walk to a case is a shortest one.
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        if (nodes_.size() > kMostCases) {
            tooMany_ = true;
            return;
        }
        const std::vector<Move>& moves = moves_[nodes_[i].at.state];
        for (std::size_t m = 0; m < moves.size(); ++m)
            for (std::size_t person = 0; person < people; ++person) {
                const Standing at = nodes_[i].at;
                if (!mayMove(moves[m], at, person)) continue;
                if (!moves[m].edit) taken_[moves[m].index] = true;
                before_[meet({moved(moves[m], at, person, told_), i, m, person})].push_back(
                    static_cast<std::uint32_t>(i));
            }
    }
}

void Walks::Explored::findWaysBack()
{
    ending_.assign(nodes_.size(), false);
    std::vector<std::uint32_t> open;
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        if (states_[nodes_[i].at.state].kind == State::Kind::End) {
            ending_[i] = true;
            open.push_back(static_cast<std::uint32_t>(i));
        }
    while (!open.empty()) {
        const std::uint32_t node = open.back();
        open.pop_back();
        for (const std::uint32_t earlier : before_[node]) {
            if (ending_[earlier]) continue;
            ending_[earlier] = true;
            open.push_back(earlier);
        }
    }
}

Walk Walks::Explored::walkTo(std::size_t node) const
{
    Walk walk;
    for (; node != 0; node = nodes_[node].parent) {
        const Node& here = nodes_[node];
        const Move& move = moves_[nodes_[here.parent].at.state][here.move];
        walk.push_back(
            {move.edit ? "edit" : transitions_[move.index].action, states_[here.at.state].id, here.person + 1});
    }
    std::reverse(walk.begin(), walk.end());
    return walk;
}

Walks::Walks(const std::vector<State>& states, const std::vector<Transition>& transitions, std::size_t people)
    : explored_(std::make_unique<Explored>(states, transitions, people))
{
}
Walks::~Walks() = default;
Walks::Walks(Walks&&) noexcept = default;

bool Walks::tooMany() const { return explored_->tooMany_; }

std::optional<Walk> Walks::toDeadlock() const
{
    const auto& ending = explored_->ending_;
    const auto found = std::find(ending.begin(), ending.end(), false);
    if (found == ending.end()) return std::nullopt;
    return explored_->walkTo(static_cast<std::size_t>(found - ending.begin()));
}

std::optional<Walk> Walks::to(const std::string& state) const
{
    for (std::size_t i = 0; i < explored_->nodes_.size(); ++i)
        if (explored_->states_[explored_->nodes_[i].at.state].id == state) return explored_->walkTo(i);
    return std::nullopt;
}

bool Walks::taken(std::size_t transition) const { return explored_->taken_[transition]; }

Staffing staffing(const Definition& definition)
{
    Staffing out;
    const std::vector<Transition>& transitions = definition.transitions();
    for (std::size_t people = 1; people <= kMostPeople; ++people) {
        const Walks walks(definition.states(), transitions, people);
        if (walks.tooMany()) continue;
        bool all = !walks.toDeadlock();
        for (std::size_t i = 0; i < transitions.size(); ++i)
            all = all && (walks.taken(i) || has(transitions[i].effects, "object"));
        if (all && out.people == 0) out.people = people;
        for (const State& state : definition.states()) {
            if (state.kind != State::Kind::End) continue;
            const bool known = std::any_of(out.ends.begin(), out.ends.end(),
                                           [&](const EndNeed& need) { return need.end == state.id; });
            const std::optional<Walk> walk = known ? std::nullopt : walks.to(state.id);
            if (walk) out.ends.push_back({state.id, people, *walk});
        }
        if (out.people != 0) break;
    }
    return out;
}

} // namespace tocsin::workflow

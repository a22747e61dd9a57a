#pragma once
// Which cases can come about under a definition, tried out: every walk of a case with a given number of people, each
// of whom holds every role, so that separation of duties alone keeps anybody from anything. Content may be edited
// wherever it is editable, every task applies, and what the rules and the world must grant (ready.*, inputs) is
// granted.

#include "core/workflow/definition.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::workflow {

/// One step of a walk. The action "edit" is a change of content.
struct WalkStep {
    std::string action;
    std::string to;         ///< state reached
    std::size_t person = 0; ///< who did it, counted from 1; the drafter is 1. 0: nobody in particular
    friend bool operator==(const WalkStep&, const WalkStep&) = default;
};
using Walk = std::vector<WalkStep>;
/// "submit (1) → supervisor_review, approve (2) → compliance_review".
std::string text(const Walk& walk);

/// More people than this are not tried: with five parties to be separate from, six people can always tell them apart.
inline constexpr std::size_t kMostPeople = 6;

/// All cases that `people` persons can bring about.
class Walks {
public:
    /// `people` is 1 to kMostPeople. States and transitions must outlive the object.
    Walks(const std::vector<State>& states, const std::vector<Transition>& transitions, std::size_t people);
    ~Walks();
    Walks(Walks&&) noexcept;
    Walks& operator=(Walks&&) = delete;
    Walks(const Walks&) = delete;
    Walks& operator=(const Walks&) = delete;

    /// The cases were too many to be tried; the other answers then say nothing.
    [[nodiscard]] bool tooMany() const;
    /// The shortest walk to a case from which these people can reach no end any more.
    [[nodiscard]] std::optional<Walk> toDeadlock() const;
    /// The shortest walk to a state; none when they cannot reach it.
    [[nodiscard]] std::optional<Walk> to(const std::string& state) const;
    /// Whether the transition at this index is ever taken.
    [[nodiscard]] bool taken(std::size_t transition) const;

private:
    struct Explored;
    std::unique_ptr<Explored> explored_;
};

/// What it takes to come to one end.
struct EndNeed {
    std::string end;
    std::size_t people = 0; ///< fewest
    Walk walk;              ///< shortest with so many
};

/// How many people a definition needs.
struct Staffing {
    std::size_t people = 0; ///< fewest with whom every action can happen and no case is ever stuck
    std::vector<EndNeed> ends;
};
Staffing staffing(const Definition& definition);

} // namespace tocsin::workflow

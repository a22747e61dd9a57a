#pragma once
// The course that a case usually takes, to show a person where it is and whose turn it is. The definition says it all,
// so an office that changes its procedure sees its own course.

#include "core/workflow/definition.h"

namespace tocsin::workflow {

struct CourseStep {
    const State* state = nullptr;
    enum class Is { Done, Here, Ahead } is = Is::Ahead;
};

/// Points into the definition.
struct Course {
    std::vector<CourseStep> steps;  ///< exactly one of them is Here
    std::vector<std::string> roles; ///< whose turn it is; empty when nothing waits for anybody
};

/// From the first state, along what is the rule rather than the exception, to where nothing waits for anybody any
/// more. A state beside that course begins with the only way that leads to it, if there is but one, and goes on from
/// there; no step is called done that the case may not have taken. Empty when the definition has no such state.
Course courseOf(const Definition& definition, const std::string& state);

} // namespace tocsin::workflow

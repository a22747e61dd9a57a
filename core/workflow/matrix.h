#pragma once
// Who may do what where, in all life cycles in force: docs/workflow-matrix.md, as the engine itself answers it.

#include "core/workflow/library.h"

#include <string>
#include <vector>

namespace tocsin::workflow {

/// One action out of one state.
struct MatrixRow {
    const State* state = nullptr;
    const Transition* transition = nullptr;
    std::vector<std::string> roles; ///< to whom permitted() gives it, of those asked
};

/// Asks permitted() for every state and role, for somebody who took no part in a case in which all else is in order.
std::vector<MatrixRow> matrixOf(const Definition& definition, const std::vector<std::string>& roles);

/// A table for each definition, in English, with the ids that the data use.
std::string matrixMarkdown(const Library& library, const std::vector<std::string>& roles);

} // namespace tocsin::workflow

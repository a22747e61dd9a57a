#pragma once
// Life cycles named at the command line.

#include "app/cli/sitting.h"

#include <memory>
#include <vector>

namespace tocsin::cli {

using Definition = std::shared_ptr<const workflow::Definition>;

/// All that are in force (`which` empty), the one of this id, or the one of a file, which is taken by itself. Errors:
/// cli.unknown_workflow {id, known}, those of readFile, loadLaw and Definition::read.
base::Result<std::vector<Definition>> definitionsOf(const Common& common, const std::string& which);

} // namespace tocsin::cli

#pragma once
// Changes that a person types at the command line.

#include "core/base/result.h"
#include "core/notice/content.h"

#include <string>
#include <vector>

namespace tocsin::cli {

/// PATH=VALUE is text in the field's own way of speaking, PATH:=JSON is a JSON value. Errors: cli.bad_assignment
/// {text}, the reader's json.*.
base::Result<std::vector<notice::Change>> changesFrom(const std::vector<std::string>& assignments);

} // namespace tocsin::cli

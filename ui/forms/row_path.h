#pragma once
// Paths that name rows by their id, so that they hold while rows come and go: "judicial.charges[#c2].law".

#include "core/base/json.h"
#include "core/form/path.h"

#include <optional>
#include <string>

namespace tocsin::ui {

/// The path with every row named by its id in `content`.
std::string withRowIds(const std::string& path, const base::Json& content);
/// Back to positions in `content`; nullopt when a row on the way is gone.
std::optional<std::string> withPositions(const std::string& path, const base::Json& content);

} // namespace tocsin::ui

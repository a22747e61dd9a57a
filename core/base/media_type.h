#pragma once
// What a file is, by its first bytes and not by its name.

#include <optional>
#include <string>
#include <string_view>

namespace tocsin::base {

/// "image/jpeg", "image/png" or "application/pdf"; nullopt for anything else.
std::optional<std::string> mediaTypeOf(std::string_view bytes);

} // namespace tocsin::base

#pragma once
// JSON values. Canonical form and hashing are in canonical_json.h, the guarded reader in json_reader.h.

#include <nlohmann/json.hpp>

namespace tocsin::base {
using Json = nlohmann::json;
} // namespace tocsin::base

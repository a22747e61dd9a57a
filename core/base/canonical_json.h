#pragma once
// Canonical JSON (RFC 8785, "JCS"): one text for one value, so that a hash binds to meaning. Keys are sorted by
// UTF-16 code units; numbers are written as ECMAScript does.

#include "core/base/crypto.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <string>

namespace tocsin::base {

/// Errors: json.not_canonical {reason} (NaN, infinity, an integer beyond ±2^53, invalid UTF-8, a NUL, binary,
/// nesting beyond 512).
Result<std::string> canonicalJson(const Json& value);

/// SHA-256 over the canonical text. `value` must be canonicalisable (our own, checked data): a bug stops.
Hash contentHash(const Json& value);

} // namespace tocsin::base

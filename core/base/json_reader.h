#pragma once
// The one way JSON enters the program. Everything read is hostile until it passed here: nlohmann's parser
// alone takes bytes after a NUL, keeps the last of two equal keys, and overflows the stack on deep nesting.

#include "core/base/json.h"
#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tocsin::base {

struct JsonLimits {
    std::size_t bytes = 32U << 20;
    std::size_t depth = 64;
    std::size_t nodes = 1'000'000;
};

/// Reads one JSON value that fills the whole text. Strict UTF-8, no byte-order mark, no NUL byte, no duplicate
/// key, integers within ±2^53. Errors (all Invalid): json.too_large {bytes, limit}, json.too_deep {limit, offset},
/// json.too_many_values {limit}, json.syntax {line, column}, json.duplicate_key {key, line, column},
/// json.bad_utf8 {offset}, json.nul_byte {offset}, json.number_range {line, column}, json.empty.
Result<Json> readJson(std::string_view text, const JsonLimits& limits = {});

/// The text of a file from elsewhere without its byte-order mark, UTF-16 (either order, BOM or evident NULs) turned
/// into UTF-8; that UTF-8 is valid is not checked. Errors: json.too_large {bytes, limit}, json.bad_encoding.
Result<std::string> foreignText(std::string_view bytes, std::size_t limit = JsonLimits{}.bytes);

/// As readJson, after taking off a byte-order mark and turning UTF-16 (either order, BOM or evident NULs) into
/// UTF-8: for files from elsewhere. Offsets count the bytes as given. Further error: json.bad_encoding.
Result<Json> readForeignJson(std::string_view bytes, const JsonLimits& limits = {});

/// As readJson, for what this program itself stored: what was kept aside from a foreign file, with its own nesting and
/// size, stands within our records.
Result<Json> readStoredJson(std::string_view text);

/// Bytes of a file (text or attachment), refusing more than `limit`. Errors: file.unreadable {path, reason},
/// file.too_large {path, limit}.
Result<std::string> readFile(const std::string& path, std::size_t limit = 32U << 20);

/// Writes beside the target under a name of its own, flushes to disk and renames over it, so that a reader sees the old
/// or the new file and two writers do not meet. A symbolic link is followed; what is no regular file (a pipe, a device)
/// is written to as it is. The file is readable by its owner only. Errors: file.unwritable {path, reason}.
Status writeFile(const std::string& path, std::string_view bytes);

} // namespace tocsin::base

#pragma once
// Errors as values. Core never words a sentence for people: it names what happened (`key`), what with
// (`params`) and, for logs and developers, a technical English `detail`. ui/ and app/ turn the key into
// a message in the reader's language: what happened, why, what to do.

#include <map>
#include <string>
#include <utility>

namespace tocsin::base {

/// What kind of "no" this is. The CLI's exit status follows from it alone.
enum class ErrorKind {
    Invalid,   ///< unreadable or ill-formed input; nothing was changed (CLI exit 2)
    NotFound,  ///< the named thing does not exist, or may not be known to exist (exit 2)
    Refused,   ///< understood, but the answer is no: blocking findings, a stale version, a wrong state (exit 1)
    Denied,    ///< this person may not do this (exit 4)
    Storage,   ///< disk, lock or corruption; whether anything was written is said in detail (exit 3)
    Cancelled, ///< stopped on request; nothing was changed (exit 1)
};

using Params = std::map<std::string, std::string>;

/// An error value. `key` is stable and dotted ("content.unknown_field"); every key that leaves core is
/// worded with its parameters in core/data/lists/messages/<room>.json, in four languages
/// (tests/lint/check_messages.py).
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    std::string key;
    Params params;
    std::string detail;

    /// The same error with where it happened put before the detail.
    [[nodiscard]] Error within(const std::string& where) const
    {
        Error out = *this;
        out.detail = out.detail.empty() ? where : where + ": " + out.detail;
        return out;
    }
};

inline Error invalid(std::string key, Params params = {}, std::string detail = {})
{
    return {ErrorKind::Invalid, std::move(key), std::move(params), std::move(detail)};
}
inline Error notFound(std::string key, Params params = {})
{
    return {ErrorKind::NotFound, std::move(key), std::move(params), {}};
}
inline Error refused(std::string key, Params params = {})
{
    return {ErrorKind::Refused, std::move(key), std::move(params), {}};
}
inline Error denied(std::string key, Params params = {})
{
    return {ErrorKind::Denied, std::move(key), std::move(params), {}};
}

} // namespace tocsin::base

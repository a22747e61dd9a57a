#pragma once
// TOCSIN_CHECK: an assumption whose failure is our bug. On in every build: a program that decides about
// people stops rather than go on from a state it does not understand.

namespace tocsin::base {

/// Prints where and what to stderr and aborts. Prints no data of documents: `what` is a literal or a key.
[[noreturn]] void checkFailed(const char* expression, const char* file, int line, const char* what) noexcept;

} // namespace tocsin::base

#define TOCSIN_CHECK(expression, what)                                                                                 \
    do {                                                                                                               \
        if (!(expression)) ::tocsin::base::checkFailed(#expression, __FILE__, __LINE__, (what));                       \
    } while (false)

#pragma once
// Result<T>: a value or an Error, of std::expected's shape (which gcc 12 lacks in C++20).

#include "core/base/check.h"
#include "core/base/error.h"

#include <utility>
#include <variant>

namespace tocsin::base {

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}     // NOLINT(google-explicit-constructor)
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() &
    {
        TOCSIN_CHECK(ok(), error().key.c_str());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] const T& value() const&
    {
        TOCSIN_CHECK(ok(), error().key.c_str());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] T&& value() &&
    {
        TOCSIN_CHECK(ok(), error().key.c_str());
        return std::move(*std::get_if<0>(&state_));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const
    {
        TOCSIN_CHECK(!ok(), "error() of a Result that holds a value");
        return *std::get_if<1>(&state_);
    }

private:
    std::variant<T, Error> state_;
};

/// The result of an act that yields nothing.
struct Done {};
using Status = Result<Done>;
inline Status done() { return Status(Done{}); }

} // namespace tocsin::base

#pragma once
// Strong ids: a document's id cannot be handed over where a user's is wanted.

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace tocsin::base {

template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : text_(std::move(text)) {}
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string text_;
};

using DocumentId = Id<struct DocumentTag>;
using UserId = Id<struct UserTag>;
using SessionId = Id<struct SessionTag>;

/// 26 lower-case base-32 characters from 128 random bits (libsodium). Says nothing about what it names.
std::string newIdText();

} // namespace tocsin::base

template <class Tag>
struct std::hash<tocsin::base::Id<Tag>> {
    std::size_t operator()(const tocsin::base::Id<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.text());
    }
};

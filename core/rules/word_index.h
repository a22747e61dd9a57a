#pragma once
// Words of texts and of word lists, folded once. Internal to this room.

#include "core/base/json.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tocsin::rules {

/// A small set of hashes that answers "certainly not" at once.
class WordFilter {
public:
    void add(std::size_t hash) { bits_[slot(hash)] |= bit(hash); }
    [[nodiscard]] bool mayHold(std::size_t hash) const { return (bits_[slot(hash)] & bit(hash)) != 0; }

private:
    static constexpr std::size_t kSlots = 32;
    static std::size_t slot(std::size_t hash) { return (hash >> 6U) % kSlots; }
    static std::uint64_t bit(std::size_t hash) { return std::uint64_t{1} << (hash % 64U); }
    std::array<std::uint64_t, kSlots> bits_{};
};

/// A text as words: lower case, letters and digits, in plain letters, whatever its script.
class WordText {
public:
    explicit WordText(const std::string& text);
    WordText(const WordText&) = delete; // the words are views of padded_
    WordText& operator=(const WordText&) = delete;
    ~WordText() = default;

    [[nodiscard]] const std::vector<std::string_view>& words() const { return words_; } ///< in their order
    [[nodiscard]] bool has(std::string_view word) const;
    /// Whether the words, one blank between them and one at either end, stand in the text.
    [[nodiscard]] bool hasPhrase(std::string_view padded) const { return padded_.find(padded) != std::string::npos; }

private:
    friend class WordList;
    std::string padded_; ///< single blanks between words, one at either end
    std::vector<std::string_view> words_;
    std::vector<std::size_t> hashes_; ///< of words_
    WordFilter filter_;
};

/// A list of words and phrases, prepared for being looked for in many texts. Immutable.
class WordList {
public:
    /// Words that fold to nothing are passed over.
    explicit WordList(std::vector<std::string> words);
    [[nodiscard]] bool holds(const base::Json& list) const; ///< whether it was made of exactly these words
    [[nodiscard]] bool anyIn(const WordText& text) const;

private:
    struct Entry {
        std::size_t hash; ///< of the first word
        std::string padded;
        bool phrase;
    };
    std::vector<std::string> given_;
    std::vector<Entry> entries_; ///< by hash
    WordFilter filter_;
};

/// What one judgment has folded. The texts must stay unchanged while it lives; one thread at a time.
class WordIndex {
public:
    const WordText& text(const std::string& text);
    /// Null when the list holds something else than texts. Prepared lists outlive the index: the same ones are asked
    /// for every document.
    const WordList* list(const base::Json& list);

private:
    std::unordered_map<const std::string*, std::unique_ptr<WordText>> texts_;
    std::unordered_map<const base::Json*, std::shared_ptr<const WordList>> lists_;
};

} // namespace tocsin::rules

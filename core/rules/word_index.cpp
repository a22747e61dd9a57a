#include "core/rules/word_index.h"

#include "core/base/text.h"

#include <algorithm>

namespace tocsin::rules {

namespace {

std::size_t hashOf(std::string_view word) { return std::hash<std::string_view>{}(word); }

/// Lower case, letters and digits, single blanks between words, one at either end.
std::string paddedWords(const std::string& text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string out = " ";
    for (const char c : plain ? text : base::foldName(text)) {
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (out.back() != ' ')
            out += ' ';
    }
    if (out.back() != ' ') out += ' ';
    return out;
}

std::string_view bare(std::string_view padded) { return padded.substr(1, padded.size() - 2); }

/// The prepared list of these words, made when they are met for the first time in this thread.
std::shared_ptr<const WordList> prepared(const base::Json& list)
{
    constexpr std::size_t kMost = 512;
    thread_local std::unordered_map<std::size_t, std::shared_ptr<const WordList>> kept;
    std::size_t hash = list.size();
    for (const base::Json& word : list) {
        if (!word.is_string()) return nullptr;
        hash = hash * 31 + hashOf(word.get_ref<const std::string&>());
    }
    if (const auto found = kept.find(hash); found != kept.end() && found->second->holds(list)) return found->second;
    if (kept.size() >= kMost) kept.clear();
    return kept[hash] = std::make_shared<const WordList>(list.get<std::vector<std::string>>());
}

} // namespace

WordText::WordText(const std::string& text) : padded_(paddedWords(text))
{
    const std::string_view padded = padded_;
    for (std::size_t at = 1; at < padded.size();) {
        const std::size_t end = padded.find(' ', at);
        if (end > at) words_.push_back(padded.substr(at, end - at));
        at = end + 1;
    }
    hashes_.reserve(words_.size());
    for (const std::string_view word : words_) filter_.add(hashes_.emplace_back(hashOf(word)));
}

bool WordText::has(std::string_view word) const
{
    const std::size_t hash = hashOf(word);
    if (!filter_.mayHold(hash)) return false;
    for (std::size_t i = 0; i < words_.size(); ++i)
        if (hashes_[i] == hash && words_[i] == word) return true;
    return false;
}

WordList::WordList(std::vector<std::string> words) : given_(std::move(words))
{
    for (const std::string& word : given_) {
        std::string padded = paddedWords(word);
        if (padded.size() < 3) continue;
        const std::string_view all = bare(padded);
        const std::size_t hash = hashOf(all.substr(0, all.find(' ')));
        const bool phrase = all.find(' ') != std::string_view::npos;
        filter_.add(hash);
        entries_.push_back({hash, std::move(padded), phrase});
    }
    std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.hash < b.hash; });
}

bool WordList::holds(const base::Json& list) const
{
    return std::equal(given_.begin(), given_.end(), list.begin(), list.end(),
                      [](const std::string& mine, const base::Json& other) {
                          return other.is_string() && other.get_ref<const std::string&>() == mine;
                      });
}

bool WordList::anyIn(const WordText& text) const
{
    for (std::size_t i = 0; i < text.words_.size(); ++i) {
        const std::size_t hash = text.hashes_[i];
        if (!filter_.mayHold(hash)) continue;
        auto entry = std::lower_bound(entries_.begin(), entries_.end(), hash,
                                      [](const Entry& one, std::size_t wanted) { return one.hash < wanted; });
        for (; entry != entries_.end() && entry->hash == hash; ++entry)
            if (entry->phrase ? text.hasPhrase(entry->padded) : bare(entry->padded) == text.words_[i]) return true;
    }
    return false;
}

const WordText& WordIndex::text(const std::string& text)
{
    std::unique_ptr<WordText>& kept = texts_[&text];
    if (!kept) kept = std::make_unique<WordText>(text);
    return *kept;
}

const WordList* WordIndex::list(const base::Json& list)
{
    const auto [kept, isNew] = lists_.try_emplace(&list);
    if (isNew) kept->second = prepared(list);
    return kept->second.get();
}

} // namespace tocsin::rules

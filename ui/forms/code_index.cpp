#include "ui/forms/code_index.h"

#include "core/base/text.h"
#include "ui/print/qt_text.h"

#include <algorithm>

namespace tocsin::ui {

namespace {

/// 0 is best; -1 is no match.
int rankOf(const CodeIndex::Entry& entry, const std::string& wanted)
{
    if (entry.foldedCode == wanted || entry.folded == wanted) return 0;
    if (entry.folded.starts_with(wanted)) return 1;
    if (entry.folded.find(" " + wanted) != std::string::npos) return 2;
    if (entry.folded.find(wanted) != std::string::npos) return 3;
    return -1;
}

} // namespace

CodeIndex::CodeIndex(const form::CodeList& list, base::Language language)
{
    for (const form::Code& code : list.codes())
        entries_.push_back({code.code, toQt(code.label.in(language)), base::foldName(code.label.in(language)),
                            base::foldName(code.code), !code.legacy});
}

QString CodeIndex::label(const std::string& code) const
{
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.code == code; });
    return found == entries_.end() ? toQt(code) : found->label;
}

std::vector<std::size_t> CodeIndex::matches(const QString& typed) const
{
    const std::string wanted = base::foldName(fromQt(typed));
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const int rank = wanted.empty() ? 0 : rankOf(entries_[i], wanted);
        if (entries_[i].offered && rank >= 0) ranked.emplace_back(rank, i);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::size_t> out;
    out.reserve(ranked.size());
    for (const auto& [rank, position] : ranked) out.push_back(position);
    return out;
}

std::optional<std::string> CodeIndex::exact(const QString& typed) const
{
    const std::string wanted = base::foldName(fromQt(typed));
    if (wanted.empty()) return std::nullopt;
    const Entry* found = nullptr;
    for (const Entry& entry : entries_) {
        if (entry.label == typed.trimmed()) return entry.code;
        if (rankOf(entry, wanted) != 0) continue;
        if (found != nullptr) return std::nullopt;
        found = &entry;
    }
    return found == nullptr ? std::nullopt : std::optional(found->code);
}

} // namespace tocsin::ui

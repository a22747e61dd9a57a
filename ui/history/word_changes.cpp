#include "ui/history/word_changes.h"

#include <algorithm>

namespace tocsin::ui {

namespace {

/// Above this many words on a side, the table of common subsequences would cost more than it tells.
constexpr std::size_t kMostWords = 600;

std::vector<Span> wordsOf(const QString& text)
{
    std::vector<Span> words;
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && text[at].isSpace()) ++at;
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace()) ++at;
        if (at > start) words.push_back({start, at - start});
    }
    return words;
}

/// Neighbouring words become one span, blanks included.
std::vector<Span> joined(const std::vector<Span>& words, const std::vector<bool>& kept, const QString& text)
{
    std::vector<Span> spans;
    bool running = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!kept[i] && running)
            spans.back().length = words[i].start + words[i].length - spans.back().start;
        else if (!kept[i])
            spans.push_back(words[i]);
        running = !kept[i];
    }
    Q_ASSERT(spans.empty() || spans.back().start + spans.back().length <= text.size());
    return spans;
}

} // namespace

std::pair<std::vector<Span>, std::vector<Span>> changedWords(const QString& before, const QString& after)
{
    const std::vector<Span> older = wordsOf(before);
    const std::vector<Span> newer = wordsOf(after);
    const auto same = [&](std::size_t i, std::size_t j) {
        return QStringView(before).mid(older[i].start, older[i].length) ==
               QStringView(after).mid(newer[j].start, newer[j].length);
    };
    std::vector<bool> keptOlder(older.size(), false);
    std::vector<bool> keptNewer(newer.size(), false);
    std::size_t head = 0;
    while (head < older.size() && head < newer.size() && same(head, head))
        keptOlder[head] = keptNewer[head] = true, ++head;
    std::size_t olderEnd = older.size();
    std::size_t newerEnd = newer.size();
    while (olderEnd > head && newerEnd > head && same(olderEnd - 1, newerEnd - 1)) {
        --olderEnd, --newerEnd;
        keptOlder[olderEnd] = keptNewer[newerEnd] = true;
    }
    const std::size_t rows = olderEnd - head;
    const std::size_t columns = newerEnd - head;
    if (rows > 0 && columns > 0 && rows <= kMostWords && columns <= kMostWords) {
        std::vector<std::vector<std::size_t>> longest(rows + 1, std::vector<std::size_t>(columns + 1, 0));
        for (std::size_t i = rows; i-- > 0;)
            for (std::size_t j = columns; j-- > 0;)
                longest[i][j] = same(head + i, head + j) ? longest[i + 1][j + 1] + 1
                                                         : std::max(longest[i + 1][j], longest[i][j + 1]);
        for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
            if (same(head + i, head + j))
                keptOlder[head + i++] = keptNewer[head + j++] = true;
            else if (longest[i + 1][j] >= longest[i][j + 1])
                ++i;
            else
                ++j;
        }
    }
    return {joined(older, keptOlder, before), joined(newer, keptNewer, after)};
}

} // namespace tocsin::ui

#pragma once
// Which words of a text changed: what reading two paragraphs side by side would take minutes to find.

#include <QtCore/QString>

#include <utility>
#include <vector>

namespace tocsin::ui {

struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Span&, const Span&) = default;
};

/// The words of `before` that are gone and those of `after` that are new, as few as possible. Very long texts are
/// compared only at their ends, so that the middle counts as changed.
std::pair<std::vector<Span>, std::vector<Span>> changedWords(const QString& before, const QString& after);

} // namespace tocsin::ui

#include "ui/forms/finding_marks.h"

#include <QtCore/QCoreApplication>

namespace tocsin::ui {

const std::vector<FindingMark>& FindingMarks::at(const std::string& path) const
{
    static const std::vector<FindingMark> kNone;
    const auto found = marks_.find(path);
    return found == marks_.end() ? kNone : found->second;
}

FindingMarks::Counts FindingMarks::within(const std::string& path) const
{
    Counts counts;
    for (auto it = marks_.lower_bound(path); it != marks_.end() && it->first.starts_with(path); ++it) {
        const char next = it->first.size() > path.size() ? it->first[path.size()] : '.';
        if (next != '.' && next != '[') continue;
        for (const FindingMark& mark : it->second)
            ++(mark.severity == rules::Severity::Block  ? counts.block
               : mark.severity == rules::Severity::Warn ? counts.warn
                                                        : counts.hint);
    }
    return counts;
}

QString severityWord(rules::Severity severity)
{
    switch (severity) {
    case rules::Severity::Block: return QCoreApplication::translate("FindingMarks", "Blocking");
    case rules::Severity::Warn: return QCoreApplication::translate("FindingMarks", "Warning");
    case rules::Severity::Hint: return QCoreApplication::translate("FindingMarks", "Hint");
    }
    return {};
}

} // namespace tocsin::ui

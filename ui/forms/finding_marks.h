#pragma once
// Findings as the form shows them beside its fields, by the field they lead to.

#include "core/rules/finding.h"

#include <QtCore/QString>

#include <map>
#include <string>
#include <vector>

namespace tocsin::ui {

struct FindingMark {
    rules::Severity severity = rules::Severity::Block;
    bool question = false; ///< to be answered rather than mended
    QString title;
    QString message;
    friend bool operator==(const FindingMark&, const FindingMark&) = default;
};

/// Open findings by concrete path. A value; widgets look up what is theirs.
class FindingMarks {
public:
    /// `path` is the field that the finding leads to.
    void add(const std::string& path, FindingMark mark) { marks_[path].push_back(std::move(mark)); }
    [[nodiscard]] const std::vector<FindingMark>& at(const std::string& path) const;
    /// Marks at a path and below it ("judicial.charges[0]" counts those of its fields), by severity.
    struct Counts {
        std::size_t block = 0;
        std::size_t warn = 0;
        std::size_t hint = 0;
        [[nodiscard]] std::size_t total() const { return block + warn + hint; }
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    [[nodiscard]] Counts within(const std::string& path) const;

private:
    std::map<std::string, std::vector<FindingMark>> marks_;
};

/// "Blocking", "Warning", "Hint".
QString severityWord(rules::Severity severity);

} // namespace tocsin::ui

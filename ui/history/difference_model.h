#pragma once
// Differences between two contents as rows of a table: field, kind of change, before, after.

#include "core/notice/difference.h"
#include "ui/history/word_changes.h"
#include "ui/shell/workspace.h"

#include <QtCore/QAbstractTableModel>

namespace tocsin::ui {

/// One line of the table, in words.
struct ChangeLine {
    notice::Difference::Kind kind = notice::Difference::Kind::Changed;
    std::string path;
    QString field;
    QString before;
    QString after;
    std::vector<Span> gone;  ///< in `before`
    std::vector<Span> added; ///< in `after`
    bool destroyed = false;  ///< the values are gone by retention; only that they changed is known
};

class DifferenceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kField, kChange, kBefore, kAfter, kColumns };
    enum Role { kSpansRole = Qt::UserRole + 1, kPathRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<ChangeLine> lines);
    [[nodiscard]] const std::vector<ChangeLine>& lines() const { return lines_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Changed", "New", "Removed", "Moved": a mark and a word.
    static QString kindText(notice::Difference::Kind kind);
    static QString kindMark(notice::Difference::Kind kind);

private:
    std::vector<ChangeLine> lines_;
};

/// Words differences for a reader. `content` is what references are looked up in.
std::vector<ChangeLine> changeLines(const Workspace& workspace, const form::Form& form, const base::Json& content,
                                    const std::vector<notice::Difference>& differences);

} // namespace tocsin::ui

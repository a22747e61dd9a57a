#pragma once
// What differs between two days of the law, as a table: rules first, then settings.

#include "core/rules/editions.h"
#include "ui/catalogue/rule_index.h"
#include "ui/style/theme.h"

#include <QtCore/QAbstractTableModel>

namespace tocsin::ui {

/// Borrows the index.
class EditionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Article, Title, Change, kColumns };

    explicit EditionModel(const RuleIndex& index, QObject* parent = nullptr);
    void compare(base::Date first, base::Date second);
    /// Null when the row is a setting, or no row.
    [[nodiscard]] const rules::RuleChange* rule(int row) const;
    [[nodiscard]] const rules::SettingChange* setting(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString title(int row) const;

    const RuleIndex& index_;
    rules::EditionDifference difference_;
};

/// "Added", "Changed", "Ended" in the reader's language.
QString changeText(const RuleIndex& index, rules::EditionChange change);
Tone toneOf(rules::EditionChange change);

} // namespace tocsin::ui

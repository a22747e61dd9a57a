#pragma once
// The rules that a filter finds, as a table: article, title, severity.

#include "core/rules/rule_words.h"
#include "ui/catalogue/rule_index.h"

#include <QtCore/QAbstractTableModel>

namespace tocsin::ui {

/// Borrows the index. Places in the index only: a filter costs no widget and copies no text.
class RuleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Article, Title, Severity, kColumns };

    explicit RuleModel(const RuleIndex& index, QObject* parent = nullptr);
    void setFilter(const RuleFilter& filter);
    [[nodiscard]] const RuleFilter& filter() const { return filter_; }
    [[nodiscard]] const RuleEntry* entry(int row) const;
    /// -1 when the filter leaves it out.
    [[nodiscard]] int rowOf(const std::string& ruleId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RuleIndex& index_;
    rules::RuleWords words_;
    RuleFilter filter_;
    std::vector<std::size_t> rows_;
};

} // namespace tocsin::ui

#include "ui/catalogue/rule_model.h"

#include "ui/models/table_roles.h"
#include "ui/print/qt_text.h"
#include "ui/review/words.h"

namespace tocsin::ui {

RuleModel::RuleModel(const RuleIndex& index, QObject* parent)
    : QAbstractTableModel(parent),
      index_(index),
      words_(*index.law().catalogue, index.language()),
      rows_(index.find({}))
{
}

void RuleModel::setFilter(const RuleFilter& filter)
{
    beginResetModel();
    filter_ = filter;
    rows_ = index_.find(filter);
    endResetModel();
}

const RuleEntry* RuleModel::entry(int row) const
{
    if (row < 0 || row >= rowCount()) return nullptr;
    return &index_.entries()[rows_[static_cast<std::size_t>(row)]];
}

int RuleModel::rowOf(const std::string& ruleId) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (entry(row)->rule->id == ruleId) return row;
    return -1;
}

int RuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant RuleModel::data(const QModelIndex& index, int role) const
{
    const RuleEntry* found = entry(index.row());
    if (found == nullptr) return {};
    const rules::Rule& rule = *found->rule;
    if (role == kIdRole) return toQt(rule.id);
    switch (index.column()) {
    case Article:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return toQt(rule.article);
        if (role == kFixedDirectionRole) return true;
        break;
    case Title:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return toQt(rule.title.in(index_.language()));
        if (role == kQuietRole && rule.confidence != "read") return toQt(words_.mark(rule.confidence));
        break;
    case Severity:
        if (role == Qt::DisplayRole)
            return Words::severityMark(rule.severity) + QLatin1Char(' ') + Words::severity(rule.severity);
        if (role == kChipRole) return static_cast<int>(Words::tone(rule.severity));
        break;
    default: break;
    }
    return {};
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Article: return tr("Article");
    case Title: return tr("Rule");
    case Severity: return tr("Severity");
    default: return {};
    }
}

} // namespace tocsin::ui

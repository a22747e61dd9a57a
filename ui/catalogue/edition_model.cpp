#include "ui/catalogue/edition_model.h"

#include "core/rules/rule_words.h"
#include "ui/models/table_roles.h"
#include "ui/print/qt_text.h"

namespace tocsin::ui {

QString changeText(const RuleIndex& index, rules::EditionChange change)
{
    const rules::RuleWords words(*index.law().catalogue, index.language());
    return toQt(words.say("change_" + std::string(rules::name(change))));
}

Tone toneOf(rules::EditionChange change)
{
    switch (change) {
    case rules::EditionChange::Added: return Tone::Good;
    case rules::EditionChange::Changed: return Tone::Hint;
    case rules::EditionChange::Ended: return Tone::Neutral;
    }
    return Tone::Neutral;
}

EditionModel::EditionModel(const RuleIndex& index, QObject* parent) : QAbstractTableModel(parent), index_(index) {}

void EditionModel::compare(base::Date first, base::Date second)
{
    beginResetModel();
    difference_ = rules::compareDays(*index_.law().pack, first, second);
    endResetModel();
}

const rules::RuleChange* EditionModel::rule(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < difference_.rules.size() ? &difference_.rules[place] : nullptr;
}

const rules::SettingChange* EditionModel::setting(int row) const
{
    const auto place = static_cast<std::size_t>(row) - difference_.rules.size();
    const bool within = row >= static_cast<int>(difference_.rules.size()) && place < difference_.settings.size();
    return within ? &difference_.settings[place] : nullptr;
}

int EditionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(difference_.rules.size() + difference_.settings.size());
}

int EditionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QString EditionModel::title(int row) const
{
    if (const rules::RuleChange* change = rule(row)) return toQt(change->rule->title.in(index_.language()));
    const rules::Setting& setting = *this->setting(row)->setting;
    return toQt(setting.title.empty() ? setting.id : setting.title.in(index_.language()));
}

QVariant EditionModel::data(const QModelIndex& index, int role) const
{
    const rules::RuleChange* change = rule(index.row());
    const rules::SettingChange* setting = this->setting(index.row());
    if (change == nullptr && setting == nullptr) return {};
    const rules::EditionChange kind = change != nullptr ? change->change : setting->change;
    if (role == kIdRole) return toQt(change != nullptr ? change->rule->id : setting->setting->id);
    switch (index.column()) {
    case Article:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return change != nullptr ? toQt(change->rule->article) : tr("Setting");
        if (role == kFixedDirectionRole) return change != nullptr;
        break;
    case Title:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return title(index.row());
        break;
    case Change:
        if (role == Qt::DisplayRole) return changeText(index_, kind);
        if (role == kChipRole) return static_cast<int>(toneOf(kind));
        break;
    default: break;
    }
    return {};
}

QVariant EditionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Article: return tr("Article");
    case Title: return tr("What differs");
    case Change: return tr("Change");
    default: return {};
    }
}

} // namespace tocsin::ui

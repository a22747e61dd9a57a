#include "ui/recipients/recipients_model.h"

#include "ui/models/table_roles.h"
#include "ui/style/theme.h"

#include <algorithm>

namespace tocsin::ui {

namespace {

/// What needs a look stands first: the country fled, asylum, restrictions, what cannot be reached; then who receives.
int rankOf(const notice::Recipient& one)
{
    const bool receives = notice::receives(one.standing);
    if (receives && (one.fled || one.asylum)) return 0;
    if (one.standing == notice::Standing::NoBureau) return 1;
    if (one.standing == notice::Standing::Restricted) return 2;
    if (one.fled || one.asylum) return 3;
    if (one.regionInferred) return 4;
    return receives ? 5 : one.standing == notice::Standing::Own ? 6 : 7;
}

Tone toneOf(const notice::Recipient& one)
{
    if (notice::receives(one.standing)) return one.fled ? Tone::Block : one.asylum ? Tone::Warn : Tone::Accent;
    return one.standing == notice::Standing::Restricted || one.standing == notice::Standing::NoBureau ? Tone::Block
                                                                                                      : Tone::Neutral;
}

} // namespace

RecipientsModel::RecipientsModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace)
{
}

void RecipientsModel::present(const notice::RecipientSet& set)
{
    set_ = set;
    select();
}

void RecipientsModel::setFilter(const QString& text, bool all)
{
    text_ = text.simplified();
    all_ = all;
    select();
}

void RecipientsModel::select()
{
    beginResetModel();
    rows_.clear();
    for (std::size_t i = 0; i < set_.bureaus.size(); ++i) {
        const notice::Recipient& one = set_.bureaus[i];
        const bool quiet = one.standing == notice::Standing::NotChosen && !one.fled && !one.asylum;
        if (quiet && !all_ && text_.isEmpty()) continue;
        if (!nameOf(one.code).contains(text_, Qt::CaseInsensitive) &&
            toQt(one.code).compare(text_, Qt::CaseInsensitive) != 0)
            continue;
        rows_.push_back(i);
    }
    std::stable_sort(rows_.begin(), rows_.end(), [this](std::size_t a, std::size_t b) {
        const int left = rankOf(set_.bureaus[a]);
        const int right = rankOf(set_.bureaus[b]);
        return left != right ? left < right
                             : nameOf(set_.bureaus[a].code).localeAwareCompare(nameOf(set_.bureaus[b].code)) < 0;
    });
    endResetModel();
}

const notice::Recipient* RecipientsModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &set_.bureaus[rows_[static_cast<std::size_t>(row)]];
}

int RecipientsModel::rowOf(const std::string& code) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->code == code) return row;
    return -1;
}

QString RecipientsModel::nameOf(const std::string& code) const
{
    const form::CodeList* list = workspace_.catalogue().list("countries");
    const form::Code* found = list == nullptr ? nullptr : list->find(code);
    return found == nullptr ? toQt(code) : workspace_.text(found->label);
}

QString RecipientsModel::whyOf(const notice::Recipient& one) const
{
    const form::CodeList* list = workspace_.catalogue().list("recipient_standings");
    const form::Code* found = list == nullptr ? nullptr : list->find(notice::name(one.standing));
    QStringList parts;
    parts << (found == nullptr ? QString() : workspace_.text(found->label));
    if (one.standing == notice::Standing::Region) {
        const form::CodeList* regions = workspace_.catalogue().list("regions");
        const form::Code* region = regions == nullptr ? nullptr : regions->find(one.region);
        if (region != nullptr) parts << workspace_.text(region->label);
        if (one.regionInferred) parts << tr("sources disagree about the region");
    }
    if (!one.reason.empty()) parts << toQt(one.reason);
    if (one.fled) parts << tr("the person fled this country");
    if (one.asylum) parts << tr("the person has asylum here");
    return parts.join(QStringLiteral(" · "));
}

QString RecipientsModel::describe(const notice::Recipient& one) const
{
    return tr("%1: %2", "bureau, why").arg(nameOf(one.code), whyOf(one));
}

int RecipientsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RecipientsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant RecipientsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const notice::Recipient& one = *at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case kIdRole: return toQt(one.code);
    case kChipRole: return column == Column::Receives ? QVariant(static_cast<int>(toneOf(one))) : QVariant();
    case Qt::ToolTipRole: return describe(one).toHtmlEscaped();
    case kQuietRole: return column == Column::Bureau ? QVariant(toQt(one.code)) : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case Column::Bureau: return nameOf(one.code);
    case Column::Receives: return notice::receives(one.standing) ? tr("Receives") : tr("Does not");
    case Column::Why: return whyOf(one);
    }
    return {};
}

QVariant RecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Bureau: return tr("Bureau or entity");
    case Column::Receives: return tr("Document");
    case Column::Why: return tr("Why");
    }
    return {};
}

} // namespace tocsin::ui

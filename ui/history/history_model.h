#pragma once
// The log of one document as lines of a timeline, newest first. Readings by one person in a row are one
// line, so that decisions are not buried.

#include "ui/history/act_words.h"

#include <QtCore/QAbstractListModel>

#include <set>

namespace tocsin::ui {

/// One line, worded when it is made.
struct HistoryLine {
    std::size_t item = 0;  ///< the (newest) entry in the model's items
    std::size_t count = 1; ///< how many readings it stands for
    ActGroup group = ActGroup::Reading;
    QString what;
    QString about;
    QString who;
    QString way;    ///< "Draft → Supervisor review", or empty
    QString reason; ///< in the person's words, or that retention destroyed it
};

class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { kSeqRole = Qt::UserRole + 1 };

    explicit HistoryModel(Workspace& workspace, QObject* parent = nullptr);
    void setItems(std::vector<service::HistoryItem> items);
    /// Empty: all.
    void setGroups(std::set<ActGroup> groups);
    [[nodiscard]] const HistoryLine& line(int row) const { return lines_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const service::HistoryItem& item(int row) const { return items_[line(row).item]; }
    /// Entries of a group, before any filter.
    [[nodiscard]] std::size_t count(ActGroup group) const;
    [[nodiscard]] std::size_t count() const { return items_.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] HistoryLine lineFor(std::size_t item);
    [[nodiscard]] bool folds(const HistoryLine& last, std::size_t item) const;
    void build();

    Workspace& workspace_;
    std::vector<service::HistoryItem> items_; ///< oldest first
    std::vector<HistoryLine> lines_;
    std::set<ActGroup> groups_;
};

/// Whether the entry had a payload that retention has destroyed.
bool isDestroyed(const service::HistoryItem& item);
/// The reason that the person gave; empty when none was.
QString reasonOf(const service::HistoryItem& item);
/// Name and roles: "Sam Supervisor · Supervisor".
QString personOf(Workspace& workspace, const audit::Entry& entry);

} // namespace tocsin::ui

#pragma once
// The messages of one box as a table, the newest first.

#include "ui/channel/channel_words.h"

#include <QtCore/QAbstractTableModel>

namespace tocsin::ui {

enum class Box { Inbox, Outbox, Quarantine };

/// One line of a box.
struct MessageLine {
    Box box = Box::Inbox;
    std::string id;
    std::string kind;     ///< "" in quarantine: nothing of a package is believed
    std::string with;     ///< from or to; "" in quarantine
    std::string name;     ///< quarantine: under which it arrived
    std::string document; ///< id of ours
    std::string number;   ///< of the document, as the message names it
    std::string at;
    std::string nextAt; ///< outbox: of the next attempt
    std::string state;
    std::string reason; ///< why it waits, was not delivered, or was quarantined; with its parameters
    std::string params;
    StateWords words;
};

/// Borrows the workspace. Holds the snapshot of the last reload().
class MessagesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { What, With, Document, State, When };
    static constexpr int kColumns = 5;

    MessagesModel(Workspace& workspace, Box box, QObject* parent = nullptr);
    /// Reads anew; on an error the old snapshot stays.
    base::Status reload();
    /// Receipts are many and say one thing; they are left out unless wanted.
    void setShowsReceipts(bool shows);
    [[nodiscard]] const std::vector<MessageLine>& lines() const { return lines_; }
    [[nodiscard]] const MessageLine* line(const QString& id) const;
    [[nodiscard]] int rowOf(const QString& id) const;
    /// Messages that wait for a person, are on their way, or are held.
    [[nodiscard]] int pending() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    base::Result<std::vector<MessageLine>> read();
    [[nodiscard]] QString textOf(const MessageLine& line, Column column) const;
    [[nodiscard]] QString tipOf(const MessageLine& line, Column column) const;
    Workspace& workspace_;
    Box box_;
    bool showsReceipts_ = false;
    base::Instant now_;
    std::vector<MessageLine> lines_;
};

} // namespace tocsin::ui

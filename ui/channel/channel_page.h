#pragma once
// The channel: what arrived, what is on its way, what is not believed, and whose signature counts.

#include "ui/channel/mail_work.h"
#include "ui/channel/messages_model.h"

#include <QtWidgets/QWidget>

#include <set>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace tocsin::ui {

class EmptyState;
class KeysView;
class MessageBar;
class MessageDetail;
class TableView;

/// Borrows the workspace. Shows what the signed-in roles may see: messages, keys, or both. Reloads itself on news of a
/// change.
class ChannelPage final : public QWidget {
    Q_OBJECT
public:
    explicit ChannelPage(Workspace& workspace, QWidget* parent = nullptr);
    void reload();
    /// Sends and takes in now, off the UI thread; what the button does.
    void exchange();
    void showBox(Box box);
    [[nodiscard]] bool exchanging() const { return work_.running(); }
    /// In a demonstration: lets the other offices answer, off the UI thread, then sends and takes in.
    void letOthersAnswer();
    [[nodiscard]] const MessagesModel& model(Box box) const { return *parts_.at(static_cast<std::size_t>(box)).model; }

Q_SIGNALS:
    /// A round of the mail came to its end, or was stopped.
    void exchanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Part {
        MessagesModel* model = nullptr;
        TableView* table = nullptr;
        EmptyState* empty = nullptr;
        QStackedWidget* stack = nullptr;
    };

    void build();
    void buildSides(QVBoxLayout* column);
    QLayout* head();
    void addBox(Box box);
    void follow();
    void presentCurrent();
    void nameTabs();
    void setBusy(bool busy);
    void worked(const base::Result<service::PumpReport>& result);
    void tell(const service::PumpReport& report);
    void announceArrivals(const std::set<std::string>& known);
    void write(const QString& to, const QString& inReplyTo);
    [[nodiscard]] bool readsMessages() const;
    [[nodiscard]] bool mindsKeys() const;
    [[nodiscard]] std::set<std::string> arrived() const;

    Workspace& workspace_;
    MailWork work_;
    LongWork others_;
    std::shared_ptr<base::Status> othersResult_; ///< written by the work, read when it has finished
    QPushButton* othersButton_ = nullptr;
    QPushButton* exchange_ = nullptr;
    QPushButton* write_ = nullptr;
    QPushButton* stop_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QCheckBox* receipts_ = nullptr;
    MessageBar* message_ = nullptr;
    QTabBar* tabs_ = nullptr;
    QStackedWidget* sides_ = nullptr; ///< the boxes beside the detail, or the keys
    QStackedWidget* boxes_ = nullptr;
    MessageDetail* detail_ = nullptr;
    KeysView* keys_ = nullptr;
    std::array<Part, 3> parts_;
    bool stale_ = true; ///< something changed while the page was hidden
};

} // namespace tocsin::ui

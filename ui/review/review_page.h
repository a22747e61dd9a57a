#pragma once
// Where supervisors and compliance reviewers read a document and form their judgment: the whole content, what changed
// since they last looked, and what the Rules say about it. Read-only; deciding is the ActionBar's.

#include "ui/review/review_data.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tocsin::ui {

class ContentView;
class DifferenceView;
class FindingsPanel;
class MessageBar;

/// Borrows the workspace. UI thread only. Reloads itself when the document is announced as changed, a hidden page when
/// it is shown again; what changed since the reader first opened this page stays marked until it is closed.
class ReviewPage final : public QWidget {
    Q_OBJECT
public:
    ReviewPage(Workspace& workspace, std::string documentId, QWidget* parent = nullptr);
    ~ReviewPage() override;

    void reload();
    /// What is on the screen; null while nothing could be read.
    [[nodiscard]] const service::DocumentView* view() const { return data_ ? &data_->view : nullptr; }
    [[nodiscard]] const ReviewData* subject() const { return data_.get(); }
    void showFindings();
    bool reveal(const std::string& path);
    void showExtract();
    void stepChange(int by);

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// The page shows this content now; an ActionBar binds decisions to it.
    void contentShown();
    /// The reader asks what the content could be issued as instead.
    void othersWanted();

private:
    QWidget* makeStrip();
    void fillStrip();
    void setOnlyChanges(bool only);
    [[nodiscard]] std::string attachment(const std::string& sha256);

    Workspace& workspace_;
    std::string id_;
    std::optional<std::int64_t> since_;
    std::unique_ptr<ReviewData> data_;
    std::map<std::string, std::string> pictures_;
    MessageBar* trouble_ = nullptr;
    QLabel* news_ = nullptr;
    QLabel* place_ = nullptr;
    QPushButton* only_ = nullptr;
    QPushButton* previous_ = nullptr;
    QPushButton* next_ = nullptr;
    QPushButton* extract_ = nullptr;
    QPushButton* others_ = nullptr;
    QCheckBox* empty_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    ContentView* content_ = nullptr;
    DifferenceView* differences_ = nullptr;
    FindingsPanel* findings_ = nullptr;
    bool wasShown_ = false;
    bool outdated_ = false; ///< news came while the page was hidden
};

} // namespace tocsin::ui

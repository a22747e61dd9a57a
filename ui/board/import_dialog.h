#pragma once
// Taking a file in: choose it, see what would become of every record, choose among them, import, read the report.

#include "ui/board/import_model.h"
#include "ui/shell/long_work.h"

#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tocsin::ui {

class Chip;
class EmptyState;
class MessageBar;
class SectionTitle;

/// Borrows the workspace. Reading and importing run on a thread of their own, which has the session to itself: the
/// dialog is window-modal, so that no screen uses it meanwhile. Announces a change when drafts were made.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Page { Choose, Working, Preview, Report };

    explicit ImportDialog(Workspace& workspace, QWidget* parent = nullptr);
    /// Reads the file and shows what it would become; `pageChanged` tells when.
    void loadFile(const QString& path);
    /// What asks for a file; gives "" when the person chose none. A file dialog unless set.
    void setFileChooser(std::function<QString()> chooser) { chooseFile_ = std::move(chooser); }
    [[nodiscard]] Page page() const;
    [[nodiscard]] ImportModel& model() { return *model_; }
    /// The report as text: what was made, left out and refused, with places and reasons.
    [[nodiscard]] QString report() const;
    void reject() override;

Q_SIGNALS:
    void pageChanged();

private:
    QWidget* choosePage();
    QWidget* workingPage();
    QWidget* previewPage();
    QWidget* reportPage();
    QTableView* table(ImportModel* model, const char* name);
    QPushButton* choiceButton(const QString& text, const char* name, service::Standing standing);
    QLayout* buttonRow();
    void turnTo(Page page);
    void browse();
    void importChosen();
    void progress(int done, int total);
    void worked();
    void showPreview();
    void showReport();
    void showDetails();
    void choiceChanged();
    void copyReport();

    Workspace& workspace_;
    std::function<QString()> chooseFile_;
    bool importing_ = false;
    std::shared_ptr<const service::ImportPreview> preview_;
    std::optional<service::ImportResult> result_;
    std::optional<base::Error> error_;

    ImportModel* model_;
    ImportModel* reportModel_;
    QStackedWidget* pages_;
    EmptyState* start_ = nullptr;
    MessageBar* message_;
    SectionTitle* title_;
    QLabel* subtitle_;
    QLabel* doing_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QTableView* rows_ = nullptr;
    QTableView* reportRows_ = nullptr;
    QLabel* details_ = nullptr;
    QLabel* summary_ = nullptr;
    std::vector<Chip*> chips_;
    QPushButton* import_ = nullptr;
    QPushButton* again_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* close_ = nullptr;
    LongWork work_; ///< last, so that a dialog that goes waits for it before what it writes to is gone
};

} // namespace tocsin::ui

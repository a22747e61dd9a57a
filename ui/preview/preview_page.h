#pragma once
// The print preview: the newest version as it will stand on paper, in any of the four languages, to be saved as a PDF
// or printed. Nothing leaves the bureau before the log holds what left.

#include "ui/preview/paper_view.h"
#include "ui/print/print_input.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace tocsin::ui {

class MessageBar;

/// Borrows the workspace. Reads the document when it is first shown and after each change of it.
class PreviewPage final : public QWidget {
    Q_OBJECT
public:
    /// What asks the person; tests answer in their place.
    struct Prompts {
        /// The file to write; empty when they changed their mind.
        std::function<QString(QWidget* parent, const QString& suggestion)> file;
        /// Sets the printer up; false when they changed their mind.
        std::function<bool(QWidget* parent, QPrinter& printer)> printer;
    };

    PreviewPage(Workspace& workspace, std::string documentId, QWidget* parent = nullptr);
    void setPrompts(Prompts prompts) { prompts_ = std::move(prompts); }
    /// Reads the document anew.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* tools();
    void makeChoices(QWidget* bar); ///< language, zoom and place
    QToolButton* zoomButton(const QString& name, bool in);
    void chooseLanguage(int index);
    void chooseZoom(int index);
    void layOut();
    void tellZoom();
    void tellPage();
    void savePdf();
    void printPaper();
    /// The pages of this instant with the log's entry made; nothing when that failed, which is then said.
    std::optional<NoticePrint> recorded(QByteArray& pdf);
    void tell(const base::Error& error);

    Workspace& workspace_;
    std::string documentId_;
    Prompts prompts_;
    std::optional<PrintInput> input_;
    bool stale_ = true;
    QComboBox* language_ = nullptr;
    QComboBox* zoom_ = nullptr;
    QLabel* place_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* print_ = nullptr;
    MessageBar* message_ = nullptr;
    PaperView* paper_ = nullptr;
};

} // namespace tocsin::ui

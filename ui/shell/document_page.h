#pragma once
// One opened document: what it is and where it stands, what can be done, and its pages.

#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tocsin::ui {

class ActionBar;
class Chip;
class CourseBar;
class FormPage;
class MessageBar;
class TypeBand;

/// Borrows the workspace. Pages are made when first shown. Follows news of its document.
class DocumentPage final : public QWidget {
    Q_OBJECT
public:
    enum class Part { Form, Review, Life, History, Print };

    DocumentPage(Workspace& workspace, std::string documentId, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& documentId() const { return id_; }
    /// "2026/00012 KOVAL" for the window's tab.
    [[nodiscard]] QString tabText() const;
    [[nodiscard]] QIcon tabIcon() const;
    /// False when the document could not be read; the page says why.
    [[nodiscard]] bool isReadable() const { return readable_; }
    void showPart(Part part);
    /// The nth page there is, from 0; nothing when there are fewer.
    void showNth(int index);
    [[nodiscard]] std::optional<Part> part() const;
    void reload();
    /// Stores what was typed into the form. False when that failed: the form then says why, and the page must stay.
    bool flush();

Q_SIGNALS:
    void headChanged();

private:
    void build();
    QWidget* headRow();
    void showHead();
    void showCourse();
    void arrangeParts();
    void addPart(Part part);
    QWidget* make(Part part);
    QWidget* makeReview();
    void addActions();
    QPushButton* issueButton(const QString& text, const char* name, const QString& tip, bool diffuse);
    void askIssue(bool diffuse);
    [[nodiscard]] bool editable() const;
    [[nodiscard]] std::vector<Part> wantedParts() const;

    Workspace& workspace_;
    std::string id_;
    store::DocumentRow head_;
    bool readable_ = false;
    QLabel* type_ = nullptr;
    TypeBand* band_ = nullptr;
    QPushButton* issueAs_ = nullptr;
    QPushButton* diffuse_ = nullptr;
    QLabel* mark_ = nullptr;
    QLabel* number_ = nullptr;
    QLabel* subject_ = nullptr;
    QLabel* facts_ = nullptr;
    Chip* state_ = nullptr;
    CourseBar* course_ = nullptr;
    QLabel* turn_ = nullptr; ///< who has taken the case
    MessageBar* message_ = nullptr;
    QHBoxLayout* titleRow_ = nullptr;
    QTabBar* tabs_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    ActionBar* actions_ = nullptr;
    FormPage* form_ = nullptr;
    std::vector<Part> order_; ///< of the tabs
    std::map<Part, QWidget*> parts_;
};

} // namespace tocsin::ui

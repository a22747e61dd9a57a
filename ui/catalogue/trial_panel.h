#pragma once
// Trying one rule: on one of its examples or on a document of the bureau, by the law of any day.

#include "ui/catalogue/rule_index.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tocsin::ui {

class DayEdit;
class DocumentPicker;
class MessageBar;
class SegmentButton;

/// Borrows the workspace. An example is judged at once; a document when it is asked for, since that is recorded.
class TrialPanel final : public QWidget {
    Q_OBJECT
public:
    explicit TrialPanel(Workspace& workspace, QWidget* parent = nullptr);
    /// Null shows nothing.
    void show(const RuleEntry* entry);

private:
    QWidget* makeSource();
    QWidget* makeExamples();
    void makeDay(QHBoxLayout& row);
    void chooseExample();
    void chooseSource();
    void judgeExample();
    void judgeDocument();
    void present(const form::Form& form, const base::Json& content, const std::vector<rules::Finding>& findings);
    [[nodiscard]] const rules::Example* example() const;
    [[nodiscard]] bool onDocument() const;

    Workspace& workspace_;
    RuleEntry entry_;
    SegmentButton* onExample_ = nullptr;
    SegmentButton* onDocument_ = nullptr;
    QStackedWidget* source_ = nullptr;
    QComboBox* examples_ = nullptr;
    DocumentPicker* picker_ = nullptr;
    DayEdit* day_ = nullptr;
    QPushButton* judge_ = nullptr;
    QLabel* expected_ = nullptr;
    MessageBar* message_ = nullptr;
    QScrollArea* result_ = nullptr;
};

} // namespace tocsin::ui

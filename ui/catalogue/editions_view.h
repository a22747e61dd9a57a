#pragma once
// Two days of the law beside each other: which rules and settings began, changed or ended between them, and both
// wordings of the one that is chosen, with the lines that differ marked.

#include "core/rules/condition_text.h"
#include "core/rules/rule_words.h"
#include "ui/catalogue/edition_model.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace tocsin::ui {

class DayEdit;
class EmptyState;
class TableView;

/// Borrows workspace and index.
class EditionsView final : public QWidget {
    Q_OBJECT
public:
    EditionsView(Workspace& workspace, const RuleIndex& index, QWidget* parent = nullptr);
    void setDays(base::Date first, base::Date second);

private:
    QWidget* makeBar();
    QWidget* makeBrowser();
    void compare();
    void showCurrent();
    void showRule(QGridLayout& grid, const rules::RuleChange& change);
    void showSetting(QGridLayout& grid, const rules::SettingChange& change);
    /// One condition of both wordings, or of the one there is.
    void addConditions(QGridLayout& grid, const char* heading, const rules::RuleChange& change,
                       base::Json rules::Version::* source);

    Workspace& workspace_;
    const RuleIndex& index_;
    rules::RuleWords words_;
    EditionModel* model_;
    DayEdit* first_ = nullptr;
    DayEdit* second_ = nullptr;
    QComboBox* turns_ = nullptr;
    QLabel* count_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    TableView* table_ = nullptr;
    QScrollArea* detail_ = nullptr;
    EmptyState* empty_ = nullptr;
};

} // namespace tocsin::ui

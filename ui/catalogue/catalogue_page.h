#pragma once
// The bench for lawyers: the law that the bureau works by, to browse, search and read, to try on examples and
// documents, to compare between two days, and to print. Showing rules is no reading of a document and not recorded.

#include "ui/catalogue/rule_index.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tocsin::ui {

class EditionsView;
class EmptyState;
class MessageBar;
class RuleDetail;
class RuleFilters;
class RuleModel;
class TableView;
class TrialPanel;

/// Borrows the workspace.
class CataloguePage final : public QWidget {
    Q_OBJECT
public:
    enum class Part { Rules, Editions };
    enum class Side { Rule, Trial };
    /// Asks for the file to write; empty when they changed their mind. Tests answer in its place.
    using AskFile = std::function<QString(QWidget* parent, const QString& suggestion)>;

    explicit CataloguePage(Workspace& workspace, QWidget* parent = nullptr);
    void setAskFile(AskFile ask) { askFile_ = std::move(ask); }
    /// Puts the cursor into the search field.
    void focusSearch();
    /// Selects the rule, taking filters away that hide it. False when the pack has none of this id.
    bool showRule(const std::string& ruleId);
    void showPart(Part part);
    void showSide(Side side);
    [[nodiscard]] EditionsView* editions() const { return editions_; }
    /// Saves the rules that are shown, in a language, and says where.
    void savePdf(base::Language language);

private:
    QWidget* makeHead();
    QWidget* makeRules();
    QWidget* makeBrowser();
    QWidget* makeSides();
    QPushButton* makePrint(QWidget* parent);
    void apply();
    void showCurrent();
    [[nodiscard]] QString filterText() const;

    Workspace& workspace_;
    RuleIndex index_;
    AskFile askFile_;
    QTabBar* parts_ = nullptr;
    QTabBar* sides_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    MessageBar* message_ = nullptr;
    RuleFilters* filters_ = nullptr;
    RuleModel* model_ = nullptr;
    TableView* table_ = nullptr;
    QStackedWidget* side_ = nullptr;
    RuleDetail* detail_ = nullptr;
    TrialPanel* trial_ = nullptr;
    EmptyState* empty_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    EditionsView* editions_ = nullptr;
};

} // namespace tocsin::ui

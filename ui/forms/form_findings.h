#pragma once
// The list of open findings beside the form, and what can be done about the chosen one.

#include "core/rules/finding.h"

#include <QtWidgets/QWidget>

class QListView;
class QPushButton;

namespace tocsin::ui {

class EmptyState;
class FindingsModel;
class LiveJudge;

/// A click or Enter leads to the field; nothing here changes the document.
class FormFindings final : public QWidget {
    Q_OBJECT
public:
    /// Borrows both.
    FormFindings(FindingsModel& model, LiveJudge& judge, QWidget* parent);
    /// The next (+1) or previous (-1) finding, chosen and led to; goes round at the ends.
    void step(int by);
    [[nodiscard]] const rules::Finding* chosen() const;
    [[nodiscard]] QListView& list() { return *list_; }

Q_SIGNALS:
    /// The officer wants to be at this finding's field.
    void led(const tocsin::rules::Finding& finding);
    void waiverWanted(const tocsin::rules::Finding& finding);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepChoice();
    void showChoice();
    FindingsModel& model_;
    LiveJudge& judge_;
    QListView* list_;
    EmptyState* none_;
    QPushButton* lead_;
    QPushButton* waive_;
    std::string rule_; ///< of the chosen finding, to find it again after the next judgment
    std::string scope_;
};

} // namespace tocsin::ui

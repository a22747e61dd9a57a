#pragma once
// What became of a rule on some content: a card for each finding, with the values that it rests on.

#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tocsin::ui {

/// Borrows everything for the call of the constructor only.
class TrialResult final : public QWidget {
    Q_OBJECT
public:
    TrialResult(const Workspace& workspace, const form::Form& form, const base::Json& content,
                const std::vector<rules::Finding>& findings, QWidget* parent = nullptr);

private:
    void addCard(QVBoxLayout& column, const Workspace& workspace, const form::Form& form, const base::Json& content,
                 const rules::Finding& finding);
};

} // namespace tocsin::ui

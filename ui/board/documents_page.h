#pragma once
// All documents: search as one types, filters, and a list that does not mind how long it is.

#include "ui/models/document_model.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace tocsin::ui {

class EmptyState;
class MessageBar;
class TableView;

/// Borrows the workspace. Reloads itself on news of a change.
class DocumentsPage final : public QWidget {
    Q_OBJECT
public:
    explicit DocumentsPage(Workspace& workspace, QWidget* parent = nullptr);
    void reload();
    /// Shows one state only; an empty text shows all.
    void showState(const QString& state);
    /// Puts the cursor into the search field.
    void focusSearch();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* filters();
    void apply();
    [[nodiscard]] store::DocumentFilter filter() const;
    Workspace& workspace_;
    DocumentModel* model_;
    QLineEdit* search_ = nullptr;
    QComboBox* state_ = nullptr;
    QCheckBox* mine_ = nullptr;
    QLabel* count_ = nullptr;
    MessageBar* message_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    TableView* table_ = nullptr;
    EmptyState* empty_ = nullptr;
    QTimer* typing_ = nullptr;
    bool stale_ = true;
};

} // namespace tocsin::ui

#pragma once
// Who receives a document before it is released: how many, on a map, and one by one with why.

#include "ui/recipients/recipients_model.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace tocsin::ui {

class TableView;
class WorldMap;

/// Borrows the workspace.
class RecipientsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RecipientsPanel(Workspace& workspace, QWidget* parent = nullptr);
    /// From the content of a document of a type.
    void present(const std::string& type, const base::Json& content);
    [[nodiscard]] const notice::RecipientSet& set() const { return set_; }

private:
    void build();
    QWidget* legend();
    void describe();
    Workspace& workspace_;
    notice::RecipientSet set_;
    RecipientsModel* model_;
    QLabel* count_ = nullptr;
    QLabel* concerned_ = nullptr;
    WorldMap* map_ = nullptr;
    QLineEdit* search_ = nullptr;
    QCheckBox* all_ = nullptr;
    TableView* table_ = nullptr;
};

} // namespace tocsin::ui

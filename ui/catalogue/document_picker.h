#pragma once
// A document of the bureau, found by number, name or entity id. Finding is recorded, as in the list of all documents.

#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTimer;

namespace tocsin::ui {

/// Borrows the workspace.
class DocumentPicker final : public QWidget {
    Q_OBJECT
public:
    explicit DocumentPicker(Workspace& workspace, QWidget* parent = nullptr);
    /// Only documents of these types are offered.
    void setTypes(std::vector<std::string> types);
    [[nodiscard]] const std::string& documentId() const { return chosen_; }

Q_SIGNALS:
    void picked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void pick();

    Workspace& workspace_;
    std::vector<std::string> types_;
    std::string chosen_;
    QLineEdit* search_;
    QListWidget* found_;
    QLabel* note_;
    QTimer* typing_;
};

} // namespace tocsin::ui

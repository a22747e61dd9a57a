#pragma once
// The overview of keyboard shortcuts (F1).

#include <QtGui/QKeySequence>
#include <QtWidgets/QDialog>

namespace tocsin::ui {

struct Shortcut {
    QKeySequence keys;
    QString meaning;
};

class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const std::vector<Shortcut>& shortcuts, QWidget* parent = nullptr);
};

} // namespace tocsin::ui

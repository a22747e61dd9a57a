#pragma once
// The strip at the top: which bureau this is, who is signed in and as what.

#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

class QMenu;

namespace tocsin::ui {

class HeaderBar final : public QWidget {
    Q_OBJECT
public:
    /// Takes the menu as a child.
    HeaderBar(Workspace& workspace, const QString& person, const QString& roles, QMenu* menu,
              QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tocsin::ui

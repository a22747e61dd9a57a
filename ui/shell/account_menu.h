#pragma once
// The menu behind the person's name: language, look, shortcuts, signing out.

#include "ui/shell/preferences.h"

#include <QtWidgets/QMenu>

namespace tocsin::ui {

class AccountMenu final : public QMenu {
    Q_OBJECT
public:
    AccountMenu(base::Language language, AppearanceChoice appearance, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString& code);
    void appearanceChosen(const QString& code);
    void shortcutsRequested();
    void signOutRequested();
};

} // namespace tocsin::ui

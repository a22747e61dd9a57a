#include "ui/shell/account_menu.h"

#include "ui/i18n/translations.h"
#include "ui/print/qt_text.h"
#include "ui/shell/language_choice.h"
#include "ui/style/icons.h"

#include <QtGui/QActionGroup>

namespace tocsin::ui {

AccountMenu::AccountMenu(base::Language language, AppearanceChoice appearance, QWidget* parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("account_menu"));
    QMenu* languages = addMenu(ui::icon(Icon::Language), tr("Language"));
    auto* chosenLanguage = new QActionGroup(this);
    for (const base::Language known : base::kLanguages) {
        QAction* action = languages->addAction(Translations::ownName(known));
        action->setObjectName(QStringLiteral("language_") + toQt(base::code(known)));
        action->setCheckable(true);
        action->setChecked(known == language);
        chosenLanguage->addAction(action);
        connect(action, &QAction::triggered, this, [this, known] { Q_EMIT languageChosen(toQt(base::code(known))); });
    }
    QMenu* looks = addMenu(ui::icon(Icon::Sun), tr("Look"));
    auto* chosenLook = new QActionGroup(this);
    for (const AppearanceChoice known : {AppearanceChoice::System, AppearanceChoice::Light, AppearanceChoice::Dark}) {
        QAction* action = looks->addAction(appearanceName(known));
        action->setObjectName(QStringLiteral("appearance_") + codeOf(known));
        action->setCheckable(true);
        action->setChecked(known == appearance);
        chosenLook->addAction(action);
        connect(action, &QAction::triggered, this, [this, known] { Q_EMIT appearanceChosen(codeOf(known)); });
    }
    QAction* keys = addAction(ui::icon(Icon::Keyboard), tr("Keyboard shortcuts"));
    keys->setObjectName(QStringLiteral("show_shortcuts"));
    connect(keys, &QAction::triggered, this, &AccountMenu::shortcutsRequested);
    addSeparator();
    QAction* out = addAction(ui::icon(Icon::SignOut), tr("Sign out"));
    out->setObjectName(QStringLiteral("sign_out"));
    connect(out, &QAction::triggered, this, &AccountMenu::signOutRequested);
}

} // namespace tocsin::ui

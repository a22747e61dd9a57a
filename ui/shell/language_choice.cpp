#include "ui/shell/language_choice.h"

#include "ui/i18n/translations.h"
#include "ui/print/qt_text.h"
#include "ui/style/icons.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>

namespace tocsin::ui {

QString appearanceName(AppearanceChoice choice)
{
    switch (choice) {
    case AppearanceChoice::System: return QCoreApplication::translate("Appearance", "As the system");
    case AppearanceChoice::Light: return QCoreApplication::translate("Appearance", "Light");
    case AppearanceChoice::Dark: return QCoreApplication::translate("Appearance", "Dark");
    }
    return {};
}

void offerLanguages(QComboBox& box, base::Language current)
{
    for (const base::Language language : base::kLanguages)
        box.addItem(icon(Icon::Language), Translations::ownName(language), toQt(base::code(language)));
    box.setCurrentIndex(box.findData(toQt(base::code(current))));
}

void offerAppearances(QComboBox& box, AppearanceChoice current)
{
    for (const AppearanceChoice choice : {AppearanceChoice::System, AppearanceChoice::Light, AppearanceChoice::Dark})
        box.addItem(icon(choice == AppearanceChoice::Dark ? Icon::Moon : Icon::Sun), appearanceName(choice),
                    codeOf(choice));
    box.setCurrentIndex(box.findData(codeOf(current)));
}

} // namespace tocsin::ui

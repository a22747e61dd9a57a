#include "ui/shell/preferences.h"

#include "ui/i18n/translations.h"
#include "ui/print/qt_text.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

namespace tocsin::ui {

Appearance resolved(AppearanceChoice choice)
{
    switch (choice) {
    case AppearanceChoice::System: return systemAppearance();
    case AppearanceChoice::Light: return Appearance::Light;
    case AppearanceChoice::Dark: return Appearance::Dark;
    }
    return Appearance::Light;
}

QString codeOf(AppearanceChoice choice)
{
    switch (choice) {
    case AppearanceChoice::System: return QStringLiteral("system");
    case AppearanceChoice::Light: return QStringLiteral("light");
    case AppearanceChoice::Dark: return QStringLiteral("dark");
    }
    return {};
}

std::optional<AppearanceChoice> appearanceFromCode(const QString& code)
{
    for (const AppearanceChoice choice : {AppearanceChoice::System, AppearanceChoice::Light, AppearanceChoice::Dark})
        if (codeOf(choice) == code) return choice;
    return std::nullopt;
}

QString PreferencesFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/tocsin/desktop.ini");
}

Preferences PreferencesFile::load() const
{
    const QSettings file(path_, QSettings::IniFormat);
    Preferences out;
    const QString language = file.value(QStringLiteral("language")).toString();
    out.language = base::languageFromCode(fromQt(language)).value_or(Translations::ofMachine());
    out.appearance =
        appearanceFromCode(file.value(QStringLiteral("appearance")).toString()).value_or(AppearanceChoice::System);
    out.bureau = file.value(QStringLiteral("bureau")).toString();
    out.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    return out;
}

void PreferencesFile::save(const Preferences& preferences) const
{
    QSettings file(path_, QSettings::IniFormat);
    file.setValue(QStringLiteral("language"), toQt(base::code(preferences.language)));
    file.setValue(QStringLiteral("appearance"), codeOf(preferences.appearance));
    file.setValue(QStringLiteral("bureau"), preferences.bureau);
    file.setValue(QStringLiteral("geometry"), preferences.geometry);
}

} // namespace tocsin::ui

#include "ui/i18n/translations.h"

#include "ui/print/qt_text.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

namespace tocsin::ui {

namespace {

/// Morocco writes Arabic with Latin digits, which documents of the Organization use in all four languages.
QLocale localeOf(base::Language language)
{
    switch (language) {
    case base::Language::English: return {QLocale::English, QLocale::UnitedKingdom};
    case base::Language::French: return {QLocale::French, QLocale::France};
    case base::Language::Spanish: return {QLocale::Spanish, QLocale::Spain};
    case base::Language::Arabic: return {QLocale::Arabic, QLocale::Morocco};
    }
    return QLocale::c();
}

} // namespace

Translations::~Translations() { remove(); }

void Translations::remove()
{
    for (const auto& translator : installed_) QCoreApplication::removeTranslator(translator.get());
    installed_.clear();
}

void Translations::use(base::Language language)
{
    remove();
    const QString code = toQt(base::code(language));
    const auto install = [&](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name + code, folder)) return;
        QCoreApplication::installTranslator(translator.get());
        installed_.push_back(std::move(translator));
    };
    install(QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("tocsin_"), QStringLiteral(":/tocsin/i18n"));
    QLocale::setDefault(localeOf(language));
    QGuiApplication::setLayoutDirection(language == base::Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
}

QString Translations::ownName(base::Language language)
{
    switch (language) {
    case base::Language::English: return QStringLiteral("English");
    case base::Language::French: return QStringLiteral("Français");
    case base::Language::Spanish: return QStringLiteral("Español");
    case base::Language::Arabic: return QStringLiteral("العربية");
    }
    return {};
}

base::Language Translations::ofMachine()
{
    for (const QString& name : QLocale::system().uiLanguages())
        if (const auto language = base::languageFromCode(fromQt(name.left(2)))) return *language;
    return base::Language::English;
}

} // namespace tocsin::ui

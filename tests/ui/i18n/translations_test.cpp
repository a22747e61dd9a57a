#include "tests/support/qt_strings.h"
#include "ui/i18n/translations.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

using namespace tocsin;

TEST_CASE("Arabic turns the whole desktop round, and English turns it back")
{
    ui::Translations translations;
    translations.use(base::Language::Arabic);
    CHECK(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    translations.use(base::Language::English);
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("Qt's own buttons speak the language too")
{
    ui::Translations translations;
    translations.use(base::Language::French);
    QDialogButtonBox french(QDialogButtonBox::Cancel);
    CHECK(french.button(QDialogButtonBox::Cancel)->text() == QStringLiteral("Annuler"));
    translations.use(base::Language::English);
    QDialogButtonBox english(QDialogButtonBox::Cancel);
    CHECK(english.button(QDialogButtonBox::Cancel)->text() == QStringLiteral("Cancel"));
}

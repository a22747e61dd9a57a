#include "ui/forms/date_reading.h"

#include "ui/forms/editing.h"
#include "ui/print/qt_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace tocsin::ui {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("SpelledDate", text); }

} // namespace

std::optional<base::PartialDate> readTypedDate(const QString& text)
{
    QStringList parts{QString()};
    for (const QChar c : withPlainDigits(text.trimmed())) {
        if (c.isDigit())
            parts.back() += c;
        else if (QStringLiteral("-/. ").contains(c) && !parts.back().isEmpty())
            parts << QString();
        else
            return std::nullopt;
    }
    if (parts.size() > 3) return std::nullopt;
    if (parts.size() > 1 && parts.back().size() == 4) std::reverse(parts.begin(), parts.end());
    if (parts.front().size() != 4) return std::nullopt;
    for (int i = 1; i < parts.size(); ++i) {
        if (parts[i].isEmpty() || parts[i].size() > 2) return std::nullopt;
        parts[i] = parts[i].rightJustified(2, QLatin1Char('0'));
    }
    const auto date = base::PartialDate::parse(fromQt(parts.join(QLatin1Char('-'))));
    return date ? std::optional(*date) : std::nullopt;
}

QString spelledDate(const base::PartialDate& date, base::Language language)
{
    const QLocale locale(toQt(base::code(language)));
    const QString year = QString::number(date.year());
    if (!date.month()) return translated(QT_TRANSLATE_NOOP("SpelledDate", "%1, month and day not known")).arg(year);
    const QString month = locale.standaloneMonthName(int(*date.month()));
    if (!date.day()) return translated(QT_TRANSLATE_NOOP("SpelledDate", "%1 %2, day not known")).arg(month, year);
    return translated(QT_TRANSLATE_NOOP("SpelledDate", "%1 %2 %3"))
        .arg(QString::number(*date.day()), locale.monthName(int(*date.month())), year);
}

} // namespace tocsin::ui

#include "ui/i18n/formats.h"

#include "ui/print/qt_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace tocsin::ui {

namespace {

QDateTime toQtTime(base::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

/// Minutes from the instant to now, never negative: clocks of two machines may differ a little.
std::optional<qint64> minutesSince(const std::string& instant, base::Instant now)
{
    const base::Result<base::Instant> then = base::parseInstant(instant);
    if (!then) return std::nullopt;
    return std::max<qint64>(0, std::chrono::duration_cast<std::chrono::minutes>(now - *then).count());
}

} // namespace

QString numberText(qint64 value) { return QLocale().toString(value); }

QString timeText(const std::string& instant)
{
    const base::Result<base::Instant> read = base::parseInstant(instant);
    if (!read) return toQt(instant);
    return leftToRight(QLocale::c().toString(toQtTime(*read).toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm")));
}

QString exactTimeText(const std::string& instant)
{
    const base::Result<base::Instant> read = base::parseInstant(instant);
    if (!read) return toQt(instant);
    return leftToRight(QLocale::c().toString(toQtTime(*read), QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")));
}

QString sinceText(const std::string& instant, base::Instant now)
{
    const std::optional<qint64> minutes = minutesSince(instant, now);
    if (!minutes) return toQt(instant);
    const int whole = static_cast<int>(*minutes);
    const int hours = whole / 60;
    const int days = hours / 24;
    if (whole < 1) return QCoreApplication::translate("Formats", "just now");
    if (whole < 60) return QCoreApplication::translate("Formats", "%Ln minute(s)", nullptr, whole);
    if (hours < 24) return QCoreApplication::translate("Formats", "%Ln hour(s)", nullptr, hours);
    return QCoreApplication::translate("Formats", "%Ln day(s)", nullptr, days);
}

QString dueText(const std::string& instant, base::Instant now)
{
    const base::Result<base::Instant> due = base::parseInstant(instant);
    if (!due) return toQt(instant);
    const auto away = std::chrono::abs(*due - now);
    if (away < std::chrono::minutes(1)) return QCoreApplication::translate("Formats", "due now");
    if (*due > now)
        return QCoreApplication::translate("Formats", "in %1", "%1 is a span such as 3 days")
            .arg(sinceText(base::toText(now), *due));
    return QCoreApplication::translate("Formats", "%1 overdue", "%1 is a span such as 3 days")
        .arg(sinceText(instant, now));
}

qint64 daysSince(const std::string& instant, base::Instant now)
{
    return minutesSince(instant, now).value_or(0) / (60 * 24);
}

QString leftToRight(const QString& text) { return QChar(0x2066) + text + QChar(0x2069); }

} // namespace tocsin::ui

#pragma once
// How numbers, times and identifiers are written on the screen: Latin digits in every language, dates as
// year-month-day, and everything that reads from left to right kept so inside Arabic text.

#include "core/base/clock.h"

#include <QtCore/QString>

#include <string>

namespace tocsin::ui {

/// "12 345", grouped by the language's custom, Latin digits.
QString numberText(qint64 value);
/// An instant of core in the machine's time zone: "2026-11-24 10:05". The text itself when it is no instant.
QString timeText(const std::string& instant);
/// For tooltips: "2026-11-24 10:05:13 UTC".
QString exactTimeText(const std::string& instant);
/// How long ago, in one unit: "just now", "12 minutes", "3 days".
QString sinceText(const std::string& instant, base::Instant now);
/// How far off something due is, in one unit: "in 3 hours", "2 days overdue", "due now".
QString dueText(const std::string& instant, base::Instant now);
/// Whole days from the instant to now; 0 for an unreadable one.
qint64 daysSince(const std::string& instant, base::Instant now);
/// Identifiers, dates and Latin names inside text of either direction.
QString leftToRight(const QString& text);

} // namespace tocsin::ui

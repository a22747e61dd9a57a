#pragma once
// Dates as officers type them.

#include "core/base/language.h"
#include "core/base/partial_date.h"

#include <QtCore/QString>

#include <optional>

namespace tocsin::ui {

/// 1970 · 1970-05 · 1970-5-17 · 17/05/1970 · 05/1970, with '-', '/', '.' or blanks between and digits of any script.
/// Where the year stands last, the day comes first. Years have four digits: two would have to be guessed.
std::optional<base::PartialDate> readTypedDate(const QString& text);

/// "17 May 1970", "May 1970, day not known", "1970, month and day not known": what was understood, in words.
QString spelledDate(const base::PartialDate& date, base::Language language);

} // namespace tocsin::ui

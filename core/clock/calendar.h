#pragma once
// When an office is open: the days of its weekend, its hours, its time zone and its holidays. The hours and the
// holidays are the bureau's own to say; what the program carries are two ways to count a week (docs/formats.md).

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/clock/time_zone.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::clock {

/// From one instant to a later one.
struct Span {
    base::Instant from;
    base::Instant until;
    friend bool operator==(const Span&, const Span&) = default;
};

/// Immutable once read; threads may share it.
class Calendar {
public:
    /// Hours of a working day, since midnight.
    struct Window {
        std::chrono::minutes from{};
        std::chrono::minutes until{};
    };
    using Holidays = std::map<base::Date, std::string>; ///< with the name that the bureau gave the day

    /// From the bytes of calendars/<id>.json; `file` is what errors name. Errors carry {file, pointer}:
    /// clock.unknown_key, .missing_key, .wrong_type, .missing_language, .bad_id, .unknown_weekday {weekday},
    /// .unknown_zone {zone}, .bad_hours {text}, .bad_holiday {text}, .no_working_day.
    static base::Result<std::shared_ptr<const Calendar>> read(std::string_view bytes, const std::string& file);
    /// The same week at another place, with these hours unless there are none, and these holidays beside its own.
    [[nodiscard]] std::shared_ptr<const Calendar> at(const TimeZone& zone, const std::vector<Window>& hours,
                                                     const Holidays& holidays) const;
    /// Hours as "08:00-12:30", one after the other, none empty, none touching the next; "24:00" ends a day. nullopt for
    /// anything else.
    static std::optional<std::vector<Window>> hoursFrom(const std::vector<std::string>& texts);
    static std::string toText(const Window& window);

    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] const base::LocalText& title() const { return title_; }
    [[nodiscard]] const TimeZone& zone() const { return zone_; }
    [[nodiscard]] const std::vector<Window>& hours() const { return hours_; }
    [[nodiscard]] const Holidays& holidays() const { return holidays_; }

    [[nodiscard]] bool isWeekend(base::Date date) const;
    [[nodiscard]] bool isWorkingDay(base::Date date) const;
    /// The office's hours of that day, none on a day off.
    [[nodiscard]] std::vector<Span> openSpans(base::Date date) const;
    /// The instants of opening and of closing both count as open.
    [[nodiscard]] bool isOpen(base::Instant instant) const;
    /// How long one working day is open by its hours.
    [[nodiscard]] std::chrono::milliseconds workingDay() const;
    [[nodiscard]] base::Date dateOf(base::Instant instant) const { return zone_.localOf(instant).date; }

private:
    std::string id_;
    base::LocalText title_;
    std::array<bool, 7> weekend_{}; ///< Sunday first
    std::vector<Window> hours_;
    TimeZone zone_ = TimeZone::utc();
    Holidays holidays_;
};

} // namespace tocsin::clock

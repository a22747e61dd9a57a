#include "core/clock/time_zone.h"

#include "core/base/check.h"

#include <unicode/basictz.h>
#include <unicode/unistr.h>

namespace tocsin::clock {

struct TimeZone::Zone {
    std::string name;
    std::unique_ptr<const icu::BasicTimeZone> rules;
};

std::optional<TimeZone> TimeZone::find(std::string_view name)
{
    if (name.empty() || name.size() > 64) return std::nullopt;
    const icu::UnicodeString wanted =
        icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
    icu::UnicodeString canonical;
    UBool known = 0;
    UErrorCode status = U_ZERO_ERROR;
    icu::TimeZone::getCanonicalID(wanted, canonical, known, status);
    if (U_FAILURE(status) || known == 0) return std::nullopt;
    std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(wanted));
    const auto* rules = dynamic_cast<icu::BasicTimeZone*>(zone.get());
    if (rules == nullptr || *zone == icu::TimeZone::getUnknown()) return std::nullopt;
    zone.release();
    return TimeZone(
        std::make_shared<const Zone>(Zone{std::string(name), std::unique_ptr<const icu::BasicTimeZone>(rules)}));
}

TimeZone TimeZone::utc()
{
    static const std::optional<TimeZone> kUtc = find("Etc/UTC");
    TOCSIN_CHECK(kUtc.has_value(), "ICU has no time zones");
    return *kUtc;
}

const std::string& TimeZone::name() const { return zone_->name; }

LocalTime TimeZone::localOf(base::Instant instant) const
{
    std::int32_t raw = 0;
    std::int32_t summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone_->rules->getOffset(static_cast<UDate>(instant.time_since_epoch().count()), 0, raw, summer, status);
    TOCSIN_CHECK(U_SUCCESS(status), "ICU knows the offset of every instant");
    const base::Instant local = instant + std::chrono::milliseconds(raw + summer);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    return {base::Date(day), local - day};
}

base::Instant TimeZone::instantOf(const LocalTime& local) const
{
    const base::Instant wall = base::Instant(std::chrono::sys_days(local.date)) + local.time;
    std::int32_t raw = 0;
    std::int32_t summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone_->rules->getOffsetFromLocal(static_cast<UDate>(wall.time_since_epoch().count()), UCAL_TZ_LOCAL_FORMER,
                                     UCAL_TZ_LOCAL_FORMER, raw, summer, status);
    TOCSIN_CHECK(U_SUCCESS(status), "ICU knows the offset of every local time");
    return wall - std::chrono::milliseconds(raw + summer);
}

} // namespace tocsin::clock

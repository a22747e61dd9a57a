#pragma once
// What the clock on the office's wall says, by ICU. Instants stay UTC.

#include "core/base/partial_date.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tocsin::clock {

/// Day and time of day at a place.
struct LocalTime {
    base::Date date;
    std::chrono::milliseconds time{}; ///< since midnight
    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

/// A zone of the IANA database. A cheap value; threads may share it.
class TimeZone {
public:
    /// By its name, "America/Montevideo"; nullopt for a name that the database does not hold.
    static std::optional<TimeZone> find(std::string_view name);
    static TimeZone utc();

    [[nodiscard]] const std::string& name() const;
    [[nodiscard]] LocalTime localOf(base::Instant instant) const;
    /// A time that a change of the clocks leaves out is taken as far after it; one that comes twice is the first.
    [[nodiscard]] base::Instant instantOf(const LocalTime& local) const;

private:
    struct Zone;
    explicit TimeZone(std::shared_ptr<const Zone> zone) : zone_(std::move(zone)) {}
    std::shared_ptr<const Zone> zone_;
};

} // namespace tocsin::clock

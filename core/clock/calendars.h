#pragma once
// The working calendars of an installation: calendars/*.json, of which the bureau chooses one.

#include "core/clock/calendar.h"
#include "core/data/embedded.h"

namespace tocsin::clock {

/// Immutable once loaded; threads may share it.
class Calendars {
public:
    /// What a bureau that has not chosen counts by.
    static constexpr const char* kDefault = "saturday_sunday";

    /// Errors: those of Calendar::read; clock.wrong_name {file, id}; clock.no_default {id} when kDefault is not there.
    static base::Result<std::shared_ptr<const Calendars>> load(const data::DataSource& source);

    [[nodiscard]] const std::vector<std::shared_ptr<const Calendar>>& all() const { return all_; }
    /// Null when unknown.
    [[nodiscard]] std::shared_ptr<const Calendar> find(const std::string& id) const;
    [[nodiscard]] std::shared_ptr<const Calendar> standard() const { return find(kDefault); }

private:
    std::vector<std::shared_ptr<const Calendar>> all_;
};

} // namespace tocsin::clock

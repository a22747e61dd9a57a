#pragma once
// The desk of an office's time: its working calendar, the figures it sets for clocks, its units and absences.

#include "core/service/pipeline.h"
#include "core/workflow/deadlines.h"

namespace tocsin::service {

/// What a bureau settled; of one that settled nothing, the standard calendar in UTC.
struct OfficeSettings {
    std::string calendar;           ///< id of a calendar of the data; "" the standard one
    std::string timeZone;           ///< IANA name; "" the calendar's own
    std::vector<std::string> hours; ///< "08:00-12:30"; none: the calendar's own
    clock::Calendar::Holidays holidays;
    workflow::Figures figures;
};

/// The settings as they work.
struct OfficeTime {
    std::shared_ptr<const clock::Calendar> calendar;
    workflow::Figures figures;
};

/// A person's unit and absence, people by login.
struct DutyView {
    std::string login;
    std::string name;
    std::string unit;
    std::string absentFrom; ///< dates, both included
    std::string absentUntil;
    std::string substitute; ///< login
};

struct Absence {
    std::string login;
    std::string from; ///< dates, both included; both "": not absent
    std::string until;
    std::string substitute; ///< login
};

class Office {
public:
    explicit Office(Desk& desk) : desk_(desk) {}
    base::Result<OfficeSettings> settings();
    /// Calendar, hours and holidays as they work.
    base::Result<std::shared_ptr<const clock::Calendar>> calendar();
    /// Replaces the settings. What ran out by those before is recorded first. Errors: office.unknown_calendar
    /// {calendar}, office.unknown_zone {zone}, office.bad_hours {text}, office.unknown_clock {clock},
    /// office.bad_figure {clock, text}.
    base::Status set(const OfficeSettings& settings);
    /// Everybody with a unit or an absence.
    base::Result<std::vector<DutyView>> duties();
    /// "" takes the unit away. Errors: access.unknown_user {login}.
    base::Status setUnit(const std::string& login, const std::string& unit);
    /// One's own, or as a supervisor anybody's. The substitute needs the roles of the person absent, and acts as the
    /// person that they are: separation of duties looks at nobody else. Errors: access.unknown_user {login},
    /// access.denied {role}, date.* of the two dates, office.bad_absence, office.own_substitute,
    /// office.substitute_lacks_role {login, role}.
    base::Status setAbsence(const Absence& absence);

private:
    Desk& desk_;
};

/// Internal to core/service: the settings as JSON {calendar, time_zone, hours, holidays, figures}, canonical when
/// stored under the setting `office`.
base::Json toJson(const OfficeSettings& settings);
/// Throws storage.corrupt when what is stored is no settings.
OfficeSettings officeSettings(store::UnitOfWork& unit);
OfficeTime officeTime(const Law& law, store::UnitOfWork& unit);

/// Whether the person is absent on the day.
bool isAbsent(const store::DutyRow& duty, const std::string& date);
/// The persons for whom this one works on that day: themselves, and who is absent and named them.
std::vector<std::string> actingFor(store::UnitOfWork& unit, const std::string& user, const std::string& date);

} // namespace tocsin::service

#include "core/service/office.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/service/turns.h"

#include <fmt/format.h>

namespace tocsin::service {

using base::Json;

namespace {

constexpr const char* kSetting = "office";

[[noreturn]] void unreadable() { throw store::StorageError("storage.corrupt", "the office's settings are unreadable"); }

std::string textAt(const Json& json, const char* key)
{
    const auto found = json.is_object() ? json.find(key) : json.end();
    if (found == json.end() || !found->is_string()) unreadable();
    return found->get<std::string>();
}

OfficeSettings settingsFrom(const Json& json)
{
    OfficeSettings out{textAt(json, "calendar"), textAt(json, "time_zone"), {}, {}, {}};
    for (const char* key : {"hours", "holidays", "figures"})
        if (!json.contains(key)) unreadable();
    if (!json["hours"].is_array() || !json["holidays"].is_object() || !json["figures"].is_object()) unreadable();
    for (const Json& window : json["hours"]) {
        if (!window.is_string()) unreadable();
        out.hours.push_back(window.get<std::string>());
    }
    for (const auto& item : json["holidays"].items()) {
        const base::Result<base::Date> date = base::parseDate(item.key());
        if (!date || !item.value().is_string()) unreadable();
        out.holidays.emplace(*date, item.value().get<std::string>());
    }
    for (const auto& item : json["figures"].items())
        out.figures[item.key()] = {textAt(item.value(), "after"), textAt(item.value(), "urgent_after")};
    return out;
}

/// As it works; null when something of it is not to be had.
std::shared_ptr<const clock::Calendar> calendarOf(const Law& law, const OfficeSettings& settings)
{
    const std::shared_ptr<const clock::Calendar> calendar =
        settings.calendar.empty() ? law.calendars->standard() : law.calendars->find(settings.calendar);
    if (calendar == nullptr) return nullptr;
    const std::optional<clock::TimeZone> zone =
        settings.timeZone.empty() ? calendar->zone() : clock::TimeZone::find(settings.timeZone);
    const auto hours =
        settings.hours.empty() ? std::vector<clock::Calendar::Window>() : clock::Calendar::hoursFrom(settings.hours);
    if (!zone || !hours) return nullptr;
    return calendar->at(*zone, *hours, settings.holidays);
}

const workflow::Timer* timerOf(const workflow::Library& workflows, const std::string& id)
{
    for (const workflow::Definition* definition : workflows.all())
        for (const workflow::Timer& timer : definition->timers())
            if (timer.id == id && timer.setBy != workflow::Timer::SetBy::Case) return &timer;
    return nullptr;
}

base::Status checkFigures(const Law& law, const workflow::Figures& figures)
{
    for (const auto& [id, figure] : figures) {
        const workflow::Timer* timer = timerOf(*law.workflows, id);
        if (timer == nullptr) return base::invalid("office.unknown_clock", {{"clock", id}});
        for (const std::string& text : {figure.after, figure.urgentAfter}) {
            const std::optional<clock::Duration> duration = clock::parseDuration(text);
            const bool fits = duration && (timer->days == clock::Days::Calendar || duration->months == 0);
            if (!text.empty() && !fits) return base::invalid("office.bad_figure", {{"clock", id}, {"text", text}});
        }
    }
    return base::done();
}

base::Status check(const Law& law, const OfficeSettings& settings)
{
    if (!settings.calendar.empty() && law.calendars->find(settings.calendar) == nullptr)
        return base::invalid("office.unknown_calendar", {{"calendar", settings.calendar}});
    if (!settings.timeZone.empty() && !clock::TimeZone::find(settings.timeZone))
        return base::invalid("office.unknown_zone", {{"zone", settings.timeZone}});
    if (!settings.hours.empty() && !clock::Calendar::hoursFrom(settings.hours))
        return base::invalid("office.bad_hours", {{"text", fmt::format("{}", fmt::join(settings.hours, ", "))}});
    return checkFigures(law, settings.figures);
}

store::DutyRow dutyOf(store::UnitOfWork& unit, const std::string& user)
{
    for (store::DutyRow& row : unit.routing().duties())
        if (row.user == user) return row;
    return {user, {}, {}, {}, {}};
}

void putDuty(Act& act, const store::DutyRow& row)
{
    act.unit().routing().putDuty(row);
    audit::Entry entry;
    entry.act = audit::act::kDutySet;
    entry.facts = {{"user", row.user},
                   {"unit", row.unit},
                   {"absent_from", row.absentFrom},
                   {"absent_until", row.absentUntil},
                   {"substitute", row.substitute}};
    act.record(std::move(entry));
}

} // namespace

Json toJson(const OfficeSettings& settings)
{
    Json holidays = Json::object();
    for (const auto& [date, name] : settings.holidays) holidays[base::toText(date)] = name;
    Json figures = Json::object();
    for (const auto& [id, figure] : settings.figures)
        figures[id] = {{"after", figure.after}, {"urgent_after", figure.urgentAfter}};
    return {{"calendar", settings.calendar},
            {"time_zone", settings.timeZone},
            {"hours", settings.hours},
            {"holidays", std::move(holidays)},
            {"figures", std::move(figures)}};
}

OfficeSettings officeSettings(store::UnitOfWork& unit)
{
    const std::optional<std::string> text = unit.setting(kSetting);
    if (!text) return {};
    const base::Result<Json> json = base::readStoredJson(*text);
    if (!json || !json->is_object()) unreadable();
    return settingsFrom(*json);
}

OfficeTime officeTime(const Law& law, store::UnitOfWork& unit)
{
    OfficeSettings settings = officeSettings(unit);
    std::shared_ptr<const clock::Calendar> calendar = calendarOf(law, settings);
    if (calendar == nullptr)
        throw store::StorageError("storage.corrupt", "the office's working calendar is not at hand");
    return {std::move(calendar), std::move(settings.figures)};
}

bool isAbsent(const store::DutyRow& duty, const std::string& date)
{
    return !duty.absentFrom.empty() && duty.absentFrom <= date && date <= duty.absentUntil;
}

std::vector<std::string> actingFor(store::UnitOfWork& unit, const std::string& user, const std::string& date)
{
    std::vector<std::string> people{user};
    for (const store::DutyRow& duty : unit.routing().duties())
        if (duty.substitute == user && isAbsent(duty, date)) people.push_back(duty.user);
    return people;
}

base::Result<OfficeSettings> Office::settings()
{
    return performFor<OfficeSettings>(
        desk_, access::Permission::ReadOffice,
        [&](Act& act) -> base::Result<OfficeSettings> { return officeSettings(act.unit()); });
}

base::Result<std::shared_ptr<const clock::Calendar>> Office::calendar()
{
    using Calendar = std::shared_ptr<const clock::Calendar>;
    return performFor<Calendar>(desk_, access::Permission::ReadOffice, [&](Act& act) -> base::Result<Calendar> {
        return officeTime(desk_.law, act.unit()).calendar;
    });
}

base::Status Office::set(const OfficeSettings& given)
{
    return perform(desk_, access::Permission::ManageOffice, [&](Act& act) -> base::Status {
        OfficeSettings settings = given;
        for (auto& [date, name] : settings.holidays) name = base::tidySpaces(base::repaired(name));
        if (const base::Status fit = check(desk_.law, settings); !fit) return fit;
        Clocks(desk_.law, act).noteAll();
        const Json json = toJson(settings);
        act.unit().setSetting(kSetting, base::canonicalJson(json).value());
        audit::Entry entry;
        entry.act = audit::act::kOfficeSet;
        entry.facts = {{"office", json}};
        act.record(std::move(entry));
        return base::done();
    });
}

base::Result<std::vector<DutyView>> Office::duties()
{
    using Views = std::vector<DutyView>;
    return performFor<Views>(desk_, access::Permission::ReadOffice, [&](Act& act) -> base::Result<Views> {
        Views views;
        for (const store::DutyRow& row : act.unit().routing().duties()) {
            const auto user = act.unit().userById(row.user);
            const auto substitute = row.substitute.empty() ? std::nullopt : act.unit().userById(row.substitute);
            if (user)
                views.push_back({user->login, user->displayName, row.unit, row.absentFrom, row.absentUntil,
                                 substitute ? substitute->login : std::string()});
        }
        return views;
    });
}

base::Status Office::setUnit(const std::string& login, const std::string& name)
{
    return perform(desk_, access::Permission::ManageOffice, [&](Act& act) -> base::Status {
        const std::optional<access::User> user = act.unit().userByLogin(login);
        if (!user) return base::notFound("access.unknown_user", {{"login", login}});
        store::DutyRow row = dutyOf(act.unit(), user->id.text());
        row.unit = base::tidySpaces(base::repaired(name));
        putDuty(act, row);
        return base::done();
    });
}

namespace {

/// Dates and substitute of an absence, checked. Errors as Office::setAbsence.
base::Status fillAbsence(store::UnitOfWork& unit, const Absence& given, const access::User& user, store::DutyRow& row)
{
    row.absentFrom = row.absentUntil = row.substitute = "";
    if (given.from.empty() && given.until.empty()) return base::done();
    for (const std::string& date : {given.from, given.until})
        if (const base::Result<base::Date> day = base::parseDate(date); !day) return day.error();
    if (given.until < given.from)
        return base::invalid("office.bad_absence", {{"from", given.from}, {"until", given.until}});
    const std::optional<access::User> substitute = unit.userByLogin(given.substitute);
    if (!substitute || substitute->disabled)
        return base::notFound("access.unknown_user", {{"login", given.substitute}});
    if (substitute->id == user.id) return base::invalid("office.own_substitute", {{"login", given.substitute}});
    for (const access::Role role : user.roles)
        if (access::may(role, access::Permission::ActOnCases) && !substitute->has(role))
            return base::refused("office.substitute_lacks_role",
                                 {{"login", given.substitute}, {"role", std::string(access::name(role))}});
    row.absentFrom = given.from;
    row.absentUntil = given.until;
    row.substitute = substitute->id.text();
    return base::done();
}

} // namespace

base::Status Office::setAbsence(const Absence& absence)
{
    return perform(desk_, access::Permission::ActOnCases, [&](Act& act) -> base::Status {
        const std::optional<access::User> user = act.unit().userByLogin(absence.login);
        if (!user) return base::notFound("access.unknown_user", {{"login", absence.login}});
        if (user->id != act.user().id && !access::may(act.user(), access::Permission::AssignCases))
            return base::denied("access.denied", {{"role", "supervisor"}});
        store::DutyRow row = dutyOf(act.unit(), user->id.text());
        if (const base::Status filled = fillAbsence(act.unit(), absence, *user, row); !filled) return filled;
        putDuty(act, row);
        return base::done();
    });
}

} // namespace tocsin::service

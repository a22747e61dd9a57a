#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include <fmt/format.h>

#include <set>

namespace tocsin::cli {

namespace {

struct Options {
    std::string calendar;
    std::string timeZone;
    std::vector<std::string> hours;
    std::string date;
    std::string name;
    bool remove = false;
    std::string clock;
    workflow::Figure figure;
    service::Absence absence;
    std::string unit;
};

/// Every clock once: those that a bureau sets a figure for, or may.
std::vector<workflow::Timer> clocksOf(const service::Law& law)
{
    std::vector<workflow::Timer> out;
    std::set<std::string> known;
    for (const auto& definition : law.workflows->inForce())
        for (const workflow::Timer& timer : definition->timers())
            if (timer.setBy != workflow::Timer::SetBy::Case && known.insert(timer.id).second) out.push_back(timer);
    return out;
}

base::Json clockJson(const Common& common, const workflow::Timer& timer, const service::OfficeSettings& settings)
{
    const auto own = settings.figures.find(timer.id);
    const workflow::Figure figure = own == settings.figures.end() ? workflow::Figure() : own->second;
    return {{"clock", timer.id},
            {"label", timer.label.in(common.language())},
            {"state", timer.state},
            {"days", timer.days == clock::Days::Working ? "working" : "calendar"},
            {"after", figure.after.empty() ? timer.after : figure.after},
            {"urgent_after", figure.urgentAfter.empty() ? timer.urgentAfter : figure.urgentAfter},
            {"own", own != settings.figures.end()},
            {"mark", timer.mark}};
}

base::Json officeJson(Sitting& sitting, const service::OfficeSettings& settings, const clock::Calendar& calendar)
{
    base::Json hours = base::Json::array();
    for (const clock::Calendar::Window& window : calendar.hours()) hours.push_back(clock::Calendar::toText(window));
    base::Json holidays = base::Json::array();
    for (const auto& [date, name] : calendar.holidays())
        holidays.push_back({{"date", base::toText(date)}, {"name", name}});
    base::Json calendars = base::Json::array();
    for (const auto& one : sitting.law().calendars->all()) calendars.push_back(one->id());
    base::Json clocks = base::Json::array();
    for (const workflow::Timer& timer : clocksOf(sitting.law()))
        clocks.push_back(clockJson(sitting.common(), timer, settings));
    return {{"calendar", calendar.id()},           {"title", calendar.title().in(sitting.common().language())},
            {"time_zone", calendar.zone().name()}, {"hours", std::move(hours)},
            {"holidays", std::move(holidays)},     {"calendars", std::move(calendars)},
            {"clocks", std::move(clocks)}};
}

void printOffice(const base::Json& office)
{
    const auto text = [](const base::Json& json, const char* key) { return json.at(key).get<std::string>(); };
    printLine(fmt::format("{}  {}  {}", text(office, "calendar"), text(office, "time_zone"),
                          fmt::join(office.at("hours").get<std::vector<std::string>>(), ", ")));
    for (const base::Json& day : office.at("holidays"))
        printLine(fmt::format("    {}  {}", text(day, "date"), text(day, "name")));
    for (const base::Json& clock : office.at("clocks"))
        printLine(fmt::format("{:20} {:8} {:8} {}", text(clock, "clock"),
                              text(clock, "after").empty() ? "–" : text(clock, "after"), text(clock, "urgent_after"),
                              text(clock, "label")));
}

base::Result<int> show(Sitting& sitting)
{
    const base::Result<service::OfficeSettings> settings = sitting.session().office().settings();
    if (!settings) return settings.error();
    const auto calendar = sitting.session().office().calendar();
    if (!calendar) return calendar.error();
    const base::Json office = officeJson(sitting, *settings, **calendar);
    if (sitting.common().json)
        printJson(office);
    else
        printOffice(office);
    return static_cast<int>(kDone);
}

/// Reads the settings, changes them, stores them and shows what they are then.
base::Result<int> changed(Sitting& sitting, const std::function<base::Status(service::OfficeSettings&)>& change)
{
    base::Result<service::OfficeSettings> settings = sitting.session().office().settings();
    if (!settings) return settings.error();
    if (const base::Status done = change(*settings); !done) return done.error();
    if (const base::Status done = sitting.session().office().set(*settings); !done) return done.error();
    return show(sitting);
}

base::Result<int> set(Sitting& sitting, const Options& options)
{
    return changed(sitting, [&](service::OfficeSettings& settings) {
        if (!options.calendar.empty()) settings.calendar = options.calendar;
        if (!options.timeZone.empty()) settings.timeZone = options.timeZone;
        if (!options.hours.empty()) settings.hours = options.hours;
        return base::done();
    });
}

base::Result<int> holiday(Sitting& sitting, const Options& options)
{
    return changed(sitting, [&](service::OfficeSettings& settings) -> base::Status {
        const base::Result<base::Date> date = base::parseDate(options.date);
        if (!date) return date.error();
        settings.holidays.erase(*date);
        if (!options.remove) settings.holidays.emplace(*date, options.name);
        return base::done();
    });
}

base::Result<int> figure(Sitting& sitting, const Options& options)
{
    return changed(sitting, [&](service::OfficeSettings& settings) {
        settings.figures.erase(options.clock);
        if (!options.remove) settings.figures[options.clock] = options.figure;
        return base::done();
    });
}

base::Result<int> duties(Sitting& sitting)
{
    const base::Result<std::vector<service::DutyView>> views = sitting.session().office().duties();
    if (!views) return views.error();
    base::Json all = base::Json::array();
    for (const service::DutyView& view : *views) {
        if (sitting.common().json)
            all.push_back({{"login", view.login},
                           {"name", view.name},
                           {"unit", view.unit},
                           {"absent_from", view.absentFrom},
                           {"absent_until", view.absentUntil},
                           {"substitute", view.substitute}});
        else
            printLine(fmt::format("{:16} {:20} {}", view.login, view.unit,
                                  view.absentFrom.empty() ? ""
                                                          : fmt::format("{} – {} → {}", view.absentFrom,
                                                                        view.absentUntil, view.substitute)));
    }
    if (sitting.common().json) printJson({{"duties", std::move(all)}});
    return static_cast<int>(kDone);
}

void addSettings(CLI::App& group, Common& common, int& status, const std::shared_ptr<Options>& options)
{
    CLI::App* setting = group.add_subcommand("set", "Choose calendar, time zone and hours");
    setting->add_option("--calendar", options->calendar, "Id of a working calendar, such as friday_saturday");
    setting->add_option("--time-zone", options->timeZone, "Name in the IANA database, such as America/Montevideo");
    setting->add_option("--hours", options->hours, "Such as 08:00-12:30; may be repeated");
    setting->callback(inBureau(common, status, [options](Sitting& sitting) { return set(sitting, *options); }));
    CLI::App* day = group.add_subcommand("holiday", "Name a day on which the office is closed");
    day->add_option("DATE", options->date, "Such as 2026-12-25")->required();
    day->add_option("NAME", options->name, "What it is called");
    day->add_flag("--remove", options->remove, "It is a working day after all");
    day->callback(inBureau(common, status, [options](Sitting& sitting) { return holiday(sitting, *options); }));
    CLI::App* number = group.add_subcommand("figure", "Set how long a clock runs in this bureau");
    number->add_option("CLOCK", options->clock, "Such as supervisor_review")->required();
    number->add_option("--after", options->figure.after, "ISO 8601 duration, such as P3D or PT4H");
    number->add_option("--urgent-after", options->figure.urgentAfter, "The same of urgent cases");
    number->add_flag("--remove", options->remove, "As the life cycle says again");
    number->callback(inBureau(common, status, [options](Sitting& sitting) { return figure(sitting, *options); }));
}

void addPeople(CLI::App& group, Common& common, int& status, const std::shared_ptr<Options>& options)
{
    group.add_subcommand("duties", "Who belongs to which unit, who is absent and who stands in")
        ->callback(inBureau(common, status, duties));
    CLI::App* unit = group.add_subcommand("member", "Which unit a person belongs to");
    unit->add_option("LOGIN", options->absence.login)->required();
    unit->add_option("UNIT", options->unit, "Left out: none");
    unit->callback(inBureau(common, status, [options](Sitting& sitting) -> base::Result<int> {
        const base::Status done = sitting.session().office().setUnit(options->absence.login, options->unit);
        return done ? duties(sitting) : base::Result<int>(done.error());
    }));
    CLI::App* absence = group.add_subcommand("absence", "Who is absent from when until when, and who stands in");
    absence->add_option("LOGIN", options->absence.login)->required();
    absence->add_option("--from", options->absence.from, "First day; left out with --until: not absent");
    absence->add_option("--until", options->absence.until, "Last day");
    absence->add_option("--substitute", options->absence.substitute, "Login of a colleague with the same roles");
    absence->callback(inBureau(common, status, [options](Sitting& sitting) -> base::Result<int> {
        const base::Status done = sitting.session().office().setAbsence(options->absence);
        return done ? duties(sitting) : base::Result<int>(done.error());
    }));
}

} // namespace

void addOffice(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* group = program.add_subcommand("office", "Working calendar, figures of the clocks, units and absences");
    group->require_subcommand(0, 1);
    addSettings(*group, common, status, options);
    addPeople(*group, common, status, options);
    const auto showing = inBureau(common, status, show);
    group->callback([group, showing] {
        if (group->get_subcommands().empty()) showing();
    });
}

} // namespace tocsin::cli

#include "app/cli/commands.h"
#include "app/cli/desk_json.h"

#include "core/base/json_reader.h"
#include "core/clock/due.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

struct Options {
    service::QueueFilter filter;
    std::string until;
    std::string file;
};

/// The end of the day at the office; none when no day is named.
base::Result<std::optional<base::Instant>> untilOf(Sitting& sitting, const std::string& text)
{
    if (text.empty()) return std::optional<base::Instant>();
    const base::Result<base::Date> date = base::parseDate(text);
    if (!date) return date.error();
    const auto calendar = sitting.session().office().calendar();
    if (!calendar) return calendar.error();
    return std::optional(clock::endOf(*date, clock::Days::Calendar, **calendar));
}

base::Result<int> queue(Sitting& sitting, const Options& options)
{
    const base::Result<std::vector<service::WorkItem>> items = sitting.session().queues().queue(options.filter);
    if (!items) return items.error();
    base::Json all = base::Json::array();
    for (const service::WorkItem& item : *items) {
        if (sitting.common().json)
            all.push_back(workJson(sitting, item));
        else
            printLine(fmt::format("{}  {}  {}", item.row.number,
                                  padded(sitting.stateLabel(item.row.workflow.state), 22), workNote(sitting, item)));
    }
    if (sitting.common().json) printJson({{"queue", std::move(all)}});
    return static_cast<int>(kDone);
}

int tell(Sitting& sitting, const std::vector<service::CaseDeadline>& deadlines, const char* key)
{
    base::Json all = base::Json::array();
    for (const service::CaseDeadline& deadline : deadlines) {
        if (sitting.common().json)
            all.push_back(deadlineJson(sitting, deadline));
        else
            printDeadline(sitting, deadline);
    }
    if (sitting.common().json) printJson({{key, std::move(all)}});
    return kDone;
}

base::Result<int> tick(Sitting& sitting)
{
    const auto fresh = sitting.session().queues().tick();
    if (!fresh) return fresh.error();
    return tell(sitting, *fresh, "ran_out");
}

base::Result<int> writeCalendar(Sitting& sitting, const Options& options, std::optional<base::Instant> until)
{
    const auto text = sitting.session().queues().iCalendar(sitting.common().language(), until);
    if (!text) return text.error();
    if (const base::Status written = base::writeFile(options.file, *text); !written) return written.error();
    if (sitting.common().json)
        printJson({{"file", options.file}, {"sha256", base::sha256(*text).hex()}});
    else
        printLine(options.file);
    return static_cast<int>(kDone);
}

base::Result<int> deadlines(Sitting& sitting, const Options& options)
{
    const auto until = untilOf(sitting, options.until);
    if (!until) return until.error();
    if (!options.file.empty()) return writeCalendar(sitting, options, *until);
    const auto found = sitting.session().queues().deadlines(*until);
    if (!found) return found.error();
    return tell(sitting, *found, "deadlines");
}

} // namespace

void addQueue(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* queueing = program.add_subcommand("queue", "Every case that has not ended, what is due first");
    queueing->require_subcommand(0, 1);
    queueing->add_option("--unit", options->filter.unit, "Only of this unit");
    queueing->add_flag("--mine", options->filter.mine, "Only what I have taken, and my drafts");
    queueing->add_option("--limit", options->filter.limit, "At most so many")->check(CLI::Range(1, 100'000));
    CLI::App* ticking = queueing->add_subcommand("tick", "Record the clocks that have run out since the last time");
    ticking->callback(inBureau(common, status, tick));
    const auto list = inBureau(common, status, [options](Sitting& sitting) { return queue(sitting, *options); });
    queueing->callback([ticking, list] {
        if (!ticking->parsed()) list();
    });

    CLI::App* due = program.add_subcommand("deadlines", "Every clock that runs, and those that have run out");
    due->add_option("--until", options->until, "Only what is due by the end of this day, and what has run out");
    due->add_option("--ics", options->file, "Write them as iCalendar (RFC 5545); recorded as an export");
    due->callback(inBureau(common, status, [options](Sitting& sitting) { return deadlines(sitting, *options); }));
}

} // namespace tocsin::cli

#include "app/cli/commands.h"
#include "app/cli/document_json.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

struct Options {
    std::string from;
    std::string to;
};

/// "3 d 04:05", "00:12".
std::string spoken(std::chrono::minutes minutes)
{
    const auto all = minutes.count();
    const std::string clock = fmt::format("{:02}:{:02}", all / 60 % 24, all % 60);
    return all < 24 * 60 ? clock : fmt::format("{} d {}", all / (24 * 60), clock);
}

base::Json toJson(const service::BureauStatistics& found)
{
    base::Json steps = base::Json::array();
    for (const service::StepCount& step : found.steps)
        steps.push_back({{"from", step.from}, {"action", step.action}, {"to", step.to}, {"count", step.count}});
    base::Json stays = base::Json::object();
    for (const auto& [state, stay] : found.stays)
        stays[state] = {{"count", stay.count},
                        {"median_minutes", stay.median.count()},
                        {"nine_tenths_minutes", stay.nineTenths.count()},
                        {"longest_minutes", stay.longest.count()}};
    return {{"from", found.from},         {"to", found.to},
            {"begun", found.begun},       {"standing", found.standing},
            {"steps", std::move(steps)},  {"outcomes", found.outcomes},
            {"returns", found.returns},   {"stays", std::move(stays)},
            {"breaches", found.breaches}, {"denied", found.denied}};
}

void printCounts(const char* title, const std::map<std::string, std::size_t>& counts)
{
    if (counts.empty()) return;
    printLine(title);
    for (const auto& [name, count] : counts) printLine(fmt::format("  {} {:>8}", padded(name, 40), count));
}

void print(Sitting& sitting, const service::BureauStatistics& found)
{
    printLine(fmt::format("{} – {}", found.from, found.to));
    printCounts("begun", found.begun);
    printLine("standing");
    for (const auto& [type, states] : found.standing)
        for (const auto& [state, count] : states)
            printLine(fmt::format("  {} {} {:>6}", padded(type, 20), padded(sitting.stateLabel(state), 32), count));
    printCounts("outcomes", found.outcomes);
    printLine(fmt::format("returns {:>42}", found.returns));
    printLine("steps");
    for (const service::StepCount& step : found.steps)
        printLine(fmt::format("  {} {} {} {:>6}", padded(step.from, 20), padded(step.action, 30), padded(step.to, 20),
                              step.count));
    printLine("stays: count, median, nine of ten, longest");
    for (const auto& [state, stay] : found.stays)
        printLine(fmt::format("  {} {:>6} {:>12} {:>12} {:>12}", padded(state, 20), stay.count, spoken(stay.median),
                              spoken(stay.nineTenths), spoken(stay.longest)));
    printCounts("clocks that ran out", found.breaches);
    printCounts("refused", found.denied);
}

base::Result<int> statistics(Sitting& sitting, const Options& options)
{
    const auto found = sitting.session().statistics().over(options.from, options.to);
    if (!found) return found.error();
    if (sitting.common().json)
        printJson(toJson(*found));
    else
        print(sitting, *found);
    return static_cast<int>(kDone);
}

} // namespace

void addStatistics(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("statistics", "What a period looks like in numbers");
    command->add_option("--from", options->from, "First day; else that of the first entry of the log");
    command->add_option("--to", options->to, "Last day; else today");
    command->callback(inBureau(common, status, [options](Sitting& sitting) { return statistics(sitting, *options); }));
}

} // namespace tocsin::cli

#include "app/cli/commands.h"
#include "app/cli/workflow_files.h"

#include "core/base/json_reader.h"
#include "core/workflow/simulation.h"

#include <fmt/format.h>

#include <charconv>

namespace tocsin::cli {

namespace {

struct Options {
    std::string which;
    std::string plan;
    std::optional<std::size_t> cases;
    std::optional<std::uint64_t> seed;
    std::vector<std::string> people;
};

base::Result<workflow::SimulationPlan> planOf(const Options& options)
{
    workflow::SimulationPlan plan;
    if (!options.plan.empty()) {
        const base::Result<std::string> bytes = base::readFile(options.plan);
        if (!bytes) return bytes.error();
        base::Result<workflow::SimulationPlan> read = workflow::SimulationPlan::read(*bytes, options.plan);
        if (!read) return read;
        plan = std::move(*read);
    }
    if (options.cases) plan.cases = *options.cases;
    if (options.seed) plan.seed = *options.seed;
    if (!options.people.empty()) plan.people.clear();
    for (const std::string& text : options.people) {
        const std::size_t equals = text.find('=');
        std::size_t count = 0;
        const char* last = text.data() + text.size();
        const bool read = equals != 0 && equals != std::string::npos &&
                          std::from_chars(text.data() + equals + 1, last, count).ptr == last && count > 0;
        if (!read) return base::invalid("cli.bad_assignment", {{"text", text}});
        plan.people.push_back({{text.substr(0, equals)}, count});
    }
    return plan;
}

base::Json lengthsJson(const workflow::Lengths& it)
{
    return {{"count", it.count},
            {"mean", it.mean},
            {"median", it.median},
            {"nine_tenths", it.nineTenths},
            {"longest", it.longest}};
}

base::Json reportJson(const workflow::Definition& definition, const workflow::SimulationPlan& plan,
                      const workflow::SimulationReport& report)
{
    base::Json states = base::Json::array();
    for (const workflow::StateReport& it : report.states)
        states.push_back({{"state", it.state}, {"stay", lengthsJson(it.stay)}, {"waiting", lengthsJson(it.waiting)}});
    base::Json roles = base::Json::array();
    for (const workflow::RoleReport& it : report.roles)
        roles.push_back({{"role", it.role}, {"people", it.people}, {"worked", it.worked}, {"available", it.available}});
    base::Json timers = base::Json::array();
    for (const workflow::TimerReport& it : report.timers)
        timers.push_back({{"state", it.state}, {"after", it.after}, {"stays", it.stays}, {"breached", it.breached}});
    return {{"workflow", definition.id()}, {"edition", definition.edition()}, {"seed", plan.seed},
            {"cases", report.cases},       {"steps", report.steps},           {"ends", report.ends},
            {"stuck", report.stuck},       {"endless", report.endless},       {"whole", lengthsJson(report.whole)},
            {"states", std::move(states)}, {"roles", std::move(roles)},       {"timers", std::move(timers)}};
}

/// Minutes as "3.2 d" or "5.0 h".
std::string spoken(std::int64_t minutes)
{
    const double hours = static_cast<double>(minutes) / 60;
    return hours >= 48 ? fmt::format("{:.1f} d", hours / 24) : fmt::format("{:.1f} h", hours);
}

double percent(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

void printReport(const workflow::Definition& definition, const workflow::SimulationPlan& plan,
                 const workflow::SimulationReport& report)
{
    printLine(fmt::format("workflow {} {}, seed {}: {} cases, {} steps", definition.id(), definition.edition(),
                          plan.seed, report.cases, report.steps));
    for (const auto& [end, count] : report.ends)
        printLine(fmt::format("  {:20} {:6} cases ({:.1f} %)", end, count,
                              percent(static_cast<std::int64_t>(count), static_cast<std::int64_t>(report.cases))));
    if (report.stuck > 0) printLine(fmt::format("  {:20} {:6} cases: nobody could act", "stuck", report.stuck));
    if (report.endless > 0) printLine(fmt::format("  {:20} {:6} cases: given up", "endless", report.endless));
    printLine(fmt::format("  from arrival to end: median {}, nine of ten within {}, longest {}",
                          spoken(report.whole.median), spoken(report.whole.nineTenths), spoken(report.whole.longest)));
    printLine("state                  stays  median stay  nine of ten  median wait  nine of ten");
    for (const workflow::StateReport& it : report.states)
        printLine(fmt::format("{:20} {:7} {:>12} {:>12} {:>12} {:>12}", it.state, it.stay.count, spoken(it.stay.median),
                              spoken(it.stay.nineTenths), spoken(it.waiting.median), spoken(it.waiting.nineTenths)));
    printLine("role                  people  hours worked   load");
    for (const workflow::RoleReport& it : report.roles)
        printLine(fmt::format("{:20} {:7} {:13.0f} {:5.1f} %", it.role, it.people, static_cast<double>(it.worked) / 60,
                              percent(it.worked, it.available)));
    if (!report.timers.empty()) printLine("timer                 after    stays  breached");
    for (const workflow::TimerReport& it : report.timers)
        printLine(fmt::format("{:20} {:>6} {:8} {:8} ({:.1f} %)", it.state, it.after, it.stays, it.breached,
                              percent(static_cast<std::int64_t>(it.breached), static_cast<std::int64_t>(it.stays))));
}

base::Result<int> simulate(const Common& common, const Options& options)
{
    const base::Result<std::vector<Definition>> definitions = definitionsOf(common, options.which);
    if (!definitions) return definitions.error();
    const base::Result<workflow::SimulationPlan> plan = planOf(options);
    if (!plan) return plan.error();
    const workflow::Definition& definition = *definitions->front();
    const base::Result<workflow::SimulationReport> report = workflow::simulate(definition, *plan);
    if (!report) return report.error();
    if (common.json)
        printJson(reportJson(definition, *plan, *report));
    else
        printReport(definition, *plan, *report);
    return static_cast<int>(report->stuck + report->endless > 0 ? kNo : kDone);
}

} // namespace

void addSimulation(CLI::App& workflow, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* simulating =
        workflow.add_subcommand("simulate", "A year of invented cases: where they wait, who is busy, what is late");
    simulating->add_option("ID|FILE", options->which, "Id of one in force, such as diffusion, or a file")->required();
    simulating->add_option("--plan", options->plan, "File with people, times, waits and weights");
    simulating->add_option("--cases", options->cases, "How many arrive in the year; 12000 when left out");
    simulating->add_option("--seed", options->seed, "The same seed gives the same year");
    simulating->add_option("--people", options->people, "role=how many; may be repeated. A role left out: one");
    simulating->callback(plainly(common, status, [&common, options] { return simulate(common, *options); }));
}

} // namespace tocsin::cli

// A mid-size bureau's year through the real core, in injected time: twenty people, thousands of requests, and what the
// log says of it counted again.
//   tocsin_simulated_year [--requests N] [--seed S]
// Status: 0 as it should be, 1 not, 2 the harness could not work.

#include "core/base/crypto.h"
#include "tests/load/year_driver.h"
#include "tests/load/year_recount.h"

#include <fmt/format.h>

#include <cstdio>

namespace {

using namespace tocsin;

struct Options {
    std::size_t requests = 12000;
    unsigned seed = 2026;
};

Options optionsFrom(int argc, char** argv)
{
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        if (name == "--requests")
            options.requests = std::stoul(argv[i + 1]);
        else if (name == "--seed")
            options.seed = static_cast<unsigned>(std::stoul(argv[i + 1]));
        else
            load::giveUp("unknown option " + name);
    }
    return options;
}

/// Every count of several periods against the log.
std::vector<std::string> wrongCounts(load::YearBureau& bureau, const load::Recount& recount)
{
    std::vector<std::string> out;
    for (const auto& [from, to] : {std::pair("", ""), std::pair("2026-02-01", "2026-02-28"),
                                   std::pair("2026-07-01", "2026-12-31"), std::pair("2026-01-20", "2026-01-20")}) {
        const service::BureauStatistics told =
            load::demanded(bureau.named("supervisor1").session->statistics().over(from, to), "statistics");
        for (const std::string& one : recount.differences(told))
            out.push_back(fmt::format("{} to {}: {}", from, to, one));
    }
    return out;
}

std::vector<std::string> clockFaults(const load::Recount& recount)
{
    std::vector<std::string> out;
    const auto tell = [&](const load::RanOut& one, const char* what) {
        out.push_back(
            fmt::format("{} {} since {}: {}", std::get<0>(one).substr(0, 8), std::get<1>(one), std::get<2>(one), what));
    };
    for (const load::RanOut& one : recount.owed())
        if (!recount.recorded().contains(one)) tell(one, "ran out without a trace");
    for (const load::RanOut& one : recount.recorded())
        if (!recount.owed().contains(one)) tell(one, "was recorded too early");
    return out;
}

std::vector<std::string> logFaults(load::YearBureau& bureau)
{
    std::vector<std::string> out;
    const service::AuditReport report = load::demanded(bureau.named("auditor1").session->auditing().verify(), "verify");
    for (const audit::Fault& fault : report.faults) out.push_back(fault.key + " " + fault.detail);
    for (const std::string& version : report.brokenVersions) out.push_back(version);
    return out;
}

std::size_t tell(const char* what, const std::vector<std::string>& faults)
{
    for (std::size_t i = 0; i < faults.size() && i < 6; ++i) fmt::print("{}: {}\n", what, faults[i]);
    return faults.size();
}

double since(std::chrono::steady_clock::time_point began)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

} // namespace

int main(int argc, char** argv)
{
    base::initCrypto();
    const Options options = optionsFrom(argc, argv);
    load::YearBureau bureau;
    load::YearDriver driver(bureau, options.requests, options.seed);
    const auto began = std::chrono::steady_clock::now();
    driver.run();
    const double drove = since(began);
    const load::YearFigures& figures = driver.figures();
    const auto lives = load::writtenLives();
    const load::Recount recount(*bureau.store->read(), lives);
    const auto verifying = std::chrono::steady_clock::now();
    std::size_t faults = tell("the log", logFaults(bureau));
    const double verified = since(verifying);
    faults += tell("not by the definition", figures.faults);
    faults += tell("not lawful", recount.faults());
    faults += tell("clock", clockFaults(recount));
    faults += tell("statistics", wrongCounts(bureau, recount));
    if (recount.recorded().empty() || figures.refusedAsExpected == 0)
        faults += tell("idle", {"no clock ran out, or nothing forbidden was tried"});
    fmt::print(
        "{} requests in {} days, {} commands in {:.0f} s ({:.0f} a second), {} forbidden ones tried and {} refused, "
        "{} claims, {} pauses, {} absences, {} urgent, {} hits, {} destroyed, {} clocks ran out, {} entries verified "
        "in {:.1f} s, "
        "{} faults\n",
        options.requests, figures.days, figures.commands, drove, static_cast<double>(figures.commands) / drove,
        figures.forbiddenTried, figures.refusedAsExpected, figures.claims, figures.pauses, figures.absences,
        figures.urgent, figures.hits, figures.destroyed, recount.recorded().size(), recount.entries(), verified,
        faults);
    return faults == 0 ? 0 : 1;
}

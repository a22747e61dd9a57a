#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/sitting.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

struct Options {
    std::vector<std::string> states;
    std::size_t workers = 2;
    bool all = false;
};

base::Json oneJson(const service::Rejudged& one)
{
    base::Json out{{"id", one.id},       {"number", one.number},         {"type", one.type},
                   {"state", one.state}, {"verdict", one.after.verdict}, {"blocking", one.after.blocking}};
    if (one.before)
        out["before"] = {{"verdict", one.before->verdict},
                         {"blocking", one.before->blocking},
                         {"pack", one.before->pack},
                         {"at", one.before->at},
                         {"same_content", one.before->contentHash == one.after.contentHash}};
    return out;
}

/// Prints each document as it comes, so that a million of them need no memory.
class Printer {
public:
    Printer(Sitting& sitting, bool all) : sitting_(sitting), all_(all)
    {
        if (json()) fmt::print("{{\"documents\": [");
    }
    void take(const service::Rejudged& one)
    {
        if (!all_ && !one.changed()) return;
        if (json())
            fmt::print("{}\n{}", first_ ? "" : ",", oneJson(one).dump());
        else
            printLine(fmt::format("{}  {:18} {:20} {} → {}", one.number, one.type, sitting_.stateLabel(one.state),
                                  one.before ? one.before->verdict : "–", one.after.verdict));
        first_ = false;
    }
    void end(const service::RejudgeResult& result) const
    {
        const base::Json counts{{"judged", result.judged},
                                {"changed", result.changed},
                                {"verdicts", result.verdicts},
                                {"unreadable", result.unreadable},
                                {"cancelled", result.cancelled}};
        if (json()) {
            fmt::print("],\n{}\n", counts.dump().substr(1));
            return;
        }
        for (const std::string& number : result.unreadable) printLine(number + "  cannot be read");
        std::string verdicts;
        for (const auto& [verdict, count] : result.verdicts)
            verdicts += fmt::format("{}{} {}", verdicts.empty() ? "" : ", ", count, verdict);
        printLine(fmt::format("{} documents judged, {} with another verdict than before{}{}{}", result.judged,
                              result.changed, verdicts.empty() ? "" : ": ", verdicts,
                              result.cancelled ? " (stopped)" : ""));
    }
private:
    [[nodiscard]] bool json() const { return sitting_.common().json; }

    Sitting& sitting_;
    bool all_;
    bool first_ = true;
};

base::Result<int> judgeAll(Sitting& sitting, const Options& options)
{
    for (const std::string& state : options.states)
        if (sitting.law().workflows->state(state) == nullptr)
            return base::invalid("cli.unknown_state", {{"state", state}});
    service::Progress progress;
    std::optional<Printer> printer;
    base::Result<service::RejudgeResult> result = [&] {
        const Interrupt interrupt(progress);
        return sitting.session().rejudging().run({options.states, options.workers}, progress,
                                                 [&](const service::Rejudged& one) {
                                                     if (!printer) printer.emplace(sitting, options.all);
                                                     printer->take(one);
                                                 });
    }();
    if (!result) return result.error();
    if (!printer) printer.emplace(sitting, options.all);
    printer->end(*result);
    return static_cast<int>(result->cancelled || !result->unreadable.empty() ? kNo : kDone);
}

} // namespace

void addJudgeAll(CLI::App& rules, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = rules.add_subcommand(
        "judge-all", "Judge the bureau's documents again by the rules of today, and say whose verdict changed");
    command->add_option("--state", options->states, "Only documents in this state; may be repeated");
    command->add_option("--workers", options->workers, "Threads that judge")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    command->add_flag("--all", options->all, "Name every document, not only those with another verdict");
    command->callback(inBureau(common, status, [options](Sitting& sitting) { return judgeAll(sitting, *options); }));
}

} // namespace tocsin::cli

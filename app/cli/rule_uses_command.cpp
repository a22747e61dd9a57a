// `rules used`: the documents in which a rule counts.

#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/sitting.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

using base::Json;

struct Options {
    std::string rule;
    std::vector<std::string> states;
};

Json oneJson(const service::RuleUse& use)
{
    Json outcomes = Json::array(), responses = Json::array();
    for (const rules::Outcome outcome : use.outcomes) outcomes.push_back(rules::name(outcome));
    for (const rules::Response& response : use.responses)
        responses.push_back({{"kind", response.kind == rules::Response::Kind::Waiver ? "waiver" : "answer"},
                             {"yes", response.yes},
                             {"scope", response.scope},
                             {"actor", response.actor},
                             {"at", response.at}});
    return {{"id", use.id},
            {"number", use.number},
            {"type", use.type},
            {"state", use.state},
            {"outcomes", std::move(outcomes)},
            {"responses", std::move(responses)}};
}

std::string oneLine(const Sitting& sitting, const service::RuleUse& use)
{
    std::string outcomes;
    for (const rules::Outcome outcome : use.outcomes)
        outcomes += fmt::format("{}{}", outcomes.empty() ? "" : ", ", rules::name(outcome));
    return fmt::format("{}  {:18} {:20} {}{}", use.number, use.type, sitting.stateLabel(use.state),
                       outcomes.empty() ? "–" : outcomes,
                       use.responses.empty() ? "" : fmt::format(" ({} given)", use.responses.size()));
}

base::Result<int> used(Sitting& sitting, const Options& options)
{
    for (const std::string& state : options.states)
        if (sitting.law().workflows->state(state) == nullptr)
            return base::invalid("cli.unknown_state", {{"state", state}});
    const bool json = sitting.common().json;
    Json documents = Json::array();
    service::Progress progress;
    const base::Result<service::RuleUses> result = [&] {
        const Interrupt interrupt(progress);
        return sitting.session().rejudging().uses(options.rule, {options.states, 2}, progress,
                                                  [&](const service::RuleUse& use) {
                                                      if (json)
                                                          documents.push_back(oneJson(use));
                                                      else
                                                          printLine(oneLine(sitting, use));
                                                  });
    }();
    if (!result) return result.error();
    if (json) {
        printJson({{"rule", options.rule},
                   {"documents", std::move(documents)},
                   {"judged", result->judged},
                   {"outcomes", result->outcomes},
                   {"unreadable", result->unreadable},
                   {"cancelled", result->cancelled}});
    } else {
        for (const std::string& number : result->unreadable) printLine(number + "  cannot be read");
        std::string counts;
        for (const auto& [outcome, count] : result->outcomes)
            counts += fmt::format("{}{} {}", counts.empty() ? ": " : ", ", count, outcome);
        printLine(
            fmt::format("{} documents looked at{}{}", result->judged, counts, result->cancelled ? " (stopped)" : ""));
    }
    return static_cast<int>(result->cancelled || !result->unreadable.empty() ? kNo : kDone);
}

} // namespace

void addRuleUses(CLI::App& rules, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = rules.add_subcommand(
        "used", "The bureau's documents in which a rule counts, what it says of them, and what was answered to it");
    command->add_option("RULE", options->rule, "Rule id, such as RPD-83-1-a-ii-prosecution")->required();
    command->add_option("--state", options->states, "Only documents in this state; may be repeated");
    command->callback(inBureau(common, status, [options](Sitting& sitting) { return used(sitting, *options); }));
}

} // namespace tocsin::cli

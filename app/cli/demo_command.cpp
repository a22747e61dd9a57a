#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "app/demo/demo.h"
#include "app/demo/neighbours.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

base::Result<int> make(const Common& common)
{
    if (common.bureau.empty()) return base::invalid("cli.no_bureau");
    const base::Result<service::Law> law = loadLaw(common);
    if (!law) return law.error();
    const base::Result<demo::Cast> cast = demo::cast();
    if (!cast) return cast.error();
    const base::Result<demo::Made> made = demo::makeBureau(common.bureau, *law, base::SystemClock().now());
    if (!made) return made.error();
    base::Json people = base::Json::array();
    if (!common.json)
        printLine(
            fmt::format("demonstration bureau in {}: {} red notices, all invented", common.bureau, made->documents));
    for (const demo::Person& person : cast->people) {
        base::Json roles = base::Json::array();
        for (const access::Role role : person.roles) roles.push_back(access::name(role));
        if (!common.json)
            printLine(fmt::format("  {:8} {:24} {}", person.login,
                                  fmt::join(roles.get<std::vector<std::string>>(), ", "), person.name));
        people.push_back({{"login", person.login}, {"name", person.name}, {"roles", std::move(roles)}});
    }
    if (!common.json)
        printLine("beside it the General Secretariat and the bureau of PE, who write through the channel");
    if (common.json)
        printJson({{"bureau", common.bureau},
                   {"documents", made->documents},
                   {"password", cast->password},
                   {"people", std::move(people)}});
    else
        printLine(fmt::format("password of them all: {}", cast->password));
    return static_cast<int>(kDone);
}

base::Result<int> answer(const Common& common)
{
    if (common.bureau.empty()) return base::invalid("cli.no_bureau");
    const base::Result<service::Law> law = loadLaw(common);
    if (!law) return law.error();
    const base::Result<demo::NeighbourRound> round =
        demo::letOthersAnswer(common.bureau, *law, base::SystemClock().now());
    if (!round) return round.error();
    if (common.json)
        printJson({{"taken", round->taken}, {"answered", round->answered}});
    else
        printLine(
            fmt::format("the other offices took in {} messages and wrote {} answers", round->taken, round->answered));
    return static_cast<int>(kDone);
}

} // namespace

void addDemo(CLI::App& program, Common& common, int& status)
{
    CLI::App* command = program.add_subcommand("demo", "Found a demonstration bureau in the folder --bureau: invented "
                                                       "people and documents of many types in many states");
    const auto answers = std::make_shared<bool>(false);
    command->add_flag("--answer", *answers,
                      "Instead, let the other offices of a demonstration take in what arrived and answer it");
    command->callback(plainly(common, status, [&common, answers] { return *answers ? answer(common) : make(common); }));
}

} // namespace tocsin::cli

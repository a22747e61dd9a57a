#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "core/base/json_reader.h"

#include <fmt/format.h>

#include <filesystem>

namespace tocsin::cli {

namespace {

using Definition = std::shared_ptr<const workflow::Definition>;

/// All that are in force, the one of this id, or the one of a file, which is taken by itself.
base::Result<std::vector<Definition>> definitionsOf(const Common& common, const std::string& which)
{
    std::error_code ignored;
    if (which.find('/') != std::string::npos || std::filesystem::is_regular_file(which, ignored)) {
        const base::Result<std::string> bytes = base::readFile(which);
        if (!bytes) return bytes.error();
        const base::Result<Definition> definition = workflow::Definition::read(*bytes, which);
        if (!definition) return definition.error();
        return std::vector<Definition>{*definition};
    }
    const base::Result<service::Law> law = loadLaw(common);
    if (!law) return law.error();
    std::vector<Definition> out;
    std::string known;
    for (const Definition& one : law->workflows->inForce()) {
        if (which.empty() || one->id() == which) out.push_back(one);
        known += (known.empty() ? "" : ", ") + one->id();
    }
    if (out.empty()) return base::notFound("cli.unknown_workflow", {{"id", which}, {"known", known}});
    return out;
}

base::Result<int> check(const Common& common, const std::string& which)
{
    const base::Result<std::vector<Definition>> definitions = definitionsOf(common, which);
    if (!definitions) return definitions.error();
    base::Json all = base::Json::array();
    for (const Definition& it : *definitions) {
        if (common.json)
            all.push_back({{"workflow", it->id()},
                           {"edition", it->edition()},
                           {"hash", it->hash().hex()},
                           {"applies_to", it->appliesTo()},
                           {"states", it->states().size()},
                           {"transitions", it->transitions().size()}});
        else
            printLine(fmt::format("workflow {} {}: {} states, {} transitions, sound", it->id(), it->edition(),
                                  it->states().size(), it->transitions().size()));
    }
    if (common.json) printJson({{"workflows", std::move(all)}});
    return static_cast<int>(kDone);
}

base::Result<int> draw(const Common& common, const std::string& which)
{
    const base::Result<std::vector<Definition>> definitions = definitionsOf(common, which);
    if (!definitions) return definitions.error();
    base::Json all = base::Json::array();
    for (const Definition& it : *definitions) {
        const std::string dot = workflow::drawDot(*it, common.language());
        if (common.json)
            all.push_back({{"workflow", it->id()}, {"dot", dot}});
        else
            printLine(dot);
    }
    if (common.json) printJson({{"workflows", std::move(all)}});
    return static_cast<int>(kDone);
}

} // namespace

void addWorkflow(CLI::App& program, Common& common, int& status)
{
    const auto which = std::make_shared<std::string>();
    CLI::App* group = program.add_subcommand("workflow", "The life cycles of documents");
    group->require_subcommand(1);
    const char* help = "Id of one in force, such as diffusion, or a file; all in force when left out";
    CLI::App* checking = group->add_subcommand("check", "Are they procedures that people can work in?");
    checking->add_option("ID|FILE", *which, help);
    checking->callback(plainly(common, status, [&common, which] { return check(common, *which); }));
    CLI::App* drawing = group->add_subcommand("draw", "As graphs in the DOT language");
    drawing->add_option("ID|FILE", *which, help);
    drawing->callback(plainly(common, status, [&common, which] { return draw(common, *which); }));
}

} // namespace tocsin::cli

#include "app/cli/commands.h"
#include "app/cli/workflow_files.h"

#include "core/workflow/draw.h"
#include "core/workflow/matrix.h"
#include "core/workflow/walks.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

base::Json endsJson(const workflow::Staffing& staffing)
{
    base::Json ends = base::Json::array();
    for (const workflow::EndNeed& need : staffing.ends) {
        base::Json walk = base::Json::array();
        for (const workflow::WalkStep& step : need.walk)
            walk.push_back({{"action", step.action}, {"to", step.to}, {"person", step.person}});
        ends.push_back({{"end", need.end}, {"people", need.people}, {"walk", std::move(walk)}});
    }
    return ends;
}

base::Result<int> check(const Common& common, const std::string& which)
{
    const base::Result<std::vector<Definition>> definitions = definitionsOf(common, which);
    if (!definitions) return definitions.error();
    base::Json all = base::Json::array();
    for (const Definition& it : *definitions) {
        const workflow::Staffing staffing = workflow::staffing(*it);
        if (common.json) {
            all.push_back({{"workflow", it->id()},
                           {"edition", it->edition()},
                           {"hash", it->hash().hex()},
                           {"applies_to", it->appliesTo()},
                           {"states", it->states().size()},
                           {"transitions", it->transitions().size()},
                           {"people", staffing.people},
                           {"ends", endsJson(staffing)}});
            continue;
        }
        printLine(fmt::format("workflow {} {}: {} states, {} transitions, sound, for {} people or more", it->id(),
                              it->edition(), it->states().size(), it->transitions().size(), staffing.people));
        for (const workflow::EndNeed& need : staffing.ends)
            printLine(fmt::format("  {:12} {}: {}", need.end, need.people, workflow::text(need.walk)));
    }
    if (common.json) printJson({{"workflows", std::move(all)}});
    return static_cast<int>(kDone);
}

base::Result<int> draw(const Common& common, const std::string& which, const std::string& as)
{
    const base::Result<std::vector<Definition>> definitions = definitionsOf(common, which);
    if (!definitions) return definitions.error();
    base::Json all = base::Json::array();
    for (const Definition& it : *definitions) {
        const std::string drawn = as == "svg"     ? workflow::drawSvg(*it, common.language())
                                  : as == "scxml" ? workflow::drawScxml(*it, common.language())
                                                  : workflow::drawDot(*it, common.language());
        if (common.json)
            all.push_back({{"workflow", it->id()}, {as, drawn}});
        else
            printText(drawn);
    }
    if (common.json) printJson({{"workflows", std::move(all)}});
    return static_cast<int>(kDone);
}

base::Result<int> matrix(const Common& common)
{
    const base::Result<service::Law> law = loadLaw(common);
    if (!law) return law.error();
    std::vector<std::string> roles;
    for (const access::Role role : access::allRoles()) roles.emplace_back(access::name(role));
    if (!common.json) {
        printText(workflow::matrixMarkdown(*law->workflows, roles));
        return static_cast<int>(kDone);
    }
    base::Json all = base::Json::array();
    for (const Definition& it : law->workflows->inForce()) {
        base::Json rows = base::Json::array();
        for (const workflow::MatrixRow& row : workflow::matrixOf(*it, roles))
            rows.push_back({{"state", row.state->id},
                            {"action", row.transition->action},
                            {"to", row.transition->to},
                            {"roles", row.roles},
                            {"separate_from", row.transition->separateFrom}});
        all.push_back({{"workflow", it->id()}, {"edition", it->edition()}, {"rows", std::move(rows)}});
    }
    printJson({{"workflows", std::move(all)}});
    return static_cast<int>(kDone);
}

} // namespace

void addWorkflow(CLI::App& program, Common& common, int& status)
{
    const auto which = std::make_shared<std::string>();
    const auto as = std::make_shared<std::string>("dot");
    CLI::App* group = program.add_subcommand("workflow", "The life cycles of documents");
    group->require_subcommand(1);
    const char* help = "Id of one in force, such as diffusion, or a file; all in force when left out";
    CLI::App* checking = group->add_subcommand("check", "Are they procedures that people can work in?");
    checking->add_option("ID|FILE", *which, help);
    checking->callback(plainly(common, status, [&common, which] { return check(common, *which); }));
    CLI::App* drawing = group->add_subcommand("draw", "As a graph, a picture or a state chart");
    drawing->add_option("ID|FILE", *which, help);
    drawing->add_option("--as", *as, "dot, svg or scxml")->check(CLI::IsMember({"dot", "svg", "scxml"}));
    drawing->callback(plainly(common, status, [&common, which, as] { return draw(common, *which, *as); }));
    CLI::App* tabling = group->add_subcommand("matrix", "Who may do what in which state, as a page in Markdown");
    tabling->callback(plainly(common, status, [&common] { return matrix(common); }));
    addSimulation(*group, common, status);
    addMigration(*group, common, status);
}

} // namespace tocsin::cli

#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "core/base/json_reader.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

using Loaded = base::Result<std::shared_ptr<const workflow::Definition>>;

/// The definition of a file, or the one in force.
Loaded definitionOf(const Common& common, const std::string& file)
{
    if (file.empty()) {
        const base::Result<data::DataSource> source = sourceOf(common);
        if (!source) return source.error();
        return workflow::Definition::load(*source, "notice");
    }
    const base::Result<std::string> bytes = base::readFile(file);
    if (!bytes) return bytes.error();
    const base::Result<base::Json> json = base::readJson(*bytes);
    if (!json) return json.error().within(file);
    const base::Json id = json->is_object() ? json->value("workflow", base::Json()) : base::Json();
    const std::string name = id.is_string() ? id.get<std::string>() : "unnamed";
    return workflow::Definition::load(data::DataSource::fromMap({{"workflows/" + name + ".json", *bytes}}), name);
}

base::Result<int> check(const Common& common, const std::string& file)
{
    const Loaded definition = definitionOf(common, file);
    if (!definition) return definition.error();
    const workflow::Definition& it = **definition;
    if (common.json)
        printJson({{"workflow", it.id()},
                   {"edition", it.edition()},
                   {"hash", it.hash().hex()},
                   {"states", it.states().size()},
                   {"transitions", it.transitions().size()}});
    else
        printLine(fmt::format("workflow {} {}: {} states, {} transitions, sound", it.id(), it.edition(),
                              it.states().size(), it.transitions().size()));
    return static_cast<int>(kDone);
}

base::Result<int> draw(const Common& common, const std::string& file)
{
    const Loaded definition = definitionOf(common, file);
    if (!definition) return definition.error();
    const std::string dot = workflow::drawDot(**definition, common.language());
    if (common.json)
        printJson({{"workflow", (*definition)->id()}, {"dot", dot}});
    else
        printLine(dot);
    return static_cast<int>(kDone);
}

} // namespace

void addWorkflow(CLI::App& program, Common& common, int& status)
{
    const auto file = std::make_shared<std::string>();
    CLI::App* group = program.add_subcommand("workflow", "The life cycle of documents");
    group->require_subcommand(1);
    CLI::App* checking = group->add_subcommand("check", "Is it a procedure that people can work in?");
    checking->add_option("FILE", *file, "A definition; the one in force when left out");
    checking->callback(plainly(common, status, [&common, file] { return check(common, *file); }));
    CLI::App* drawing = group->add_subcommand("draw", "As a graph in the DOT language");
    drawing->add_option("FILE", *file, "A definition; the one in force when left out");
    drawing->callback(plainly(common, status, [&common, file] { return draw(common, *file); }));
}

} // namespace tocsin::cli

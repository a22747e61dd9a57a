#include "app/cli/commands.h"
#include "app/cli/sitting.h"

namespace tocsin::cli {

void addSchema(CLI::App& program, Common& common, int& status)
{
    const auto type = std::make_shared<std::string>();
    CLI::App* command = program.add_subcommand("schema", "JSON Schema of a type's content");
    command->add_option("TYPE", *type, typesHelp())->required();
    command->callback(plainly(common, status, [&common, type]() -> base::Result<int> {
        const auto catalogue = loadCatalogue(common);
        if (!catalogue) return catalogue.error();
        const form::Form* form = (*catalogue)->form(*type);
        if (form == nullptr) return base::notFound("form.unknown_type", {{"type", *type}});
        printJson((*catalogue)->schema(*form, common.language()));
        return static_cast<int>(kDone);
    }));
}

} // namespace tocsin::cli

#include "app/cli/commands.h"
#include "app/cli/knowledge.h"

namespace tocsin::cli {

void addSchema(CLI::App& program, Common& common, int& status)
{
    static std::string type;
    CLI::App* command = program.add_subcommand("schema", "JSON Schema of a type's content");
    command->add_option("TYPE", type, "Form type, such as red.notice")->required();
    command->callback([&common, &status] {
        const auto catalogue = loadCatalogue(common);
        if (!catalogue) {
            status = report(catalogue.error());
            return;
        }
        const form::Form* form = (*catalogue)->form(type);
        if (form == nullptr) {
            status = report(base::notFound("form.unknown_type", {{"type", type}}));
            return;
        }
        printJson((*catalogue)->schema(*form, common.language()));
        status = kDone;
    });
}

} // namespace tocsin::cli

#include "app/cli/assignments.h"
#include "app/cli/commands.h"
#include "app/cli/document_json.h"

namespace tocsin::cli {

namespace {

struct Options {
    std::string id;
    std::string type;
    std::vector<std::string> recipients;
    std::vector<std::string> assignments;
};

base::Result<int> issue(Sitting& sitting, const Options& options)
{
    base::Result<std::vector<notice::Change>> changes = changesFrom(options.assignments);
    if (!changes) return changes.error();
    if (!options.recipients.empty()) {
        changes->push_back({"distribution.recipients", "selected"});
        changes->push_back({"distribution.recipient_entities", options.recipients});
    }
    const base::Result<service::Saved> done = sitting.session().drafting().issueAs(options.id, options.type, *changes);
    if (!done) return done.error();
    return saved(sitting.common(), *done);
}

} // namespace

void addIssuing(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand(
        "issue-as", "Begin a draft of another type with what a document holds; nothing need be typed twice");
    command->add_option("ID", options->id, "Document id or number")->required();
    command->add_option("TYPE", options->type, typesHelp())->required();
    command->add_option("--to", options->recipients,
                        "Country or entity that a diffusion goes to, such as AR; may be repeated");
    command->add_option("--set", options->assignments, "PATH=VALUE or PATH:=JSON, changed at once; may be repeated");
    command->callback(inBureau(common, status, [options](Sitting& sitting) { return issue(sitting, *options); }));
}

} // namespace tocsin::cli

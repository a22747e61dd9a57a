#include "app/cli/commands.h"

#include "core/base/crypto.h"

#include <cstring>

namespace {

using namespace tocsin;

void addCommonOptions(CLI::App& program, cli::Common& common)
{
    program.add_flag("--json", common.json, "Print one JSON value on standard output");
    program.add_option("--lang", common.languageCode, "Language of messages: en, fr, es or ar")
        ->check(CLI::IsMember({"en", "fr", "es", "ar"}));
    program.add_option("--data", common.dataFolder, "Folder laid over the built-in forms, rules and lists")
        ->check(CLI::ExistingDirectory);
    program.add_option("--bureau", common.bureau, "Folder of the bureau")->envname("TOCSIN_BUREAU");
    program.add_option("--user", common.user, "Login of the person at work")->envname("TOCSIN_USER");
    program.add_option("--password-file", common.passwordFile,
                       "File whose first line is the password; else TOCSIN_PASSWORD, else it is asked for");
}

/// Help and version are done; anything else is a usage error, with --json as one JSON value too.
int wrongUsage(const CLI::App& program, const CLI::ParseError& error, int argc, char** argv)
{
    const bool json =
        std::any_of(argv, argv + argc, [](const char* argument) { return std::strcmp(argument, "--json") == 0; });
    if (error.get_exit_code() != 0 && json)
        cli::printJson({{"error",
                         {{"key", "cli.usage"},
                          {"params", base::Json::object()},
                          {"message", error.what()},
                          {"fix", "tocsin --help"},
                          {"detail", ""},
                          {"status", cli::kUsage}}}});
    return program.exit(error) == 0 ? cli::kDone : cli::kUsage;
}

} // namespace

int main(int argc, char** argv)
{
    base::initCrypto();
    CLI::App program("Tocsin: INTERPOL notices and diffusions of a National Central Bureau, from draft to proof",
                     "tocsin");
    program.set_version_flag("--version", "tocsin " TOCSIN_VERSION);
    program.require_subcommand(1);
    program.fallthrough();
    cli::Common common;
    addCommonOptions(program, common);
    int status = cli::kUsage;
    for (const auto add : {cli::addInit,     cli::addDemo,    cli::addUsers,     cli::addDrafting, cli::addIssuing,
                           cli::addShow,     cli::addLists,   cli::addValidate,  cli::addCasework, cli::addAnswers,
                           cli::addImport,   cli::addHistory, cli::addExport,    cli::addSchema,   cli::addRules,
                           cli::addWorkflow, cli::addAudit,   cli::addQueue,     cli::addRouting,  cli::addOffice,
                           cli::addChannel,  cli::addHits,    cli::addRetention, cli::addIntake,   cli::addRecipients})
        add(program, common, status);
    cli::addStatistics(program, common, status);
#ifdef TOCSIN_WITH_PRINT
    cli::addPrint(program, common, status);
#endif
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return wrongUsage(program, error, argc, argv);
    }
    return status;
}

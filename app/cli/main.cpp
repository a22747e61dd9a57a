#include "app/cli/commands.h"

#include "core/base/crypto.h"

int main(int argc, char** argv)
{
    using namespace tocsin;
    base::initCrypto();
    CLI::App program("Tocsin: INTERPOL notices and diffusions of a National Central Bureau, from draft to proof",
                     "tocsin");
    program.set_version_flag("--version", "tocsin " TOCSIN_VERSION);
    program.require_subcommand(1);
    program.fallthrough();
    cli::Common common;
    program.add_flag("--json", common.json, "Print one JSON value on standard output");
    program.add_option("--lang", common.languageCode, "Language of messages: en, fr, es or ar")
        ->check(CLI::IsMember({"en", "fr", "es", "ar"}));
    program.add_option("--data", common.dataFolder, "Folder laid over the built-in forms, rules and lists")
        ->check(CLI::ExistingDirectory);
    int status = cli::kUsage;
    cli::addValidate(program, common, status);
    cli::addSchema(program, common, status);
    cli::addRules(program, common, status);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? cli::kDone : cli::kUsage;
    }
    return status;
}

#include "app/cli/commands.h"
#include "app/cli/password.h"
#include "app/cli/sitting.h"

#include "core/store/sqlite/sqlite_store.h"

#include <fmt/format.h>

#include <filesystem>

namespace tocsin::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string country;
    std::string login;
    std::string name;
    std::int64_t majorityAge = 18;
};

/// Founds in a folder of its own; what was made is taken away again when founding fails.
base::Result<int> init(const Common& common, const Options& options)
{
    if (common.bureau.empty()) return base::invalid("cli.no_bureau");
    const fs::path file = fs::path(common.bureau) / "bureau.db";
    std::error_code ignored;
    if (fs::exists(file, ignored)) return base::refused("bureau.exists");
    base::Result<service::Law> law = loadLaw(common);
    if (!law) return law.error();
    const base::Result<std::string> password =
        readPassword({common.passwordFile, "TOCSIN_PASSWORD", "New password of " + options.login, /*twice=*/true});
    if (!password) return password.error();
    const bool folderIsNew = !fs::exists(common.bureau, ignored);
    const base::SystemClock clock;
    const service::Founding founding{
        options.country, options.majorityAge, {options.login, options.name, {}, *password}};
    base::Status founded = base::done();
    {
        const std::unique_ptr<store::Store> store = store::createSqliteStore(common.bureau);
        founded = service::Bureau(*store, clock, std::move(*law)).found(founding);
    }
    if (!founded) {
        fs::remove(file, ignored);
        fs::remove(file.string() + "-journal", ignored);
        if (folderIsNew) fs::remove(common.bureau, ignored);
        return founded.error();
    }
    if (common.json)
        printJson({{"bureau", common.bureau}, {"country", options.country}, {"administrator", options.login}});
    else
        printLine(fmt::format("bureau of {} in {}, administrator {}", options.country, common.bureau, options.login));
    return static_cast<int>(kDone);
}

} // namespace

void addInit(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("init", "Found a bureau in the folder --bureau; asks for the password");
    command->add_option("--country", options->country, "Country of the bureau, such as MT")->required();
    command->add_option("--admin", options->login, "Login of the first administrator")->required();
    command->add_option("--name", options->name, "Name of the first administrator");
    command->add_option("--majority-age", options->majorityAge, "Age of majority by the national law")
        ->check(CLI::Range(12, 25))
        ->capture_default_str();
    command->callback(plainly(common, status, [&common, options] { return init(common, *options); }));
}

} // namespace tocsin::cli

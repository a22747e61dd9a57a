#include "app/cli/commands.h"
#include "app/cli/password.h"
#include "app/cli/sitting.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

struct Options {
    std::string login;
    std::string name;
    std::vector<std::string> roles;
    std::string passwordFile;
};

std::string rolesText(const access::User& user)
{
    std::string out;
    for (const access::Role role : user.roles) out += (out.empty() ? "" : ", ") + std::string(access::name(role));
    return out;
}

base::Result<int> add(Sitting& sitting, const Options& options)
{
    service::NewUser user{options.login, options.name, {}, {}};
    for (const std::string& name : options.roles) {
        const std::optional<access::Role> role = access::roleFromName(name);
        if (!role) return base::invalid("cli.unknown_role", {{"role", name}});
        user.roles.push_back(*role);
    }
    base::Result<std::string> password =
        readPassword({options.passwordFile, "TOCSIN_NEW_PASSWORD", "New password of " + options.login, /*twice=*/true});
    if (!password) return password.error();
    user.password = std::move(*password);
    const base::Result<base::UserId> id = sitting.session().administration().addUser(user);
    if (!id) return id.error();
    if (sitting.common().json)
        printJson({{"id", id->text()}, {"login", options.login}, {"roles", options.roles}});
    else
        printLine(fmt::format("{} added", options.login));
    return static_cast<int>(kDone);
}

base::Result<int> list(Sitting& sitting)
{
    const base::Result<std::vector<access::User>> users = sitting.session().administration().users();
    if (!users) return users.error();
    base::Json all = base::Json::array();
    for (const access::User& user : *users) {
        if (!sitting.common().json) {
            printLine(fmt::format("{:16} {:40} {}{}", user.login, rolesText(user), user.displayName,
                                  user.disabled ? "  (disabled)" : ""));
            continue;
        }
        base::Json roles = base::Json::array();
        for (const access::Role role : user.roles) roles.push_back(access::name(role));
        all.push_back({{"id", user.id.text()},
                       {"login", user.login},
                       {"name", user.displayName},
                       {"roles", std::move(roles)},
                       {"disabled", user.disabled}});
    }
    if (sitting.common().json) printJson({{"users", std::move(all)}});
    return static_cast<int>(kDone);
}

base::Result<int> disable(Sitting& sitting, const std::string& login)
{
    const base::Status done = sitting.session().administration().disableUser(login);
    if (!done) return done.error();
    if (sitting.common().json)
        printJson({{"login", login}, {"disabled", true}});
    else
        printLine(fmt::format("{} disabled", login));
    return static_cast<int>(kDone);
}

} // namespace

void addUsers(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* group = program.add_subcommand("user", "The people of the bureau");
    group->require_subcommand(1);
    CLI::App* adding = group->add_subcommand("add", "Add a person; asks for their first password");
    adding->add_option("LOGIN", options->login, "a-z, 0-9, '.', '-', '_'")->required();
    adding->add_option("--name", options->name, "Name for people");
    adding
        ->add_option("--role", options->roles,
                     "officer, supervisor, compliance_reviewer, hit_officer, records_clerk, administrator, auditor or "
                     "data_protection; may be repeated")
        ->required();
    adding->add_option("--new-password-file", options->passwordFile,
                       "File whose first line is the new password; else TOCSIN_NEW_PASSWORD, else it is asked for");
    adding->callback(inBureau(common, status, [options](Sitting& sitting) { return add(sitting, *options); }));
    group->add_subcommand("list", "Everybody with their roles")->callback(inBureau(common, status, list));
    CLI::App* disabling = group->add_subcommand("disable", "Take a person's access away; what they did stays theirs");
    disabling->add_option("LOGIN", options->login)->required();
    disabling->callback(
        inBureau(common, status, [options](Sitting& sitting) { return disable(sitting, options->login); }));
}

} // namespace tocsin::cli

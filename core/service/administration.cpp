#include "core/base/text.h"
#include "core/service/desks.h"

namespace tocsin::service {

base::Result<base::UserId> Administration::addUser(const NewUser& given)
{
    return performFor<base::UserId>(
        desk_, access::Permission::ManageUsers, [&](Act& act) -> base::Result<base::UserId> {
            if (!access::isLogin(given.login)) return base::invalid("access.bad_login", {{"login", given.login}});
            if (given.roles.empty()) return base::invalid("access.no_role", {{"login", given.login}});
            if (const char* fault = access::passwordFault(given.password, given.login)) return base::invalid(fault);
            if (act.unit().userByLogin(given.login))
                return base::refused("access.login_taken", {{"login", given.login}});
            access::User user;
            user.id = base::UserId(base::newIdText());
            user.login = given.login;
            user.displayName = given.displayName.empty() ? given.login : base::repaired(given.displayName);
            user.roles = given.roles;
            user.passwordHash = base::hashPassword(given.password, cost_);
            act.unit().insertUser(user);
            audit::Entry entry;
            entry.act = audit::act::kUserAdded;
            entry.facts = {{"user", user.id.text()}, {"roles", base::Json::array()}};
            for (const access::Role role : user.roles) entry.facts["roles"].push_back(access::name(role));
            act.record(std::move(entry), {{"login", user.login}});
            return user.id;
        });
}

base::Status Administration::disableUser(const std::string& login)
{
    return perform(desk_, access::Permission::ManageUsers, [&](Act& act) -> base::Status {
        std::optional<access::User> user = act.unit().userByLogin(login);
        if (!user) return base::notFound("access.unknown_user", {{"login", login}});
        if (user->id == act.user().id) return base::refused("access.own_account", {{"login", login}});
        user->disabled = true;
        act.unit().updateUser(*user);
        audit::Entry entry;
        entry.act = audit::act::kUserDisabled;
        entry.facts = {{"user", user->id.text()}};
        act.record(std::move(entry));
        return base::done();
    });
}

base::Result<std::vector<access::User>> Administration::users()
{
    return performFor<std::vector<access::User>>(
        desk_, access::Permission::ReadUsers,
        [&](Act& act) -> base::Result<std::vector<access::User>> { return act.unit().users(); });
}

} // namespace tocsin::service

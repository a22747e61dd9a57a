#include "core/service/bureau.h"

#include "core/base/text.h"
#include "core/service/documents.h"

namespace tocsin::service {

base::Result<Law> Law::load(const data::DataSource& source)
{
    base::Result<std::shared_ptr<const form::Catalogue>> catalogue = form::Catalogue::load(source);
    if (!catalogue) return catalogue.error();
    base::Result<std::shared_ptr<const rules::Pack>> pack = rules::Pack::loadInForce(source, **catalogue, "rpd");
    if (!pack) return pack.error();
    base::Result<std::shared_ptr<const workflow::Library>> workflows =
        workflow::Library::load(source, (*catalogue)->types());
    if (!workflows) return workflows.error();
    base::Result<std::shared_ptr<const clock::Calendars>> calendars = clock::Calendars::load(source);
    if (!calendars) return calendars.error();
    constexpr const char* kMembers = "members/members.json";
    const base::Result<std::string> bytes = source.read(kMembers);
    if (!bytes) return bytes.error();
    base::Result<std::shared_ptr<const notice::Membership>> members = notice::Membership::read(*bytes, kMembers);
    if (!members) return members.error();
    return Law{*catalogue, *pack, *workflows, *calendars, *members};
}

Session::Session(Desk desk) : desk_(std::move(desk)) {}

Session::~Session()
{
    try {
        const std::unique_ptr<store::UnitOfWork> unit = desk_.store.write();
        Act act(desk_, *unit, desk_.user);
        audit::Entry entry;
        entry.act = audit::act::kSignOut;
        act.record(std::move(entry));
        unit->commit();
    } catch (const store::StorageError&) {
        // A session may end because storage failed; the sign-in entry without its end says so.
    }
}

Bureau::Bureau(store::Store& store, const base::Clock& clock, Law law, const base::PasswordCost& cost)
    : store_(store), clock_(clock), law_(std::move(law)), cost_(cost)
{
}

base::Status Bureau::found(const Founding& founding)
{
    const form::CodeList* countries = law_.catalogue->list("countries");
    if (countries == nullptr || !countries->contains(founding.country))
        return base::invalid("bureau.unknown_country", {{"country", founding.country}});
    if (!access::isLogin(founding.administrator.login))
        return base::invalid("access.bad_login", {{"login", founding.administrator.login}});
    if (const char* fault = access::passwordFault(founding.administrator.password, founding.administrator.login))
        return base::invalid(fault);
    access::User user;
    user.id = base::UserId(base::newIdText());
    user.login = founding.administrator.login;
    user.displayName = base::repaired(founding.administrator.displayName);
    user.roles = {access::Role::Administrator};
    user.passwordHash = base::hashPassword(founding.administrator.password, cost_);
    try {
        const std::unique_ptr<store::UnitOfWork> unit = store_.write();
        if (unit->setting("country")) return base::refused("bureau.exists");
        unit->setSetting("country", founding.country);
        unit->setSetting("majority_age", std::to_string(founding.majorityAge));
        unit->insertUser(user);
        Desk desk{store_, clock_, law_, base::SessionId(base::newIdText()), user, founding.country};
        Act act(desk, *unit, user);
        audit::Entry entry;
        entry.act = audit::act::kBureauCreated;
        entry.facts = {{"country", founding.country}, {"majority_age", founding.majorityAge}};
        act.record(std::move(entry));
        unit->commit();
        return base::done();
    } catch (const store::StorageError& error) {
        return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
}

base::Result<std::unique_ptr<Session>> Bureau::signIn(const std::string& login, const std::string& password)
{
    // An unknown login costs the same time as a wrong password.
    static const std::string kNobody = base::hashPassword("nobody has this password", cost_);
    try {
        std::optional<access::User> user;
        std::string country;
        Law law;
        {
            const std::unique_ptr<store::UnitOfWork> reading = store_.read();
            user = reading->userByLogin(login);
            country = reading->setting("country").value_or("");
            law = withKeptDefinitions(law_, *reading);
        }
        const bool matches = base::passwordMatches(user ? user->passwordHash : kNobody, password);
        const bool welcome = user && matches && !user->disabled;
        Desk desk{store_, clock_, std::move(law), base::SessionId(base::newIdText()), user.value_or(access::User{}),
                  country};
        const std::unique_ptr<store::UnitOfWork> unit = store_.write();
        Act act(desk, *unit, desk.user);
        audit::Entry entry;
        entry.act = welcome ? audit::act::kSignIn : audit::act::kSignInFailed;
        act.record(std::move(entry), welcome ? base::Json() : base::Json{{"login", login}});
        unit->commit();
        if (!welcome) return base::denied("access.wrong_credentials");
        auto session = std::make_unique<Session>(std::move(desk));
        session->setPasswordCost(cost_);
        return session;
    } catch (const store::StorageError& error) {
        return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
}

} // namespace tocsin::service

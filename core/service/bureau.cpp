#include "core/service/bureau.h"

#include "core/base/text.h"
#include "core/service/documents.h"
#include "core/service/sealing.h"

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
    return Law{*catalogue, *pack, *workflows, *calendars};
}

namespace {

/// Whoever decides about cases signs with a key of their own.
bool decides(const access::User& user)
{
    return access::may(user, access::Permission::ActOnCases) || access::may(user, access::Permission::AnswerQuestions);
}

/// In memory that is wiped when the last one lets go of it.
std::shared_ptr<const base::SigningKey> kept(base::SigningKey key)
{
    return {new base::SigningKey(std::move(key)), [](base::SigningKey* held) {
                base::wipe(held->secretKey);
                delete held;
            }};
}

/// A person's key at sign-in.
struct OwnKey {
    std::shared_ptr<const base::SigningKey> key; ///< none when the password does not open it
    std::optional<store::PersonalKeyRow> fresh;  ///< one made now, to be kept
};

OwnKey opened(const store::PersonalKeyRow& row, const std::string& password)
{
    base::Result<std::string> secret = base::unwrapSecret(row.wrapped, password);
    base::Result<base::SigningKey> key =
        secret ? base::signingKeyOf(*secret) : base::Result<base::SigningKey>(secret.error());
    if (secret) base::wipe(*secret);
    if (!key || base::toHex(key->publicKey) != row.publicKey) return {};
    return {kept(std::move(*key)), {}};
}

OwnKey made(const access::User& user, const std::string& password, const base::PasswordCost& cost,
            const std::string& now)
{
    base::SigningKey key = base::newSigningKey();
    store::PersonalKeyRow row{user.id.text(), base::toHex(key.publicKey),
                              base::wrapSecret(key.secretKey, password, cost), now};
    return {kept(std::move(key)), std::move(row)};
}

/// Gives the desk its key; a new one is kept and stands in the log.
void takeKey(Act& act, Desk& desk, OwnKey own, const std::string& password)
{
    if (own.fresh) {
        // Another sign-in of the same person may have been faster.
        if (const std::optional<store::PersonalKeyRow> row = act.unit().log().personalKey(own.fresh->user)) {
            own = opened(*row, password);
        } else {
            act.unit().log().insertPersonalKey(*own.fresh);
            audit::Entry entry;
            entry.act = audit::act::kPersonalKeyAdded;
            entry.facts = {{"key", own.fresh->publicKey}};
            act.record(std::move(entry));
        }
    }
    desk.key = std::move(own.key);
    desk.keyLocked = desk.key == nullptr;
}

} // namespace

Session::Session(Desk desk) : desk_(std::move(desk)) {}

Session::~Session()
{
    try {
        const std::unique_ptr<store::UnitOfWork> unit = desk_.store.write();
        Act act(desk_, *unit, desk_.user);
        audit::Entry entry;
        entry.act = audit::act::kSignOut;
        act.record(std::move(entry));
        desk_.sealed.reset();
        seal(act, desk_, "sign_out");
        unit->commit();
        handOut(desk_);
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
        seal(act, desk, "founded");
        unit->commit();
        handOut(desk);
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
        std::optional<store::PersonalKeyRow> keyRow;
        {
            const std::unique_ptr<store::UnitOfWork> reading = store_.read();
            user = reading->userByLogin(login);
            if (user) keyRow = reading->log().personalKey(user->id.text());
            country = reading->setting("country").value_or("");
            law = withKeptDefinitions(law_, *reading);
        }
        const bool matches = base::passwordMatches(user ? user->passwordHash : kNobody, password);
        const bool welcome = user && matches && !user->disabled;
        // Deriving a key takes its time, so it is done before anything is locked.
        OwnKey own;
        if (welcome && decides(*user))
            own = keyRow ? opened(*keyRow, password) : made(*user, password, cost_, base::toText(clock_.now()));
        Desk desk{store_, clock_, std::move(law), base::SessionId(base::newIdText()), user.value_or(access::User{}),
                  country};
        const std::unique_ptr<store::UnitOfWork> unit = store_.write();
        Act act(desk, *unit, desk.user);
        audit::Entry entry;
        entry.act = welcome ? audit::act::kSignIn : audit::act::kSignInFailed;
        act.record(std::move(entry), welcome ? base::Json() : base::Json{{"login", login}});
        if (welcome && decides(*user)) takeKey(act, desk, std::move(own), password);
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

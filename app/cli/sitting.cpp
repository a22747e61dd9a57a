#include "app/cli/sitting.h"

#include "app/cli/password.h"
#include "core/store/sqlite/sqlite_store.h"

namespace tocsin::cli {

Sitting::Sitting(const Common& common, std::unique_ptr<store::Store> store, service::Law law)
    : common_(common), store_(std::move(store)), bureau_(*store_, clock_, std::move(law))
{
}

base::Result<std::unique_ptr<Sitting>> Sitting::open(const Common& common)
{
    if (common.bureau.empty()) return base::invalid("cli.no_bureau");
    if (common.user.empty()) return base::invalid("cli.no_user");
    base::Result<service::Law> law = loadLaw(common);
    if (!law) return law.error();
    std::unique_ptr<store::Store> store = store::openSqliteStore(common.bureau);
    const base::Result<std::string> password =
        readPassword({common.passwordFile, "TOCSIN_PASSWORD", "Password of " + common.user});
    if (!password) return password.error();
    std::unique_ptr<Sitting> sitting(new Sitting(common, std::move(store), std::move(*law)));
    base::Result<std::unique_ptr<service::Session>> session = sitting->bureau_.signIn(common.user, *password);
    if (!session) return session.error();
    sitting->session_ = std::move(*session);
    return sitting;
}

std::string Sitting::person(const std::string& userId)
{
    if (!people_) {
        base::Result<std::map<std::string, std::string>> people = session_->registry().people();
        people_ = people ? std::move(*people) : std::map<std::string, std::string>();
    }
    const auto found = people_->find(userId);
    return found == people_->end() ? userId : found->second;
}

std::string Sitting::stateLabel(const std::string& state) const
{
    const workflow::State* found = law().workflows->state(state);
    return found == nullptr ? state : found->label.in(common_.language());
}

const form::Form& Sitting::formOf(const service::DocumentView& view) const
{
    return *law().catalogue->form(view.head.type);
}

base::Result<int> guarded(const std::function<base::Result<int>()>& action)
{
    try {
        return action();
    } catch (const store::StorageError& error) {
        if (error.key() == "storage.not_a_bureau") return base::notFound(error.key(), {{"folder", error.what()}});
        return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
}

std::function<void()> plainly(const Common& common, int& status, std::function<base::Result<int>()> action)
{
    return [&common, &status, action = std::move(action)] {
        const base::Result<int> result = guarded(action);
        status = result ? *result : report(common, result.error());
    };
}

std::function<void()> inBureau(const Common& common, int& status, std::function<base::Result<int>(Sitting&)> action)
{
    return plainly(common, status, [&common, action = std::move(action)]() -> base::Result<int> {
        const base::Result<std::unique_ptr<Sitting>> sitting = Sitting::open(common);
        if (!sitting) return sitting.error();
        return action(**sitting);
    });
}

} // namespace tocsin::cli

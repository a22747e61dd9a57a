#pragma once
// The one way to storage: authorise, open a unit of work, load and decide, write, append the audit entry, commit.
// Nothing outside opens a write transaction, and no command leaves without its entry.

#include "core/access/user.h"
#include "core/audit/entry.h"
#include "core/base/clock.h"
#include "core/service/law.h"
#include "core/store/store.h"

#include <functional>

namespace tocsin::service {

class Act;

/// Who is acting, in which bureau. Lives as long as the session; one thread at a time.
struct Desk {
    store::Store& store;
    const base::Clock& clock;
    Law law;
    base::SessionId session;
    access::User user;                                ///< as at sign-in; rights are read anew for every command
    std::string country;                              ///< of the bureau, code of the list `countries`
    Act* current = nullptr;                           ///< the command under way, which a command called within it joins
    std::string sealedOn = {};                        ///< day on which the log has a checkpoint already
    std::optional<store::CheckpointRow> sealed = {};  ///< checkpoint of the command under way
    std::shared_ptr<const base::SigningKey> key = {}; ///< the person's own, in memory until the session ends
    bool keyLocked = false;                           ///< there is one, and the password does not open it
};

/// One command under way.
class Act {
public:
    Act(Desk& desk, store::UnitOfWork& unit, access::User user);
    [[nodiscard]] store::UnitOfWork& unit() { return unit_; }
    [[nodiscard]] const access::User& user() const { return user_; }
    [[nodiscard]] const std::string& now() const { return now_; }
    [[nodiscard]] base::Date today() const { return today_; }
    /// Completes actor, roles, session, instant and pack, and appends. `payload` holds what may be personal.
    void record(audit::Entry entry, const base::Json& payload = {});

private:
    Desk& desk_;
    store::UnitOfWork& unit_;
    access::User user_;
    std::string now_;
    base::Date today_;
};

/// Runs `body` in one transaction; commits only when it returns done. A refusal for lack of rights is itself recorded.
/// Called within a command of the same desk it joins that command's transaction, which then holds the effects of both
/// or of neither: so a message that moves a case along is taken in together with the step that it causes.
/// Errors: those of the body; access.denied {permission}, access.disabled, access.key_locked (Denied);
/// storage.* (Storage).
base::Status perform(Desk& desk, access::Permission permission, const std::function<base::Status(Act&)>& body);

/// As perform, for commands that yield a value.
template <class T>
base::Result<T> performFor(Desk& desk, access::Permission permission, const std::function<base::Result<T>(Act&)>& body)
{
    std::optional<T> value;
    const base::Status status = perform(desk, permission, [&](Act& act) -> base::Status {
        base::Result<T> result = body(act);
        if (!result) return result.error();
        value = std::move(*result);
        return base::done();
    });
    if (!status) return status.error();
    return std::move(*value);
}

} // namespace tocsin::service

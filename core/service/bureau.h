#pragma once
// The door: a bureau is founded or opened, somebody signs in, and the session's desks do the work. There is no other
// way in, so nothing can be done by nobody.

#include "core/base/crypto.h"
#include "core/service/channel.h"
#include "core/service/desks.h"
#include "core/service/importing.h"
#include "core/service/life.h"
#include "core/service/rejudging.h"
#include "core/service/routing.h"
#include "core/service/statistics.h"

namespace tocsin::service {

struct Founding {
    std::string country; ///< code of the list `countries`; requesting entity of new documents
    std::int64_t majorityAge = 18;
    NewUser administrator;
};

/// A signed-in person. Signing out is recorded when the session ends. One thread at a time.
class Session {
public:
    explicit Session(Desk desk);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] const access::User& user() const { return desk_.user; }
    /// The bureau's country, a code of the list `countries`.
    [[nodiscard]] const std::string& country() const { return desk_.country; }
    [[nodiscard]] const Law& law() const { return desk_.law; }
    [[nodiscard]] const base::Clock& clock() const { return desk_.clock; }
    [[nodiscard]] Drafting drafting() { return Drafting(desk_); }
    [[nodiscard]] Importing importing() { return Importing(desk_); }
    [[nodiscard]] Casework casework() { return Casework(desk_); }
    [[nodiscard]] Rejudging rejudging() { return Rejudging(desk_); }
    [[nodiscard]] Routing routing() { return Routing(desk_); }
    [[nodiscard]] Queues queues() { return Queues(desk_); }
    [[nodiscard]] Office office() { return Office(desk_); }
    [[nodiscard]] Registry registry() { return Registry(desk_); }
    [[nodiscard]] Life life() { return Life(desk_); }
    [[nodiscard]] Statistics statistics() { return Statistics(desk_); }
    [[nodiscard]] Auditing auditing() { return Auditing(desk_); }
    [[nodiscard]] Administration administration() { return Administration(desk_, cost_); }
    [[nodiscard]] Channel channel() { return Channel(desk_); }
    [[nodiscard]] ChannelKeys channelKeys() { return ChannelKeys(desk_); }
    void setPasswordCost(const base::PasswordCost& cost) { cost_ = cost; }

private:
    Desk desk_;
    base::PasswordCost cost_;
};

/// Borrows store and clock, which must outlive it and its sessions.
class Bureau {
public:
    Bureau(store::Store& store, const base::Clock& clock, Law law, const base::PasswordCost& cost = {});
    /// Writes the bureau's settings and its first administrator. Errors: bureau.exists, access.bad_login,
    /// access.password_*, bureau.unknown_country.
    base::Status found(const Founding& founding);
    /// Errors: access.wrong_credentials (the same for an unknown login, a wrong password and a disabled account).
    base::Result<std::unique_ptr<Session>> signIn(const std::string& login, const std::string& password);

private:
    store::Store& store_;
    const base::Clock& clock_;
    Law law_;
    base::PasswordCost cost_;
};

} // namespace tocsin::service

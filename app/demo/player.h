#pragma once
// Plays the script through the service, as the people of the bureau would. Internal to app/demo.

#include "app/demo/demo.h"
#include "app/demo/script.h"
#include "core/service/bureau.h"

#include <map>
#include <memory>

namespace tocsin::demo {

/// A clock that the player sets.
class StageClock final : public base::Clock {
public:
    [[nodiscard]] base::Instant now() const override { return now_; }
    void set(base::Instant instant) { now_ = instant; }

private:
    base::Instant now_;
};

class Player {
public:
    Player(store::Store& store, service::Law law, Cast cast, base::Instant now);
    /// The bureau and its people, a day before `first`. Errors: those of Bureau::found and addUser.
    base::Status found(base::Instant first);
    /// Errors: those of the desks, with notice and step as detail.
    base::Status play(const Step& step, const std::map<std::string, std::string>& reasons);
    /// Everybody goes home.
    void end();
    /// Whoever is at work, signed in until the end of their day. Errors: those of Bureau::signIn.
    base::Result<service::Session*> sessionOf(const std::string& login);

private:
    /// People sign out half an hour after the day's last step.
    void advanceTo(base::Instant instant);
    base::Status create(service::Session& session, const Step& step);
    /// A document made of another one of the script.
    base::Status issue(service::Session& session, const Step& step);
    base::Status change(service::Session& session, const std::string& id, const base::Json& fields);
    base::Status act(service::Session& session, const std::string& id, const base::Json& what);
    base::Status answer(service::Session& session, const std::string& id, const base::Json& which,
                        const std::map<std::string, std::string>& reasons);
    /// Keeps the files that content names by name alone, and puts their values in place.
    base::Status attachFiles(service::Session& session, base::Json& value);

    Cast cast_;
    base::Instant now_;
    StageClock clock_;
    service::Bureau bureau_;
    std::map<std::string, std::unique_ptr<service::Session>> sessions_;
    std::map<std::string, std::string> ids_; ///< notice → document
};

} // namespace tocsin::demo

#pragma once
// The desks of a session. Each takes plain values and answers with a Result; every call runs through the pipeline.

#include "core/base/crypto.h"
#include "core/service/pipeline.h"
#include "core/service/views.h"

namespace tocsin::service {

struct NewUser {
    std::string login;
    std::string displayName;
    std::vector<access::Role> roles;
    std::string password;
};

/// Making and changing documents.
class Drafting {
public:
    explicit Drafting(Desk& desk) : desk_(desk) {}
    /// A draft of `type`, prefilled with what the bureau knows. `foreign` may hold content already.
    /// Errors: form.unknown_type, content.not_an_object.
    base::Result<Saved> create(const std::string& type, const base::Json& foreign);
    /// Changes by path. `revision` is the one that was read: document.stale {revision} when it has moved on since.
    /// Further errors: document.unknown, document.not_editable {state}, those of notice::apply.
    base::Result<Saved> change(const std::string& id, std::int64_t revision,
                               const std::vector<notice::Change>& changes);

private:
    Desk& desk_;
};

struct ActCommand {
    std::string id;
    std::string action;
    std::string reason;
    std::string seenContentHash; ///< the content that the actor looked at
    std::map<std::string, std::string> inputs;
};

/// Moving documents along and answering the law's questions.
class Casework {
public:
    explicit Casework(Desk& desk) : desk_(desk) {}
    base::Result<std::vector<ActionView>> actions(const std::string& id);
    /// Errors: document.unknown, document.stale, those of workflow::step.
    base::Result<workflow::Instance> act(const ActCommand& command);
    base::Result<rules::Judgement> judge(const std::string& id, rules::Stage stage);
    /// A reviewer's answer to an open question of the document; `scope` is the finding's responseScope. Errors:
    /// rules.no_such_question, rules.reason_missing.
    base::Status answer(const std::string& id, const std::string& rule, const std::string& scope, bool yes,
                        const std::string& reason);

private:
    Desk& desk_;
};

/// Finding and reading documents.
class Registry {
public:
    explicit Registry(Desk& desk) : desk_(desk) {}
    base::Result<std::vector<store::DocumentRow>> list(const store::DocumentFilter& filter);
    /// `version` 0 is the newest. Reading is recorded. Errors: document.unknown, document.no_such_version.
    base::Result<DocumentView> show(const std::string& id, std::int64_t version = 0);
    base::Result<std::vector<notice::Difference>> compare(const std::string& id, std::int64_t older,
                                                          std::int64_t newer);
    base::Result<std::vector<HistoryItem>> history(const std::string& id);

private:
    Desk& desk_;
};

/// Reading and verifying the log.
class Auditing {
public:
    explicit Auditing(Desk& desk) : desk_(desk) {}
    base::Result<AuditReport> verify();

private:
    Desk& desk_;
};

/// Users.
class Administration {
public:
    Administration(Desk& desk, const base::PasswordCost& cost) : desk_(desk), cost_(cost) {}
    /// Errors: access.login_taken, access.bad_login, access.no_role, access.password_short, access.password_common.
    base::Result<base::UserId> addUser(const NewUser& user);
    base::Status disableUser(const std::string& login);
    base::Result<std::vector<access::User>> users();

private:
    Desk& desk_;
    base::PasswordCost cost_;
};

} // namespace tocsin::service

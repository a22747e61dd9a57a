#pragma once
// A signed-in session at the command line, with all that it stands on, and the callbacks that commands are made of.

#include "app/cli/knowledge.h"
#include "core/service/bureau.h"

#include <functional>
#include <map>
#include <optional>

namespace tocsin::cli {

/// Opened for one command; leaving it signs out.
class Sitting {
public:
    /// Opens --bureau and signs --user in. Errors: cli.no_bureau, cli.no_user, those of readPassword and loadLaw,
    /// storage.*, access.wrong_credentials.
    static base::Result<std::unique_ptr<Sitting>> open(const Common& common);

    [[nodiscard]] service::Session& session() { return *session_; }
    [[nodiscard]] const Common& common() const { return common_; }
    [[nodiscard]] const service::Law& law() const { return session_->law(); }
    /// A user's display name; the id itself when unknown.
    [[nodiscard]] std::string person(const std::string& userId);
    /// The label of a workflow state, such as "Supervisor review".
    [[nodiscard]] std::string stateLabel(const std::string& state) const;
    /// The form of a document's type, which loading the document has made sure of.
    [[nodiscard]] const form::Form& formOf(const service::DocumentView& view) const;

private:
    Sitting(const Common& common, std::unique_ptr<store::Store> store, service::Law law);

    const Common& common_;
    base::SystemClock clock_;
    std::unique_ptr<store::Store> store_;
    service::Bureau bureau_;
    std::unique_ptr<service::Session> session_;
    std::optional<std::map<std::string, std::string>> people_; ///< asked for once
};

/// Runs an action that may throw StorageError, which becomes an Error: storage.not_a_bureau is NotFound, since the
/// person named a wrong folder; every other is Storage.
base::Result<int> guarded(const std::function<base::Result<int>()>& action);
/// The callback of a command that needs no bureau: `status` becomes what it gives, errors are reported.
std::function<void()> plainly(const Common& common, int& status, std::function<base::Result<int>()> action);
/// The callback of a command that needs a bureau and somebody signed in.
std::function<void()> inBureau(const Common& common, int& status, std::function<base::Result<int>(Sitting&)> action);

} // namespace tocsin::cli

#pragma once
// The way from a folder and a password to a session. The program gives it to the desktop, which knows no storage.

#include "core/service/bureau.h"

#include <functional>
#include <optional>

namespace tocsin::ui {

/// Who can sign in to a demonstration bureau, and the one password of them all.
struct Demonstration {
    std::vector<std::pair<std::string, std::vector<access::Role>>> people; ///< by login
    std::string password;
};

struct Gate {
    /// Opens the bureau and signs in. Called off the UI thread, never twice at once; whatever the session borrows must
    /// live until the next call or the end of the program. Errors: those of Bureau::signIn, storage.*.
    std::function<base::Result<std::unique_ptr<service::Session>>(const std::string& folder, const std::string& login,
                                                                  const std::string& password)>
        signIn;
    /// Whether the folder holds a bureau.
    std::function<bool(const std::string& folder)> holdsBureau;
    /// Makes a demonstration bureau in the folder; off the UI thread. May be empty: none is offered then.
    std::function<base::Status(const std::string& folder)> makeDemonstration;
    /// Where a demonstration bureau is proposed.
    std::string demonstrationFolder;
    /// Of the bureau in the folder when it is a demonstration one, to be told to whoever opens it. May be empty.
    std::function<std::optional<Demonstration>(const std::string& folder)> demonstrationIn;
    /// The other offices of the demonstration in the folder take in what arrived and answer it; off the UI thread.
    /// Gives nothing where there are none. May be empty.
    std::function<std::function<base::Status()>(const std::string& folder)> othersOf;
};

} // namespace tocsin::ui

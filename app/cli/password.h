#pragma once
// Passwords at the command line: from a file, from the environment, or typed without echo. Never an argument, which
// every user of the machine could read.

#include "core/base/result.h"

#include <string>

namespace tocsin::cli {

struct PasswordSource {
    std::string file;        ///< --password-file; empty when not given
    const char* environment; ///< TOCSIN_PASSWORD
    std::string prompt;      ///< shown at the terminal
    bool twice = false;      ///< a new password is typed twice
};
/// The first line of the file, else the variable, else what is typed at the terminal. Errors: file.unreadable,
/// cli.password_file_open {path} (others may read it), cli.no_password (no terminal), cli.passwords_differ.
base::Result<std::string> readPassword(const PasswordSource& source);

} // namespace tocsin::cli

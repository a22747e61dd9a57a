#pragma once
// What the program says: one JSON value or plain lines on stdout, messages on stderr, and the exit status.

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/language.h"

#include <string>

namespace tocsin::cli {

/// Exit statuses of every command (docs/cli.md).
enum Exit { kDone = 0, kNo = 1, kUsage = 2, kStorage = 3, kNotPermitted = 4 };

/// Options that every command shares. Lives as long as the program.
struct Common {
    bool json = false;
    std::string languageCode = "en";
    std::string dataFolder;
    [[nodiscard]] base::Language language() const;
};

void printJson(const base::Json& value);
void printLine(const std::string& line);
/// "tocsin: what happened (file, place): what to do" on stderr; returns the exit status of the error's kind.
int report(const base::Error& error);

} // namespace tocsin::cli

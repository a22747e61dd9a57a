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
    std::string bureau; ///< folder
    std::string user;   ///< login
    std::string passwordFile;
    [[nodiscard]] base::Language language() const;
};

void printJson(const base::Json& value);
void printLine(const std::string& line);
/// As it is, whatever it ends with.
void printText(const std::string& text);
/// On stderr.
void printMessage(const std::string& line);
/// Foreign text for a terminal: characters that hide, reorder or command are written out, "[U+202E]".
std::string visible(const std::string& text);
/// What happened and why, in the reader's language; the second is what to do, which may be empty.
std::pair<std::string, std::string> wording(const Common& common, const std::string& key, const base::Params& params);
/// Words the error on stderr and, with --json, as {"error": …} on stdout. Gives the exit status of its kind.
int report(const Common& common, const base::Error& error);

} // namespace tocsin::cli

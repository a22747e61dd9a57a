#pragma once
// What error keys mean, in four languages: lists/messages/*.json. Core answers with keys and parameters; the command
// line and the desktop word them here.

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/data/embedded.h"

#include <map>
#include <string>

namespace tocsin::data {

/// Immutable once loaded; threads may share it.
class Messages {
public:
    /// Errors: the reader's json.* errors, messages.malformed {file, pointer}, messages.duplicate_key {file, key}.
    static base::Result<Messages> load(const DataSource& source);

    [[nodiscard]] bool contains(const std::string& key) const { return entries_.contains(key); }
    /// What happened and why, parameters filled in. An unknown key is shown with its parameters, never hidden.
    [[nodiscard]] std::string text(const std::string& key, const base::Params& params, base::Language language) const;
    /// What to do about it; empty for an unknown key.
    [[nodiscard]] std::string fix(const std::string& key, const base::Params& params, base::Language language) const;

private:
    struct Entry {
        base::LocalText text;
        base::LocalText fix;
    };
    std::map<std::string, Entry> entries_;
};

} // namespace tocsin::data

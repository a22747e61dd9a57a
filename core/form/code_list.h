#pragma once
// Code lists: closed sets of codes with texts in four languages (countries, eye colours, statuses of Art. 44 …).
// Files: core/data/lists/<id>.json.

#include "core/base/language.h"
#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::form {

struct Code {
    std::string code;
    base::LocalText label;
    bool legacy = false; ///< still readable in old records; not offered for new ones
};

/// One closed list in its own order. Immutable; threads may share it.
class CodeList {
public:
    CodeList(std::string id, std::vector<Code> codes, std::map<std::string, std::string> aliases);
    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] const std::vector<Code>& codes() const { return codes_; }
    [[nodiscard]] const Code* find(const std::string& code) const;
    [[nodiscard]] bool contains(const std::string& code) const { return find(code) != nullptr; }
    /// The code in force for an old or foreign spelling ("YELBD" → "YELB"); nullopt when nothing is known.
    [[nodiscard]] std::optional<std::string> resolve(const std::string& codeOrAlias) const;

private:
    std::string id_;
    std::vector<Code> codes_;
    std::map<std::string, std::size_t> index_;
    std::map<std::string, std::string> aliases_;
};

} // namespace tocsin::form

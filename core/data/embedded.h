#pragma once
// Forms, rule packs, workflow definitions, code lists and their texts, embedded at build time. A bureau may lay
// a folder over them: a file of the same relative name there wins. Migrations are never overridable.

#include "core/base/result.h"

#include <map>
#include <string>
#include <vector>

namespace tocsin::data {

/// Where data files come from. Immutable once made; threads may share it.
class DataSource {
public:
    /// Only what the program carries.
    static DataSource embedded();
    /// The same with the files of `folder` laid over. Errors: file.unreadable, data.unknown_file {path} (a file
    /// that overrides nothing and lies in no known folder is a slip, so it is refused).
    static base::Result<DataSource> withOverrides(const std::string& folder);
    /// Only these files; for tests of loaders.
    static DataSource fromMap(std::map<std::string, std::string> files);

    /// Names below `folder` ("rules", "forms/blocks"), sorted.
    [[nodiscard]] std::vector<std::string> list(const std::string& folder) const;
    /// Bytes of a file by relative name ("rules/rpd_red.json"). Errors: data.missing {path}.
    [[nodiscard]] base::Result<std::string> read(const std::string& name) const;

private:
    std::map<std::string, std::string> files_;
};

} // namespace tocsin::data

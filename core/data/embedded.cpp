#include "core/data/embedded.h"

#include "core/base/json_reader.h"
#include "core/data/embedded_rows.h"

#include <array>
#include <filesystem>
#include <system_error>

namespace tocsin::data {

namespace {

constexpr std::array<std::string_view, 7> kFolders{"forms/",    "rules/",     "workflows/", "lists/",
                                                   "coverage/", "calendars/", "members/"};

bool liesInKnownFolder(std::string_view name)
{
    return std::any_of(kFolders.begin(), kFolders.end(),
                       [name](std::string_view folder) { return name.starts_with(folder); });
}

} // namespace

DataSource DataSource::embedded()
{
    DataSource source;
    for (std::size_t i = 0; i < kEmbeddedRowCount; ++i) {
        const EmbeddedRow& row = kEmbeddedRows[i];
        source.files_.emplace(row.name, std::string(row.begin, row.end));
    }
    return source;
}

base::Result<DataSource> DataSource::withOverrides(const std::string& folder)
{
    namespace fs = std::filesystem;
    DataSource source = embedded();
    std::error_code failure;
    fs::recursive_directory_iterator it(folder, failure);
    if (failure) return base::invalid("file.unreadable", {{"path", folder}, {"reason", failure.message()}});
    for (; it != fs::recursive_directory_iterator(); it.increment(failure)) {
        if (failure) return base::invalid("file.unreadable", {{"path", folder}, {"reason", failure.message()}});
        if (!it->is_regular_file()) continue;
        const std::string name = fs::relative(it->path(), folder).generic_string();
        if (!liesInKnownFolder(name)) return base::invalid("data.unknown_file", {{"path", name}});
        base::Result<std::string> bytes = base::readFile(it->path().string());
        if (!bytes) return bytes.error();
        source.files_[name] = std::move(*bytes);
    }
    return source;
}

DataSource DataSource::fromMap(std::map<std::string, std::string> files)
{
    DataSource source;
    source.files_ = std::move(files);
    return source;
}

std::vector<std::string> DataSource::list(const std::string& folder) const
{
    const std::string prefix = folder + "/";
    std::vector<std::string> names;
    for (auto it = files_.lower_bound(prefix); it != files_.end() && it->first.starts_with(prefix); ++it)
        names.push_back(it->first);
    return names;
}

base::Result<std::string> DataSource::read(const std::string& name) const
{
    const auto found = files_.find(name);
    if (found == files_.end()) return base::invalid("data.missing", {{"path", name}});
    return found->second;
}

} // namespace tocsin::data

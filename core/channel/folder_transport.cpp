#include "core/channel/folder_transport.h"

#include "core/base/check.h"
#include "core/base/json_reader.h"
#include "core/channel/address.h"
#include "core/channel/archive.h"

#include <algorithm>

namespace tocsin::channel {

namespace fs = std::filesystem;

namespace {

base::Error unwritable(const fs::path& path, const std::error_code& failure)
{
    return base::invalid("file.unwritable", {{"path", path.string()}, {"reason", failure.message()}});
}

/// Whether a name stands for a file of this folder and no other.
bool isFileName(const std::string& name)
{
    return !name.empty() && name.front() != '.' && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

} // namespace

base::Status FolderTransport::makeMailbox() const
{
    std::error_code failure;
    fs::create_directories(mailbox(), failure);
    return failure ? base::Status(unwritable(mailbox(), failure)) : base::done();
}

base::Status FolderTransport::deliver(const std::string& to, const std::string& name, std::string_view bytes)
{
    TOCSIN_CHECK(isFileName(name), "a package without a file name");
    std::error_code ignored;
    if (!isAddress(to) || !fs::is_directory(root_ / to, ignored))
        return base::invalid("channel.no_mailbox", {{"to", to}});
    return base::writeFile((root_ / to / name).string(), bytes);
}

base::Result<std::vector<std::string>> FolderTransport::arrived()
{
    std::vector<std::pair<fs::file_time_type, std::string>> files;
    std::error_code failure;
    for (auto it = fs::directory_iterator(mailbox(), failure); !failure && it != fs::directory_iterator();
         it.increment(failure)) {
        const std::string name = it->path().filename().string();
        std::error_code gone;
        // What another program has taken meanwhile is not there any more.
        if (!fs::is_regular_file(it->symlink_status(gone)) || !isFileName(name) || name.ends_with(".part")) continue;
        const fs::file_time_type time = it->last_write_time(gone);
        if (!gone) files.emplace_back(time, name);
    }
    if (failure) return base::invalid("file.unreadable", {{"path", mailbox().string()}, {"reason", failure.message()}});
    std::sort(files.begin(), files.end());
    std::vector<std::string> names;
    for (auto& [time, name] : files) names.push_back(std::move(name));
    return names;
}

base::Result<std::string> FolderTransport::fetch(const std::string& name)
{
    return base::readFile((mailbox() / name).string(), ArchiveLimits{}.bytes);
}

base::Status FolderTransport::finish(const std::string& name)
{
    std::error_code failure;
    fs::remove(mailbox() / name, failure);
    return failure ? base::Status(unwritable(mailbox() / name, failure)) : base::done();
}

base::Status FolderTransport::setAside(const std::string& name)
{
    std::error_code failure;
    fs::create_directories(mailbox() / "aside", failure);
    if (!failure) fs::rename(mailbox() / name, mailbox() / "aside" / name, failure);
    return failure ? base::Status(unwritable(mailbox() / name, failure)) : base::done();
}

} // namespace tocsin::channel

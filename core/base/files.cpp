#include "core/base/crypto.h"
#include "core/base/json_reader.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace tocsin::base {

namespace {

namespace fs = std::filesystem;

/// What errno says now; std::strerror is not for several threads.
std::string reasonNow() { return std::generic_category().message(errno); }

Error unwritable(const std::string& path, std::string reason)
{
    return invalid("file.unwritable", {{"path", path}, {"reason", std::move(reason)}});
}
Error unreadable(const std::string& path, std::string reason)
{
    return invalid("file.unreadable", {{"path", path}, {"reason", std::move(reason)}});
}

/// Closes the descriptor that it owns.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (fd_ >= 0) ::close(fd_);
    }
    [[nodiscard]] int get() const { return fd_; }
    [[nodiscard]] bool isOpen() const { return fd_ >= 0; }

private:
    int fd_;
};

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// A pipe or a device: there is nothing to rename over.
bool writeThrough(const std::string& path, std::string_view bytes)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    return file.isOpen() && writeAll(file.get(), bytes);
}

/// A new file with these bytes on disk. A name that is taken already is never opened.
bool writeNew(const std::string& path, std::string_view bytes)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    return file.isOpen() && writeAll(file.get(), bytes) && ::fsync(file.get()) == 0;
}

bool syncFolder(const fs::path& folder)
{
    const Descriptor directory(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems cannot sync a folder and say so; the rename is then as durable as they make it.
    return directory.isOpen() && (::fsync(directory.get()) == 0 || errno == EINVAL || errno == ENOTSUP);
}

} // namespace

Result<std::string> readFile(const std::string& path, std::size_t limit)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    struct stat info{};
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0) return unreadable(path, reasonNow());
    if (S_ISDIR(info.st_mode)) return unreadable(path, std::generic_category().message(EISDIR));
    std::string bytes;
    if (S_ISREG(info.st_mode)) bytes.reserve(std::min(static_cast<std::size_t>(info.st_size), limit));
    char buffer[1 << 16];
    while (true) {
        const ssize_t got = ::read(file.get(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return unreadable(path, reasonNow());
        if (got == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(got));
        if (bytes.size() > limit) return invalid("file.too_large", {{"path", path}, {"limit", std::to_string(limit)}});
    }
}

Status writeFile(const std::string& path, std::string_view bytes)
{
    struct stat info{};
    const bool there = ::stat(path.c_str(), &info) == 0;
    if (there && S_ISDIR(info.st_mode)) return unwritable(path, std::generic_category().message(EISDIR));
    if (there && !S_ISREG(info.st_mode))
        return writeThrough(path, bytes) ? done() : Status(unwritable(path, reasonNow()));
    std::error_code failure;
    const fs::path target = there ? fs::canonical(path, failure) : fs::path(path);
    if (failure) return unwritable(path, failure.message());
    const std::string beside = target.string() + "." + toHex(randomBytes(8)) + ".part";
    if (!writeNew(beside, bytes) || ::rename(beside.c_str(), target.c_str()) != 0) {
        const std::string reason = reasonNow();
        ::unlink(beside.c_str());
        return unwritable(path, reason);
    }
    if (!syncFolder(target.parent_path())) return unwritable(path, reasonNow());
    return done();
}

} // namespace tocsin::base

#include "core/base/json_reader.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace tocsin::base {

namespace {

Error unwritable(const std::string& path)
{
    return invalid("file.unwritable", {{"path", path}, {"reason", std::strerror(errno)}});
}
Error unreadable(const std::string& path)
{
    return invalid("file.unreadable", {{"path", path}, {"reason", std::strerror(errno)}});
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

} // namespace

Result<std::string> readFile(const std::string& path, std::size_t limit)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat info{};
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0) return unreadable(path);
    if (S_ISDIR(info.st_mode)) return invalid("file.unreadable", {{"path", path}, {"reason", "it is a folder"}});
    std::string bytes;
    if (S_ISREG(info.st_mode)) bytes.reserve(std::min(static_cast<std::size_t>(info.st_size), limit) + 1);
    char buffer[1 << 16];
    while (true) {
        const ssize_t got = ::read(file.get(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return unreadable(path);
        if (got == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(got));
        if (bytes.size() > limit) return invalid("file.too_large", {{"path", path}, {"limit", std::to_string(limit)}});
    }
}

Status writeFile(const std::string& path, std::string_view bytes)
{
    const std::string beside = path + ".part";
    {
        const Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (!file.isOpen()) return unwritable(path);
        if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0) {
            const Error error = unwritable(path);
            ::unlink(beside.c_str());
            return error;
        }
    }
    if (std::rename(beside.c_str(), path.c_str()) != 0) {
        const Error error = unwritable(path);
        ::unlink(beside.c_str());
        return error;
    }
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const Descriptor directory(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.isOpen()) ::fsync(directory.get());
    return done();
}

} // namespace tocsin::base

#include "app/cli/password.h"

#include "core/base/json_reader.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace tocsin::cli {

namespace {

constexpr std::size_t kLimit = 4096;

base::Result<std::string> fromFile(const std::string& path)
{
    struct stat status{};
    if (::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && (status.st_mode & S_IROTH) != 0)
        return base::invalid("cli.password_file_open", {{"path", path}});
    const base::Result<std::string> bytes = base::readFile(path, kLimit);
    if (!bytes) return bytes.error();
    std::string line = bytes->substr(0, bytes->find('\n'));
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
}

/// Switches echo off for as long as it lives.
class NoEcho {
public:
    explicit NoEcho(int terminal) : terminal_(terminal), changed_(::tcgetattr(terminal, &before_) == 0)
    {
        if (!changed_) return;
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(terminal_, TCSAFLUSH, &silent);
    }
    ~NoEcho()
    {
        if (changed_) ::tcsetattr(terminal_, TCSAFLUSH, &before_);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    int terminal_;
    termios before_{};
    bool changed_;
};

base::Result<std::string> typed(const std::string& prompt)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> terminal(std::fopen("/dev/tty", "r+"), &std::fclose);
    if (!terminal) return base::invalid("cli.no_password");
    std::fputs((prompt + ": ").c_str(), terminal.get());
    std::fflush(terminal.get());
    std::string line;
    {
        const NoEcho silent(::fileno(terminal.get()));
        for (int c = std::fgetc(terminal.get()); c != EOF && c != '\n' && line.size() < kLimit;
             c = std::fgetc(terminal.get()))
            line += static_cast<char>(c);
    }
    std::fputs("\n", terminal.get());
    return line;
}

} // namespace

base::Result<std::string> readPassword(const PasswordSource& source)
{
    if (!source.file.empty()) return fromFile(source.file);
    if (const char* value = std::getenv(source.environment)) return std::string(value);
    base::Result<std::string> first = typed(source.prompt);
    if (!first || !source.twice) return first;
    const base::Result<std::string> again = typed(source.prompt + " again");
    if (again && *again != *first) return base::invalid("cli.passwords_differ");
    return again;
}

} // namespace tocsin::cli

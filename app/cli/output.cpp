#include "app/cli/output.h"

#include <fmt/format.h>

#include <cstdio>

namespace tocsin::cli {

base::Language Common::language() const
{
    return base::languageFromCode(languageCode).value_or(base::Language::English);
}

void printJson(const base::Json& value)
{
    const std::string text = value.dump(2, ' ', false, base::Json::error_handler_t::replace);
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fputc('\n', stdout);
}

void printLine(const std::string& line)
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

int report(const base::Error& error)
{
    std::string text = error.key;
    for (const auto& [name, value] : error.params) text += fmt::format(" {}={}", name, value);
    if (!error.detail.empty()) text += " (" + error.detail + ")";
    fmt::print(stderr, "tocsin: {}\n", text);
    switch (error.kind) {
    case base::ErrorKind::Invalid:
    case base::ErrorKind::NotFound: return kUsage;
    case base::ErrorKind::Refused:
    case base::ErrorKind::Cancelled: return kNo;
    case base::ErrorKind::Denied: return kNotPermitted;
    case base::ErrorKind::Storage: return kStorage;
    }
    return kUsage;
}

} // namespace tocsin::cli

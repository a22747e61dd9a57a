#include "app/cli/output.h"

#include "app/cli/knowledge.h"
#include "core/base/text.h"
#include "core/data/messages.h"

#include <fmt/format.h>

#include <cstdio>

namespace tocsin::cli {

namespace {

/// The messages of --data when they can be read, else the built-in ones: an error must never lack its words.
const data::Messages& messagesOf(const Common& common)
{
    static const data::Messages loaded = [&common] {
        const base::Result<data::DataSource> source = sourceOf(common);
        base::Result<data::Messages> messages =
            source ? data::Messages::load(*source) : data::Messages::load(data::DataSource::embedded());
        if (!messages) messages = data::Messages::load(data::DataSource::embedded());
        return messages ? *messages : data::Messages();
    }();
    return loaded;
}

Exit exitOf(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::Invalid:
    case base::ErrorKind::NotFound: return kUsage;
    case base::ErrorKind::Refused:
    case base::ErrorKind::Cancelled: return kNo;
    case base::ErrorKind::Denied: return kNotPermitted;
    case base::ErrorKind::Storage: return kStorage;
    }
    return kUsage;
}

} // namespace

base::Language Common::language() const
{
    return base::languageFromCode(languageCode).value_or(base::Language::English);
}

void printJson(const base::Json& value) { printLine(value.dump(2, ' ', false, base::Json::error_handler_t::replace)); }

void printLine(const std::string& line)
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

void printText(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void printMessage(const std::string& line)
{
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fputc('\n', stderr);
}

std::string visible(const std::string& text)
{
    std::string out;
    std::size_t at = 0;
    for (const base::HiddenCharacter& one : base::hiddenCharacters(text)) {
        out += text.substr(at, one.offset - at) + "[" + base::codePointName(one.codePoint) + "]";
        const auto first = static_cast<unsigned char>(text[one.offset]);
        at = one.offset + (first < 0x80 ? 1U : first < 0xE0 ? 2U : first < 0xF0 ? 3U : 4U);
    }
    return out + text.substr(at);
}

std::pair<std::string, std::string> wording(const Common& common, const std::string& key, const base::Params& params)
{
    const data::Messages& messages = messagesOf(common);
    return {messages.text(key, params, common.language()), messages.fix(key, params, common.language())};
}

int report(const Common& common, const base::Error& error)
{
    auto [text, fix] = wording(common, error.key, error.params);
    // A value that the form has no place for is kept aside in a file; in a change it is refused, with all of it.
    if (const auto path = error.params.find("path"); path != error.params.end() && error.key.starts_with("content.")) {
        text = path->second + ": " + text;
        fix = wording(common, base::invalid("cli.bad_value").key, {}).second;
    }
    const Exit status = exitOf(error.kind);
    if (common.json)
        printJson({{"error",
                    {{"key", error.key},
                     {"params", error.params},
                     {"message", text},
                     {"fix", fix},
                     {"detail", error.detail},
                     {"status", status}}}});
    printMessage("tocsin: " + text + (error.detail.empty() ? "" : " [" + error.detail + "]"));
    if (!fix.empty()) printMessage("  → " + fix);
    return status;
}

} // namespace tocsin::cli

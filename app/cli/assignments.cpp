#include "app/cli/assignments.h"

#include "core/base/json_reader.h"

namespace tocsin::cli {

base::Result<std::vector<notice::Change>> changesFrom(const std::vector<std::string>& assignments)
{
    std::vector<notice::Change> changes;
    for (const std::string& text : assignments) {
        const std::size_t equals = text.find('=');
        if (equals == 0 || equals == std::string::npos) return base::invalid("cli.bad_assignment", {{"text", text}});
        if (text[equals - 1] != ':') {
            changes.push_back({text.substr(0, equals), text.substr(equals + 1)});
            continue;
        }
        base::Result<base::Json> value = base::readJson(std::string_view(text).substr(equals + 1));
        if (!value) return value.error().within(text);
        changes.push_back({text.substr(0, equals - 1), std::move(*value)});
    }
    return changes;
}

} // namespace tocsin::cli

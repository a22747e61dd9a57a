#include "app/cli/workflow_files.h"

#include "core/base/json_reader.h"

#include <filesystem>

namespace tocsin::cli {

base::Result<std::vector<Definition>> definitionsOf(const Common& common, const std::string& which)
{
    std::error_code ignored;
    if (which.find('/') != std::string::npos || std::filesystem::is_regular_file(which, ignored)) {
        const base::Result<std::string> bytes = base::readFile(which);
        if (!bytes) return bytes.error();
        const base::Result<Definition> definition = workflow::Definition::read(*bytes, which);
        if (!definition) return definition.error();
        return std::vector<Definition>{*definition};
    }
    const base::Result<service::Law> law = loadLaw(common);
    if (!law) return law.error();
    std::vector<Definition> out;
    std::string known;
    for (const Definition& one : law->workflows->inForce()) {
        if (which.empty() || one->id() == which) out.push_back(one);
        known += (known.empty() ? "" : ", ") + one->id();
    }
    if (out.empty()) return base::notFound("cli.unknown_workflow", {{"id", which}, {"known", known}});
    return out;
}

} // namespace tocsin::cli

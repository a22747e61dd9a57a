#include "core/intake/package.h"
#include "tests/fuzz/targets.h"
#include "tests/support/knowledge.h"

namespace tocsin::fuzz {

void request_package(std::string_view bytes)
{
    const base::Result<intake::Package> package = intake::readPackage(bytes, test::catalogue());
    if (!package) return;
    const form::Form* form = test::catalogue().form(package->type);
    require(form != nullptr && !form->received(), "a package asks for what a bureau drafts");
    require(!package->agencyKey().empty() && !package->referenceKey().empty(), "agency and reference are named");
    const base::Result<notice::Admitted> again = notice::admit(*form, test::catalogue(), package->content);
    require(again && again->content == package->content && again->asides.empty(),
            "what was read is content that the form takes as it is");
    for (const auto& [text, origin] : package->origins) {
        const base::Result<form::Path> path = form::Path::parse(text);
        require(path && path->find(package->content) != nullptr, "every origin belongs to a value");
    }
    for (const intake::Attachment& file : package->attachments) {
        require(base::sha256(file.bytes).hex() == file.sha256, "a file is what its hash says");
        require(file.name.find('/') == std::string::npos, "a file lies in no folder");
    }
}

} // namespace tocsin::fuzz

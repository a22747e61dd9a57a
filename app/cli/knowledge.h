#pragma once
// Forms and rules of this installation, loaded once per run.

#include "app/cli/output.h"
#include "core/form/catalogue.h"
#include "core/rules/pack.h"

namespace tocsin::cli {

struct Knowledge {
    std::shared_ptr<const form::Catalogue> catalogue;
    std::shared_ptr<const rules::Pack> pack;
};
/// Forms and code lists alone. Errors as Catalogue::load.
base::Result<std::shared_ptr<const form::Catalogue>> loadCatalogue(const Common& common);
/// The embedded data, or those of --data laid over them. Errors as Catalogue::load and Pack::load.
base::Result<Knowledge> loadKnowledge(const Common& common);

} // namespace tocsin::cli

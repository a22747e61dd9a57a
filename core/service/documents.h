#pragma once
// What several desks need of a document. Internal to core/service.

#include "core/rules/evaluator.h"
#include "core/service/pipeline.h"

namespace tocsin::service {

struct Loaded {
    store::DocumentRow head;
    base::Json content;
    const form::Form* form = nullptr;
};
/// The newest version. Errors: document.unknown {id}.
base::Result<Loaded> load(const Law& law, store::UnitOfWork& unit, const std::string& id);

/// The judgment of stored content today, with the bureau's settings and everybody's responses.
rules::Judgement judgeLoaded(const Law& law, store::UnitOfWork& unit, const Loaded& loaded, base::Date today,
                             rules::Stage stage, bool all = false);

/// What the workflow asks of the world: content hash and open blocking findings per stage.
workflow::Facts factsOf(const Law& law, store::UnitOfWork& unit, const Loaded& loaded, base::Date today,
                        const std::string& now);

} // namespace tocsin::service

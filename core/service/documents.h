#pragma once
// What several desks need of a document. Internal to core/service.

#include "core/rules/evaluator.h"
#include "core/service/desks.h"

namespace tocsin::service {

struct Loaded {
    store::DocumentRow head;
    base::Json content;
    base::Json provenance;
    const form::Form* form = nullptr;
};
/// The newest version. Errors: document.unknown {id}.
base::Result<Loaded> load(const Law& law, store::UnitOfWork& unit, const std::string& id);

/// The bureau's own age of majority. Throws storage.corrupt when what is stored is no number.
std::optional<std::int64_t> majorityAge(store::UnitOfWork& unit);

/// The dated settings of the pack with the bureau's own laid over.
base::Json settingsOf(const Law& law, store::UnitOfWork& unit, base::Date today);

/// The judgment of stored content today, with the bureau's settings and everybody's responses.
rules::Judgement judgeLoaded(const Law& law, store::UnitOfWork& unit, const Loaded& loaded, base::Date today,
                             rules::Stage stage, bool all = false);

/// What the workflow asks of the world: content hash and open blocking findings per stage.
workflow::Facts factsOf(const Law& law, store::UnitOfWork& unit, const Loaded& loaded, base::Date today,
                        const std::string& now);

/// What names are compared by when likely duplicates are looked for.
std::string matchKey(const notice::Headline& headline);

/// Makes a document within a command under way: drafting and importing share it. Errors as Drafting::create.
base::Result<Saved> createDocument(Act& act, Desk& desk, const std::string& type, const base::Json& foreign,
                                   const Source& source);

} // namespace tocsin::service

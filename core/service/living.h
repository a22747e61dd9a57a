#pragma once
// What a step means for a document's life after publication. Internal to core/service.

#include "core/life/retention.h"
#include "core/service/documents.h"

namespace tocsin::service {

/// The figures in force on a day. Throws storage.corrupt when the pack has none.
life::Terms termsOf(const Law& law, base::Date today);

/// None when the day of recording is unreadable. `startedOn` is the day of recording, or for what was never recorded
/// the day on which the bureau began it.
std::optional<life::Retention> retentionOf(const std::string& startedOn, const std::string& decided,
                                           const life::Terms& terms);

/// Completes the facts with what actions after publication ask: codes, figures, copies at home, retention.
void addLife(workflow::Facts& facts, const Law& law, store::UnitOfWork& unit, const store::DocumentRow& head,
             base::Date today);

/// National systems that still hold a copy.
std::size_t copiesAtHome(store::UnitOfWork& unit, const std::string& document);

/// Takes the inputs that the log may name into `facts`; gives those that may be personal, for the payload.
base::Json sortInputs(const workflow::Transition& transition, const std::map<std::string, std::string>& inputs,
                      base::Json& facts);

/// After the step: brings the standing of the document to what the transition's effects say, and the entry names it.
void applyLife(Act& act, const store::DocumentRow& head, const base::Json& content,
               const workflow::Transition& transition, const std::map<std::string, std::string>& inputs,
               audit::Entry& entry);

/// Before a step with the effect "restore": the content that stands published becomes the newest version again.
/// Nothing happens when it is that already.
void restorePublished(Act& act, const Loaded& loaded, store::DocumentRow& head);

/// The standing as the log names it.
base::Json standingJson(const store::LifeRow& row);

} // namespace tocsin::service

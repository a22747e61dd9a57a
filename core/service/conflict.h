#pragma once
// What somebody is told whose command rests on a document that others have changed meanwhile. Internal to core/service.

#include "core/service/desks.h"

namespace tocsin::service {

/// document.stale {revision, by, changed, state}: what was done after the revision that was read. `by` are the display
/// names of those who did it, `changed` the paths of the fields that they changed, "–" when only the state moved on.
/// Values are told by reading the document, which is recorded.
base::Error staleSince(store::UnitOfWork& unit, const store::DocumentRow& head, std::int64_t revision);

/// A step that was refused for workflow.stale_content becomes workflow.changed_since {revision, by, changed, state}
/// when the log knows the content that was looked at; every other error stays as it is.
base::Error toldWhatChanged(store::UnitOfWork& unit, const store::DocumentRow& head, const std::string& seenHash,
                            base::Error refusal);

} // namespace tocsin::service

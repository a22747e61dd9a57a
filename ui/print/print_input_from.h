#pragma once
// From the bureau's door to a print: the same for the desktop and the command line.

#include "core/service/bureau.h"
#include "ui/print/print_input.h"

namespace tocsin::ui {

/// A version of a document with its photographs and the facts of its publication. What is read is recorded by the
/// desks; that something left the bureau is for the caller to record, by Registry::printed(), once it has the bytes.
/// `version` 0 is the newest. A photograph that the bureau no longer holds is left out and said on the page. Errors:
/// those of Registry::show and Registry::history, and any trouble with rights or storage.
base::Result<PrintInput> printInputOf(service::Session& session, const std::string& id, std::int64_t version,
                                      base::Language language);

/// As above from a view that was read already.
base::Result<PrintInput> printInputFrom(service::Session& session, const service::DocumentView& view,
                                        base::Language language);

} // namespace tocsin::ui

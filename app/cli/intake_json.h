#pragma once
// What the commands of `intake` print as JSON (docs/cli.md).

#include "app/cli/sitting.h"

namespace tocsin::cli {

base::Json requestJson(const service::RequestItem& item);
/// With package, score, actions and what changed since the draft.
base::Json requestJson(const Sitting& sitting, const service::RequestView& view);
base::Json receivedJson(const Common& common, const service::ReceivedRequest& received);

} // namespace tocsin::cli

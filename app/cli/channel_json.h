#pragma once
// Messages and packages as JSON and as words.

#include "app/cli/output.h"
#include "core/service/channel.h"

namespace tocsin::cli {

/// The stored key and parameters of a reason as words: what happened, and what to do.
std::pair<std::string, std::string> reasonOf(const Common& common, const std::string& key, const std::string& params);

base::Json outboxJson(const store::OutboxRow& row);
base::Json inboxJson(const Common& common, const store::InboxRow& row);
base::Json quarantineJson(const Common& common, const store::QuarantineRow& row);
base::Json messageJson(const Common& common, const service::MessageView& view);
base::Json messageJson(const service::SentView& view);

} // namespace tocsin::cli

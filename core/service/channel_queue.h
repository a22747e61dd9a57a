#pragma once
// Putting messages into the outbox within a command under way. Internal to core/service.

#include "core/channel/package.h"
#include "core/service/documents.h"

namespace tocsin::service {

/// The keys that the bureau knows, its own too.
std::vector<channel::TrustedKey> knownKeys(store::UnitOfWork& unit);
/// Whether the bureau has a key of its own.
bool hasChannel(const Desk& desk, store::UnitOfWork& unit);

/// Completes id, sender and time, writes the row and its entry; gives the message's id. `document` is ours or "".
/// Errors: those of channel::draftOf.
base::Result<std::string> queueMessage(Act& act, Desk& desk, channel::Manifest head, const channel::Body& body,
                                       const channel::Files& files, const std::string& document);

/// The effect of the action `send` in a bureau that has a channel: the package of the document for the General
/// Secretariat, and of a diffusion for every bureau that it names and does not restrict. Sent again it is the answer to
/// the General Secretariat's question, or an update once it was published. Any other action queues nothing. Errors:
/// attachment.unknown {sha256}, those of queueMessage.
base::Status queueSent(Act& act, Desk& desk, const Loaded& loaded, const ActCommand& command);

} // namespace tocsin::service

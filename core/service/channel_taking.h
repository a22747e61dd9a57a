#pragma once
// Taking a message in within a command under way: its row, its effect, its receipt. Internal to core/service.

#include "core/service/channel.h"

namespace tocsin::service {

/// Whether the message was met before. Errors: channel.id_reused {message} when another bore its id.
base::Result<bool> isRepeated(Act& act, const channel::Opened& opened);
/// Sends the receipt of a known message once more.
void repeatReceipt(Act& act, const std::string& message);

/// Keeps the message, applies it, queues its receipt. What the case does not allow stays open for a person. Only
/// trouble with storage is an error; then nothing of it happened.
base::Result<store::InboxRow> takeIn(Act& act, Desk& desk, const channel::Opened& opened);

/// Applies what an open message asks for; `row` is brought up to date. Errors: what kept it from being applied.
base::Status applyMessage(Act& act, Desk& desk, store::InboxRow& row);

/// Keeps a package that failed its checks.
void keepInQuarantine(Act& act, const std::string& name, const std::string& bytes, const base::Error& why);

/// Opens a package by the keys that the bureau knows now.
base::Result<channel::Opened> openHere(Act& act, const Desk& desk, const std::string& bytes);

} // namespace tocsin::service

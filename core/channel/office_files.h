#pragma once
// Files of the channel beside a bureau, which the command line and the desktop share: its key file, where its packages
// travel, and the keys that offices exchange.

#include "core/base/json.h"
#include "core/channel/folder_transport.h"
#include "core/channel/key_file.h"

namespace tocsin::channel {

/// BUREAU/channel.key.
std::string keyFileOf(const std::string& bureau);

/// BUREAU/channel.json names the folder, as an absolute path or one from the bureau's own folder, so that a bureau and
/// its exchange folder can be moved together. Errors: file.unwritable.
base::Status writeExchangeFolder(const std::string& bureau, const std::string& folder);
/// Absolute. Errors: channel.not_set_up when there is none, json.*.
base::Result<std::string> exchangeFolderOf(const std::string& bureau);

/// The file that `channel key export` writes and `channel trust add` reads: {"format", "keys": […]}.
base::Json keysJson(const std::vector<TrustedKey>& keys);
/// Errors: file.unreadable, json.*, channel.bad_key {address}.
base::Result<std::vector<TrustedKey>> readKeys(const std::string& path);

} // namespace tocsin::channel

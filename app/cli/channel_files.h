#pragma once
// Files of the channel beside a bureau: its key file, where its packages travel, and the keys that offices exchange.

#include "core/base/json.h"
#include "core/channel/folder_transport.h"
#include "core/channel/key_file.h"

namespace tocsin::cli {

/// BUREAU/channel.key.
std::string keyFileOf(const std::string& bureau);

/// BUREAU/channel.json names the folder. Errors: file.unwritable.
base::Status writeExchangeFolder(const std::string& bureau, const std::string& folder);
/// Errors: channel.not_set_up when there is none, json.*.
base::Result<std::string> exchangeFolderOf(const std::string& bureau);

/// The file that `channel key export` writes and `channel trust add` reads: {"format", "keys": […]}.
base::Json keysJson(const std::vector<channel::TrustedKey>& keys);
/// Errors: file.unreadable, json.*, channel.bad_key {address}.
base::Result<std::vector<channel::TrustedKey>> readKeys(const std::string& path);

} // namespace tocsin::cli

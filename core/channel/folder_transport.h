#pragma once
// Packages as files: one folder per correspondent below a common one, which people, a mount or a mail program carry.

#include "core/channel/transport.h"

#include <filesystem>

namespace tocsin::channel {

/// ROOT/<address>/<message id>.tar. A file appears whole or not at all: it is written under another name, synced,
/// renamed, and the folder synced. What cannot be taken in is moved to ROOT/<address>/aside.
class FolderTransport final : public Transport {
public:
    FolderTransport(std::filesystem::path root, std::string address)
        : root_(std::move(root)), address_(std::move(address))
    {
    }
    /// Makes the folder of this correspondent. Errors: file.unwritable {path, reason}.
    base::Status makeMailbox() const;

    base::Status deliver(const std::string& to, const std::string& name, std::string_view bytes) override;
    /// By name, oldest file first. Files that are still being written are not there yet; what is no plain file is left
    /// where it is.
    base::Result<std::vector<std::string>> arrived() override;
    base::Result<std::string> fetch(const std::string& name) override;
    base::Status finish(const std::string& name) override;
    base::Status setAside(const std::string& name) override;

private:
    [[nodiscard]] std::filesystem::path mailbox() const { return root_ / address_; }

    std::filesystem::path root_;
    std::string address_;
};

} // namespace tocsin::channel

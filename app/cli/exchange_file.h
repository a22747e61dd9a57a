#pragma once
// The file that `export` writes and `new --from` reads (docs/cli.md).

#include "core/service/desks.h"

namespace tocsin::cli {

inline constexpr const char* kExportFormat = "tocsin.document/1";

/// Content with where it came from.
struct ExchangeFile {
    struct Attachment {
        std::string name;
        std::string mediaType;
        std::string bytes;
    };
    base::Json content = base::Json::object();
    service::Source source;
    std::vector<Attachment> attachments;
};

/// Reads an export, whose hashes must hold, or plain content. Errors: file.*, json.*, cli.export_altered {path},
/// cli.other_type {path, type, wanted}, cli.unknown_media {name}.
base::Result<ExchangeFile> readExchangeFile(const std::string& path, const std::string& type);
/// What an export holds. `files` are the bytes of attachments by their SHA-256.
base::Json exportJson(const service::DocumentView& view, const std::string& contentHash, base::Json head,
                      const std::map<std::string, std::string>& files);
/// Every attachment value in content, as it stands there.
std::vector<base::Json> attachmentsOf(const base::Json& content);

} // namespace tocsin::cli

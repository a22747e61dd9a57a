#pragma once
// The container of a package: an uncompressed ustar archive of plain files, which any `tar` opens. What is read is
// hostile: everything that is not a plain file with a plain name is refused (docs/adr/0010).

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::channel {

struct ArchiveEntry {
    std::string name; ///< lower-case letters, digits, '.', '_', '-', and '/' between folders
    std::string bytes;
};

struct ArchiveLimits {
    std::size_t bytes = 64U << 20; ///< of the whole archive
    std::size_t entries = 256;
};

/// Plain files of mode 0644, owner 0 and time 0, so that the same entries give the same bytes. Names must be plain and
/// at most 100 bytes long (TOCSIN_CHECK).
std::string writeArchive(const std::vector<ArchiveEntry>& entries);

/// Reads what writeArchive() and `tar --format=ustar` with the same owner, mode and time write. Errors (all Invalid):
/// channel.too_large {limit}, channel.too_many_parts {limit}, channel.truncated {offset}, channel.no_archive {offset}
/// (no ustar header), channel.archive_damaged {offset} (checksum, size or padding), channel.entry_kind {name} (a link,
/// folder, device or extension), channel.unsafe_name {name}, channel.duplicate_part {name}, channel.header_not_plain
/// {name}, channel.trailing_bytes {offset}.
base::Result<std::vector<ArchiveEntry>> readArchive(std::string_view bytes, const ArchiveLimits& limits = {});

} // namespace tocsin::channel

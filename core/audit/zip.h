#pragma once
// The container of an evidence bundle: a ZIP archive without compression, which every desktop opens. Only written,
// never read; the same files give the same bytes.

#include <string>
#include <vector>

namespace tocsin::audit {

struct ZipEntry {
    std::string name; ///< ASCII, '/' between folders (TOCSIN_CHECK)
    std::string bytes;
};

/// All together below 4 GiB and fewer than 65,535 files (TOCSIN_CHECK).
std::string writeZip(const std::vector<ZipEntry>& entries);

} // namespace tocsin::audit

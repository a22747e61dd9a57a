#pragma once
// The desk that takes files in: first it shows what it would do, then it does what was chosen, all of it or nothing.

#include "core/exchange/record.h"
#include "core/service/desks.h"

#include <atomic>

namespace tocsin::service {

/// What an import would do with a record.
enum class Standing {
    Fresh,           ///< a new draft
    LikelyDuplicate, ///< the bureau has documents that look like it; a draft only if the person says so
    Repeated,        ///< another record of the file says the same and more; a draft only if the person says so
    Refused,         ///< no draft can be made; see Record::refusal
};
std::string_view name(Standing standing); ///< "new", "duplicate", "repeated", "refused"

struct ImportRow {
    exchange::Record record;
    Standing standing = Standing::Fresh;
    std::vector<LikelyDuplicate> duplicates;
};

struct ImportCounts {
    std::size_t fresh = 0;
    std::size_t duplicates = 0;
    std::size_t repeated = 0;
    std::size_t refused = 0;
};

/// What a file holds and what an import would do with it. A value: nothing of it is in the bureau.
struct ImportPreview {
    std::string fileName; ///< without folders
    std::string sha256;   ///< of the file's bytes
    exchange::Format format = exchange::Format::Single;
    std::vector<ImportRow> rows; ///< in file order
    std::vector<exchange::Remark> remarks;
    [[nodiscard]] ImportCounts counts() const;
    /// Rows of which a draft is made unless the person chooses otherwise: the fresh ones.
    [[nodiscard]] std::vector<std::size_t> proposed() const;
};

/// Shared with whoever shows it: the one that imports writes `done` and `total` and reads `cancel`. Any thread.
struct Progress {
    std::atomic<std::size_t> done{0};
    std::atomic<std::size_t> total{0};
    std::atomic<bool> cancel{false};
};

struct ImportedDraft {
    std::size_t row = 0; ///< index in the preview
    std::string id;
    std::string number;
};

struct ImportResult {
    std::vector<ImportedDraft> made;
    std::vector<std::size_t> leftOut; ///< rows that could have become drafts and were not chosen
    std::vector<std::size_t> refused; ///< rows that could not
};

/// Taking files in.
class Importing {
public:
    explicit Importing(Desk& desk) : desk_(desk) {}
    /// Reads the bytes of a file and compares each record with the bureau's documents. Recorded, since it shows
    /// personal data. Errors: those of exchange::readPublicNotices, import.cancelled.
    base::Result<ImportPreview> preview(const std::string& fileName, std::string_view bytes, Progress& progress);
    base::Result<ImportPreview> preview(const std::string& fileName, std::string_view bytes);
    /// Makes drafts of the chosen rows, in one transaction. Errors, after each of which the bureau is as before:
    /// import.nothing_chosen, import.no_such_row {row}, import.row_refused {place}, import.stale_preview {place,
    /// numbers} (a document came in since the preview that a chosen row looks like), import.cancelled (Cancelled).
    base::Result<ImportResult> run(const ImportPreview& preview, const std::vector<std::size_t>& chosen,
                                   Progress& progress);

private:
    Desk& desk_;
};

} // namespace tocsin::service

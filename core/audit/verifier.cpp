#include "core/audit/entry.h"

#include "core/base/json_reader.h"

namespace tocsin::audit {

std::optional<Entry> Verifier::take(const Row& row)
{
    // Unsigned, since a forged number may be the largest there is.
    const auto expected = static_cast<std::int64_t>(static_cast<std::uint64_t>(checked_) + 1U);

    const auto fault = [&](const char* key, const std::string& detail = {}, base::Params params = {}) {
        params.emplace("seq", std::to_string(row.seq));
        faults_.push_back({row.seq, key, detail, std::move(params)});
    };
    const auto mismatch = [&](const char* column) { fault("audit.column_mismatch", column, {{"column", column}}); };
    if (row.seq != expected)
        fault("audit.gap", "expected " + std::to_string(expected), {{"expected", std::to_string(expected)}});
    // The number of the next row follows this one, so that one gap is one fault.
    checked_ = row.seq;

    const bool isEmpty = row.text.empty() && row.document.empty() && row.actor.empty() && row.act.empty() &&
                         row.at.empty() && row.payload.empty() && base::Hash::fromHex(row.leaf);
    if (isEmpty) {
        emptied_.push_back(row.seq);
        lastLeaf_ = row.leaf;
        return std::nullopt;
    }
    const std::string leaf = base::leafHash(row.text).hex();
    if (leaf != row.leaf) fault("audit.altered");
    const base::Result<base::Json> json = base::readStoredJson(row.text);
    base::Result<Entry> entry = json ? fromJson(*json) : base::Result<Entry>(json.error());
    if (!entry) {
        fault("audit.malformed", entry.error().key);
        lastLeaf_ = leaf;
        return std::nullopt;
    }
    if (entry->prev != lastLeaf_) fault("audit.link_broken");
    if (entry->seq != row.seq) mismatch("seq");
    if (entry->document != row.document) mismatch("document");
    if (entry->actor != row.actor) mismatch("actor");
    if (entry->act != row.act) mismatch("act");
    if (entry->at != row.at) mismatch("at");
    // An empty payload was destroyed by retention, or never was; anything else must be what was committed to.
    const bool payloadHolds =
        row.payload.empty() || (!entry->payload.empty() && base::sha256(row.payload).hex() == entry->payload);
    if (!payloadHolds) fault("audit.payload_altered");
    lastLeaf_ = leaf;
    return std::move(*entry);
}

} // namespace tocsin::audit

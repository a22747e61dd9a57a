#pragma once
// What the log says of documents' life after publication: standing, hits, holds, copies, destruction. Part of the
// replay (replay.h). Internal to core/service.

#include "core/audit/entry.h"
#include "core/store/store.h"

#include <functional>
#include <map>
#include <set>

namespace tocsin::service {

class LifeReplay {
public:
    /// key and params of a fault about the document at hand.
    using Fault = std::function<void(const char* key, base::Params params)>;

    void take(const audit::Entry& entry, const std::string& payload);
    /// Faults: audit.life_altered {number, part}; `part` is standing, hits, holds, copies, download or tombstone.
    void compare(store::UnitOfWork& unit, const store::DocumentRow& row, const Fault& fault) const;
    /// The log says that it was destroyed.
    [[nodiscard]] bool isDestroyed(const std::string& document) const;

private:
    struct Document {
        std::optional<store::LifeRow> standing;
        std::map<std::string, store::HitRow> hits; ///< by id
        std::set<std::string> wordless;            ///< hits of which payloads are gone, so that texts are not known
        std::vector<store::HoldRow> holds;
        std::set<std::size_t> wordlessHolds; ///< by place in `holds`
        std::map<std::string, store::CopyRow> copies;
        std::optional<store::DownloadRow> download;
        std::optional<store::TombstoneRow> tombstone;
    };

    void takeStanding(const audit::Entry& entry, Document& document);
    void takeHit(const audit::Entry& entry, const std::string& payload, Document& document);
    void takeHold(const audit::Entry& entry, const std::string& payload, Document& document);
    void takeCopy(const audit::Entry& entry, Document& document);
    static bool sameHits(store::UnitOfWork& unit, const std::string& id, const Document& known);
    static bool sameHolds(store::UnitOfWork& unit, const std::string& id, const Document& known);

    std::map<std::string, Document> documents_;
};

} // namespace tocsin::service

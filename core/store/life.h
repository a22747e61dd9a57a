#pragma once
// Rows of a document's life after publication: how it stands, hits, holds, copies, and what is left when it is
// destroyed. Part of the port (core/store/store.h); days are texts such as "2026-11-24".

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::store {

/// How a published or circulated document stands. Made by the first publication.
struct LifeRow {
    std::string document; ///< id
    std::string recordedOn;
    std::int64_t publishedVersion = 0;
    std::string retentionUntil; ///< "": the maximum, counted from recordedOn
    std::string suspendedUntil; ///< "": not suspended, or without a day
    std::string publicSince;    ///< "": no public extract
    std::string endedOn;        ///< "": it stands
    std::string publishedAs;    ///< entity id that publication brought; "" for a diffusion
    friend bool operator==(const LifeRow&, const LifeRow&) = default;
};

/// A positive query result about a document (RPD 104), a presumed match until it is examined.
struct HitRow {
    std::string id;
    std::string document; ///< id
    std::int64_t revision = 1;
    std::string happenedOn;
    std::string country; ///< code of the list `countries`
    std::string place;
    std::string foundBy;
    std::string actionTaken;
    std::string contacted;   ///< "before", "after" the action, or "no": whether the source bureau was contacted
    std::string contactedOn; ///< day; "" when it was not
    std::string outcome;     ///< code of the list `hit_outcomes`
    std::string reason;      ///< why it is a false positive, and the like
    std::string recordedBy;  ///< user ids
    std::string recordedAt;
    std::string answeredBy; ///< "": not answered, which is what an open hit is
    std::string answeredAt;
    friend bool operator==(const HitRow&, const HitRow&) = default;
};

/// A reason not to destroy a document, until it is released.
struct HoldRow {
    std::string document;
    std::string reason;
    std::string placedBy;
    std::string placedAt;
    std::string releasedBy; ///< "": in force
    std::string releasedAt;
    friend bool operator==(const HoldRow&, const HoldRow&) = default;
};

/// A copy that a national system holds (RPD 5(7)(b), 51(6)).
struct CopyRow {
    std::string document;
    std::string system; ///< its name in the bureau
    std::string givenOn;
    std::string deletedOn; ///< "": it still holds the copy
    std::string confirmedBy;
    friend bool operator==(const CopyRow&, const CopyRow&) = default;
};

/// A document that is a copy of what others recorded (RPD 56).
struct DownloadRow {
    std::string document;
    std::string source; ///< bureau or entity
    std::string receivedOn;
    std::string refreshedOn;
    friend bool operator==(const DownloadRow&, const DownloadRow&) = default;
};

/// What is left of a destroyed document beside its number, type, entity id, dates and hashes.
struct TombstoneRow {
    std::string document;
    std::string decision; ///< "expired", "ended" or "closed"
    std::string by;       ///< user id
    std::string at;
    friend bool operator==(const TombstoneRow&, const TombstoneRow&) = default;
};

/// What a destruction took away.
struct Taken {
    std::int64_t versions = 0;
    std::int64_t payloads = 0;
    std::vector<std::string> attachments; ///< SHA-256 of those that nothing else names
};

/// Below one unit of work, and as long as that.
class LifeRows {
public:
    virtual ~LifeRows() = default;

    virtual std::optional<LifeRow> standing(const std::string& document) = 0;
    virtual void putStanding(const LifeRow& row) = 0;

    virtual void insertHit(const HitRow& row) = 0;
    /// Compare-and-set on row.revision, which is the one read; stored as revision + 1. False when stale.
    virtual bool updateHit(const HitRow& row) = 0;
    virtual std::optional<HitRow> hit(const std::string& id) = 0;
    virtual std::vector<HitRow> hits(const std::string& document) = 0; ///< oldest first
    virtual std::vector<HitRow> openHits(std::size_t limit) = 0;       ///< oldest first
    virtual std::vector<HitRow> allHits() = 0;

    virtual void insertHold(const HoldRow& row) = 0;
    /// False when none is in force.
    virtual bool releaseHold(const std::string& document, const std::string& by, const std::string& at) = 0;
    virtual std::vector<HoldRow> holds(const std::string& document) = 0; ///< oldest first

    virtual void putCopy(const CopyRow& row) = 0;
    virtual std::vector<CopyRow> copies(const std::string& document) = 0;
    virtual void putDownload(const DownloadRow& row) = 0;
    virtual std::optional<DownloadRow> download(const std::string& document) = 0;

    virtual std::optional<TombstoneRow> tombstone(const std::string& document) = 0;
    /// Takes away contents, provenance, reasons, payloads of the log, hits, holds, and attachments that no other
    /// document names. The head, whose headline the caller emptied before, and the hashes stay. Throws storage.failed
    /// while a hold is in force.
    virtual Taken destroy(const TombstoneRow& row) = 0;
    /// After the last destruction of a unit of work: no trace is left in the search index, and searches for these
    /// folded names are taken out of the log's payloads. Gives the numbers of those entries.
    virtual std::vector<std::int64_t> sweep(const std::vector<std::string>& foldedNames) = 0;
};

} // namespace tocsin::store

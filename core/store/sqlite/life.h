#pragma once
// The rows of a document's life after publication, in SQLite (migration 0007).

#include "core/store/sqlite/connection.h"

namespace tocsin::store {

/// Borrows the connection.
class SqliteLife final : public LifeRows {
public:
    explicit SqliteLife(Connection& connection) : db_(connection) {}

    std::optional<LifeRow> standing(const std::string& document) override;
    void putStanding(const LifeRow& row) override;
    void insertHit(const HitRow& row) override;
    bool updateHit(const HitRow& row) override;
    std::optional<HitRow> hit(const std::string& id) override;
    std::vector<HitRow> hits(const std::string& document) override;
    std::vector<HitRow> openHits(std::size_t limit) override;
    std::vector<HitRow> allHits() override;
    void insertHold(const HoldRow& row) override;
    bool releaseHold(const std::string& document, const std::string& by, const std::string& at) override;
    std::vector<HoldRow> holds(const std::string& document) override;
    void putCopy(const CopyRow& row) override;
    std::vector<CopyRow> copies(const std::string& document) override;
    void putDownload(const DownloadRow& row) override;
    std::optional<DownloadRow> download(const std::string& document) override;
    std::optional<TombstoneRow> tombstone(const std::string& document) override;
    Taken destroy(const TombstoneRow& row) override;
    std::vector<std::int64_t> sweep(const std::vector<std::string>& foldedNames) override;

private:
    std::vector<std::string> attachmentsOf(const std::string& document);

    Connection& db_;
};

} // namespace tocsin::store

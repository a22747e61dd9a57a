#include "core/service/life_replay.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"

namespace tocsin::service {

using base::Json;

namespace act = audit::act;

namespace {

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

const std::string& momentOf(const audit::Entry& entry) { return entry.clock.empty() ? entry.at : entry.clock; }

/// The values of a payload; null when none were kept.
Json valuesOf(const std::string& payload)
{
    const base::Result<Json> kept = base::readStoredJson(payload);
    return kept && kept->is_object() ? kept->value("values", Json()) : Json();
}

} // namespace

void LifeReplay::take(const audit::Entry& entry, const std::string& payload)
{
    Document& document = documents_[entry.document];
    if (entry.act == act::kStep || entry.act == act::kExtended) takeStanding(entry, document);
    if (entry.act == act::kHitRecorded || entry.act == act::kHitFollowed) takeHit(entry, payload, document);
    if (entry.act == act::kHeld || entry.act == act::kHoldReleased) takeHold(entry, payload, document);
    if (entry.act == act::kCopyGiven || entry.act == act::kCopyDeleted || entry.act == act::kDownloaded ||
        entry.act == act::kRefreshed)
        takeCopy(entry, document);
    if (entry.act == act::kDestroyed)
        document.tombstone = {entry.document, textOf(entry.facts, "decision"), entry.actor, momentOf(entry)};
}

void LifeReplay::takeStanding(const audit::Entry& entry, Document& document)
{
    const auto said = entry.facts.is_object() ? entry.facts.find("life") : entry.facts.end();
    if (said != entry.facts.end()) {
        document.standing = {entry.document,
                             textOf(*said, "recorded_on"),
                             numberOf(*said, "published_version"),
                             textOf(*said, "retention_until"),
                             textOf(*said, "suspended_until"),
                             textOf(*said, "public_since"),
                             textOf(*said, "ended_on"),
                             textOf(*said, "published_as")};
        return;
    }
    // Programs before migration 0006 recorded a publication and nothing after it.
    if (!workflow::isPublication(textOf(entry.facts, "action")) || document.standing) return;
    const auto inputs = entry.facts.find("inputs");
    const std::string entityId =
        inputs == entry.facts.end() ? std::string() : base::tidySpaces(textOf(*inputs, "entity_id"));
    document.standing = {entry.document, momentOf(entry).substr(0, 10), entry.version, {}, {}, {}, {}, entityId};
}

void LifeReplay::takeHit(const audit::Entry& entry, const std::string& payload, Document& document)
{
    const std::string id = textOf(entry.facts, "hit");
    store::HitRow& hit = document.hits[id];
    if (entry.act == act::kHitRecorded) {
        hit.id = id;
        hit.document = entry.document;
        hit.recordedBy = entry.actor;
        hit.recordedAt = momentOf(entry);
        hit.happenedOn = textOf(entry.facts, "happened_on");
        hit.country = textOf(entry.facts, "country");
    }
    hit.revision = numberOf(entry.facts, "revision");
    hit.contacted = textOf(entry.facts, "contacted");
    hit.contactedOn = textOf(entry.facts, "contacted_on");
    hit.outcome = textOf(entry.facts, "outcome");
    if (entry.facts.value("answered", false)) {
        hit.answeredBy = entry.actor;
        hit.answeredAt = momentOf(entry);
    }
    const Json values = valuesOf(payload);
    if (values.is_null()) {
        document.wordless.insert(id);
        return;
    }
    hit.place = textOf(values, "place");
    hit.foundBy = textOf(values, "found_by");
    hit.actionTaken = textOf(values, "action_taken");
    hit.reason = textOf(values, "reason");
}

void LifeReplay::takeHold(const audit::Entry& entry, const std::string& payload, Document& document)
{
    if (entry.act == act::kHeld) {
        const Json values = valuesOf(payload);
        if (values.is_null()) document.wordlessHolds.insert(document.holds.size());
        document.holds.push_back({entry.document, textOf(values, "reason"), entry.actor, momentOf(entry), {}, {}});
    } else if (!document.holds.empty()) {
        document.holds.back().releasedBy = entry.actor;
        document.holds.back().releasedAt = momentOf(entry);
    }
}

void LifeReplay::takeCopy(const audit::Entry& entry, Document& document)
{
    const std::string on = textOf(entry.facts, "on");
    if (entry.act == act::kDownloaded) {
        document.download = {entry.document, textOf(entry.facts, "source"), on, on};
    } else if (entry.act == act::kRefreshed) {
        if (document.download) document.download->refreshedOn = on;
    } else {
        const std::string system = textOf(entry.facts, "system");
        store::CopyRow& copy = document.copies[system];
        copy.document = entry.document;
        copy.system = system;
        const bool deleted = entry.act == act::kCopyDeleted;
        (deleted ? copy.deletedOn : copy.givenOn) = on;
        if (!deleted) copy.deletedOn.clear();
        copy.confirmedBy = deleted ? entry.actor : std::string();
    }
}

bool LifeReplay::isDestroyed(const std::string& document) const
{
    const auto known = documents_.find(document);
    return known != documents_.end() && known->second.tombstone;
}

bool LifeReplay::sameHits(store::UnitOfWork& unit, const std::string& id, const Document& known)
{
    const std::vector<store::HitRow> stored = unit.life().hits(id);
    if (known.tombstone) return stored.empty();
    if (stored.size() != known.hits.size()) return false;
    return std::all_of(stored.begin(), stored.end(), [&](store::HitRow is) {
        const auto found = known.hits.find(is.id);
        if (found == known.hits.end()) return false;
        store::HitRow was = found->second;
        if (known.wordless.count(is.id) > 0) {
            for (std::string store::HitRow::* text : {&store::HitRow::place, &store::HitRow::foundBy,
                                                      &store::HitRow::actionTaken, &store::HitRow::reason}) {
                (is.*text).clear();
                (was.*text).clear();
            }
        }
        return is == was;
    });
}

bool LifeReplay::sameHolds(store::UnitOfWork& unit, const std::string& id, const Document& known)
{
    std::vector<store::HoldRow> stored = unit.life().holds(id);
    if (known.tombstone) return stored.empty();
    std::vector<store::HoldRow> said = known.holds;
    if (stored.size() != said.size()) return false;
    for (const std::size_t place : known.wordlessHolds) {
        stored[place].reason.clear();
        said[place].reason.clear();
    }
    return stored == said;
}

void LifeReplay::compare(store::UnitOfWork& unit, const store::DocumentRow& row, const Fault& fault) const
{
    static const Document kNothing;
    const auto found = documents_.find(row.id);
    const Document& known = found == documents_.end() ? kNothing : found->second;
    store::LifeRows& rows = unit.life();
    const auto altered = [&](bool same, const char* part) {
        if (!same) fault("audit.life_altered", {{"number", row.number}, {"part", part}});
    };
    std::map<std::string, store::CopyRow> copies;
    for (store::CopyRow& copy : rows.copies(row.id)) copies.emplace(copy.system, std::move(copy));
    altered(rows.standing(row.id) == known.standing, "standing");
    altered(sameHits(unit, row.id, known), "hits");
    altered(sameHolds(unit, row.id, known), "holds");
    altered(copies == known.copies, "copies");
    altered(rows.download(row.id) == known.download, "download");
    altered(rows.tombstone(row.id) == known.tombstone, "tombstone");
}

} // namespace tocsin::service

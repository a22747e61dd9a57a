#pragma once
// The desk of what comes after publication: hits, how long a document is kept, copies elsewhere, destruction.

#include "core/life/retention.h"
#include "core/service/pipeline.h"

namespace tocsin::service {

/// A positive query result as it came in (RPD 104(3)).
struct NewHit {
    std::string document; ///< id or number
    std::string happenedOn;
    std::string country; ///< code of the list `countries`
    std::string place;
    std::string foundBy;
    std::string actionTaken;
    std::string contacted = "no"; ///< "before" or "after" the action, or "no": the source bureau (RPD 63(1), 105(1))
    std::string contactedOn;      ///< day; needed unless "no"
    std::string outcome = "unconfirmed";
};

/// What became of a hit. Parts that are left out stay as they are.
struct HitFollow {
    std::string id;
    std::int64_t revision = 0; ///< the one read; 0: whatever it is
    std::optional<std::string> outcome;
    std::optional<std::string> reason; ///< a false positive needs one
    std::optional<std::string> actionTaken;
    std::optional<std::string> contacted;
    std::optional<std::string> contactedOn;
    bool answered = false; ///< the bureau examined it and answered (RPD 105(2))
};

/// A refusal of extradition, which does not end the notice by itself.
struct Addendum {
    std::string country; ///< which refused
    std::string on;
    std::string ground; ///< code of the list `refusal_grounds`
    std::string by;     ///< user id of who recorded it
};

/// Where a document stands after publication, in one view.
struct LifeView {
    store::DocumentRow head;
    std::optional<store::LifeRow> row; ///< none: never published
    std::optional<life::Retention> retention;
    std::vector<store::HitRow> hits;
    std::vector<store::HoldRow> holds; ///< the last may be in force
    std::vector<store::CopyRow> copies;
    std::optional<store::DownloadRow> download;
    std::vector<Addendum> addenda;
    std::optional<store::TombstoneRow> tombstone;
    [[nodiscard]] bool held() const { return !holds.empty() && holds.back().releasedBy.empty(); }
};

/// Why a document is on the list of the records clerk.
enum class Due {
    Review,  ///< keeping it is to be reviewed now (50(2))
    Over,    ///< its time is over and nobody decided to keep it (51(2))
    Ended,   ///< withdrawn, cancelled or expired: to be deleted (51(3))
    Closed,  ///< never published, and the longest time has passed since it was begun
    Refresh, ///< a copy of what others recorded that was not refreshed in time (56(1)(g))
    CopyOver ///< such a copy whose longest use has passed (56(1)(f), (i))
};
std::string_view name(Due due); ///< "review", "over", "ended", "closed", "refresh", "copy_over"

struct DueItem {
    store::DocumentRow head;
    Due why = Due::Review;
    std::string on; ///< day since when
    bool held = false;
    std::size_t copiesAtHome = 0;
};

struct Destruction {
    std::string id;
    std::string number;
    std::string decision; ///< as store::TombstoneRow::decision
    store::Taken taken;
};

class Life {
public:
    explicit Life(Desk& desk) : desk_(desk) {}
    /// Errors of both: life.bad_day {field, value}, life.future_day {field, value}, life.unknown_code {list, code},
    /// life.contact {value} (a contact needs its day), life.reason_missing, document.unknown, document.destroyed;
    /// life.not_published {state}; life.unknown_hit {id}; life.hit_stale {id}.
    base::Result<store::HitRow> recordHit(const NewHit& hit);
    base::Result<store::HitRow> followHit(const HitFollow& follow);
    /// Recorded as readings, since hits say where a person was. Errors: document.unknown.
    base::Result<std::vector<store::HitRow>> hits(const std::string& document);
    base::Result<std::vector<store::HitRow>> openHits(std::size_t limit = 500);
    /// Recorded as a reading. Errors: document.unknown.
    base::Result<LifeView> standing(const std::string& document);

    /// What is due on or before a day, today when none is given, the oldest first.
    base::Result<std::vector<DueItem>> due(const std::optional<base::Date>& until = std::nullopt);
    /// Keeps a document for a further period, necessity being examined anew: reasons and a day within the maximum
    /// (RPD 50(4)). Errors: life.reason_missing, life.beyond_maximum {until, maximum}, life.not_later {until},
    /// life.not_published {state}, life.ended {number}, life.not_ready {count} (a blocking finding is open: 50(6)).
    base::Status extend(const std::string& document, base::Date until, const std::string& reason);
    /// Errors: life.reason_missing, life.held {number}, life.not_held {number}.
    base::Status hold(const std::string& document, const std::string& reason);
    base::Status releaseHold(const std::string& document, const std::string& reason);

    /// A national system got a copy, or confirmed that it deleted it. Errors: life.system_missing, life.bad_day,
    /// life.future_day, life.unknown_copy {system}.
    base::Status recordCopy(const std::string& document, const std::string& system, const std::string& givenOn = {});
    base::Status confirmDeleted(const std::string& document, const std::string& system, const std::string& on = {});
    /// A document of the bureau is a copy of what others recorded, or was refreshed now. Errors: life.source_missing,
    /// life.no_download {number}.
    base::Status recordDownload(const std::string& document, const std::string& source, const std::string& on = {});
    base::Status refreshed(const std::string& document);

    /// Destroys these documents, all or none. What stands although its time is over expires first. Nothing brings the
    /// contents back. Errors: life.not_due {number, until}, life.held {number}, life.copies_at_home {number, count}.
    base::Result<std::vector<Destruction>> destroy(const std::vector<std::string>& documents);

private:
    Desk& desk_;
};

} // namespace tocsin::service

#pragma once
// The audit log's entry. What is written today is an RFC 6962 leaf: leaf hash = SHA-256(0x00 || canonical JSON), and
// `prev` links each entry to the leaf before it. A Merkle tree over the same leaves can be laid on top at any later
// time without touching an entry. No personal data stand here: values and free text are salted commitments; the
// values and salts lie in the payload row, which retention may destroy.

#include "core/base/crypto.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::audit {

/// What happened; RPD 126(1)(2) names the kinds. Stable names, never reused.
namespace act {
inline constexpr const char* kBureauCreated = "bureau.created";
inline constexpr const char* kSignIn = "session.sign_in";
inline constexpr const char* kSignInFailed = "session.sign_in_failed";
inline constexpr const char* kSignOut = "session.sign_out";
inline constexpr const char* kDenied = "session.denied";
inline constexpr const char* kUserAdded = "user.added";
inline constexpr const char* kUserDisabled = "user.disabled";
inline constexpr const char* kCreated = "document.created";
inline constexpr const char* kSaved = "document.saved";
inline constexpr const char* kImported = "document.imported";
inline constexpr const char* kIssuedAs = "document.issued_as";
inline constexpr const char* kJudgedAll = "rules.judged_all";
inline constexpr const char* kImportPreviewed = "import.previewed";
inline constexpr const char* kImportFinished = "import.finished";
inline constexpr const char* kRead = "document.read";
inline constexpr const char* kListed = "document.listed";
inline constexpr const char* kStep = "document.step";
inline constexpr const char* kResponse = "document.response";
inline constexpr const char* kMovedLife = "document.moved_life";
inline constexpr const char* kAttached = "attachment.added";
inline constexpr const char* kDuplicatesSought = "document.duplicates_sought";
inline constexpr const char* kExported = "document.exported";
inline constexpr const char* kPrinted = "document.printed";
inline constexpr const char* kAuditRead = "audit.read";
inline constexpr const char* kAuditVerified = "audit.verified";
inline constexpr const char* kClaimed = "desk.claimed";
inline constexpr const char* kReleased = "desk.released";
inline constexpr const char* kAssigned = "desk.assigned";
inline constexpr const char* kHandedOver = "desk.handed_over";
inline constexpr const char* kFollowUp = "desk.follow_up";
inline constexpr const char* kPaused = "desk.paused";
inline constexpr const char* kResumed = "desk.resumed";
inline constexpr const char* kUrgency = "desk.urgency";
inline constexpr const char* kDueNamed = "desk.due_named";
inline constexpr const char* kUnitOfCase = "desk.unit";
inline constexpr const char* kClockRanOut = "clock.ran_out";
inline constexpr const char* kOfficeSet = "office.set";
inline constexpr const char* kDutySet = "user.duty";
inline constexpr const char* kChannelKeyAdded = "channel.key_added";
inline constexpr const char* kChannelKeyEnded = "channel.key_ended";
inline constexpr const char* kChannelQueued = "channel.queued";
inline constexpr const char* kChannelDelivered = "channel.delivered";
inline constexpr const char* kChannelTaken = "channel.taken_in";
inline constexpr const char* kChannelDecided = "channel.decided";
inline constexpr const char* kChannelQuarantined = "channel.quarantined";
inline constexpr const char* kChannelReleased = "channel.released";
inline constexpr const char* kChannelDiscarded = "channel.discarded";
inline constexpr const char* kChannelListed = "channel.listed";
inline constexpr const char* kChannelRead = "channel.read";
inline constexpr const char* kHitRecorded = "hit.recorded";
inline constexpr const char* kHitFollowed = "hit.followed";
inline constexpr const char* kExtended = "retention.extended";
inline constexpr const char* kHeld = "retention.held";
inline constexpr const char* kHoldReleased = "retention.hold_released";
inline constexpr const char* kCopyGiven = "copy.given";
inline constexpr const char* kCopyDeleted = "copy.deleted";
inline constexpr const char* kDownloaded = "copy.downloaded";
inline constexpr const char* kRefreshed = "copy.refreshed";
inline constexpr const char* kDestroyed = "document.destroyed";
inline constexpr const char* kSwept = "document.swept";
inline constexpr const char* kChannelRetried = "channel.retried";
} // namespace act

struct FieldChange {
    std::string path;
    std::string before; ///< commitment, hex; empty when absent
    std::string after;
};

struct Entry {
    std::int64_t seq = 0;
    std::string at;    ///< instant text; never before the previous entry's (the clock may have been set back)
    std::string clock; ///< what the clock said, when that differs from `at`
    std::string actor; ///< user id; "" before sign-in
    std::vector<std::string> roles;
    std::string session;
    std::string act;
    std::string document; ///< id or ""
    std::int64_t version = 0;
    std::string before; ///< content hash, hex
    std::string after;
    std::string pack;     ///< rule pack hash in force
    std::string workflow; ///< hash of the definition that the document began under; none without a document
    std::vector<FieldChange> fields;
    base::Json facts = base::Json::object(); ///< further values without personal data ("action", "from", "to", "count")
    std::string payload;                     ///< commitment to the payload row, hex; "" when none
    std::string prev;                        ///< leaf hash of entry seq - 1, hex; 64 zeros for the first
};

base::Json toJson(const Entry& entry);
/// Errors: audit.malformed {key}: what the entry holds beyond what an entry may hold, if that is what is wrong.
base::Result<Entry> fromJson(const base::Json& json);
/// Canonical text: what is hashed and stored.
std::string canonicalText(const Entry& entry);

/// A row as stored.
struct Row {
    std::int64_t seq = 0;
    std::string text;     ///< canonical entry
    std::string leaf;     ///< hex
    std::string document; ///< index columns, repeated from the entry
    std::string actor;
    std::string act;
    std::string at;
    std::string payload; ///< canonical JSON {salt, values}; "" when none or destroyed
};
/// Completes `entry` (seq, prev, at not before `previous`) and makes its row. `previous` may be null for the first.
Row seal(Entry entry, const Row* previous, const base::Json& payloadValues);

struct Fault {
    std::int64_t seq = 0;
    std::string key; ///< audit.gap {seq, expected}, audit.altered {seq}, audit.link_broken {seq},
                     ///< audit.column_mismatch {seq, column}, audit.payload_altered {seq}, audit.malformed {seq}
    std::string detail;
    base::Params params;
};
/// Checks rows one by one, trusting no stored hash: recomputes the leaf from the text, the link from the leaf before.
/// A tail cut off is invisible to any chain: the caller compares checked() and lastLeaf() with what is known elsewhere.
class Verifier {
public:
    /// The entry of the row, unless it is unreadable.
    std::optional<Entry> take(const Row& row);
    /// Sequence number of the last row taken.
    [[nodiscard]] std::int64_t checked() const { return checked_; }
    [[nodiscard]] const std::vector<Fault>& faults() const { return faults_; }
    [[nodiscard]] const std::string& lastLeaf() const { return lastLeaf_; }

private:
    std::int64_t checked_ = 0;
    std::string lastLeaf_ = std::string(64, '0');
    std::vector<Fault> faults_;
};

} // namespace tocsin::audit

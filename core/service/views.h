#pragma once
// What the desks answer with: plain values without behaviour.

#include "core/audit/entry.h"
#include "core/notice/content.h"
#include "core/notice/difference.h"
#include "core/rules/finding.h"
#include "core/store/store.h"
#include "core/workflow/migration.h"

namespace tocsin::service {

/// A document that this one was made of, or that was made of this one.
struct LinkView {
    std::string id;
    std::string number;
    std::string type;
    std::string state;
    std::int64_t version = 0; ///< of the origin that was taken
    bool isOrigin = false;    ///< of this document; else made of it
};

struct DocumentView {
    store::DocumentRow head;
    base::Json content;
    base::Json provenance;    ///< as service::Provenance writes it
    std::int64_t version = 0; ///< of `content`, which may be an older one
    std::vector<LinkView> links;
    std::int64_t lastSeen = 0;   ///< newest version that this person had read before; 0 = none
    std::string checkpoint = {}; ///< of an export: the log's signed note that spans it; "" when none could be made
};

/// What one rule says of a document.
struct RuleTrial {
    store::DocumentRow head;
    base::Json content;
    std::vector<rules::Finding> findings; ///< empty: no wording in force on the day, or no row to judge
};

/// A document that waits for this person.
struct WorkItem {
    store::DocumentRow row;
    std::vector<std::string> actions; ///< what this person could do next by role and separation of duties
    store::DeskRow desk;
    std::string clock; ///< the clock that is due first; "" when none runs
    base::LocalText clockLabel;
    std::string due; ///< instant
    bool breached = false;
    bool paused = false;
    bool claimedByOther = false;
    bool escalated = false;  ///< a clock ran out that calls this person's role
    bool hidden = false;     ///< until the follow-up date
    std::string standsInFor; ///< user id of the person absent whose work this is; "" for one's own
};

/// How many documents stand in each state, for the desktop's side bar.
struct StateCount {
    std::string state;
    std::size_t count = 0;
};

struct Saved {
    std::string id;
    std::string number;
    std::int64_t revision = 0;
    std::int64_t version = 0;
    std::string contentHash;
    std::vector<notice::Aside> asides; ///< what had no place in the form
};

struct ActionView {
    std::string action;
    base::LocalText label;
    bool needsReason = false;
    std::vector<workflow::Input> inputs;
    std::vector<workflow::Unmet> unmet; ///< empty: permitted
    std::string from;                   ///< state in which the answer holds
    std::string to;                     ///< state it leads to
    workflow::ReasonRule reason = workflow::ReasonRule::None;
    std::vector<std::string> roles;   ///< whose action it is
    std::vector<std::string> effects; ///< as workflow::Transition::effects
    std::string contentHash;          ///< the content for which the answer holds
    std::int64_t version = 0;         ///< of that content
    std::string task = {};            ///< id of the task that the action answers; empty: the document moves
    std::string article;              ///< of the Rules, as workflow::Transition::article
};

/// A running case on its way from one edition of its life cycle to the one in force.
struct MoveView {
    store::DocumentRow head; ///< before; once moved, after
    std::string fromEdition;
    std::string toEdition;
    workflow::Migration migration; ///< points into the session's law
};

struct HistoryItem {
    audit::Entry entry;
    base::Json payload; ///< reasons and the like; null when none or destroyed
};

/// A document of the bureau that may be about the same person already.
struct LikelyDuplicate {
    std::string id;
    std::string number;
    bool sameEntityId = false; ///< else the same folded name and an agreeing birth date
};

struct AuditReport {
    std::int64_t checked = 0;
    std::string head; ///< leaf hash of the last entry
    std::vector<audit::Fault> faults;
    std::vector<std::string> brokenVersions; ///< "2026/00001 version 3": the content is not what its hash says
    std::int64_t destroyedPayloads = 0;      ///< entries whose personal values are gone, by retention or by hand
    std::int64_t destroyedDocuments = 0;     ///< documents of which a tombstone is left
    std::string root = {};                   ///< of the Merkle tree over all entries, hex
    std::int64_t checkpoints = 0;            ///< of the bureau's own that agree
    std::int64_t outside = 0;                ///< checkpoints from elsewhere that agree
    std::int64_t provableUpTo = 0; ///< entries that the largest of these spans: what comes after is not provable
    bool witnessRead = true;       ///< false when the witness's folder cannot be read
};

/// A checkpoint from a file, for the verification.
struct GivenCheckpoint {
    std::string name;    ///< of the file, for reports
    std::string note;    ///< its bytes
    bool outside = true; ///< false for the copy beside the data, which whoever changes the data can change too
};

/// The log as a checkpoint says it.
struct SealedLog {
    std::string note;
    std::int64_t size = 0;
    std::string root; ///< hex
    std::string key;  ///< of the log, as audit::NoteKey::text()
};

/// One entry with all that shows that it is in the log.
struct ProvenEntry {
    std::int64_t seq = 0;
    std::string entry; ///< canonical text; empty when it was pruned
    std::string leaf;  ///< hex
    std::string proof; ///< audit::proofText
    std::string key;   ///< as SealedLog::key
};

/// That one tree of the log begins another.
struct ConsistencyView {
    std::int64_t older = 0;
    std::string olderRoot; ///< hex
    std::int64_t newer = 0;
    std::string newerRoot;
    std::vector<std::string> path; ///< hex
};

} // namespace tocsin::service

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
    std::int64_t lastSeen = 0; ///< newest version that this person had read before; 0 = none
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
};

} // namespace tocsin::service

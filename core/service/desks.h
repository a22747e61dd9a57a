#pragma once
// The desks of a session. Each takes plain values and answers with a Result; every call runs through the pipeline.

#include "core/base/crypto.h"
#include "core/service/fitting.h"
#include "core/service/pipeline.h"
#include "core/service/views.h"

#include <map>

namespace tocsin::service {

struct NewUser {
    std::string login;
    std::string displayName;
    std::vector<access::Role> roles;
    std::string password;
};

/// Where content came from, kept with the version as its provenance.
struct Source {
    std::string kind = "typed";               ///< "typed", "file", "document", "message"
    std::string name;                         ///< file name; of a message its sender
    std::string sha256;                       ///< of the file, hex
    std::string place;                        ///< where in the file, "_embedded.notices[3]"; a message's id
    base::Json fields = base::Json::object(); ///< field path → where in the record it stood
    std::vector<notice::Aside> asides;        ///< what the reader of the file kept aside
    std::string document = {};                ///< id of the document that it was made of
    std::int64_t version = 0;                 ///< of that document
};
/// The provenance of a version as stored: {source, fields, asides}.
base::Json provenanceJson(const Source& source, const std::vector<notice::Aside>& asides);

/// Making and changing documents.
class Drafting {
public:
    explicit Drafting(Desk& desk) : desk_(desk) {}
    /// A draft of `type`, prefilled with what the bureau knows. `foreign` may hold content already.
    /// Errors: form.unknown_type, form.received_only {type}, form.no_longer_issued {type, until},
    /// content.not_an_object.
    base::Result<Saved> create(const std::string& type, const base::Json& foreign, const Source& source = {});
    /// A new draft of another type with all of the document's content that has a place there, linked with it in both
    /// directions. Each field's provenance names the origin; what has no place, and the officer's promises, which are
    /// made for one document only, are kept aside. `given` is changed at once, such as the recipients of a diffusion.
    /// Errors: document.unknown, document.same_type {type}, those of create() and notice::apply.
    base::Result<Saved> issueAs(const std::string& id, const std::string& type,
                                const std::vector<notice::Change>& given = {});
    /// Changes by path. `revision` is the one that was read: document.stale {revision, by, changed, state} when it has
    /// moved on since. Further errors: document.unknown, document.not_editable {state}, those of notice::apply.
    base::Result<Saved> change(const std::string& id, std::int64_t revision,
                               const std::vector<notice::Change>& changes);
    /// Keeps a file's bytes in the bureau and gives the value for an attachment field, which the caller then sets by
    /// change(). The same bytes are kept once. Errors: attachment.empty, attachment.too_large {limit},
    /// attachment.unsupported {mediaType}.
    base::Result<base::Json> attach(const std::string& name, const std::string& mediaType, const std::string& bytes);
    /// The bureau's other documents that look like the one being drafted, by what stands on the screen: the same entity
    /// id, or the same folded name and an agreeing birth date. Nothing is looked for, or recorded, while neither an
    /// entity id nor name and birth date are known; else recorded as a search. Errors: document.unknown.
    base::Result<std::vector<LikelyDuplicate>> duplicates(const std::string& id, const base::Json& content);

private:
    Desk& desk_;
};

/// See Casework::judgingContext.
struct JudgingContext {
    base::Json settings;
    std::vector<rules::Response> responses;
    base::Date today;
};

struct ActCommand {
    std::string id;
    std::string action;
    std::string reason;
    std::string seenContentHash; ///< the content that the actor looked at
    std::map<std::string, std::string> inputs;
    std::string message = {}; ///< id of the message that brought it; the log says it
    std::string pdf = {};     ///< the printed document, which goes along when this sends it
};

/// Moving documents along and answering the law's questions.
class Casework {
public:
    explicit Casework(Desk& desk) : desk_(desk) {}
    /// Tells nothing of the content but how many findings stand against an action, so it is not recorded as a reading.
    /// Errors: document.unknown.
    base::Result<std::vector<ActionView>> actions(const std::string& id);
    /// Errors: document.unknown, those of workflow::step; workflow.changed_since {revision, by, changed, state} when
    /// what was looked at has been changed since.
    base::Result<workflow::Instance> act(const ActCommand& command);
    /// `all` includes what holds, is waived or does not apply.
    base::Result<rules::Judgement> judge(const std::string& id, rules::Stage stage, bool all = false);
    /// One rule on the newest version by the law of a day, whether or not it counts yet: for trying a rule. Recorded as
    /// a reading, with rule and day. Errors: document.unknown, rules.unknown_rule {rule}, rules.other_form {rule,
    /// form}.
    base::Result<RuleTrial> tryRule(const std::string& id, const std::string& rule, base::Date day);
    /// What a live judgment of content on the screen needs beside it: the bureau's settings of today and the responses
    /// of everybody. Reads no content, so it is not recorded as a reading.
    base::Result<JudgingContext> judgingContext(const std::string& id);
    /// How the content stands as every other type that it could be issued as, best first (RPD 78). Recorded as a
    /// reading. Errors: document.unknown.
    base::Result<std::vector<Fit>> fitting(const std::string& id, rules::Stage stage = rules::Stage::Submit);
    /// A reviewer's answer to an open question of the document; `scope` is the finding's responseScope. Errors:
    /// rules.no_such_question, rules.reason_missing; rules.values_changed {rule} when `seenValues`, the valuesHash of
    /// the finding that was looked at, is given and is no longer the present one.
    base::Status answer(const std::string& id, const std::string& rule, const std::string& scope, bool yes,
                        const std::string& reason, const std::string& seenValues = {});
    /// Accepts an open warning for the values that it was raised for. Errors: rules.no_such_warning {rule},
    /// rules.not_waivable {rule}, rules.reason_missing; access.denied {role} when the rule names another role;
    /// rules.values_changed {rule} as for answer().
    base::Status waive(const std::string& id, const std::string& rule, const std::string& scope,
                       const std::string& reason, const std::string& seenValues = {});

    /// What moving a running case to the edition of its life cycle that is in force would change. Shows no content, so
    /// it is not recorded. Errors: document.unknown, workflow.other_definition, those of workflow::planMigration.
    base::Result<MoveView> previewMove(const std::string& id);
    /// Moves it: for supervisors, with a reason. `revision` is that of the preview. Further errors: document.stale
    /// {revision, by, changed, state}, workflow.reason_missing {action}.
    base::Result<MoveView> moveToLifeInForce(const std::string& id, std::int64_t revision, const std::string& reason);

private:
    Desk& desk_;
};

/// Whether a reading counts for "what changed since you last looked": a page that shows only parts of a document, such
/// as its history, takes a glance.
enum class Look { Whole, Glance };

/// Finding and reading documents.
class Registry {
public:
    explicit Registry(Desk& desk) : desk_(desk) {}
    base::Result<std::vector<store::DocumentRow>> list(const store::DocumentFilter& filter);
    /// How many documents the filter finds, its limit and offset apart. Shows no content, so it is not recorded.
    base::Result<std::size_t> count(const store::DocumentFilter& filter);
    /// What waits for this person: documents in a state from which an action is theirs by role, not barred by
    /// separation of duties; those that an absent colleague left to them; and those whose clock ran out and calls their
    /// role. What is due first comes first, what a colleague has taken last; what has a follow-up date stays away until
    /// then, unless a clock has run out. `limit` at most.
    base::Result<std::vector<WorkItem>> myWork(std::size_t limit = 500);
    base::Result<std::vector<StateCount>> counts();
    /// Where a document stands, without its content. Recorded as a reading; does not count as having looked at it.
    /// Errors: document.unknown.
    base::Result<store::DocumentRow> head(const std::string& id);
    /// `version` 0 is the newest. Reading is recorded. Errors: document.unknown, document.no_such_version.
    /// A glance does not count as having looked at the document.
    base::Result<DocumentView> show(const std::string& id, std::int64_t version = 0, Look look = Look::Whole);
    base::Result<std::vector<notice::Difference>> compare(const std::string& id, std::int64_t older,
                                                          std::int64_t newer);
    /// The versions without their contents, oldest first.
    base::Result<std::vector<store::VersionRow>> versions(const std::string& id);
    base::Result<std::vector<HistoryItem>> history(const std::string& id);
    /// The bytes of an attachment that the document's newest version names. Errors: attachment.unknown {sha256}.
    base::Result<std::string> attachment(const std::string& id, const std::string& sha256);
    /// As show(), recorded as an export or a print of that version, with the SHA-256 of what left the bureau.
    base::Result<DocumentView> exporting(const std::string& id, std::int64_t version = 0);
    base::Status printed(const std::string& id, std::int64_t version, const std::string& language,
                         const std::string& fileSha256);
    /// Display names by user id, for histories. Holds no case content.
    base::Result<std::map<std::string, std::string>> people();

private:
    Desk& desk_;
};

class Verification;

/// Reading and verifying the log.
class Auditing {
public:
    explicit Auditing(Desk& desk) : desk_(desk) {}
    /// Checks every entry of the log and its links, then replays it against what is stored: documents' heads and
    /// versions, answers and waivers, attachments, users' roles. The verification is itself recorded.
    base::Result<AuditReport> verify();
    /// The same with a connection of its own, to run on another thread while the session goes on. Errors: storage.*.
    base::Result<std::unique_ptr<Verification>> verification();

private:
    Desk& desk_;
};

/// Users.
class Administration {
public:
    Administration(Desk& desk, const base::PasswordCost& cost) : desk_(desk), cost_(cost) {}
    /// Errors: access.login_taken, access.bad_login, access.no_role, access.password_short, access.password_common.
    base::Result<base::UserId> addUser(const NewUser& user);
    base::Status disableUser(const std::string& login);
    base::Result<std::vector<access::User>> users();

private:
    Desk& desk_;
    base::PasswordCost cost_;
};

} // namespace tocsin::service

#pragma once
// What several desks need of a document. Internal to core/service.

#include "core/rules/evaluator.h"
#include "core/service/desks.h"

namespace tocsin::service {

struct Loaded {
    store::DocumentRow head;
    base::Json content;
    base::Json provenance;
    const form::Form* form = nullptr;
};
/// An entry about a document as it stands: act, document, version and the definition it lives under.
audit::Entry entryAbout(const char* act, const store::DocumentRow& head);

/// The definition that a case began under. Errors: workflow.other_definition {definition} when it is not at hand.
base::Result<const workflow::Definition*> definitionOf(const Law& law, const workflow::Instance& instance);

/// The law with the definitions that the bureau keeps for its running cases. One that is not what its hash says is left
/// out: nothing is decided by it, and Auditing::verify names it.
Law withKeptDefinitions(Law law, store::UnitOfWork& unit);

/// A document from what is stored of it; needs no storage. Throws storage.corrupt when the version is missing, not what
/// its hash says, or of a type without a form.
Loaded opened(const Law& law, store::DocumentRow head, const std::optional<store::VersionRow>& version);

/// The newest version. Errors: document.unknown {id}, document.destroyed {number}. Throws as opened().
base::Result<Loaded> load(const Law& law, store::UnitOfWork& unit, const std::string& id);

/// The bureau's own age of majority. Throws storage.corrupt when what is stored is no number.
std::optional<std::int64_t> majorityAge(store::UnitOfWork& unit);

/// The dated settings of the pack with the bureau's own laid over.
base::Json settingsOf(const Law& law, store::UnitOfWork& unit, base::Date today);

/// What the bureau knows of other documents: the settings known_earlier_refusals, known_refused_notice and
/// known_same_summary, where the pack has them.
base::Json knownOf(const Law& law, store::UnitOfWork& unit, const store::DocumentRow& head);

/// settingsOf and knownOf.
base::Json settingsFor(const Law& law, store::UnitOfWork& unit, const store::DocumentRow& head, base::Date today);

/// Whether two partial dates can be the same day: equal as far as both are known. An unknown one agrees with none.
bool datesAgree(const std::string& a, const std::string& b);

/// What is kept of a judgment up to the last stage.
store::VerdictRow verdictOf(const store::DocumentRow& head, const rules::Judgement& judgement, const std::string& now);

/// The judgment of stored content today, with the bureau's settings and everybody's responses.
rules::Judgement judgeLoaded(const Law& law, store::UnitOfWork& unit, const Loaded& loaded, base::Date today,
                             rules::Stage stage, bool all = false);

/// What tasks of a workflow depend on. sensitive_data: the content declares particularly sensitive data, or fills a
/// field that the form marks as sensitive (RPD 1(18), 42).
std::map<std::string, bool> flagsOf(const form::Form& form, const base::Json& content);

/// What the workflow asks of the world, from a judgment up to the last stage: content hash, open blocking findings
/// per stage, and the flags of the content.
workflow::Facts factsOf(const Loaded& loaded, const rules::Judgement& judgement, const std::string& now);

/// What names are compared by when likely duplicates are looked for.
std::string matchKey(const notice::Headline& headline);

/// Documents of the same entity id, or of the same folded name and an agreeing birth date.
std::vector<LikelyDuplicate> likelyDuplicates(store::UnitOfWork& unit, const notice::Headline& headline);

/// What lists show of content.
void takeHeadline(store::DocumentRow& head, const base::Json& content);

/// The paths that changed, with commitments to the values, which themselves go into the payload.
std::vector<audit::FieldChange> commitments(const form::Form& form, const base::Json& before, const base::Json& after,
                                            base::Json& payload);

/// Takes a path and all below it out of a provenance's fields.
void forget(base::Json& fields, const std::string& path);

/// Makes a document within a command under way: drafting and importing share it. Errors as Drafting::create.
base::Result<Saved> createDocument(Act& act, Desk& desk, const std::string& type, const base::Json& foreign,
                                   const Source& source);

} // namespace tocsin::service

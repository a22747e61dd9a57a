#include "core/service/conflict.h"

#include "core/base/json_reader.h"

namespace tocsin::service {

namespace {

constexpr const char* kNothing = "–";

/// The entries that each made one revision of a document, oldest first; the first made it.
std::vector<audit::Entry> makersOf(store::UnitOfWork& unit, const std::string& document)
{
    std::vector<audit::Entry> makers;
    for (const char* act :
         {audit::act::kCreated, audit::act::kImported, audit::act::kSaved, audit::act::kStep, audit::act::kMovedLife}) {
        store::AuditFilter filter;
        filter.document = document;
        filter.act = act;
        filter.limit = 1'000'000;
        for (const audit::Row& row : unit.auditRows(filter)) {
            const base::Result<base::Json> json = base::readStoredJson(row.text);
            base::Result<audit::Entry> entry = json ? audit::fromJson(*json) : base::Result<audit::Entry>(json.error());
            if (entry) makers.push_back(std::move(*entry));
        }
    }
    std::sort(makers.begin(), makers.end(), [](const audit::Entry& a, const audit::Entry& b) { return a.seq < b.seq; });
    return makers;
}

void addOnce(std::string& list, const std::string& item)
{
    if ((", " + list + ", ").find(", " + item + ", ") != std::string::npos) return;
    list += (list.empty() ? "" : ", ") + item;
}

/// What the entries from `first` on did, as parameters of a message.
base::Params toldOf(store::UnitOfWork& unit, const store::DocumentRow& head, const std::vector<audit::Entry>& makers,
                    std::size_t first)
{
    std::string people;
    std::string changed;
    for (std::size_t i = first; i < makers.size(); ++i) {
        const std::optional<access::User> user = unit.userById(makers[i].actor);
        addOnce(people, user ? user->displayName : makers[i].actor);
        for (const audit::FieldChange& field : makers[i].fields) addOnce(changed, field.path);
    }
    return {{"revision", std::to_string(head.revision)},
            {"by", people.empty() ? kNothing : people},
            {"changed", changed.empty() ? kNothing : changed},
            {"state", head.workflow.state}};
}

} // namespace

base::Error staleSince(store::UnitOfWork& unit, const store::DocumentRow& head, std::int64_t revision)
{
    const std::vector<audit::Entry> makers = makersOf(unit, head.id);
    const std::int64_t missed = std::clamp<std::int64_t>(head.revision - revision, 0, std::ssize(makers));
    return base::refused("document.stale",
                         toldOf(unit, head, makers, makers.size() - static_cast<std::size_t>(missed)));
}

base::Error toldWhatChanged(store::UnitOfWork& unit, const store::DocumentRow& head, const std::string& seenHash,
                            base::Error refusal)
{
    if (refusal.key != "workflow.stale_content") return refusal;
    const std::vector<audit::Entry> makers = makersOf(unit, head.id);
    const auto seen = std::find_if(makers.rbegin(), makers.rend(),
                                   [&](const audit::Entry& entry) { return entry.after == seenHash; });
    if (seenHash.empty() || seen == makers.rend()) return refusal;
    return base::refused("workflow.changed_since",
                         toldOf(unit, head, makers, static_cast<std::size_t>(seen.base() - makers.begin())));
}

} // namespace tocsin::service

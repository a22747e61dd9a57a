// One document made of another: issued as another type, or diffused while the notice is examined.
#include "core/notice/carry.h"
#include "core/service/desks.h"
#include "core/service/documents.h"
#include "core/service/fitting.h"

#include <set>

namespace tocsin::service {

using base::Json;

namespace {

/// A promise is made for the document it stands in. Ticks that the new type's attestations ask for are taken out and
/// kept aside, so that the officer makes them anew.
void takeOutPromises(const Law& law, const form::Form& form, notice::Carried& carried)
{
    std::vector<notice::Change> cleared;
    std::set<std::string> seen;
    for (const rules::Rule* rule : law.pack->rulesFor(form.type())) {
        if (rule->kind != rules::Kind::Attestation) continue;
        for (const std::string& field : rule->fields) {
            const form::Field* known = form.find(field);
            const base::Result<form::Path> path = form::Path::parse(field);
            if (known == nullptr || known->type != form::FieldType::Boolean || !path || path->isPattern()) continue;
            const Json* value = path->find(carried.content);
            if (value == nullptr || !seen.insert(field).second) continue;
            carried.asides.push_back({field, "content.promise_anew", *value, {{"path", field}}});
            carried.fields.erase(field);
            cleared.push_back({field, nullptr});
        }
    }
    carried.content = notice::apply(form, *law.catalogue, std::move(carried.content), cleared).value();
}

/// The bureau's own number of the origin is not that of the new document, which gets its own.
void takeOutNumber(const std::string& number, notice::Carried& carried)
{
    const auto request = carried.content.find("request");
    if (request == carried.content.end() || request->value("ncb_file_number", Json()) != Json(number)) return;
    request->erase("ncb_file_number");
    if (request->empty()) carried.content.erase(request);
    carried.fields.erase("request.ncb_file_number");
}

/// A diffusion that goes out while a notice on the same person is examined says so, and which notice it is.
void tellNotice(const form::Form& form, const store::DocumentRow& origin, notice::Carried& carried)
{
    if (!origin.type.ends_with(".notice") || form.find("diffusion.linked_notice") == nullptr) return;
    Json& diffusion = carried.content["diffusion"];
    diffusion["linked_notice"] = origin.entityId.empty() ? origin.number : origin.entityId;
    const std::string& state = origin.workflow.state;
    if (state == "sent" || state == "gs_asked") diffusion["notice_under_examination"] = true;
}

/// What the officer gave at once no longer comes from the origin.
base::Status applyGiven(const Law& law, const form::Form& form, const std::vector<notice::Change>& given,
                        notice::Carried& carried)
{
    base::Result<Json> changed = notice::apply(form, *law.catalogue, carried.content, given);
    if (!changed) return changed.error();
    for (const notice::Difference& difference : notice::differences(form, carried.content, *changed))
        forget(carried.fields, difference.path);
    carried.content = std::move(*changed);
    return base::done();
}

/// The origin's own history says what was made of it.
void recordAtOrigin(Act& act, const store::DocumentRow& origin, const Saved& made, const std::string& type)
{
    act.unit().insertLink({origin.id, made.id, origin.version, act.now()});
    audit::Entry entry = entryAbout(audit::act::kIssuedAs, origin);
    entry.facts = {{"document", made.id}, {"number", made.number}, {"type", type}};
    act.record(std::move(entry));
}

} // namespace

base::Result<Saved> Drafting::issueAs(const std::string& id, const std::string& type,
                                      const std::vector<notice::Change>& given)
{
    return performFor<Saved>(desk_, access::Permission::DraftCases, [&](Act& act) -> base::Result<Saved> {
        if (const base::Status may = mayBegin(*desk_.law.catalogue, type, act.today()); !may) return may.error();
        const base::Result<Loaded> origin = load(desk_.law, act.unit(), id);
        if (!origin) return origin.error();
        if (origin->head.type == type) return base::refused("document.same_type", {{"type", type}});
        const form::Form& form = *desk_.law.catalogue->form(type);
        notice::Carried carried = notice::carry(*desk_.law.catalogue, *origin->form, form, origin->content);
        takeOutNumber(origin->head.number, carried);
        takeOutPromises(desk_.law, form, carried);
        tellNotice(form, origin->head, carried);
        if (const base::Status applied = applyGiven(desk_.law, form, given, carried); !applied) return applied.error();
        Source source{"document",
                      origin->head.number,
                      origin->head.contentHash,
                      "version " + std::to_string(origin->head.version),
                      std::move(carried.fields),
                      std::move(carried.asides)};
        source.document = origin->head.id;
        source.version = origin->head.version;
        base::Result<Saved> made = createDocument(act, desk_, type, carried.content, source);
        if (!made) return made;
        recordAtOrigin(act, origin->head, *made, type);
        return made;
    });
}

} // namespace tocsin::service

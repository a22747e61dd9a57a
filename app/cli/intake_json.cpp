#include "app/cli/intake_json.h"

#include "app/cli/judging.h"

namespace tocsin::cli {

using base::Json;

namespace {

Json rowJson(const store::RequestRow& row)
{
    return {{"id", row.id},
            {"number", row.number},
            {"agency", row.agency},
            {"reference", row.reference},
            {"type", row.type},
            {"urgency", row.urgency},
            {"state", row.workflow.state},
            {"since", row.workflow.since},
            {"received_at", row.receivedAt},
            {"version", row.version},
            {"score", row.score},
            {"reason", row.reason},
            {"reminded_at", row.remindedAt}};
}

Json filesJson(const intake::Package& package)
{
    Json out = Json::array();
    for (const intake::Attachment& one : package.attachments)
        out.push_back(
            {{"name", one.name}, {"mediaType", one.mediaType}, {"size", one.bytes.size()}, {"sha256", one.sha256}});
    return out;
}

} // namespace

Json requestJson(const service::RequestItem& item)
{
    Json out = rowJson(item.row);
    out["document"] = item.documentNumber;
    out["document_state"] = item.documentState;
    out["clock"] = item.clock;
    out["due"] = item.due;
    out["breached"] = item.breached;
    return out;
}

Json requestJson(const Sitting& sitting, const service::RequestView& view)
{
    const Common& common = sitting.common();
    Json out = requestJson(view.item);
    const intake::Package& package = view.package;
    out["unit"] = package.unit;
    out["contact"] = {
        {"name", package.contact.name}, {"telephone", package.contact.telephone}, {"email", package.contact.email}};
    out["legal_basis"] = package.legalBasis;
    out["prepared_at"] = package.preparedAt;
    out["content"] = package.content;
    out["files"] = filesJson(package);
    out["asides"] = asidesJson(package.asides);
    out["completeness"] = intake::toJson(view.score, common.language());
    out["packages"] = Json::array();
    for (const store::RequestPackageRow& one : view.packages)
        out["packages"].push_back(
            {{"version", one.version}, {"sha256", one.sha256}, {"score", one.score}, {"at", one.at}, {"by", one.by}});
    out["actions"] = Json::array();
    for (const service::RequestAction& one : view.actions) {
        Json unmet = Json::array();
        for (const workflow::Unmet& why : one.unmet)
            unmet.push_back({{"key", why.key}, {"message", wording(common, why.key, why.params).first}});
        out["actions"].push_back({{"action", one.action},
                                  {"label", one.label.in(common.language())},
                                  {"needs_reason", one.reason == workflow::ReasonRule::Required},
                                  {"unmet", std::move(unmet)}});
    }
    out["since_draft"] = Json::array();
    for (const notice::Difference& one : view.sinceDraft)
        out["since_draft"].push_back(
            {{"path", one.path}, {"before", one.before.value_or(Json())}, {"after", one.after.value_or(Json())}});
    return out;
}

Json receivedJson(const Common& common, const service::ReceivedRequest& received)
{
    Json out = rowJson(received.row);
    out["repeated"] = received.repeated;
    out["asides"] = asidesJson(received.asides);
    out["completeness"] = intake::toJson(received.score, common.language());
    return out;
}

} // namespace tocsin::cli

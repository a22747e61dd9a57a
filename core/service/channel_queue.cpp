#include "core/service/channel_queue.h"

#include "core/base/ids.h"
#include "core/base/json_reader.h"
#include "core/channel/address.h"
#include "core/notice/recipients.h"

#include <set>

namespace tocsin::service {

using base::Json;
using channel::Kind;

namespace {

/// Every attachment that the content names.
void collectAttachments(const Json& value, std::map<std::string, std::string>& mediaTypes)
{
    if (value.is_object() && value.contains("sha256") && value.contains("mediaType")) {
        mediaTypes[value.at("sha256").get<std::string>()] = value.at("mediaType").get<std::string>();
        return;
    }
    if (value.is_structured())
        for (const Json& one : value) collectAttachments(one, mediaTypes);
}

base::Result<channel::Files> filesOf(Act& act, const Json& content, const std::string& pdf)
{
    std::map<std::string, std::string> mediaTypes;
    collectAttachments(content, mediaTypes);
    channel::Files files;
    for (const auto& [sha256, mediaType] : mediaTypes) {
        std::optional<std::string> bytes = act.unit().attachment(sha256);
        if (!bytes) return base::notFound("attachment.unknown", {{"sha256", sha256}});
        files[channel::attachmentPart(sha256)] = {mediaType, std::move(*bytes)};
    }
    if (!pdf.empty()) files["document.pdf"] = {"application/pdf", pdf};
    return files;
}

/// The officer's words of the newest submission: what answers the question.
std::string answerOf(Act& act, const std::string& document)
{
    store::AuditFilter filter;
    filter.document = document;
    filter.act = audit::act::kStep;
    filter.limit = 100000;
    std::string answer;
    for (const audit::Row& row : act.unit().auditRows(filter)) {
        const base::Result<Json> entry = base::readStoredJson(row.text);
        const base::Result<Json> payload = base::readStoredJson(row.payload);
        if (!entry || entry->value("/facts/action"_json_pointer, "") != "submit") continue;
        answer = payload ? payload->value("/values/reason"_json_pointer, "") : std::string();
    }
    return answer;
}

/// What sending again is, by the newest word of the General Secretariat about the document.
struct Errand {
    Kind kind = Kind::NoticeRequest;
    std::string inReplyTo;
    std::string text;
};
Errand errandOf(Act& act, const store::DocumentRow& head)
{
    const Kind first = head.type.ends_with(".diffusion") ? Kind::Diffusion : Kind::NoticeRequest;
    Errand errand{first, {}, {}};
    for (const store::InboxRow& row : act.unit().channel().inboxRows("", head.id)) {
        const std::optional<Kind> kind = channel::kindFromName(row.kind);
        if (!kind || !channel::isOutcome(*kind) || *kind == Kind::BeingProcessed || row.state == "dismissed") continue;
        errand.inReplyTo = row.id;
        errand.kind = *kind == Kind::Incomplete ? Kind::Answer : *kind == Kind::Refused ? first : Kind::Update;
    }
    if (errand.kind != Kind::Answer) return errand;
    errand.text = answerOf(act, head.id);
    // An answer without a word of its own, such as after its payload was destroyed, is the request as it stands now.
    if (errand.text.empty()) errand.kind = first;
    return errand;
}

/// Whether the correspondent has the document already.
bool wasSentTo(Act& act, const std::string& document, const std::string& to)
{
    const std::vector<store::OutboxRow> rows = act.unit().channel().outboxRows("", document);
    return std::any_of(rows.begin(), rows.end(),
                       [&](const store::OutboxRow& row) { return row.to == to && row.kind == "diffusion"; });
}

/// The bureaus that a diffusion names and that receive it; all Members and regions are the General Secretariat's to
/// circulate.
std::set<std::string> namedBureaus(const Json& content, const Desk& desk)
{
    std::set<std::string> named;
    const notice::RecipientSet recipients = notice::recipientsOf(content, true, *desk.law.members, desk.country);
    for (const notice::Recipient& one : recipients.bureaus)
        if (one.standing == notice::Standing::Named) named.insert(one.code);
    return named;
}

} // namespace

std::vector<channel::TrustedKey> knownKeys(store::UnitOfWork& unit)
{
    std::vector<channel::TrustedKey> keys;
    for (store::ChannelKeyRow& row : unit.channel().keys())
        keys.push_back(
            {std::move(row.address), std::move(row.publicKey), std::move(row.validFrom), std::move(row.validUntil)});
    return keys;
}

bool hasChannel(const Desk& desk, store::UnitOfWork& unit)
{
    const std::vector<channel::TrustedKey> keys = knownKeys(unit);
    return std::any_of(keys.begin(), keys.end(),
                       [&](const channel::TrustedKey& key) { return key.address == desk.country; });
}

base::Result<std::string> queueMessage(Act& act, Desk& desk, channel::Manifest head, const channel::Body& body,
                                       const channel::Files& files, const std::string& document)
{
    head.id = base::newIdText();
    head.from = desk.country;
    head.createdAt = act.now();
    const base::Result<channel::Draft> draft = channel::draftOf(head, body, files);
    if (!draft) return draft.error();
    const std::string kind(channel::name(head.kind));
    act.unit().channel().insertOutbox({head.id,
                                       kind,
                                       head.to,
                                       document,
                                       head.inReplyTo,
                                       draft->manifest,
                                       draft->body,
                                       "waiting",
                                       act.now(),
                                       0,
                                       act.now(),
                                       {}});
    audit::Entry entry;
    entry.act = audit::act::kChannelQueued;
    entry.document = document;
    entry.facts = {{"message", head.id},
                   {"kind", kind},
                   {"to", head.to},
                   {"manifest", base::sha256(draft->manifest).hex()},
                   {"body", base::sha256(draft->body).hex()}};
    if (!head.inReplyTo.empty()) entry.facts["in_reply_to"] = head.inReplyTo;
    act.record(std::move(entry));
    return head.id;
}

base::Status queueSent(Act& act, Desk& desk, const Loaded& loaded, const ActCommand& command)
{
    if (command.action != "send" || !hasChannel(desk, act.unit())) return base::done();
    const base::Result<channel::Files> files = filesOf(act, loaded.content, command.pdf);
    if (!files) return files.error();
    if (!command.pdf.empty()) act.unit().putAttachment(base::sha256(command.pdf).hex(), command.pdf);
    const store::DocumentRow& head = loaded.head;
    const Errand errand = errandOf(act, head);
    channel::Body body;
    body.content = loaded.content;
    body.text = errand.text;
    std::set<std::string> recipients{channel::kGeneralSecretariat};
    if (head.type.ends_with(".diffusion")) recipients.merge(namedBureaus(loaded.content, desk));
    for (const std::string& to : recipients) {
        // What the General Secretariat asked is answered to it alone; the bureaus get the diffusion as it stands.
        const bool toSecretariat = to == channel::kGeneralSecretariat;
        channel::Manifest manifest;
        manifest.kind = toSecretariat ? errand.kind : wasSentTo(act, head.id, to) ? Kind::Update : Kind::Diffusion;
        manifest.to = to;
        if (toSecretariat) manifest.inReplyTo = errand.inReplyTo;
        manifest.document = channel::DocumentRef{head.number, head.type, head.version, head.contentHash};
        const base::Result<std::string> queued = queueMessage(act, desk, manifest, body, *files, head.id);
        if (!queued) return queued.error();
    }
    return base::done();
}

} // namespace tocsin::service

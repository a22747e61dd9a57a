#include "core/service/channel_taking.h"

#include "core/base/canonical_json.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/service/channel_queue.h"

namespace tocsin::service {

using base::Json;
using channel::Kind;

namespace {

std::string paramsText(const base::Params& params)
{
    Json out = Json::object();
    for (const auto& [name, value] : params) out[name] = base::repaired(value);
    return base::canonicalJson(out).value();
}

/// The message of ours that this one answers. Errors: channel.not_ours {message, from}.
base::Result<store::OutboxRow> answered(Act& act, const store::InboxRow& row)
{
    std::optional<store::OutboxRow> ours = act.unit().channel().outbox(row.inReplyTo);
    if (!ours || ours->to != row.from)
        return base::refused("channel.not_ours", {{"message", row.inReplyTo}, {"from", row.from}});
    return std::move(*ours);
}

/// Whether the document went to the same correspondent again after that message.
bool isOutdated(Act& act, const store::OutboxRow& ours)
{
    std::string newest;
    for (const store::OutboxRow& row : act.unit().channel().outboxRows("", ours.document))
        if (row.to == ours.to &&
            (row.kind == "notice_request" || row.kind == "diffusion" || row.kind == "answer" || row.kind == "update"))
            newest = row.id;
    return newest != ours.id;
}

const char* actionOf(Kind kind)
{
    switch (kind) {
    case Kind::Published: return "publish";
    case Kind::Circulated: return "circulate";
    case Kind::Incomplete: return "ask";
    case Kind::Refused: return "record_refusal";
    default: return "";
    }
}

/// The outcome as a step of the case, taken by the person who is at work.
base::Status applyOutcome(Act& act, Desk& desk, store::InboxRow& row, Kind kind, const channel::Body& body)
{
    const base::Result<store::OutboxRow> ours = answered(act, row);
    if (!ours) return ours.error();
    row.document = ours->document;
    const std::optional<store::DocumentRow> head = act.unit().document(ours->document);
    if (!head) return base::refused("channel.not_ours", {{"message", row.inReplyTo}, {"from", row.from}});
    if (kind == Kind::BeingProcessed) return base::done();
    if (isOutdated(act, *ours)) return base::refused("channel.reply_to_earlier", {{"message", ours->id}});
    const form::CodeList* grounds = desk.law.catalogue->list("gs_refusal_grounds");
    if (kind == Kind::Refused && (grounds == nullptr || !grounds->contains(body.ground)))
        return base::refused("channel.unknown_ground", {{"ground", body.ground}});
    ActCommand command{head->id, actionOf(kind), body.text, head->contentHash, {}};
    if (kind == Kind::Refused) command.reason = body.ground + (body.text.empty() ? "" : ": " + body.text);
    command.message = row.id;
    const workflow::Definition* life = desk.law.workflows->of(head->workflow);
    const workflow::Transition* transition =
        life == nullptr ? nullptr : life->find(head->workflow.state, command.action);
    if (transition != nullptr)
        for (const auto& [input, value] :
             {std::pair("entity_id", body.entityId), std::pair("control_number", body.controlNumber),
              std::pair("ground", body.ground)})
            if (std::any_of(transition->inputs.begin(), transition->inputs.end(),
                            [name = input](const workflow::Input& one) { return one.id == std::string_view(name); }))
                command.inputs[input] = value;
    const base::Result<workflow::Instance> step = Casework(desk).act(command);
    return step ? base::done() : base::Status(step.error());
}

/// A diffusion of another bureau becomes a document received here, with the sender in its provenance.
base::Status applyDiffusion(Act& act, Desk& desk, store::InboxRow& row, const channel::Manifest& manifest,
                            const channel::Body& body)
{
    const std::string& type = manifest.document->type;
    if (!type.ends_with(".diffusion") || desk.law.catalogue->form(type) == nullptr)
        return base::refused("channel.unknown_type", {{"type", type}});
    Source source;
    source.kind = "message";
    source.name = row.from;
    source.place = row.id;
    const base::Result<Saved> saved = createDocument(act, desk, type, body.content, source);
    if (!saved) return saved.error();
    row.document = saved->id;
    return base::done();
}

base::Status applyReceipt(Act& act, store::InboxRow& row)
{
    base::Result<store::OutboxRow> ours = answered(act, row);
    if (!ours) return ours.error();
    ours->state = "received";
    ours->nextAt.clear();
    ours->error.clear();
    act.unit().channel().updateOutbox(*ours);
    row.document = ours->document;
    return base::done();
}

void keepFiles(Act& act, const channel::Opened& opened)
{
    for (const channel::Part& part : opened.manifest.parts) {
        const auto file = opened.files.find(part.name);
        if (file == opened.files.end() || act.unit().attachment(part.sha256)) continue;
        act.unit().putAttachment(part.sha256, file->second);
        audit::Entry entry;
        entry.act = audit::act::kAttached;
        entry.facts = {{"sha256", part.sha256},
                       {"size", part.size},
                       {"mediaType", part.mediaType},
                       {"message", opened.manifest.id}};
        act.record(std::move(entry));
    }
}

void settle(store::InboxRow& row, const base::Status& applied)
{
    row.state = applied ? "done" : "open";
    row.reason = applied ? std::string() : applied.error().key;
    row.params = applied ? "{}" : paramsText(applied.error().params);
}

} // namespace

base::Result<channel::Opened> openHere(Act& act, const Desk& desk, const std::string& bytes)
{
    const channel::Directory directory(knownKeys(act.unit()));
    return channel::open(bytes, {directory, desk.country, act.now()});
}

base::Result<bool> isRepeated(Act& act, const channel::Opened& opened)
{
    const std::optional<store::InboxRow> known = act.unit().channel().inbox(opened.manifest.id);
    if (known && known->manifest != opened.manifestText)
        return base::invalid("channel.id_reused", {{"message", opened.manifest.id}});
    return known.has_value();
}

void repeatReceipt(Act& act, const std::string& message)
{
    const std::optional<store::InboxRow> known = act.unit().channel().inbox(message);
    for (store::OutboxRow& row : act.unit().channel().outboxRows("", known ? known->document : ""))
        if (row.kind == "receipt" && row.inReplyTo == message) {
            row.nextAt = act.now();
            act.unit().channel().updateOutbox(row);
        }
}

base::Status applyMessage(Act& act, Desk& desk, store::InboxRow& row)
{
    const base::Result<channel::Manifest> manifest = channel::readManifest(row.manifest);
    if (!manifest) return manifest.error();
    const base::Result<channel::Body> body = channel::readBody(manifest->kind, row.body);
    if (!body) return body.error();
    if (manifest->kind == Kind::Receipt) return applyReceipt(act, row);
    if (manifest->kind == Kind::Diffusion) return applyDiffusion(act, desk, row, *manifest, *body);
    if (channel::isOutcome(manifest->kind)) return applyOutcome(act, desk, row, manifest->kind, *body);
    if (!row.inReplyTo.empty())
        if (const base::Result<store::OutboxRow> ours = answered(act, row); ours) row.document = ours->document;
    return base::refused("channel.needs_a_person", {{"kind", row.kind}});
}

base::Result<store::InboxRow> takeIn(Act& act, Desk& desk, const channel::Opened& opened)
{
    const channel::Manifest& manifest = opened.manifest;
    keepFiles(act, opened);
    store::InboxRow row{manifest.id,
                        std::string(channel::name(manifest.kind)),
                        manifest.from,
                        {},
                        manifest.inReplyTo,
                        opened.manifestText,
                        opened.bodyText,
                        opened.key,
                        act.now(),
                        {},
                        {},
                        {},
                        {},
                        {}};
    const base::Status applied = applyMessage(act, desk, row);
    if (!applied && applied.error().kind == base::ErrorKind::Storage) return applied.error();
    settle(row, applied);
    act.unit().channel().insertInbox(row);
    audit::Entry entry;
    entry.act = audit::act::kChannelTaken;
    entry.document = row.document;
    entry.facts = {{"message", row.id},
                   {"kind", row.kind},
                   {"from", row.from},
                   {"key", row.key},
                   {"manifest", base::sha256(row.manifest).hex()},
                   {"body", base::sha256(row.body).hex()},
                   {"state", row.state}};
    if (!row.inReplyTo.empty()) entry.facts["in_reply_to"] = row.inReplyTo;
    if (!row.reason.empty()) entry.facts["reason"] = row.reason;
    act.record(std::move(entry));
    if (manifest.kind != Kind::Receipt) {
        channel::Manifest receipt;
        receipt.kind = Kind::Receipt;
        receipt.to = manifest.from;
        receipt.inReplyTo = manifest.id;
        const base::Result<std::string> queued = queueMessage(act, desk, receipt, {}, {}, row.document);
        if (!queued) return queued.error();
    }
    return row;
}

void keepInQuarantine(Act& act, const std::string& name, const std::string& bytes, const base::Error& why)
{
    const std::string id = base::newIdText();
    const std::string sha256 = bytes.empty() ? std::string() : base::sha256(bytes).hex();
    act.unit().channel().insertQuarantine(
        {id, base::repaired(name), sha256, bytes, why.key, paramsText(why.params), act.now(), "held", {}, {}});
    audit::Entry entry;
    entry.act = audit::act::kChannelQuarantined;
    entry.facts = {{"package", id}, {"sha256", sha256}, {"reason", why.key}};
    act.record(std::move(entry));
}

} // namespace tocsin::service

#include "core/service/channel.h"

#include "core/base/text.h"
#include "core/channel/address.h"
#include "core/service/channel_queue.h"
#include "core/service/channel_taking.h"

namespace tocsin::service {

using access::Permission;
using channel::Kind;

namespace {

void recordListing(Act& act, const char* list, std::size_t count)
{
    audit::Entry entry;
    entry.act = audit::act::kChannelListed;
    entry.facts = {{"list", list}, {"count", count}};
    act.record(std::move(entry));
}

base::Result<store::InboxRow> openMessage(Act& act, const std::string& message)
{
    std::optional<store::InboxRow> row = act.unit().channel().inbox(message);
    if (!row) return base::notFound("channel.no_such_message", {{"message", message}});
    if (row->state != "open") return base::refused("channel.not_open", {{"message", message}});
    return std::move(*row);
}

base::Result<store::QuarantineRow> heldPackage(Act& act, const std::string& package)
{
    std::optional<store::QuarantineRow> row = act.unit().channel().quarantine(package);
    if (!row) return base::notFound("channel.no_such_package", {{"package", package}});
    if (row->state != "held") return base::refused("channel.not_held", {{"package", package}});
    return std::move(*row);
}

void decided(Act& act, store::InboxRow& row, const std::string& state, const std::string& reason)
{
    row.state = state;
    row.decidedBy = act.user().id.text();
    row.decidedAt = act.now();
    act.unit().channel().updateInbox(row);
    audit::Entry entry;
    entry.act = audit::act::kChannelDecided;
    entry.document = row.document;
    entry.facts = {{"message", row.id}, {"state", state}};
    act.record(std::move(entry), reason.empty() ? base::Json() : base::Json{{"reason", reason}});
}

void decided(Act& act, store::QuarantineRow& row, const char* state, const std::string& reason)
{
    row.state = state;
    row.decidedBy = act.user().id.text();
    row.decidedAt = act.now();
    act.unit().channel().updateQuarantine(row);
    audit::Entry entry;
    entry.act = row.state == "released" ? audit::act::kChannelReleased : audit::act::kChannelDiscarded;
    entry.facts = {{"package", row.id}};
    act.record(std::move(entry), reason.empty() ? base::Json() : base::Json{{"reason", reason}});
}

bool isWritten(Kind kind) { return kind == Kind::Query || kind == Kind::Answer || kind == Kind::WithdrawalRequest; }

} // namespace

base::Result<std::string> Channel::write(const Writing& writing)
{
    return performFor<std::string>(desk_, Permission::DraftCases, [&](Act& act) -> base::Result<std::string> {
        if (!hasChannel(desk_, act.unit())) return base::refused("channel.not_set_up");
        if (!isWritten(writing.kind))
            return base::refused("channel.needs_a_person", {{"kind", std::string(channel::name(writing.kind))}});
        const form::CodeList* countries = desk_.law.catalogue->list("countries");
        if (writing.to != channel::kGeneralSecretariat && (countries == nullptr || !countries->contains(writing.to)))
            return base::invalid("channel.bad_address", {{"address", writing.to}});
        channel::Manifest manifest;
        manifest.kind = writing.kind;
        manifest.to = writing.to;
        manifest.inReplyTo = writing.inReplyTo;
        std::string document;
        if (!writing.document.empty()) {
            const std::optional<store::DocumentRow> head = act.unit().document(writing.document);
            if (!head) return base::notFound("document.unknown", {{"id", writing.document}});
            manifest.document = channel::DocumentRef{head->number, head->type, head->version, head->contentHash};
            document = head->id;
        }
        channel::Body body;
        body.text = base::tidySpaces(base::repaired(writing.text), /*keepLines=*/true);
        return queueMessage(act, desk_, manifest, body, {}, document);
    });
}

base::Result<std::vector<store::OutboxRow>> Channel::outbox(const std::string& state)
{
    using Rows = std::vector<store::OutboxRow>;
    return performFor<Rows>(desk_, Permission::ReadCases, [&](Act& act) -> base::Result<Rows> {
        Rows rows = act.unit().channel().outboxRows(state, "");
        recordListing(act, "outbox", rows.size());
        return rows;
    });
}

base::Result<std::vector<store::InboxRow>> Channel::inbox(const std::string& state)
{
    using Rows = std::vector<store::InboxRow>;
    return performFor<Rows>(desk_, Permission::ReadCases, [&](Act& act) -> base::Result<Rows> {
        Rows rows = act.unit().channel().inboxRows(state, "");
        recordListing(act, "inbox", rows.size());
        return rows;
    });
}

base::Result<std::vector<store::QuarantineRow>> Channel::quarantine(const std::string& state)
{
    using Rows = std::vector<store::QuarantineRow>;
    return performFor<Rows>(desk_, Permission::ReadCases, [&](Act& act) -> base::Result<Rows> {
        Rows rows = act.unit().channel().quarantineRows(state);
        recordListing(act, "quarantine", rows.size());
        return rows;
    });
}

base::Result<MessageView> Channel::read(const std::string& message)
{
    return performFor<MessageView>(desk_, Permission::ReadCases, [&](Act& act) -> base::Result<MessageView> {
        std::optional<store::InboxRow> row = act.unit().channel().inbox(message);
        if (!row) return base::notFound("channel.no_such_message", {{"message", message}});
        const base::Result<channel::Manifest> manifest = channel::readManifest(row->manifest);
        if (!manifest) return manifest.error();
        const base::Result<channel::Body> body = channel::readBody(manifest->kind, row->body);
        if (!body) return body.error();
        audit::Entry entry;
        entry.act = audit::act::kChannelRead;
        entry.document = row->document;
        entry.facts = {{"message", message}};
        act.record(std::move(entry));
        return MessageView{std::move(*row), *manifest, *body};
    });
}

base::Result<SentView> Channel::readSent(const std::string& message)
{
    return performFor<SentView>(desk_, Permission::ReadCases, [&](Act& act) -> base::Result<SentView> {
        std::optional<store::OutboxRow> row = act.unit().channel().outbox(message);
        if (!row) return base::notFound("channel.no_such_message", {{"message", message}});
        const base::Result<channel::Manifest> manifest = channel::readManifest(row->manifest);
        if (!manifest) return manifest.error();
        const base::Result<channel::Body> body = channel::readBody(manifest->kind, row->body);
        if (!body) return body.error();
        audit::Entry entry;
        entry.act = audit::act::kChannelRead;
        entry.document = row->document;
        entry.facts = {{"message", message}};
        act.record(std::move(entry));
        return SentView{std::move(*row), *manifest, *body};
    });
}

base::Status Channel::retry(const std::string& message)
{
    return perform(desk_, Permission::DraftCases, [&](Act& act) -> base::Status {
        std::optional<store::OutboxRow> row = act.unit().channel().outbox(message);
        if (!row) return base::notFound("channel.no_such_message", {{"message", message}});
        // A receipt is never receipted, so it may go again at any time.
        if (row->state == "received") return base::refused("channel.received_already", {{"message", message}});
        row->nextAt = act.now();
        act.unit().channel().updateOutbox(*row);
        audit::Entry entry;
        entry.act = audit::act::kChannelRetried;
        entry.document = row->document;
        entry.facts = {{"message", message}};
        act.record(std::move(entry));
        return base::done();
    });
}

base::Status Channel::takeUp(const std::string& message, const std::string& reason)
{
    return perform(desk_, Permission::DraftCases, [&](Act& act) -> base::Status {
        base::Result<store::InboxRow> row = openMessage(act, message);
        if (!row) return row.error();
        if (const base::Status applied = applyMessage(act, desk_, *row); !applied) return applied;
        row->reason.clear();
        row->params = "{}";
        decided(act, *row, "done", base::repaired(reason));
        return base::done();
    });
}

base::Status Channel::dismiss(const std::string& message, const std::string& reason)
{
    return perform(desk_, Permission::DraftCases, [&](Act& act) -> base::Status {
        base::Result<store::InboxRow> row = openMessage(act, message);
        if (!row) return row.error();
        if (base::tidySpaces(reason).empty()) return base::refused("channel.reason_missing");
        decided(act, *row, "dismissed", base::repaired(reason));
        return base::done();
    });
}

base::Status Channel::release(const std::string& package)
{
    return perform(desk_, Permission::DraftCases, [&](Act& act) -> base::Status {
        base::Result<store::QuarantineRow> row = heldPackage(act, package);
        if (!row) return row.error();
        if (row->bytes.empty()) return base::refused("channel.no_bytes", {{"package", package}});
        const base::Result<channel::Opened> opened = openHere(act, desk_, row->bytes);
        if (!opened) return opened.error();
        const base::Result<bool> repeated = isRepeated(act, *opened);
        if (!repeated) return repeated.error();
        if (!*repeated)
            if (const base::Result<store::InboxRow> taken = takeIn(act, desk_, *opened); !taken) return taken.error();
        decided(act, *row, "released", {});
        return base::done();
    });
}

base::Status Channel::discard(const std::string& package, const std::string& reason)
{
    return perform(desk_, Permission::DraftCases, [&](Act& act) -> base::Status {
        base::Result<store::QuarantineRow> row = heldPackage(act, package);
        if (!row) return row.error();
        if (base::tidySpaces(reason).empty()) return base::refused("channel.reason_missing");
        decided(act, *row, "discarded", base::repaired(reason));
        return base::done();
    });
}

} // namespace tocsin::service

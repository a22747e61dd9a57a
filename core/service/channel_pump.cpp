// Packages in and out: what arrived is taken in, what is due is delivered. Between any two lines the program may die.
#include "core/channel/retry.h"
#include "core/service/channel.h"
#include "core/service/channel_queue.h"
#include "core/service/channel_taking.h"

#include <set>

namespace tocsin::service {

using access::Permission;

namespace {

/// At most this many messages leave in one round, so that a long queue does not keep what arrived waiting.
constexpr std::size_t kRound = 200;

/// The own key to sign with: in force, and made known by the bureau.
base::Result<base::SigningKey> signingKey(Act& act, const Desk& desk, const channel::KeyFile& file)
{
    if (!hasChannel(desk, act.unit())) return base::refused("channel.not_set_up");
    const base::Result<base::SigningKey> key = file.inForce(act.now());
    if (!key) return key.error();
    const channel::Directory known(knownKeys(act.unit()));
    if (!known.find(desk.country, base::toHex(key->publicKey), act.now()))
        return base::refused("channel.key_file_other");
    return key;
}

/// A message with all that its package is made of.
struct Parcel {
    store::OutboxRow row;
    std::map<std::string, std::string> files;
};

base::Result<Parcel> parcelOf(Act& act, const std::string& id)
{
    std::optional<store::OutboxRow> row = act.unit().channel().outbox(id);
    if (!row) return base::notFound("channel.no_such_message", {{"message", id}});
    const base::Result<channel::Manifest> manifest = channel::readManifest(row->manifest);
    if (!manifest) return manifest.error();
    Parcel parcel{std::move(*row), {}};
    for (const channel::Part& part : manifest->parts) {
        if (part.name == "content.json") continue;
        std::optional<std::string> bytes = act.unit().attachment(part.sha256);
        if (!bytes) return base::notFound("attachment.unknown", {{"sha256", part.sha256}});
        parcel.files[part.name] = std::move(*bytes);
    }
    return parcel;
}

void noteAttempt(Act& act, const Desk& desk, const std::string& id, const base::Status& attempt)
{
    std::optional<store::OutboxRow> row = act.unit().channel().outbox(id);
    // The receipt may have come while the package was being written.
    if (!row || row->state == "received") return;
    const bool first = attempt && row->state == "waiting";
    ++row->attempts;
    row->error = attempt ? std::string() : attempt.error().key;
    if (attempt) row->state = "delivered";
    // A receipt is not receipted: it goes again when its message comes again.
    const bool over = attempt && row->kind == "receipt";
    row->nextAt = over ? std::string() : base::toText(channel::nextAttempt(desk.clock.now(), row->attempts));
    act.unit().channel().updateOutbox(*row);
    if (!first) return;
    audit::Entry entry;
    entry.act = audit::act::kChannelDelivered;
    entry.document = row->document;
    entry.facts = {{"message", id}, {"to", row->to}};
    act.record(std::move(entry));
}

} // namespace

base::Status Channel::takeOne(channel::Transport& transport, const std::string& name, PumpReport& report)
{
    const base::Result<std::string> bytes = transport.fetch(name);
    // Another pump was faster.
    if (!bytes && bytes.error().key == "file.unreadable") return base::done();
    enum class Fate { Taken, Open, Repeated, Quarantined };
    const base::Result<Fate> fate =
        performFor<Fate>(desk_, Permission::DraftCases, [&](Act& act) -> base::Result<Fate> {
            const auto quarantine = [&](const base::Error& why) {
                keepInQuarantine(act, name, bytes ? *bytes : std::string(), why);
                return Fate::Quarantined;
            };
            if (!bytes) return quarantine(bytes.error());
            const base::Result<channel::Opened> opened = openHere(act, desk_, *bytes);
            if (!opened) return quarantine(opened.error());
            const base::Result<bool> repeated = isRepeated(act, *opened);
            if (!repeated) return quarantine(repeated.error());
            if (*repeated) {
                repeatReceipt(act, opened->manifest.id);
                return Fate::Repeated;
            }
            const base::Result<store::InboxRow> row = takeIn(act, desk_, *opened);
            if (!row) return row.error();
            return row->state == "open" ? Fate::Open : Fate::Taken;
        });
    if (!fate) return fate.error();
    report.taken += *fate == Fate::Taken || *fate == Fate::Open ? 1U : 0U;
    report.open += *fate == Fate::Open ? 1U : 0U;
    report.repeated += *fate == Fate::Repeated ? 1U : 0U;
    report.quarantined += *fate == Fate::Quarantined ? 1U : 0U;
    // Only what is committed may go: a message whose file is met again is known by its id.
    return bytes ? transport.finish(name) : transport.setAside(name);
}

base::Status Channel::sendOne(channel::Transport& transport, const std::string& id, const base::SigningKey& key,
                              PumpReport& report)
{
    const base::Result<Parcel> parcel =
        performFor<Parcel>(desk_, Permission::DraftCases, [&](Act& act) { return parcelOf(act, id); });
    if (!parcel && parcel.error().kind == base::ErrorKind::Storage) return parcel.error();
    const base::Status attempt =
        !parcel ? base::Status(parcel.error())
                : transport.deliver(parcel->row.to, id + ".tar",
                                    channel::seal({parcel->row.manifest, parcel->row.body}, parcel->files, key));
    ++(attempt ? report.delivered : report.failed);
    return perform(desk_, Permission::DraftCases, [&](Act& act) -> base::Status {
        noteAttempt(act, desk_, id, attempt);
        return base::done();
    });
}

base::Result<PumpReport> Channel::pump(channel::Transport& transport, const channel::KeyFile& keys)
{
    Progress nobodyLooks;
    return pump(transport, keys, nobodyLooks);
}

base::Result<PumpReport> Channel::pump(channel::Transport& transport, const channel::KeyFile& keys, Progress& progress)
{
    const base::Result<base::SigningKey> key = performFor<base::SigningKey>(
        desk_, Permission::DraftCases, [&](Act& act) { return signingKey(act, desk_, keys); });
    if (!key) return key.error();
    const base::Result<std::vector<std::string>> names = transport.arrived();
    if (!names) return names.error();
    PumpReport report;
    progress.total = names->size();
    const auto stops = [&] { return report.stopped = report.stopped || progress.cancel; };
    for (auto name = names->begin(); name != names->end() && !stops(); ++name, ++progress.done)
        if (const base::Status taken = takeOne(transport, *name, report); !taken) return taken.error();
    using Ids = std::vector<std::string>;
    const base::Result<Ids> due = performFor<Ids>(desk_, Permission::DraftCases, [&](Act& act) -> base::Result<Ids> {
        Ids ids;
        for (const store::OutboxRow& row : act.unit().channel().outboxDue(act.now(), kRound)) ids.push_back(row.id);
        return ids;
    });
    if (!due) return due.error();
    progress.total += due->size();
    for (auto id = due->begin(); id != due->end() && !stops(); ++id, ++progress.done)
        if (const base::Status sent = sendOne(transport, *id, *key, report); !sent) return sent.error();
    return report;
}

base::Result<std::unique_ptr<Pumping>> Channel::pumping()
{
    try {
        return std::make_unique<Pumping>(desk_, desk_.store.another());
    } catch (const store::StorageError& error) {
        return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
}

Pumping::Pumping(const Desk& desk, std::unique_ptr<store::Store> own)
    : own_(std::move(own)), desk_{*own_, desk.clock, desk.law, desk.session, desk.user, desk.country}
{
}

base::Result<PumpReport> Pumping::run(channel::Transport& transport, const channel::KeyFile& keys, Progress& progress)
{
    return Channel(desk_).pump(transport, keys, progress);
}

} // namespace tocsin::service

#include "core/service/channel_replay.h"

namespace tocsin::service {

using base::Json;
namespace act = audit::act;

namespace {

std::string factOf(const audit::Entry& entry, const char* key)
{
    const auto found = entry.facts.is_object() ? entry.facts.find(key) : entry.facts.end();
    return found != entry.facts.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The hash of a text; "" for a body that retention emptied.
std::string hashOf(const std::string& text) { return text.empty() ? std::string() : base::sha256(text).hex(); }

} // namespace

void ChannelReplay::take(const audit::Entry& entry)
{
    last_ = entry.seq;
    if (!entry.act.starts_with("channel.")) return;
    const std::pair key(factOf(entry, "address"), factOf(entry, "key"));
    if (entry.act == act::kChannelKeyAdded) keys_[key] = {entry.seq, factOf(entry, "from"), factOf(entry, "until")};
    if (entry.act == act::kChannelKeyEnded) {
        keys_[key].seq = entry.seq;
        keys_[key].until = factOf(entry, "until");
    }
    takeMessage(entry);
    takePackage(entry);
}

void ChannelReplay::takeMessage(const audit::Entry& entry)
{
    const std::string id = factOf(entry, "message");
    if (entry.act == act::kChannelQueued)
        sent_[id] = {entry.seq,
                     {{"kind", factOf(entry, "kind")},
                      {"recipient", factOf(entry, "to")},
                      {"document", entry.document},
                      {"in_reply_to", factOf(entry, "in_reply_to")},
                      {"manifest", factOf(entry, "manifest")},
                      {"body", factOf(entry, "body")},
                      {"state", "waiting"}}};
    if (entry.act == act::kChannelDelivered) {
        sent_[id].seq = entry.seq;
        sent_[id].columns["state"] = "delivered";
    }
    if (entry.act == act::kChannelTaken) {
        const std::string state = factOf(entry, "state");
        taken_[id] = {entry.seq,
                      {{"kind", factOf(entry, "kind")},
                       {"sender", factOf(entry, "from")},
                       {"document", entry.document},
                       {"in_reply_to", factOf(entry, "in_reply_to")},
                       {"manifest", factOf(entry, "manifest")},
                       {"body", factOf(entry, "body")},
                       {"signed_by", factOf(entry, "key")},
                       {"state", state}}};
        // A receipt that was taken in is what says that the message arrived.
        if (factOf(entry, "kind") == "receipt" && state == "done") {
            sent_[factOf(entry, "in_reply_to")].seq = entry.seq;
            sent_[factOf(entry, "in_reply_to")].columns["state"] = "received";
        }
    }
    if (entry.act == act::kChannelDecided) {
        taken_[id].seq = entry.seq;
        taken_[id].columns["state"] = factOf(entry, "state");
        taken_[id].columns["document"] = entry.document;
    }
}

void ChannelReplay::takePackage(const audit::Entry& entry)
{
    const std::string id = factOf(entry, "package");
    if (entry.act == act::kChannelQuarantined)
        packages_[id] = {entry.seq, factOf(entry, "sha256"), factOf(entry, "reason"), "held"};
    if (entry.act == act::kChannelReleased) packages_[id].state = "released";
    if (entry.act == act::kChannelDiscarded) packages_[id].state = "discarded";
}

void ChannelReplay::compare(store::UnitOfWork& unit, const Fault& fault) const
{
    Messages sent;
    for (const store::OutboxRow& row : unit.channel().outboxRows("", ""))
        sent[row.id] = {0,
                        {{"kind", row.kind},
                         {"recipient", row.to},
                         {"document", row.document},
                         {"in_reply_to", row.inReplyTo},
                         {"manifest", hashOf(row.manifest)},
                         {"body", hashOf(row.body)},
                         {"state", row.state}}};
    compareMessages(sent_, sent, fault);
    Messages taken;
    for (const store::InboxRow& row : unit.channel().inboxRows("", ""))
        taken[row.id] = {0,
                         {{"kind", row.kind},
                          {"sender", row.from},
                          {"document", row.document},
                          {"in_reply_to", row.inReplyTo},
                          {"manifest", hashOf(row.manifest)},
                          {"body", hashOf(row.body)},
                          {"signed_by", row.key},
                          {"state", row.state}}};
    compareMessages(taken_, taken, fault);
    comparePackages(unit, fault);
    compareKeys(unit, fault);
}

void ChannelReplay::compareMessages(const Messages& said, const Messages& stored, const Fault& fault) const
{
    for (const auto& [id, is] : stored) {
        const auto known = said.find(id);
        if (known == said.end()) {
            fault(last_, "audit.message_added", {{"message", id}});
            continue;
        }
        for (const auto& [column, value] : is.columns) {
            const auto was = known->second.columns.find(column);
            const bool emptied = column == "body" && value.empty();
            if (!emptied && (was == known->second.columns.end() || was->second != value))
                fault(known->second.seq, "audit.message_altered", {{"message", id}, {"column", column}});
        }
    }
    for (const auto& [id, was] : said)
        if (!stored.contains(id)) fault(was.seq, "audit.message_missing", {{"message", id}});
}

void ChannelReplay::comparePackages(store::UnitOfWork& unit, const Fault& fault) const
{
    std::set<std::string> met;
    for (const store::QuarantineRow& row : unit.channel().quarantineRows("")) {
        met.insert(row.id);
        const auto known = packages_.find(row.id);
        const std::optional<store::QuarantineRow> whole = unit.channel().quarantine(row.id);
        const bool same = known != packages_.end() && known->second.sha256 == row.sha256 &&
                          known->second.reason == row.reason && known->second.state == row.state && whole &&
                          (whole->bytes.empty() || hashOf(whole->bytes) == row.sha256);
        if (!same)
            fault(known == packages_.end() ? last_ : known->second.seq, "audit.package_altered", {{"package", row.id}});
    }
    for (const auto& [id, package] : packages_)
        if (!met.contains(id)) fault(package.seq, "audit.package_altered", {{"package", id}});
}

void ChannelReplay::compareKeys(store::UnitOfWork& unit, const Fault& fault) const
{
    std::set<std::pair<std::string, std::string>> met;
    for (const store::ChannelKeyRow& row : unit.channel().keys()) {
        const std::pair key(row.address, row.publicKey);
        met.insert(key);
        const auto known = keys_.find(key);
        const bool same =
            known != keys_.end() && known->second.from == row.validFrom && known->second.until == row.validUntil;
        if (!same)
            fault(known == keys_.end() ? last_ : known->second.seq, "audit.key_altered", {{"address", row.address}});
    }
    for (const auto& [key, known] : keys_)
        if (!met.contains(key)) fault(known.seq, "audit.key_altered", {{"address", key.first}});
}

} // namespace tocsin::service

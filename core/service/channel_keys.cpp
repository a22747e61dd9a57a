#include "core/channel/address.h"
#include "core/service/channel.h"
#include "core/service/channel_queue.h"

namespace tocsin::service {

using access::Permission;
using channel::TrustedKey;

namespace {

bool isInstant(const std::string& text)
{
    const base::Result<base::Instant> instant = base::parseInstant(text);
    return instant && base::toText(*instant) == text;
}

/// Writes a key that is not known yet, and its entry.
base::Status addKey(Act& act, const TrustedKey& key)
{
    const base::Error bad = base::invalid("channel.bad_key", {{"address", key.address}});
    if (!channel::isPublicKey(key.publicKey) || !isInstant(key.validFrom)) return bad;
    if (!key.validUntil.empty() && (!isInstant(key.validUntil) || key.validUntil <= key.validFrom)) return bad;
    for (const TrustedKey& known : knownKeys(act.unit()))
        if (known.publicKey == key.publicKey) return base::refused("channel.key_known", {{"address", known.address}});
    act.unit().channel().insertKey({key.address, key.publicKey, key.validFrom, key.validUntil});
    audit::Entry entry;
    entry.act = audit::act::kChannelKeyAdded;
    entry.facts = {
        {"address", key.address}, {"key", key.publicKey}, {"from", key.validFrom}, {"until", key.validUntil}};
    act.record(std::move(entry));
    return base::done();
}

void endKey(Act& act, const TrustedKey& key, const std::string& until)
{
    act.unit().channel().updateKey({key.address, key.publicKey, key.validFrom, until});
    audit::Entry entry;
    entry.act = audit::act::kChannelKeyEnded;
    entry.facts = {{"address", key.address}, {"key", key.publicKey}, {"until", until}};
    act.record(std::move(entry));
}

} // namespace

base::Status ChannelKeys::setUp(const std::string& publicKey)
{
    return perform(desk_, Permission::ManageUsers, [&](Act& act) -> base::Status {
        if (hasChannel(desk_, act.unit())) return base::refused("channel.set_up_already");
        return addKey(act, {desk_.country, publicKey, act.now(), {}});
    });
}

base::Status ChannelKeys::rotate(const std::string& publicKey, const std::string& othersUntil)
{
    return perform(desk_, Permission::ManageUsers, [&](Act& act) -> base::Status {
        if (!hasChannel(desk_, act.unit())) return base::refused("channel.not_set_up");
        if (!isInstant(othersUntil)) return base::invalid("channel.bad_key", {{"address", desk_.country}});
        const std::vector<TrustedKey> known = knownKeys(act.unit());
        if (const base::Status added = addKey(act, {desk_.country, publicKey, act.now(), {}}); !added) return added;
        for (const TrustedKey& key : known)
            if (key.address == desk_.country && (key.validUntil.empty() || key.validUntil > othersUntil))
                endKey(act, key, othersUntil);
        return base::done();
    });
}

base::Status ChannelKeys::trust(const TrustedKey& key)
{
    return perform(desk_, Permission::ManageUsers, [&](Act& act) -> base::Status {
        const form::CodeList* countries = desk_.law.catalogue->list("countries");
        const bool known =
            key.address == channel::kGeneralSecretariat || (countries != nullptr && countries->contains(key.address));
        if (!known || key.address == desk_.country)
            return base::invalid("channel.bad_address", {{"address", key.address}});
        return addKey(act, key);
    });
}

base::Result<std::vector<TrustedKey>> ChannelKeys::trustAll(const std::vector<TrustedKey>& keys)
{
    using Keys = std::vector<TrustedKey>;
    return performFor<Keys>(desk_, Permission::ManageUsers, [&](Act&) -> base::Result<Keys> {
        Keys added;
        for (const TrustedKey& key : keys) {
            const base::Status trusted = trust(key);
            // A file that brings an old key beside a new one is the usual case after a rotation.
            if (!trusted && trusted.error().key == "channel.key_known" && keys.size() > 1) continue;
            if (!trusted) return trusted.error();
            added.push_back(key);
        }
        return added;
    });
}

base::Status ChannelKeys::end(const std::string& address, const std::string& publicKey, const std::string& until)
{
    return perform(desk_, Permission::ManageUsers, [&](Act& act) -> base::Status {
        if (!isInstant(until)) return base::invalid("channel.bad_key", {{"address", address}});
        for (const TrustedKey& key : knownKeys(act.unit()))
            if (key.address == address && key.publicKey == publicKey) {
                endKey(act, key, until);
                return base::done();
            }
        return base::notFound("channel.no_such_key", {{"address", address}});
    });
}

base::Result<std::vector<TrustedKey>> ChannelKeys::keys()
{
    using Keys = std::vector<TrustedKey>;
    return performFor<Keys>(desk_, Permission::ReadUsers,
                            [&](Act& act) -> base::Result<Keys> { return knownKeys(act.unit()); });
}

base::Result<std::vector<TrustedKey>> ChannelKeys::own()
{
    base::Result<std::vector<TrustedKey>> all = keys();
    if (all) std::erase_if(*all, [&](const TrustedKey& key) { return key.address != desk_.country; });
    return all;
}

} // namespace tocsin::service

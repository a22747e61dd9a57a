#include "core/service/decision_check.h"

#include "core/audit/decision.h"

namespace tocsin::service {

void DecisionCheck::take(const audit::Entry& entry)
{
    last_ = entry.seq;
    if (entry.act == audit::act::kPersonalKeyAdded) {
        const auto key = entry.facts.find("key");
        if (key != entry.facts.end() && key->is_string()) keys_[entry.actor].push_back(key->get<std::string>());
    }
    if (!audit::isDecision(entry.act)) return;
    const auto fault = [&](const char* key) {
        faults_.push_back({entry.seq, key, {}, {{"seq", std::to_string(entry.seq)}}});
    };
    const auto keys = keys_.find(entry.actor);
    const bool isSigned = !audit::signerOf(entry).empty();
    // Who had no key yet, before there were any, could not sign.
    if (keys == keys_.end()) return isSigned ? fault("audit.signature_wrong") : void();
    if (!isSigned) return fault("audit.signature_missing");
    if (!audit::isSignedDecision(entry, keys->second.back())) fault("audit.signature_wrong");
}

void DecisionCheck::finish(store::UnitOfWork& unit)
{
    std::map<std::string, std::vector<std::string>> kept;
    for (const store::PersonalKeyRow& row : unit.log().personalKeys()) kept[row.user].push_back(row.publicKey);
    const auto altered = [&](const std::string& user) {
        faults_.push_back(
            {last_, "audit.personal_key_altered", user, {{"user", user}, {"seq", std::to_string(last_)}}});
    };
    for (const auto& [user, keys] : keys_)
        if (kept[user] != keys) altered(user);
    for (const auto& [user, keys] : kept)
        if (!keys.empty() && keys_.count(user) == 0) altered(user);
}

} // namespace tocsin::service

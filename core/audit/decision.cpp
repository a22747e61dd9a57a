#include "core/audit/decision.h"

#include "core/base/canonical_json.h"

namespace tocsin::audit {

using base::Json;

namespace {

constexpr const char* kSignedBy = "signed_by";
constexpr const char* kSignature = "signature";

std::string textOf(const Json& facts, const char* name)
{
    const auto found = facts.is_object() ? facts.find(name) : facts.end();
    return found != facts.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

bool isDecision(const std::string& act) { return act == act::kStep || act == act::kResponse || act == act::kMovedLife; }

std::string decisionText(const Entry& entry)
{
    Json facts = entry.facts;
    if (facts.is_object()) {
        facts.erase(kSignedBy);
        facts.erase(kSignature);
    }
    const Json decision{
        {"act", entry.act},       {"actor", entry.actor},       {"at", entry.clock.empty() ? entry.at : entry.clock},
        {"content", entry.after}, {"document", entry.document}, {"facts", facts},
        {"pack", entry.pack},     {"version", entry.version},   {"workflow", entry.workflow}};
    const base::Result<std::string> text = base::canonicalJson(decision);
    return "tocsin decision\n" + (text ? *text : std::string()) + "\n";
}

void signDecision(Entry& entry, const base::SigningKey& key)
{
    const std::string signature = base::toBase64(base::sign(key, decisionText(entry)));
    entry.facts[kSignedBy] = base::toHex(key.publicKey);
    entry.facts[kSignature] = signature;
}

std::string signerOf(const Entry& entry) { return textOf(entry.facts, kSignedBy); }

bool isSignedDecision(const Entry& entry, const std::string& publicKey)
{
    const base::Result<std::string> key = base::fromHex(publicKey);
    const base::Result<std::string> signature = base::fromBase64(textOf(entry.facts, kSignature));
    return key && signature && signerOf(entry) == publicKey &&
           base::verifySignature(*key, decisionText(entry), *signature);
}

} // namespace tocsin::audit

#pragma once
// Decisions that a person signs with a key of their own: an edited database cannot make one. What is signed names the
// person, the document and the hash of the content that was seen, and what was decided, when, under which rules.

#include "core/audit/entry.h"

namespace tocsin::audit {

/// Whether entries of this act carry a signature.
bool isDecision(const std::string& act);
/// The text that is signed: all of the entry that is known when the decision is made.
std::string decisionText(const Entry& entry);
/// Puts `signed_by` and `signature` into the facts.
void signDecision(Entry& entry, const base::SigningKey& key);
/// The public key (hex) that the entry names; "" when it is not signed.
std::string signerOf(const Entry& entry);
/// Whether the signature is that key's over this decision.
bool isSignedDecision(const Entry& entry, const std::string& publicKey);

} // namespace tocsin::audit

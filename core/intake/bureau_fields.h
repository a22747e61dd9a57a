#pragma once
// What in a form only the bureau may say: its own particulars and its promises. An agency cannot make them for it.

#include "core/intake/package.h"
#include "core/rules/pack.h"

#include <set>

namespace tocsin::intake {

/// Paths of the particulars that the bureau fills in when a draft is made (requester, entity, own number, age of
/// majority), and of the ticks that the pack's attestations ask for.
std::set<std::string> bureauFields(const rules::Pack& pack, const form::Form& form);

/// Takes these out of the content and keeps them aside: content.promise_anew, intake.bureaus_own.
void leaveToBureau(const rules::Pack& pack, const form::Form& form, const form::Catalogue& catalogue, Package& package);

} // namespace tocsin::intake

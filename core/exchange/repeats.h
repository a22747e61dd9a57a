#pragma once
// Records of one file that speak of the same notice. Internal to core/exchange.

#include "core/exchange/record.h"

namespace tocsin::exchange {

/// Of records with the same entity id, or the same name and birth date where one of them has no entity id, the one
/// that says most stays; the others get `sameAs` and a remark (import.repeated {place}). Different entity ids with the
/// same name and birth date are two notices on what looks like one person: only a remark (import.same_person {place}).
void markRepeats(std::vector<Record>& records);

} // namespace tocsin::exchange

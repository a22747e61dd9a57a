#pragma once
// What a person should look at in the texts of a record. Internal to core/exchange.

#include "core/exchange/record.h"

namespace tocsin::exchange {

/// Remarks on texts that hold characters which cannot be seen (import.hidden_characters {place, characters}) or mix
/// look-alike scripts in a word (import.mixed_scripts {place}).
void remarkTexts(Record& record);

} // namespace tocsin::exchange

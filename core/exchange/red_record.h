#pragma once
// One red notice of the public API in the shape of our form. Internal to core/exchange.

#include "core/exchange/record.h"
#include "core/exchange/sniff.h"

namespace tocsin::exchange {

/// Never fails: what cannot be taken stands in the record's asides, and a record without identity has a refusal.
/// What is taken where: docs/import.md.
Record readRedNotice(const form::Form& form, const form::Catalogue& catalogue, const base::Json& given,
                     const std::string& place, const Sniffed& sniffed);

} // namespace tocsin::exchange

#pragma once
// One record of the public API in the shape of one of our forms. Internal to core/exchange.

#include "core/exchange/record.h"
#include "core/exchange/shapes.h"
#include "core/exchange/sniff.h"

namespace tocsin::exchange {

/// Never fails: what cannot be taken stands in the record's asides, and a record without identity has a refusal.
/// What is taken where: docs/import.md.
Record readRecord(const Shape& shape, const form::Catalogue& catalogue, const base::Json& given,
                  const std::string& place, const Sniffed& sniffed);

} // namespace tocsin::exchange

#pragma once
// The reader of files in the shape of INTERPOL's public notice API: a page of a list, a detail, a list of either, an
// object that holds several of them, or JSON lines.

#include "core/base/json_reader.h"
#include "core/exchange/record.h"

namespace tocsin::exchange {

/// Why these: the whole public list of red notices with every detail is some 10 MB, 7,000 records and 350,000 values.
/// 100 MB and six million values leave room for fifteen times that, and bound the memory of a hostile file. The
/// deepest value of the shape lies at depth 9 (a link of a linked notice of a page in a list of pages); 32 leaves room
/// for keys we do not know, which are kept aside.
inline constexpr base::JsonLimits kImportLimits{100'000'000, 32, 6'000'000};
/// Bounds what a file of many worthless records costs.
inline constexpr std::size_t kRecordLimit = 200'000;
/// Of one record as JSON: the longest charge seen has 805 characters, and what has no place is stored with the draft.
inline constexpr std::size_t kRecordBytes = 1U << 20;

/// Reads the bytes of a file: UTF-8 with or without byte-order mark, or UTF-16. A bad record never stops the file: it
/// stands among the records with its refusal (import.not_an_object, import.unknown_shape, import.no_identity,
/// import.images_only, import.error_answer, import.damaged_page,
/// import.record_too_large {limit}; of JSON lines
/// also the reader's json.*). Errors, for the file as a whole: the reader's json.*, import.no_records,
/// import.too_many_records {limit}.
base::Result<Reading> readPublicNotices(std::string_view bytes, const form::Catalogue& catalogue);

} // namespace tocsin::exchange

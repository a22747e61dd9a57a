#pragma once
// Shape of the table that the build generates from this folder. Use core/data/embedded.h.

#include <cstddef>

namespace tocsin::data {

struct EmbeddedRow {
    const char* name;
    const char* begin;
    const char* end;
};
extern const EmbeddedRow kEmbeddedRows[];
extern const std::size_t kEmbeddedRowCount;

} // namespace tocsin::data

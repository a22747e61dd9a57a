#pragma once
// A bureau with many notices, filled below the door: founding one through it would take longer than what is measured.

#include "core/service/bureau.h"
#include "tests/bench/bench.h"

namespace tocsin::bench {

inline constexpr const char* kPassword = "correct horse battery";

enum class Contents { PersonOnly, Whole };

/// Founds a bureau with the people ada (administrator), sam (supervisor) and olga (officer), and gives it `count` red
/// notices of olga's: most are published, one in fifty is under review.
void foundFilled(store::Store& store, const service::Law& law, std::size_t count, Contents contents);

} // namespace tocsin::bench

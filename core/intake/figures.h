#pragma once
// Time from request to circulation, per agency. The Organization's resolutions ask for timely contributions; these
// figures measure them. Pure: samples in, figures out.

#include "core/base/clock.h"
#include "core/base/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::intake {

/// Whether a document in this state has left the bureau for those it is meant for: a notice is published, a diffusion
/// circulated. The two ids mean this in every definition.
inline bool isCirculated(std::string_view stateId) { return stateId == "published" || stateId == "circulated"; }

/// One request as the figures see it.
struct Sample {
    std::string agencyKey; ///< folded name: what one agency is told apart by
    std::string agency;    ///< as it wrote itself
    base::Instant received;
    std::optional<base::Instant> circulated;
    bool ended = false; ///< refused, withdrawn or given up; never counted when it was circulated
    int score = 0;      ///< of the first package
};

struct AgencyFigures {
    std::string agency; ///< as its newest request writes it; "" for all agencies together
    std::size_t requests = 0;
    std::size_t circulated = 0;
    std::size_t ended = 0; ///< without circulation
    std::size_t open = 0;  ///< the rest
    /// Nearest rank, so that each is the time of a real case; absent while nothing was circulated.
    std::optional<std::chrono::milliseconds> median;
    std::optional<std::chrono::milliseconds> ninetieth;
    std::optional<std::chrono::milliseconds> oldestOpen; ///< how long the oldest open request waits
    int medianScore = 0;                                 ///< of first packages, nearest rank
};

/// All agencies together first, then each by its key.
std::vector<AgencyFigures> figuresOf(const std::vector<Sample>& samples, base::Instant now);

/// The value at the rank ⌈percent × count / 100⌉ of the sorted values. `values` must not be empty (TOCSIN_CHECK).
template <class T>
T nearestRank(std::vector<T> values, unsigned percent);

/// Times in hours with one decimal.
base::Json toJson(const std::vector<AgencyFigures>& figures);

} // namespace tocsin::intake

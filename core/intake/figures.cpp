#include "core/intake/figures.h"

#include "core/base/check.h"

#include <algorithm>
#include <map>

namespace tocsin::intake {

using base::Json;
using std::chrono::milliseconds;

namespace {

AgencyFigures figures(const std::vector<const Sample*>& samples, base::Instant now)
{
    AgencyFigures out;
    std::vector<milliseconds> times;
    std::vector<int> scores;
    for (const Sample* one : samples) {
        ++out.requests;
        scores.push_back(one->score);
        if (one->circulated) {
            ++out.circulated;
            times.push_back(*one->circulated - one->received);
        } else if (one->ended) {
            ++out.ended;
        } else {
            ++out.open;
            out.oldestOpen = std::max(out.oldestOpen.value_or(milliseconds(0)), now - one->received);
        }
    }
    if (!times.empty()) {
        out.median = nearestRank(times, 50);
        out.ninetieth = nearestRank(times, 90);
    }
    if (!scores.empty()) out.medianScore = nearestRank(scores, 50);
    return out;
}

Json hours(const std::optional<milliseconds>& time)
{
    if (!time) return nullptr;
    const auto tenths = (time->count() + 180'000) / 360'000;
    return static_cast<double>(tenths) / 10.0;
}

} // namespace

template <class T>
T nearestRank(std::vector<T> values, unsigned percent)
{
    TOCSIN_CHECK(!values.empty(), "a rank among no values");
    std::sort(values.begin(), values.end());
    const std::size_t rank = (values.size() * percent + 99) / 100;
    return values[std::max<std::size_t>(rank, 1) - 1];
}
template int nearestRank(std::vector<int> values, unsigned percent);
template milliseconds nearestRank(std::vector<milliseconds> values, unsigned percent);

std::vector<AgencyFigures> figuresOf(const std::vector<Sample>& samples, base::Instant now)
{
    std::vector<const Sample*> all;
    std::map<std::string, std::vector<const Sample*>> byAgency;
    for (const Sample& one : samples) {
        all.push_back(&one);
        byAgency[one.agencyKey].push_back(&one);
    }
    std::vector<AgencyFigures> out{figures(all, now)};
    for (const auto& [key, own] : byAgency) {
        out.push_back(figures(own, now));
        const auto newest = std::max_element(
            own.begin(), own.end(), [](const Sample* a, const Sample* b) { return a->received < b->received; });
        out.back().agency = (*newest)->agency;
    }
    return out;
}

Json toJson(const std::vector<AgencyFigures>& figures)
{
    Json out = Json::array();
    for (const AgencyFigures& one : figures)
        out.push_back({{"agency", one.agency},
                       {"requests", one.requests},
                       {"circulated", one.circulated},
                       {"ended", one.ended},
                       {"open", one.open},
                       {"median_hours", hours(one.median)},
                       {"p90_hours", hours(one.ninetieth)},
                       {"oldest_open_hours", hours(one.oldestOpen)},
                       {"median_score", one.medianScore}});
    return out;
}

} // namespace tocsin::intake

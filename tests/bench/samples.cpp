#include "core/base/json_reader.h"
#include "tests/bench/bench.h"

#include <fmt/format.h>

#include <array>
#include <random>

namespace tocsin::bench {

namespace {

using base::Json;
using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t limit) { return static_cast<std::size_t>(random() % limit); }

/// A name that nobody bears: syllables in a row.
std::string invented(Random& random)
{
    constexpr std::array<const char*, 12> kSyllables{"ba", "dor", "fel", "gan", "ir",  "lo",
                                                     "mu", "nes", "pri", "ras", "tov", "zel"};
    std::string out;
    for (std::size_t i = 2 + below(random, 3); i > 0; --i) out += kSyllables.at(below(random, kSyllables.size()));
    return out;
}

std::string day(Random& random, std::size_t firstYear, std::size_t years)
{
    return fmt::format("{}-{:02}-{:02}", firstYear + below(random, years), 1 + below(random, 12),
                       1 + below(random, 28));
}

/// One in `times`.
bool chance(Random& random, std::size_t times) { return below(random, times) == 0; }

/// What officers forget or get wrong.
void damage(Random& random, Json& notice)
{
    if (chance(random, 6)) notice["person"].erase("date_of_birth");
    if (chance(random, 6)) notice["judicial"]["charges"][0].erase("maximum_penalty_months");
    if (chance(random, 8)) notice["judicial"]["charges"][0].erase("warrant_date");
    if (chance(random, 8)) notice["facts"]["acts"].erase(0);
    if (chance(random, 10)) notice["facts"].erase("summary");
    if (chance(random, 10)) notice["assurances"].erase("authority_power_ack");
    if (chance(random, 12)) notice["selfcheck"]["political_character"] = true;
}

} // namespace

std::vector<Json> redNotices(std::size_t count, unsigned seed)
{
    const Json complete = base::readJson(base::readFile(TOCSIN_TEST_DATA "/notices/red_complete.json").value()).value();
    Random random(seed);
    std::vector<Json> out;
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        Json notice = complete;
        notice["person"]["family_name"] = invented(random);
        notice["person"]["forename"] = invented(random);
        notice["person"]["date_of_birth"] = day(random, 1950, 50);
        notice["judicial"]["charges"][0]["warrant_date"] = day(random, 2024, 2);
        notice["judicial"]["charges"][0]["maximum_penalty_months"] = 12 + below(random, 240);
        notice["facts"]["acts"][0]["act"] =
            "Took " + std::to_string(below(random, 90000)) + " from " + invented(random);
        damage(random, notice);
        out.push_back(std::move(notice));
    }
    return out;
}

} // namespace tocsin::bench

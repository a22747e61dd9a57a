#pragma once
// Invented red notices in the shape of the public notice API, in the proportions that were counted in public red lists
// (6,010 rows of 2020, 204 details of 2023; counts only, no person's data). The same seed gives the same notices on
// every machine. For tests, benchmarks and demonstrations; no name is a real person's but by chance.

#include "core/base/json.h"

#include <cstdint>
#include <set>
#include <string>

namespace tocsin::test {

class NoticeGenerator {
public:
    explicit NoticeGenerator(std::uint64_t seed = 1) : state_(seed) {}
    /// The next detail. Entity ids are never repeated. With `odd` the oddities of real files are mixed in, in their
    /// real proportions: "-" for null, doubled and trailing blanks, CRLF, dates with 00, special and joint issuers.
    base::Json detail(bool odd = true);

private:
    std::uint64_t next();
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
    bool chance(unsigned perMille) { return below(1000) < perMille; }
    template <class Table>
    auto pick(const Table& table);
    std::string word(std::size_t syllables);
    std::string names(bool family);
    std::string entityId();
    std::string birthDate(bool odd);
    base::Json height();
    base::Json weight();
    base::Json warrants(const std::string& nationality, bool odd);
    base::Json links();

    std::uint64_t state_;
    std::set<std::string> entityIds_;
};

/// The row of a list that belongs to a detail.
base::Json listRow(const base::Json& detail);
/// A page of a list around rows.
base::Json listPage(base::Json rows, std::size_t total);
/// A whole file: a JSON array of `count` details.
std::string noticeFile(std::size_t count, std::uint64_t seed = 1, bool odd = true);

} // namespace tocsin::test

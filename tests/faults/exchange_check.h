#pragma once
// What must be true of the offices once the mail has settled.

#include "tests/faults/exchange_offices.h"

#include <set>

namespace tocsin::faults {

/// Ends the harness with status 2: it could not do its work.
[[noreturn]] void fail(const std::string& why);

/// What the killed processes said they had committed.
struct Acknowledged {
    std::set<std::string> messages;
    std::set<std::string> documents;
};

/// Every breach in words; none when nothing was lost and nothing taken twice.
std::vector<std::string> breaches(Offices& offices, const Acknowledged& acknowledged);

/// Takes protections away that lie in the database: forgets the inbox (Ids), or delivers nothing again (Receipts).
void spoil(const Offices& offices, Without without);

} // namespace tocsin::faults

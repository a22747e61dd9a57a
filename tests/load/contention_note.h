#pragma once
// What the people of the contention harness say they read, did and were refused: one JSON line each, written beside the
// bureau and compared with its log afterwards.

#include "core/service/law.h"

#include <array>
#include <string>
#include <vector>

namespace tocsin::load {

inline constexpr const char* kPassword = "correct horse battery";

/// Texts to which everybody appends, each edit a token of its own; no rule asks what stands in them.
inline constexpr std::array<const char*, 3> kFields{"description.physical_description", "request.interest_text",
                                                    "request.international_dimension"};

enum class Role { Officer, Supervisor, Reviewer, DataProtection };

struct Person {
    const char* login;
    const char* name;
    Role role;
    int process;
};
/// Two processes of four people each.
inline constexpr std::array<Person, 8> kPeople{{{"olga", "Olga Officer", Role::Officer, 0},
                                                {"oscar", "Oscar Officer", Role::Officer, 1},
                                                {"otto", "Otto Officer", Role::Officer, 0},
                                                {"odile", "Odile Officer", Role::Officer, 1},
                                                {"sam", "Sam Supervisor", Role::Supervisor, 0},
                                                {"sue", "Sue Supervisor", Role::Supervisor, 1},
                                                {"carla", "Carla Compliance", Role::Reviewer, 0},
                                                {"dora", "Dora Data", Role::DataProtection, 1}}};

struct Plan {
    std::string folder; ///< of the bureau
    std::vector<std::string> cases;
    service::Law law; ///< immutable, so everybody shares it
    unsigned seconds = 60;
    std::size_t commandsEach = 100; ///< at least, on however slow a machine
    unsigned seed = 1;
    /// The control: an edit is saved at the revision of the moment instead of the one that was read.
    bool blind = false;
};

/// Ends the harness with status 2: it could not do its work.
[[noreturn]] void fail(const std::string& why);

/// Where a person's notes lie.
std::string notesOf(const Plan& plan, const Person& person);

/// A process's work until its time is up: four threads, each with a connection and a session of its own.
void workProcess(const Plan& plan, int process);

/// What the notes and the bureau tell.
struct Findings {
    std::vector<std::string> breaches;
    std::size_t commands = 0, edits = 0, steps = 0, approvals = 0, clearances = 0, sendings = 0;
    std::size_t conflictsToldInFull = 0;
    std::vector<std::pair<std::string, std::size_t>> refusals; ///< by error key
};
Findings check(const Plan& plan);

} // namespace tocsin::load

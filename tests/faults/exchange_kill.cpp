// Kills the exchange of messages and looks whether a message was lost or taken twice.
//   tocsin_exchange_kill [--kills N] [--seed S] [--at random|points] [--without rename|ids|receipts]
// At random instants, or at the named places of kill_point.h, each in turn. With --without the harness takes one
// protection away and fails unless it sees the damage; at points it kills where that protection matters. Status: 0 as
// it should be, 1 not, 2 the harness could not work.
#include "core/base/crypto.h"
#include "tests/faults/exchange_check.h"
#include "tests/faults/kill_point.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <optional>
#include <random>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace tocsin;
using faults::Without;

struct Options {
    int kills = 500;
    unsigned seed = 1;
    Without without = Without::Nothing;
    bool atPoints = false;
};

Options optionsFrom(int argc, char** argv)
{
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        const std::string value = argv[i + 1];
        if (name == "--kills")
            options.kills = std::stoi(value);
        else if (name == "--seed")
            options.seed = static_cast<unsigned>(std::stoul(value));
        else if (name == "--at" && (value == "random" || value == "points"))
            options.atPoints = value == "points";
        else if (name == "--without" && (value == "rename" || value == "ids" || value == "receipts"))
            options.without = value == "rename" ? Without::Rename : value == "ids" ? Without::Ids : Without::Receipts;
        else
            faults::fail("unknown option " + name + " " + value);
    }
    return options;
}

/// Where the next kill falls when they fall at points.
faults::KillPoint pointFor(Without without, int kill)
{
    const int passing = 1 + kill / 2 % 3;
    switch (without) {
    case Without::Rename: return {faults::kDeliverHalf, "UY", passing};
    case Without::Ids: return {faults::kTaken, "MT", passing};
    case Without::Receipts: return {faults::kFetched, kill % 2 == 0 ? "MT" : "UY", passing};
    case Without::Nothing: break;
    }
    // The General Secretariat's desk has mail only as long as documents are being sent, so its turn comes once and
    // early.
    constexpr std::array kOffices{"UY", "MT", "IPSG"};
    const auto nth = static_cast<std::size_t>(kill);
    const std::size_t turn = nth / faults::kPlaces.size();
    return {faults::kPlaces.at(nth % faults::kPlaces.size()), kOffices.at(turn < kOffices.size() ? turn : turn % 2),
            passing};
}

/// What the missing protection must be seen to cause; damage of another kind does not count.
bool isTheDamage(Without without, const std::string& breach)
{
    switch (without) {
    case Without::Rename: return breach.find("quarantined an honest package") != std::string::npos;
    case Without::Ids: return breach.find(" took ") != std::string::npos;
    case Without::Receipts: return breach.find("lost on its way") != std::string::npos;
    case Without::Nothing: break;
    }
    return false;
}

/// When a worker dies: by its own hand at a point, or by ours after a time.
struct Death {
    std::optional<faults::KillPoint> point;
    unsigned microseconds = 0;
};

/// False when the worker was still alive after the time.
bool diedWithin(pid_t child, unsigned microseconds, int& status)
{
    constexpr unsigned kLook = 2000;
    for (unsigned waited = 0; waited < microseconds; waited += kLook) {
        if (::waitpid(child, &status, WNOHANG) == child) return true;
        ::usleep(kLook);
    }
    return false;
}

/// Starts the work in a process of its own, sees it dead, and reads what it said it had committed. False when it did
/// not come to its point.
bool killOnce(faults::Offices& offices, Without without, const Death& death, faults::Acknowledged& acknowledged)
{
    constexpr unsigned kPatience = 30'000'000;
    int ends[2];
    if (::pipe(ends) != 0) faults::fail("no pipe");
    const pid_t child = ::fork();
    if (child < 0) faults::fail("no process");
    if (child == 0) {
        ::close(ends[0]);
        if (death.point) faults::arm(*death.point);
        faults::workUntilKilled(offices, without, ends[1]);
    }
    ::close(ends[1]);
    int status = 0;
    bool died = false;
    if (death.point)
        died = diedWithin(child, kPatience, status);
    else
        ::usleep(death.microseconds);
    if (!died) {
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
    }
    std::string said;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, static_cast<std::size_t>(got));
    ::close(ends[0]);
    if (!WIFSIGNALED(status)) faults::fail("the work ended before it was killed");
    std::istringstream lines(said);
    for (std::string kind, id; lines >> kind >> id;)
        (kind == "message" ? acknowledged.messages : acknowledged.documents).insert(id);
    return died || !death.point;
}

} // namespace

int main(int argc, char** argv)
{
    base::initCrypto();
    const Options options = optionsFrom(argc, argv);
    const test::TempFolder folder;
    faults::Offices offices{folder.path("offices"), service::Law::load(data::DataSource::embedded()).value()};
    const std::size_t documents = std::min<std::size_t>(20, static_cast<std::size_t>(options.kills) / 4 + 1);
    faults::found(offices, documents);
    std::mt19937 random(options.seed);
    // How long one whole round takes here says which instants there are.
    const auto began = std::chrono::steady_clock::now();
    faults::pumpAll(offices, Without::Nothing);
    const auto round =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began).count();
    // An idle round is much shorter than one that sends and receives.
    const unsigned longest = std::max(300'000U, static_cast<unsigned>(5 * round));
    std::uniform_int_distribution<unsigned> instant(1000, longest);
    faults::Acknowledged acknowledged;
    int missed = 0;
    for (int kill = 0; kill < options.kills; ++kill) {
        Death death;
        if (options.atPoints)
            death.point = pointFor(options.without, kill);
        else
            death.microseconds = instant(random);
        missed += killOnce(offices, options.without, death, acknowledged) ? 0 : 1;
        faults::spoil(offices, options.without);
        offices.clock.advance(std::chrono::minutes(7));
    }
    // Nobody is killed any more: what is still on its way arrives.
    for (int settled = 0; settled < 8; ++settled) {
        offices.clock.advance(std::chrono::hours(7));
        faults::pumpAll(offices, options.without);
        faults::spoil(offices, options.without);
    }
    const std::vector<std::string> breaches = faults::breaches(offices, acknowledged);
    for (std::size_t i = 0; i < breaches.size() && i < 12; ++i) std::printf("%s\n", breaches[i].c_str());
    const std::string where = options.atPoints ? "at points, " + std::to_string(missed) + " not reached"
                                               : "within " + std::to_string(longest / 1000) + " ms";
    std::printf("%d kills %s, %zu messages and %zu documents acknowledged, %zu breaches\n", options.kills,
                where.c_str(), acknowledged.messages.size(), acknowledged.documents.size(), breaches.size());
    const bool expected = options.without == Without::Nothing
                              ? breaches.empty()
                              : std::any_of(breaches.begin(), breaches.end(), [&](const std::string& breach) {
                                    return isTheDamage(options.without, breach);
                                });
    return expected && missed == 0 && !acknowledged.messages.empty() ? 0 : 1;
}

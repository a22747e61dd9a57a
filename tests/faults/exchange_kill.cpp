// Kills the exchange of messages at random instants and looks whether a message was lost or taken twice.
//   tocsin_exchange_kill [--kills N] [--seed S] [--without rename|ids|receipts]
// With --without the harness takes one protection away and fails unless it sees the damage. Status: 0 as it should be,
// 1 not, 2 the harness could not work.
#include "core/base/crypto.h"
#include "tests/faults/exchange_check.h"
#include "tests/support/temp_folder.h"

#include <csignal>
#include <cstdio>
#include <cstring>
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
        else if (name == "--without" && (value == "rename" || value == "ids" || value == "receipts"))
            options.without = value == "rename" ? Without::Rename : value == "ids" ? Without::Ids : Without::Receipts;
        else
            faults::fail("unknown option " + name + " " + value);
    }
    return options;
}

/// Starts the work in a process of its own, kills it after `microseconds`, and reads what it said it had committed.
void killOnce(faults::Offices& offices, Without without, unsigned microseconds, faults::Acknowledged& acknowledged)
{
    int ends[2];
    if (::pipe(ends) != 0) faults::fail("no pipe");
    const pid_t child = ::fork();
    if (child < 0) faults::fail("no process");
    if (child == 0) {
        ::close(ends[0]);
        faults::workUntilKilled(offices, without, ends[1]);
    }
    ::close(ends[1]);
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    std::string said;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, static_cast<std::size_t>(got));
    ::close(ends[0]);
    if (!WIFSIGNALED(status)) faults::fail("the work ended before it was killed");
    std::istringstream lines(said);
    for (std::string kind, id; lines >> kind >> id;)
        (kind == "message" ? acknowledged.messages : acknowledged.documents).insert(id);
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
    for (int kill = 0; kill < options.kills; ++kill) {
        killOnce(offices, options.without, instant(random), acknowledged);
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
    std::printf("%d kills within %u ms, %zu messages and %zu documents acknowledged, %zu breaches\n", options.kills,
                longest / 1000, acknowledged.messages.size(), acknowledged.documents.size(), breaches.size());
    const bool expected = options.without == Without::Nothing ? breaches.empty() : !breaches.empty();
    return expected && !acknowledged.messages.empty() ? 0 : 1;
}

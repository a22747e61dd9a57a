// Two processes of four threads each act on the same cases; what they did is then compared with what is stored.
//   tocsin_contention [--seconds N] [--cases N] [--seed S] [--blind]
// With --blind each edit is saved at the revision of the moment instead of the one that was read, and the harness fails
// unless it sees the loss. Status: 0 as it should be, 1 not, 2 the harness could not work.

#include "core/base/crypto.h"
#include "core/base/json_reader.h"
#include "core/service/bureau.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/load/contention_note.h"
#include "tests/support/attach_all.h"
#include "tests/support/temp_folder.h"

#include <cstdio>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

namespace tocsin::load {

void fail(const std::string& why)
{
    std::fprintf(stderr, "contention: %s\n", why.c_str());
    std::_Exit(2);
}

namespace {

void found(Plan& plan, std::size_t cases)
{
    base::SystemClock clock;
    const auto store = store::createSqliteStore(plan.folder);
    service::Bureau bureau(*store, clock, plan.law, base::PasswordCost::forTests());
    if (!bureau.found({"TN", 18, {"ada", "Ada Admin", {}, kPassword}})) fail("no bureau");
    const auto ada = std::move(bureau.signIn("ada", kPassword).value());
    using access::Role;
    const auto add = [&](const char* login, const char* name, Role role) {
        if (!ada->administration().addUser({login, name, {role}, kPassword})) fail("no user");
    };
    for (const Person& person : kPeople)
        add(person.login, person.name,
            person.role == load::Role::Officer      ? Role::Officer
            : person.role == load::Role::Supervisor ? Role::Supervisor
            : person.role == load::Role::Reviewer   ? Role::ComplianceReviewer
                                                    : Role::DataProtection);
    add("aud", "Aud Auditor", Role::Auditor);
    add("first", "First Officer", Role::Officer);
    const auto first = std::move(bureau.signIn("first", kPassword).value());
    const base::Json sample = test::withFiles(
        *first, base::readJson(base::readFile(TOCSIN_TEST_DATA "/notices/red_complete.json").value()).value());
    for (std::size_t i = 0; i < cases; ++i)
        plan.cases.push_back(first->drafting().create("red.notice", sample).value().id);
}

/// Starts both processes and waits for them.
void work(const Plan& plan)
{
    std::vector<pid_t> children;
    for (int process : {0, 1}) {
        const pid_t child = ::fork();
        if (child < 0) fail("no process");
        if (child == 0) {
            workProcess(plan, process);
            std::_Exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) fail("a process did not come to its end");
    }
}

void print(const Plan& plan, double seconds, const Findings& found)
{
    for (std::size_t i = 0; i < found.breaches.size() && i < 12; ++i) std::printf("%s\n", found.breaches[i].c_str());
    for (const auto& [key, count] : found.refusals) std::printf("  refused %6zu times: %s\n", count, key.c_str());
    std::printf("%.1f s, 2 processes, %zu threads, %zu cases: %zu commands (%.0f a second), %zu edits, %zu steps, "
                "%zu approvals, %zu clearances, %zu sendings, %zu conflicts told with the difference, %zu breaches\n",
                seconds, kPeople.size(), plan.cases.size(), found.commands,
                static_cast<double>(found.commands) / seconds, found.edits, found.steps, found.approvals,
                found.clearances, found.sendings, found.conflictsToldInFull, found.breaches.size());
}

} // namespace

} // namespace tocsin::load

int main(int argc, char** argv)
{
    using namespace tocsin;
    base::initCrypto();
    const test::TempFolder folder;
    load::Plan plan;
    plan.folder = folder.path("bureau");
    plan.law = service::Law::load(data::DataSource::embedded()).value();
    std::size_t cases = 4;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--blind")
            plan.blind = true;
        else if (i + 1 == argc)
            load::fail("unknown option " + name);
        else if (name == "--seconds")
            plan.seconds = static_cast<unsigned>(std::stoul(argv[++i]));
        else if (name == "--cases")
            cases = std::stoul(argv[++i]);
        else if (name == "--seed")
            plan.seed = static_cast<unsigned>(std::stoul(argv[++i]));
        else
            load::fail("unknown option " + name);
    }
    load::found(plan, cases);
    const auto began = std::chrono::steady_clock::now();
    load::work(plan);
    const std::chrono::duration<double> worked = std::chrono::steady_clock::now() - began;
    const load::Findings found = load::check(plan);
    load::print(plan, worked.count(), found);
    const bool lively = found.edits > 0 && found.steps > 0 && (plan.blind || found.conflictsToldInFull > 0);
    return lively && found.breaches.empty() != plan.blind ? 0 : 1;
}

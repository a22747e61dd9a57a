// Verifying a log against SHA-256 of the same bytes by openssl, and the proof of one entry: how long and how large.

#include "core/audit/checkpoint.h"
#include "core/audit/proof_check.h"
#include "core/base/json_reader.h"
#include "core/service/bureau.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/bench/bench.h"
#include "tests/support/temp_folder.h"

#include <fmt/format.h>
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace tocsin::bench {

namespace {

constexpr const char* kPassword = "correct horse battery";

/// A bureau whose log was filled with what fills logs: people who sign in, search, read, print and sign out.
struct FilledLog {
    test::TempFolder folder;
    base::SystemClock clock;
    std::unique_ptr<store::Store> store = store::createSqliteStore(folder.path("bureau"));
    service::Bureau bureau{*store, clock, service::Law::load(data::DataSource::embedded()).value(),
                           base::PasswordCost::forTests()};
    std::size_t bytes = 0;

    explicit FilledLog(std::size_t entries)
    {
        must(bureau.found({"UY", 18, {"ada", "Ada Admin", {}, kPassword}}));
        must(std::move(bureau.signIn("ada", kPassword).value())
                 ->administration()
                 .addUser({"aud", "Aud Auditor", {access::Role::Auditor}, kPassword}));
        std::ofstream out(file(), std::ios::binary);
        std::optional<audit::Row> last = store->read()->lastAuditRow();
        for (std::size_t done = 0; done < entries;) {
            const auto unit = store->write();
            for (std::size_t i = 0; i < 10'000 && done < entries; ++i, ++done) {
                last = audit::seal(anEntry(done), &*last,
                                   done % 10 == 0 ? base::Json{{"search", "a name"}} : base::Json());
                unit->appendAudit(*last);
                out << last->text << last->payload;
                bytes += last->text.size() + last->payload.size();
            }
            unit->commit();
        }
    }
    [[nodiscard]] std::string file() const { return folder.path("entries"); }

private:
    static audit::Entry anEntry(std::size_t number)
    {
        static constexpr std::array<const char*, 8> kActs{audit::act::kSignIn,  audit::act::kListed, audit::act::kRead,
                                                          audit::act::kRead,    audit::act::kRead,   audit::act::kRead,
                                                          audit::act::kPrinted, audit::act::kSignOut};
        audit::Entry entry;
        entry.act = kActs[number % kActs.size()];
        entry.at = base::toText(base::Instant(std::chrono::milliseconds(1'800'000'000'000 + 977 * number)));
        entry.actor = "u7hq2kd3yrcf5m4xw6ztb7aon" + std::to_string(number % 10);
        entry.session = base::newIdText();
        entry.roles = {"officer"};
        entry.pack = std::string(64, 'a');
        if (number % 8 < 2 || number % 8 == 7) return entry;
        entry.document = "d3yrcf5m4xw6ztb7aonu7hq2kd" + std::to_string(number % 1000);
        entry.version = 3;
        entry.workflow = std::string(64, 'b');
        if (number % 8 == 6) entry.facts = {{"language", "en"}, {"sha256", base::sha256(entry.session).hex()}};
        return entry;
    }
};

double childSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Computing time of openssl over the file.
double openssl(const std::string& file)
{
    const double before = childSeconds();
    const std::string command = "openssl dgst -sha256 '" + file + "' > /dev/null";
    TOCSIN_CHECK(std::system(command.c_str()) == 0, "openssl is not installed"); // NOLINT(concurrency-mt-unsafe)
    return childSeconds() - before;
}

void proveOne(FilledLog& log, std::uint64_t size)
{
    std::vector<double> seconds;
    std::size_t largest = 0;
    const auto aud = log.bureau.signIn("aud", kPassword).value();
    const std::string checkpoint = aud->proofs().checkpoint()->note;
    const auto unit = log.store->read();
    const audit::NodeReader nodes = [&](unsigned level, std::uint64_t number) {
        return unit->log().node(level, number);
    };
    const base::Hash root = audit::rootOf(nodes, size);
    for (std::uint64_t i = 0; i < 1000; ++i) {
        const std::uint64_t index = i * 7919 * 131 % size;
        std::string text;
        audit::Hashes path;
        seconds.push_back(wallSeconds([&] {
            path = audit::inclusionPath(nodes, index, size);
            text = audit::proofText({index, path, checkpoint});
        }));
        largest = std::max(largest, text.size());
        TOCSIN_CHECK(audit::provesInclusion(nodes(0, index), index, size, path, root), "a proof that does not hold");
    }
    std::sort(seconds.begin(), seconds.end());
    fmt::print("proof of one entry among {}: median {:.3f} ms, 99 of 100 below {:.3f} ms, at most {} bytes\n", size,
               median(seconds) * 1000, seconds[seconds.size() * 99 / 100] * 1000, largest);
}

} // namespace

void log(const Options& options)
{
    const std::size_t entries = options.amount(1'000'000, 500);
    FilledLog filled(entries);
    const std::string what = fmt::format("audit verify of {} entries", entries);
    const std::string against = fmt::format("openssl SHA-256 of the same {} bytes", filled.bytes);
    std::vector<double> ours, theirs;
    for (int round = 0; round < 3; ++round) {
        theirs.push_back(openssl(filled.file()));
        ours.push_back(computingSeconds([&] {
            const auto aud = filled.bureau.signIn("aud", kPassword).value();
            const auto report = aud->auditing().verify();
            TOCSIN_CHECK(report && report->faults.empty(), "a filled log that does not verify");
        }));
    }
    print({what, median(ours), against, median(theirs)});
    fmt::print("speed of the verification against openssl: {:.3f}\n", median(theirs) / median(ours));
    const auto last = static_cast<std::uint64_t>(filled.store->read()->lastAuditRow()->seq);
    proveOne(filled, last);
}

} // namespace tocsin::bench

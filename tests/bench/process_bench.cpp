// A notice from draft to publication, every action durable and in the log, against the same process in a BPMN engine
// from the npm registry that keeps it in memory and writes nothing (tests/bench/bpmn).

#include "core/base/json_reader.h"
#include "core/service/bureau.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/bench/bench.h"
#include "tests/support/temp_folder.h"

#include <fmt/format.h>

#include <map>

namespace tocsin::bench {

namespace {

constexpr const char* kPassword = "correct horse battery";

/// A bureau with everybody whom a notice meets on its way, signed in.
struct Staff {
    test::TempFolder folder;
    base::SystemClock clock;
    std::unique_ptr<store::Store> store = store::createSqliteStore(folder.path("bureau"));
    service::Bureau bureau{*store, clock, service::Law::load(data::DataSource::embedded()).value(),
                           base::PasswordCost::forTests()};
    std::map<std::string, std::unique_ptr<service::Session>> sessions;
    base::Json sample = base::readJson(base::readFile(TOCSIN_TEST_DATA "/notices/red_complete.json").value()).value();

    Staff()
    {
        using access::Role;
        must(bureau.found({"TN", 18, {"ada", "Ada Admin", {}, kPassword}}));
        const auto ada = std::move(bureau.signIn("ada", kPassword).value());
        for (const auto& [login, role] :
             {std::pair("officer", Role::Officer), std::pair("supervisor", Role::Supervisor),
              std::pair("reviewer", Role::ComplianceReviewer), std::pair("protector", Role::DataProtection)}) {
            must(ada->administration().addUser({login, login, {role}, kPassword}));
            sessions[login] = std::move(bureau.signIn(login, kPassword).value());
        }
    }
    /// A draft whose questions are answered as soon as they are asked, which is no part of the process.
    service::Saved draft() { return sessions["officer"]->drafting().create("red.notice", sample).value(); }
    void answer(const std::string& id)
    {
        service::Casework casework = sessions["reviewer"]->casework();
        const rules::Judgement judgement = casework.judge(id, rules::Stage::Approve).value();
        for (const rules::Finding& finding : judgement.findings)
            if (finding.outcome == rules::Outcome::Question && finding.kind == rules::Kind::Reviewer)
                must(casework.answer(id, finding.rule, finding.responseScope, true, "checked"));
    }
    void act(const char* who, const service::Saved& notice, const char* action,
             std::map<std::string, std::string> inputs = {})
    {
        must(sessions[who]->casework().act({notice.id, action, {}, notice.contentHash, std::move(inputs)}));
    }
    /// Seconds on the wall of the six actions alone.
    double takeThrough()
    {
        const service::Saved notice = draft();
        const double seconds = wallSeconds([&] {
            act("officer", notice, "submit");
            act("supervisor", notice, "approve");
        });
        answer(notice.id);
        return seconds + wallSeconds([&] {
                   act("protector", notice, "task.data_protection.agree");
                   act("reviewer", notice, "clear");
                   act("officer", notice, "send");
                   act("officer", notice, "publish", {{"entity_id", "2026/12345"}, {"control_number", "A-123/1-2026"}});
               });
    }
};

} // namespace

void process(const Options& options)
{
    Staff staff;
    const std::size_t count = options.amount(200, 2);
    std::vector<double> ours;
    staff.takeThrough();
    for (std::size_t i = 0; i < count; ++i) ours.push_back(staff.takeThrough());
    if (options.bpmnFolder.empty()) {
        fmt::print("not compared with bpmn-engine: its folder is not given (./dev bench prepares it)\n");
        return;
    }
    const base::Result<base::Json> theirs =
        base::readJson(outputOf(fmt::format("node {0}/run.mjs {0}/notice.bpmn {1}", options.bpmnFolder, count)));
    if (!theirs) {
        fmt::print("not compared with bpmn-engine: node printed no result\n");
        return;
    }
    print({"a notice from draft to publication, six actions", median(ours),
           fmt::format("bpmn-engine in memory, {} tasks", (*theirs)["tasks"].get<int>()),
           median((*theirs)["seconds"].get<std::vector<double>>())});
}

} // namespace tocsin::bench

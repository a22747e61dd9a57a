// All documents judged again, after a change of the rules.
#include "tests/support/demo_world.h"

#include <filesystem>
#include <fstream>

using namespace tocsin;
using base::Json;
using test::World;

namespace {

/// The built-in rules and one more, which blocks every red notice on anybody but NOBODY.
service::Law stricterLaw(const test::TempFolder& folder)
{
    const Json four{{"en", "x"}, {"fr", "x"}, {"es", "x"}, {"ar", "x"}};
    const Json rule{{"id", "RPD-1-strict"},
                    {"article", "1"},
                    {"confidence", "read"},
                    {"appliesTo", {"red.notice"}},
                    {"stage", "draft"},
                    {"kind", "automatic"},
                    {"severity", "block"},
                    {"fields", {"person.family_name"}},
                    {"versions", {{{"holds", {{"equal", {"person.family_name", {{"value", "NOBODY"}}}}}}}}},
                    {"title", four},
                    {"message", four},
                    {"fix", four},
                    {"examples",
                     {{{"name", "a"}, {"expect", "holds"}, {"content", {{"person", {{"family_name", "NOBODY"}}}}}},
                      {{"name", "b"}, {"expect", "fails"}, {"content", {{"person", {{"family_name", "X"}}}}}}}}};
    std::filesystem::create_directories(folder.path("data/rules/rpd"));
    std::ofstream(folder.path("data/rules/rpd/strict.json")) << Json{{"rules", {rule}}}.dump();
    return service::Law::load(data::DataSource::withOverrides(folder.path("data")).value()).value();
}

struct Outcome {
    service::RejudgeResult result;
    std::map<std::string, std::string> said; ///< "before → after" by number
};

Outcome run(service::Session& session, const service::RejudgeCommand& command = {})
{
    Outcome out;
    service::Progress progress;
    out.result = session.rejudging()
                     .run(command, progress,
                          [&](const service::Rejudged& one) {
                              out.said[one.number] =
                                  (one.before ? one.before->verdict : "-") + " → " + one.after.verdict;
                          })
                     .value();
    CHECK(progress.done.load() == progress.total.load());
    return out;
}

std::string approvedNotice(World& world)
{
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", saved.id, "approve") == "compliance_review");
    test::answerAll(world, saved.id);
    REQUIRE(world.act("carla", saved.id, "clear") == "approved");
    return saved.number;
}

} // namespace

TEST_CASE("After a change of the rules every document is judged again and told apart from before")
{
    World world;
    const std::string approved = approvedNotice(world);
    const std::string draft = world.as("olga")->drafting().create("red.notice", Json::object())->number;
    const Outcome first = run(*world.as("olga"));
    CHECK(first.result.judged == 2);
    CHECK(first.result.changed == 0);
    CHECK(first.said.at(approved) == "ready → ready");
    CHECK(first.said.at(draft).starts_with("- → "));

    const test::TempFolder folder;
    service::Bureau stricter(*world.store, world.clock, stricterLaw(folder), base::PasswordCost::forTests());
    const auto olga = stricter.signIn("olga", test::kPassword).value();
    const Outcome second = run(*olga);
    CHECK(second.said.at(approved) == "ready → blocked");
    CHECK(second.result.changed >= 1);
    CHECK(second.result.verdicts.at("blocked") == 2);
    const Outcome third = run(*olga);
    CHECK(third.result.changed == 0);
    CHECK(third.said.at(approved) == "blocked → blocked");
    // What was decided is not touched by it.
    CHECK(world.as("olga")->registry().head(approved)->workflow.state == "approved");
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("Only documents of the wanted states are judged, each once, whatever the number of threads")
{
    World world;
    const auto olga = world.as("olga");
    for (int i = 0; i < 300; ++i) {
        const service::Saved saved =
            olga->drafting().create("red.notice", {{"person", {{"family_name", "N" + std::to_string(i)}}}}).value();
        if (i % 3 == 0) REQUIRE(world.act("olga", saved.id, "close", "test") == "closed");
    }
    for (const std::size_t workers : {1, 2, 5}) {
        const Outcome all = run(*olga, {{}, workers});
        CHECK(all.result.judged == 300);
        CHECK(all.said.size() == 300);
    }
    CHECK(run(*olga, {{"closed"}, 2}).result.judged == 100);
    CHECK(run(*olga, {{"closed", "draft"}, 2}).result.judged == 300);
    CHECK(run(*olga, {{"sent"}, 2}).result.judged == 0);
}

TEST_CASE("Judging all is stopped on request, keeps what it judged, and needs the right to read cases")
{
    World world;
    const auto olga = world.as("olga");
    for (int i = 0; i < 600; ++i) REQUIRE(olga->drafting().create("red.notice", Json::object()));
    service::Progress progress;
    std::size_t seen = 0;
    const service::RejudgeResult result = olga->rejudging()
                                              .run({{}, 2}, progress,
                                                   [&](const service::Rejudged&) {
                                                       if (++seen == 10) progress.cancel = true;
                                                   })
                                              .value();
    CHECK(result.cancelled);
    CHECK(result.judged >= 10);
    CHECK(result.judged < 600);
    service::Progress other;
    CHECK(world.as("ada")->rejudging().run({}, other, [](const service::Rejudged&) {}).error().kind ==
          base::ErrorKind::Denied);
    store::AuditFilter filter;
    filter.act = audit::act::kJudgedAll;
    CHECK(world.store->read()->auditRows(filter).size() == 1);
}

TEST_CASE("A rule is followed to the documents in which it counts, with what was answered to it")
{
    World world;
    const std::string approved = approvedNotice(world);
    const std::string draft = world.as("olga")->drafting().create("red.notice", Json::object())->number;
    REQUIRE(world.as("olga")->drafting().create("purple.notice", Json::object()));
    const auto olga = world.as("olga");
    // A question of the reviewer's that the approved notice raised and that was answered.
    const std::vector<rules::Response> answers = [&] {
        const std::unique_ptr<store::UnitOfWork> unit = world.store->read();
        return unit->responses(unit->document(approved)->id);
    }();
    REQUIRE_FALSE(answers.empty());

    std::map<std::string, std::size_t> answered;
    service::Progress progress;
    const service::RuleUses uses =
        olga->rejudging()
            .uses(answers.front().rule, {{}, 2}, progress,
                  [&](const service::RuleUse& use) { answered[use.number] = use.responses.size(); })
            .value();
    CHECK(uses.judged == 3);
    CHECK(answered.at(approved) == 1);
    CHECK(answered.at(draft) == 0);
    CHECK(uses.outcomes.at("holds") >= 1);
    CHECK(progress.done.load() == progress.total.load());
    CHECK(olga->rejudging().uses("RPD-0", {}, progress, [](const service::RuleUse&) {}).error().key ==
          "rules.unknown_rule");
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

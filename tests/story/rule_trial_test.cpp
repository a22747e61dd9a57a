#include "tests/support/demo_world.h"

using namespace tocsin;
using test::World;

TEST_CASE("A rule is tried on a stored document by the law of any day, and only by those who may read it")
{
    World world;
    const std::string id = world.as("olga")->drafting().create("red.notice", World::sample())->id;
    const base::Date today = base::parseDate("2026-11-24").value();
    const std::string rule = "RPD-43-1-a-10-days";
    const auto carla = world.as("carla");
    const service::RuleTrial trial = carla->casework().tryRule(id, rule, today).value();
    CHECK(trial.head.id == id);
    CHECK(trial.content == carla->registry().show(id)->content);
    for (const rules::Finding& finding : trial.findings) CHECK(finding.rule == rule);
    CHECK_FALSE(trial.findings.empty());
    CHECK(carla->casework().tryRule(id, "no such rule", today).error().key == "rules.unknown_rule");
    CHECK(carla->casework().tryRule("nowhere", rule, today).error().key == "document.unknown");
    for (const char* login : {"ada", "aud"})
        CHECK(world.as(login)->casework().tryRule(id, rule, today).error().key == "access.denied");
    // The attempts that were refused left no reading behind.
    store::AuditFilter filter;
    filter.document = id;
    filter.act = audit::act::kRead;
    int trials = 0;
    for (const audit::Row& row : world.store->read()->auditRows(filter))
        trials += row.text.find("\"rule\"") != std::string::npos ? 1 : 0;
    CHECK(trials == 1);
}

TEST_CASE("A rule is not tried on a document of a form that it does not judge")
{
    World world;
    const auto olga = world.as("olga");
    const service::Law& law = olga->law();
    // Any rule that leaves out some form which a bureau drafts.
    for (const std::string& type : law.catalogue->types()) {
        const base::Result<service::Saved> saved = olga->drafting().create(type, base::Json::object());
        if (!saved) continue;
        const std::vector<const rules::Rule*>& judging = law.pack->rulesFor(type);
        for (const rules::Rule& rule : law.pack->rules()) {
            const bool judges = std::find(judging.begin(), judging.end(), &rule) != judging.end();
            const auto tried = olga->casework().tryRule(saved->id, rule.id, base::parseDate("2026-11-24").value());
            CHECK(tried.ok() == judges);
            if (!judges) {
                CHECK(tried.error().key == "rules.other_form");
                break;
            }
        }
    }
}

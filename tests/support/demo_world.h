#pragma once
// A founded bureau on the real engine with one person in each role, for tests of services, stories and screens.

#include "core/base/json_reader.h"
#include "core/service/bureau.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

namespace tocsin::test {

inline constexpr const char* kPassword = "correct horse battery";

/// ada (administrator), olga and oscar (officers), sam (supervisor), carla (compliance reviewer), dora (data protection
/// officer), aud (auditor); all with kPassword. Needs TOCSIN_TEST_DATA for sample().
struct World {
    TempFolder folder;
    FakeClock clock{"2026-11-24T09:00:00.000Z"};
    std::unique_ptr<store::Store> store = store::createSqliteStore(folder.path("bureau"));
    service::Bureau bureau{*store, clock, service::Law::load(data::DataSource::embedded()).value(),
                           base::PasswordCost::forTests()};

    explicit World(const char* country = "UY")
    {
        using access::Role;
        REQUIRE(bureau.found({country, 18, {"ada", "Ada Admin", {}, kPassword}}));
        const auto ada = as("ada");
        for (const auto& [login, name, role] :
             {std::tuple("olga", "Olga Officer", Role::Officer), std::tuple("oscar", "Oscar Officer", Role::Officer),
              std::tuple("sam", "Sam Supervisor", Role::Supervisor),
              std::tuple("carla", "Carla Compliance", Role::ComplianceReviewer),
              std::tuple("dora", "Dora Data", Role::DataProtection), std::tuple("aud", "Aud Auditor", Role::Auditor)})
            REQUIRE(ada->administration().addUser({login, name, {role}, kPassword}));
    }
    /// A further person of one role.
    void hire(const char* login, const char* name, access::Role role)
    {
        REQUIRE(as("ada")->administration().addUser({login, name, {role}, kPassword}));
    }
    std::unique_ptr<service::Session> as(const char* login)
    {
        return std::move(bureau.signIn(login, kPassword).value());
    }
    /// Data protection agrees to whatever of the document waits for it.
    void agree(const std::string& id)
    {
        const auto dora = as("dora");
        const std::vector<service::ActionView> actions = dora->casework().actions(id).value();
        for (const service::ActionView& action : actions)
            if (action.action.ends_with(".agree") && action.unmet.empty())
                REQUIRE(dora->casework().act({id, action.action, "", action.contentHash, {}}));
    }
    /// The state after the action, or the error's key. Before a document is cleared, data protection agrees.
    std::string act(const char* login, const std::string& id, const char* action, const char* reason = "",
                    std::map<std::string, std::string> inputs = {})
    {
        if (action == std::string("clear")) agree(id);
        const auto session = as(login);
        const auto seen = session->registry().show(id);
        const auto result =
            session->casework().act({id, action, reason, seen ? seen->head.contentHash : "", std::move(inputs)});
        return result ? result->state : result.error().key;
    }
#ifdef TOCSIN_TEST_DATA
    [[nodiscard]] static base::Json sample(const std::string& name = "red_complete.json")
    {
        return base::readJson(base::readFile(TOCSIN_TEST_DATA "/notices/" + name).value()).value();
    }
#endif
};

/// The compliance reviewer says yes to every open question.
inline void answerAll(World& world, const std::string& id)
{
    const auto carla = world.as("carla");
    const rules::Judgement judgement = carla->casework().judge(id, rules::Stage::Approve).value();
    for (const rules::Finding& finding : judgement.findings)
        if (finding.outcome == rules::Outcome::Question && finding.kind == rules::Kind::Reviewer)
            CHECK(carla->casework().answer(id, finding.rule, finding.responseScope, true, "checked against the file"));
}

} // namespace tocsin::test

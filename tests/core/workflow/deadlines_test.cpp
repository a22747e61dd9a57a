#include "core/workflow/deadlines.h"

#include "core/base/json.h"
#include "core/clock/calendars.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

Json text(const char* english) { return {{"en", english}, {"fr", "f"}, {"es", "e"}, {"ar", "ع"}}; }
Json state(const char* id, const char* kind) { return {{"id", id}, {"kind", kind}, {"label", text(id)}}; }
Json go(const char* action, const char* from, const char* to)
{
    return {{"action", action}, {"from", from}, {"to", to}, {"roles", {"officer"}}, {"label", text(action)}};
}
Json aClock(const char* id, Json more)
{
    Json out{{"id", id}, {"state", "review"}, {"label", text(id)}, {"does", "remind"}};
    out.update(more);
    return out;
}

const workflow::Definition& definition()
{
    static const Json kJson{{"workflow", "w"},
                            {"edition", "1"},
                            {"title", text("W")},
                            {"appliesTo", {"red.notice"}},
                            {"states", {state("draft", "start"), state("review", "normal"), state("done", "end")}},
                            {"transitions", {go("submit", "draft", "review"), go("finish", "review", "done")}},
                            {"timers",
                             {aClock("decide", {{"after", "P2D"}, {"urgentAfter", "PT4H"}, {"days", "working"}}),
                              aClock("look", {{"after", "PT24H"}}), aClock("own", {{"setBy", "bureau"}}),
                              aClock("answer", {{"setBy", "case"}})}}};
    static const auto kLoaded = workflow::Definition::read(kJson.dump(), "w.json").value();
    return *kLoaded;
}

const clock::Calendar& office()
{
    static const auto kCalendars = clock::Calendars::load(data::DataSource::embedded()).value();
    return *kCalendars->standard();
}

base::Instant at(const char* text) { return base::parseInstant(text).value(); }

/// Under review since Friday 27 November 2026 at 14:00, two hours before the office closes.
workflow::Instance review(const char* since = "2026-11-27T14:00:00.000Z")
{
    workflow::Instance instance;
    instance.state = "review";
    instance.since = since;
    return instance;
}

std::map<std::string, workflow::Deadline> running(const workflow::Matters& matters, const char* now,
                                                  const workflow::Figures& figures = {},
                                                  const workflow::Instance& instance = review())
{
    std::map<std::string, workflow::Deadline> out;
    for (const workflow::Deadline& one :
         workflow::deadlines(definition(), instance, matters, office(), figures, at(now)))
        out.emplace(one.timer->id, one);
    return out;
}

std::string due(const std::map<std::string, workflow::Deadline>& clocks, const char* id)
{
    return base::toText(clocks.at(id).due);
}

} // namespace

TEST_CASE("Only the clocks of the present state run, and only those with a figure")
{
    const auto clocks = running({}, "2026-11-27T15:00:00.000Z");
    CHECK(clocks.size() == 2);
    CHECK(due(clocks, "decide") == "2026-12-01T14:00:00.000Z");
    CHECK(due(clocks, "look") == "2026-11-28T14:00:00.000Z");
    CHECK_FALSE(clocks.at("decide").breached);
    CHECK(clocks.at("decide").remaining == std::chrono::hours(15));
    workflow::Instance draft = review();
    draft.state = "draft";
    CHECK(running({}, "2026-11-27T15:00:00.000Z", {}, draft).empty());
}

TEST_CASE("The soonest stands first")
{
    const auto clocks = workflow::deadlines(definition(), review(), {}, office(), {}, at("2026-11-27T15:00:00.000Z"));
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[0].timer->id == "look");
}

TEST_CASE("A clock is breached at the instant at which it is due, not before")
{
    CHECK_FALSE(running({}, "2026-11-28T13:59:59.999Z").at("look").breached);
    const auto clocks = running({}, "2026-11-28T14:00:00.000Z");
    CHECK(clocks.at("look").breached);
    CHECK_FALSE(clocks.at("decide").breached);
    CHECK(running({}, "2026-11-28T15:00:00.000Z").at("look").remaining == -std::chrono::hours(1));
}

TEST_CASE("An urgent case takes the urgent figure, a bureau's own goes before the definition's")
{
    workflow::Matters urgent;
    urgent.urgent = true;
    const char* now = "2026-11-27T14:00:00.000Z";
    CHECK(due(running(urgent, now), "decide") == "2026-11-30T10:00:00.000Z");
    CHECK(due(running(urgent, now), "look") == "2026-11-28T14:00:00.000Z");
    const workflow::Figures figures{{"decide", {"PT1H", ""}}, {"own", {"P5D", "PT2H"}}};
    CHECK(due(running({}, now, figures), "decide") == "2026-11-27T15:00:00.000Z");
    CHECK(due(running({}, now, figures), "own") == "2026-12-02T14:00:00.000Z");
    CHECK(due(running(urgent, now, figures), "own") == "2026-11-27T16:00:00.000Z");
    // The definition's figure for urgent cases stays, where the bureau says nothing of them.
    CHECK(due(running(urgent, now, figures), "decide") == "2026-11-30T10:00:00.000Z");
    CHECK(running({}, now, {{"own", {"sometime", ""}}}).count("own") == 0);
}

TEST_CASE("While the clocks are paused nothing runs out, and the time is there again afterwards")
{
    workflow::Matters matters;
    matters.paused = true;
    matters.pauses = {{at("2026-11-27T15:00:00.000Z"), at("2026-12-04T15:00:00.000Z")}};
    const auto paused = running(matters, "2026-12-04T15:00:00.000Z");
    CHECK(paused.at("look").paused);
    CHECK_FALSE(paused.at("look").breached);
    CHECK(paused.at("look").remaining == std::chrono::hours(23));
    CHECK(paused.at("decide").remaining == std::chrono::hours(15));
    matters.paused = false;
    const auto resumed = running(matters, "2026-12-05T15:00:00.000Z");
    CHECK_FALSE(resumed.at("look").paused);
    CHECK(resumed.at("look").breached);
    CHECK(due(resumed, "look") == "2026-12-05T14:00:00.000Z");
}

TEST_CASE("A pause does not undo a breach that came before it")
{
    workflow::Matters matters;
    matters.paused = true;
    matters.pauses = {{at("2026-11-29T15:00:00.000Z"), at("2026-12-04T15:00:00.000Z")}};
    const auto clocks = running(matters, "2026-12-04T15:00:00.000Z");
    CHECK(clocks.at("look").breached);
    CHECK_FALSE(clocks.at("look").paused);
}

TEST_CASE("A day that somebody outside named is due at its end and waits for no pause")
{
    workflow::Matters matters;
    matters.dates["answer"] = base::parseDate("2026-12-01").value();
    matters.paused = true;
    matters.pauses = {{at("2026-11-27T15:00:00.000Z"), at("2026-12-02T00:00:00.000Z")}};
    const auto before = running(matters, "2026-12-01T23:59:59.999Z");
    CHECK(due(before, "answer") == "2026-12-02T00:00:00.000Z");
    CHECK_FALSE(before.at("answer").breached);
    CHECK_FALSE(before.at("answer").paused);
    CHECK(running(matters, "2026-12-02T00:00:00.000Z").at("answer").breached);
}

TEST_CASE("An instant that cannot be read has run out for all to see")
{
    const auto clocks = running({}, "2026-11-28T14:00:00.000Z", {}, review("the other day"));
    CHECK(clocks.at("look").breached);
    CHECK(clocks.at("decide").breached);
}

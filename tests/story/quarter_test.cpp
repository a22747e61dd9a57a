// A simulated quarter: cases come, move, wait and are forgotten, and no clock runs out without a trace.
#include "tests/support/demo_world.h"

#include <random>
#include <set>

using namespace tocsin;
using test::World;

namespace {

/// Document, clock, instant at which the case came into the state.
using Breach = std::vector<std::string>;

std::set<Breach> recorded(World& world)
{
    std::set<Breach> out;
    store::AuditFilter filter;
    filter.act = audit::act::kClockRanOut;
    filter.limit = 100'000;
    for (const audit::Row& row : world.store->read()->auditRows(filter)) {
        const audit::Entry entry = audit::fromJson(base::readStoredJson(row.text).value()).value();
        const Breach breach{entry.document, entry.facts["clock"].get<std::string>(),
                            entry.facts["since"].get<std::string>()};
        CAPTURE(breach);
        CHECK(out.insert(breach).second);
    }
    return out;
}

/// Recomputed without the desks' help: what a case with no pause and no named day owes.
struct Standing {
    std::string state;
    base::Instant since;
};

class Quarter {
public:
    explicit Quarter(World& world) : world_(world)
    {
        service::OfficeSettings settings{"", "Europe/Paris", {"09:00-17:00"}, {}, {}};
        settings.holidays[base::parseDate("2026-12-25").value()] = "a holiday";
        settings.figures["supervisor_review"] = {"P2D", "PT4H"};
        settings.figures["compliance_review"] = {"P3D", "PT8H"};
        REQUIRE(world_.as("ada")->office().set(settings));
    }

    void day()
    {
        // Not every day somebody looks, and sometimes days go by.
        for (int look = 0; look < 2; ++look) {
            world_.clock.advance(std::chrono::minutes(220 + below(180)));
            if (below(6) == 0) begin();
            for (const auto& [id, state] : std::map<std::string, std::string>(states_)) move(id, state);
            compare();
        }
        world_.clock.advance(std::chrono::hours(15));
        if (below(4) == 0) tick();
    }
    void tick() { REQUIRE(world_.as("olga")->queues().tick()); }
    [[nodiscard]] const std::set<Breach>& owed() const { return owed_; }
    [[nodiscard]] std::size_t cases() const { return states_.size(); }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }

    void begin()
    {
        const std::string id = world_.as("olga")->drafting().create("red.notice", World::sample()).value().id;
        states_[id] = world_.act("olga", id, "submit");
        REQUIRE(states_[id] == "supervisor_review");
        since_[id] = world_.clock.now();
        if (below(4) == 0) {
            REQUIRE(world_.as("sam")->routing().setUrgency(id, "urgent", "he may flee"));
            urgent_.insert(id);
        }
    }
    void move(const std::string& id, const std::string& state)
    {
        if (below(7) != 0) return;
        owe(id);
        const std::string next = step(id, state);
        if (next == state) return;
        CAPTURE(state, next, base::toText(world_.clock.now()));
        REQUIRE(next.find('.') == std::string::npos);
        states_[id] = next;
        since_[id] = world_.clock.now();
    }
    std::string step(const std::string& id, const std::string& state)
    {
        if (state == "supervisor_review") return world_.act("sam", id, "approve");
        if (state == "approved") return world_.act("olga", id, "send");
        if (state == "sent") return world_.act("olga", id, "ask", "which court?");
        if (state != "compliance_review") return state;
        test::answerAll(world_, id);
        return world_.act("carla", id, "clear");
    }

    /// What the case owes by now where it stands, by the calendar itself.
    void owe(const std::string& id)
    {
        const auto calendar = world_.as("olga")->office().calendar().value();
        const auto add = [&](const char* clock, const char* after, clock::Days days) {
            const base::Instant due = clock::dueAt(since_[id], clock::parseDuration(after).value(), days, *calendar);
            if (due <= world_.clock.now()) owed_.insert({id, clock, base::toText(since_[id])});
        };
        const std::string& state = states_[id];
        const bool urgent = urgent_.count(id) != 0;
        using clock::Days;
        if (state == "supervisor_review") add("supervisor_review", urgent ? "PT4H" : "P2D", Days::Working);
        if (state == "compliance_review") add("compliance_review", urgent ? "PT8H" : "P3D", Days::Working);
        if (state == "approved") add("release", "PT24H", Days::Calendar);
        if (state != "sent") return;
        add("gs_watch_1", "P1D", Days::Calendar);
        add("gs_watch_3", "P3D", Days::Calendar);
        add("gs_watch_10", "P10D", Days::Calendar);
    }
    /// Every breach of now stands in the answer to "deadlines", and nothing else is called one.
    void compare()
    {
        for (const auto& [id, state] : states_) owe(id);
        std::set<Breach> told;
        const auto answer = world_.as("sam")->queues().deadlines(world_.clock.now()).value();
        for (const service::CaseDeadline& one : answer)
            if (one.breached) told.insert({one.document, one.clock, one.since});
        std::set<Breach> standing;
        for (const Breach& breach : owed_)
            if (breach[2] == base::toText(since_[breach[0]])) standing.insert(breach);
        REQUIRE(std::vector<Breach>(told.begin(), told.end()) == std::vector<Breach>(standing.begin(), standing.end()));
    }

    World& world_;
    std::mt19937 random_{20261124};
    std::map<std::string, std::string> states_;
    std::map<std::string, base::Instant> since_;
    std::set<std::string> urgent_;
    std::set<Breach> owed_;
};

} // namespace

TEST_CASE("In a simulated quarter every clock that ran out stands in the deadlines and once in the log")
{
    World world;
    Quarter quarter(world);
    for (int day = 0; day < 91; ++day) quarter.day();
    quarter.tick();
    CHECK(quarter.cases() > 20);
    CHECK(quarter.owed().size() > 40);
    CHECK(recorded(world) == quarter.owed());
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

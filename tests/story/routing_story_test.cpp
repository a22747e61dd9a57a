// On whose desk a case lies, through the real door on the real engine.
#include "tests/support/demo_world.h"

using namespace tocsin;
using test::World;

namespace {

std::string aDraft(World& world, const char* login = "olga")
{
    return world.as(login)->drafting().create("red.notice", World::sample()).value().id;
}

std::string submitted(World& world)
{
    const std::string id = aDraft(world);
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    return id;
}

std::string approved(World& world)
{
    const std::string id = submitted(world);
    REQUIRE(world.act("sam", id, "approve") == "compliance_review");
    test::answerAll(world, id);
    REQUIRE(world.act("carla", id, "clear") == "approved");
    return id;
}

std::vector<service::WorkItem> workOf(World& world, const char* login)
{
    return world.as(login)->registry().myWork().value();
}

std::string keyOf(const base::Result<service::DeskView>& result) { return result ? "" : result.error().key; }

void addSecondSupervisor(World& world)
{
    REQUIRE(world.as("ada")->administration().addUser(
        {"sue", "Sue Supervisor", {access::Role::Supervisor}, test::kPassword}));
}

std::vector<std::string> faultsOf(World& world)
{
    std::vector<std::string> keys;
    const service::AuditReport report = world.as("aud")->auditing().verify().value();
    for (const audit::Fault& fault : report.faults) keys.push_back(fault.key);
    return keys;
}

/// Nothing of it escalates by itself: the bureau says how long a supervisor has.
void setReviewFigure(World& world, const char* after, const char* urgent)
{
    service::OfficeSettings settings = world.as("ada")->office().settings().value();
    settings.figures["supervisor_review"] = {after, urgent};
    REQUIRE(world.as("ada")->office().set(settings));
}

std::size_t ranOut(World& world)
{
    store::AuditFilter filter;
    filter.act = audit::act::kClockRanOut;
    return world.store->read()->auditRows(filter).size();
}

} // namespace

TEST_CASE("A case is claimed by one person, shown as taken to the others, and given back")
{
    World world;
    addSecondSupervisor(world);
    const std::string first = submitted(world);
    world.clock.advance(std::chrono::minutes(1));
    const std::string second = submitted(world);
    REQUIRE(world.as("sam")->routing().claim(first));
    CHECK(keyOf(world.as("sue")->routing().claim(first)) == "routing.claimed");
    CHECK(keyOf(world.as("sue")->routing().release(first)) == "routing.claimed");
    CHECK(keyOf(world.as("sue")->routing().release(second)) == "routing.not_claimed");

    const auto sues = workOf(world, "sue");
    REQUIRE(sues.size() == 2);
    CHECK(sues[0].row.id == second);
    CHECK(sues[1].claimedByOther);
    CHECK_FALSE(workOf(world, "sam")[0].claimedByOther);
    REQUIRE(world.as("sam")->routing().release(first));
    CHECK(workOf(world, "sue")[0].row.id == first);
    // An officer has nothing to do with it, so there is nothing to claim.
    CHECK(keyOf(world.as("olga")->routing().claim(first)) == "routing.not_their_turn");
    CHECK(keyOf(world.as("aud")->routing().claim(first)) == "access.denied");
    CHECK(faultsOf(world).empty());
}

TEST_CASE("A supervisor assigns, the one who has it hands it over, and nobody gets what is not theirs to do")
{
    World world;
    addSecondSupervisor(world);
    const std::string id = submitted(world);
    CHECK(keyOf(world.as("olga")->routing().assign(id, "sue")) == "access.denied");
    CHECK(keyOf(world.as("sam")->routing().assign(id, "nobody")) == "access.unknown_user");
    CHECK(keyOf(world.as("sam")->routing().assign(id, "carla")) == "routing.not_their_turn");
    const service::DeskView laid = world.as("sam")->routing().assign(id, "sue").value();
    CHECK(laid.desk.claimedBy == world.store->read()->userByLogin("sue")->id.text());
    CHECK(keyOf(world.as("sam")->routing().handOver(id, "sam", "mine")) == "routing.claimed");
    CHECK(keyOf(world.as("sue")->routing().handOver(id, "sam", " ")) == "routing.reason_missing");
    REQUIRE(world.as("sue")->routing().handOver(id, "sam", "on leave from tomorrow"));
    CHECK_FALSE(workOf(world, "sam")[0].claimedByOther);
    CHECK(workOf(world, "sue")[0].claimedByOther);
    CHECK(faultsOf(world).empty());
}

TEST_CASE("A step takes the case off the desk on which it lay")
{
    World world;
    const std::string id = submitted(world);
    REQUIRE(world.as("sam")->routing().claim(id));
    REQUIRE(world.as("sam")->routing().setUrgency(id, "urgent", "he may flee"));
    REQUIRE(world.as("sam")->routing().setUnit(id, "Fugitives"));
    REQUIRE(world.as("sam")->routing().followUp(id, "2026-12-24"));
    REQUIRE(world.as("sam")->routing().pause(id, "waiting for the agency"));
    world.clock.advance(std::chrono::hours(2));
    REQUIRE(world.act("sam", id, "approve") == "compliance_review");
    const service::DeskView view = world.as("carla")->routing().show(id).value();
    CHECK(view.desk.claimedBy.empty());
    CHECK(view.desk.followUp.empty());
    CHECK(view.desk.urgency == "urgent");
    CHECK(view.desk.unit == "Fugitives");
    REQUIRE(view.pauses.size() == 1);
    CHECK(view.pauses[0].until == "2026-11-24T11:00:00.000Z");
    CHECK(view.pauses[0].reason == "waiting for the agency");
    CHECK(faultsOf(world).empty());
}

TEST_CASE("A follow-up date hides a case until that day, unless a clock has run out")
{
    World world;
    const std::string id = submitted(world);
    CHECK(keyOf(world.as("sam")->routing().followUp(id, "2026-11-24")) == "routing.past_date");
    CHECK(keyOf(world.as("sam")->routing().followUp(id, "tomorrow")) == "date.malformed");
    REQUIRE(world.as("sam")->routing().followUp(id, "2026-11-26"));
    CHECK(workOf(world, "sam").empty());
    const auto queue = world.as("sam")->queues().queue().value();
    REQUIRE(queue.size() == 1);
    CHECK(queue[0].hidden);
    world.clock.set("2026-11-26T00:00:00.000Z");
    CHECK(workOf(world, "sam").size() == 1);
    REQUIRE(world.as("sam")->routing().followUp(id, "2026-12-24"));
    CHECK(workOf(world, "sam").empty());
    setReviewFigure(world, "P1D", "");
    CHECK(workOf(world, "sam").size() == 1);
    REQUIRE(world.as("sam")->routing().followUp(id, ""));
    CHECK(faultsOf(world).empty());
}

TEST_CASE("While the clocks are paused nothing runs out, and a pause needs a reason and ends once")
{
    World world;
    const std::string id = approved(world);
    const auto olga = world.as("olga");
    CHECK(keyOf(olga->routing().resume(id)) == "routing.not_paused");
    CHECK(keyOf(olga->routing().pause(id, "")) == "routing.reason_missing");
    world.clock.advance(std::chrono::hours(1));
    REQUIRE(olga->routing().pause(id, "the court sits tomorrow"));
    CHECK(keyOf(olga->routing().pause(id, "again")) == "routing.paused");
    world.clock.advance(std::chrono::hours(240));
    CHECK(world.as("olga")->queues().tick()->empty());
    const auto paused = world.as("olga")->routing().show(id)->deadlines;
    REQUIRE(paused.size() == 1);
    CHECK(paused[0].paused);
    REQUIRE(world.as("olga")->routing().resume(id));
    world.clock.advance(std::chrono::hours(22));
    CHECK(world.as("olga")->queues().tick()->empty());
    world.clock.advance(std::chrono::hours(1));
    CHECK(world.as("olga")->queues().tick()->size() == 1);
    CHECK(faultsOf(world).empty());
}

TEST_CASE("A clock that ran out is recorded once, and the supervisor whom it calls sees the case")
{
    World world;
    const std::string id = approved(world);
    CHECK_FALSE(workOf(world, "sam").at(0).escalated);
    world.clock.advance(std::chrono::hours(24));
    const auto sams = workOf(world, "sam");
    REQUIRE(sams.size() == 1);
    CHECK(sams[0].escalated);
    CHECK(sams[0].breached);
    CHECK(sams[0].clock == "release");
    CHECK(ranOut(world) == 0);
    CHECK(world.as("olga")->queues().tick()->size() == 1);
    CHECK(world.as("olga")->queues().tick()->empty());
    CHECK(ranOut(world) == 1);
    const auto breaches = world.as("olga")->routing().show(id)->breaches;
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].clock == "release");
    CHECK(faultsOf(world).empty());
}

TEST_CASE("A clock that ran out is recorded by the step that leaves the state, though nobody ticked")
{
    World world;
    const std::string id = approved(world);
    world.clock.advance(std::chrono::hours(30));
    REQUIRE(world.act("olga", id, "send") == "sent");
    CHECK(ranOut(world) == 1);
    CHECK(world.as("olga")->routing().show(id)->breaches.size() == 1);
    CHECK(faultsOf(world).empty());
}

TEST_CASE("An escalated case is seen by the supervisor even where the turn is another's")
{
    World world;
    service::OfficeSettings settings;
    settings.figures["compliance_review"] = {"PT4H", ""};
    REQUIRE(world.as("ada")->office().set(settings));
    const std::string id = submitted(world);
    REQUIRE(world.act("sam", id, "approve") == "compliance_review");
    CHECK(workOf(world, "sam").empty());
    world.clock.advance(std::chrono::hours(4));
    const auto sams = workOf(world, "sam");
    REQUIRE(sams.size() == 1);
    CHECK(sams[0].escalated);
    CHECK(sams[0].actions.empty());
    CHECK_FALSE(workOf(world, "carla")[0].escalated);
    CHECK(workOf(world, "carla")[0].breached);
}

TEST_CASE("What is urgent is due sooner and stands first, and says why")
{
    World world;
    setReviewFigure(world, "P3D", "PT4H");
    const std::string early = submitted(world);
    world.clock.advance(std::chrono::minutes(10));
    const std::string late = submitted(world);
    CHECK(workOf(world, "sam")[0].row.id == early);
    const auto sam = world.as("sam");
    CHECK(keyOf(sam->routing().setUrgency(late, "urgent", "")) == "routing.reason_missing");
    CHECK(keyOf(sam->routing().setUrgency(late, "flash", "so")) == "routing.unknown_urgency");
    REQUIRE(sam->routing().setUrgency(late, "urgent", "he boards tonight"));
    CHECK(workOf(world, "sam")[0].row.id == late);
    CHECK(workOf(world, "sam")[0].due == "2026-11-24T13:10:00.000Z");
    REQUIRE(world.as("sam")->routing().setUrgency(late, "routine", ""));
    CHECK(workOf(world, "sam")[0].row.id == early);
    CHECK(faultsOf(world).empty());
}

TEST_CASE("An absent colleague's drafts and claims wait for the substitute, who gains no right")
{
    World world;
    const std::string draft = aDraft(world);
    CHECK(workOf(world, "oscar").empty());
    const auto olga = world.as("olga");
    const auto absence = [&](const char* from, const char* until, const char* substitute) {
        const base::Status done = olga->office().setAbsence({"olga", from, until, substitute});
        return done ? std::string() : done.error().key;
    };
    CHECK(absence("2026-11-30", "2026-11-24", "oscar") == "office.bad_absence");
    CHECK(absence("2026-11-24", "2026-11-30", "olga") == "office.own_substitute");
    CHECK(absence("2026-11-24", "2026-11-30", "sam") == "office.substitute_lacks_role");
    CHECK(absence("2026-11-24", "soon", "oscar") == "date.malformed");
    CHECK(absence("2026-11-25", "2026-11-30", "oscar").empty());
    CHECK(world.as("oscar")->office().setAbsence({"olga", "", "", ""}).error().key == "access.denied");
    CHECK(workOf(world, "oscar").empty());
    world.clock.set("2026-11-25T09:00:00.000Z");
    const auto oscars = workOf(world, "oscar");
    REQUIRE(oscars.size() == 1);
    CHECK(oscars[0].standsInFor == olga->user().id.text());
    REQUIRE(world.act("oscar", draft, "submit") == "supervisor_review");
    // Separation of duties looks at who really acted: Oscar submitted, Olga drafted.
    CHECK(world.act("oscar", draft, "approve") == "workflow.wrong_role");
    world.clock.set("2026-12-01T09:00:00.000Z");
    CHECK(aDraft(world, "olga").size() == 26);
    CHECK(workOf(world, "oscar").empty());
    CHECK(faultsOf(world).empty());
}

TEST_CASE("The day that the General Secretariat named counts, and later days count anew")
{
    World world;
    const std::string id = approved(world);
    REQUIRE(world.act("olga", id, "send") == "sent");
    CHECK(keyOf(world.as("olga")->routing().nameDue(id, "gs_answer", "2026-12-01")) == "routing.unknown_clock");
    REQUIRE(world.act("olga", id, "ask", "which court?") == "gs_asked");
    CHECK(keyOf(world.as("olga")->routing().nameDue(id, "gs_answer", "2026-11-01")) == "routing.past_date");
    REQUIRE(world.as("olga")->routing().nameDue(id, "gs_answer", "2026-11-30"));
    CHECK(world.as("olga")->routing().show(id)->deadlines.at(0).due == "2026-12-01T00:00:00.000Z");
    world.clock.set("2026-12-01T08:00:00.000Z");
    REQUIRE(world.as("olga")->routing().nameDue(id, "gs_answer", "2026-12-10"));
    CHECK(ranOut(world) == 1);
    world.clock.set("2026-12-11T08:00:00.000Z");
    CHECK(world.as("olga")->queues().tick()->size() == 1);
    CHECK(ranOut(world) == 2);
    CHECK(faultsOf(world).empty());
}

TEST_CASE("The second of two who changed a desk is told, when they say what they had read")
{
    World world;
    const std::string id = submitted(world);
    const auto sam = world.as("sam");
    const std::int64_t seen = sam->routing().show(id)->desk.revision;
    REQUIRE(world.as("olga")->routing().setUnit(id, "Fugitives", seen));
    CHECK(keyOf(sam->routing().claim(id, seen)) == "routing.stale");
    CHECK(sam->routing().claim(id, seen + 1));
}

TEST_CASE("A case that has ended lies on nobody's desk")
{
    World world;
    const std::string id = aDraft(world);
    REQUIRE(world.act("olga", id, "close", "opened by mistake") == "closed");
    CHECK(keyOf(world.as("olga")->routing().claim(id)) == "routing.ended");
    CHECK(keyOf(world.as("olga")->routing().claim("2026/99999")) == "document.unknown");
    CHECK(world.as("olga")->queues().queue()->empty());
}

TEST_CASE("The office's calendar, hours, holidays and figures are the bureau's to set, and nobody else's")
{
    World world;
    const auto ada = world.as("ada");
    const auto refused = [&](const service::OfficeSettings& settings) {
        const base::Status done = ada->office().set(settings);
        return done ? std::string() : done.error().key;
    };
    CHECK(refused({"lunar", "", {}, {}, {}}) == "office.unknown_calendar");
    CHECK(refused({"", "Europe/Nowhere", {}, {}, {}}) == "office.unknown_zone");
    CHECK(refused({"", "", {"17:00-08:00"}, {}, {}}) == "office.bad_hours");
    CHECK(refused({"", "", {}, {}, {{"tea", {"PT1H", ""}}}}) == "office.unknown_clock");
    CHECK(refused({"", "", {}, {}, {{"gs_answer", {"PT1H", ""}}}}) == "office.unknown_clock");
    CHECK(refused({"", "", {}, {}, {{"supervisor_review", {"P1M", ""}}}}) == "office.bad_figure");
    service::OfficeSettings settings{"friday_saturday", "Africa/Cairo", {"09:00-15:00"}, {}, {}};
    settings.holidays[base::parseDate("2026-11-29").value()] = "a holiday";
    settings.figures["supervisor_review"] = {"P1D", ""};
    CHECK(world.as("sam")->office().set(settings).error().key == "access.denied");
    REQUIRE(ada->office().set(settings));
    // Thursday at three in Cairo, when the office closes: Friday, Saturday and the holiday do not count.
    world.clock.set("2026-11-26T13:00:00.000Z");
    const std::string id = submitted(world);
    CHECK(world.as("sam")->routing().show(id)->deadlines.at(0).due == "2026-11-30T13:00:00.000Z");
    CHECK(faultsOf(world).empty());
}

TEST_CASE("A new calendar records first what ran out by the old one")
{
    World world;
    setReviewFigure(world, "PT2H", "");
    submitted(world);
    world.clock.advance(std::chrono::hours(5));
    CHECK(ranOut(world) == 0);
    setReviewFigure(world, "P9D", "");
    CHECK(ranOut(world) == 1);
    CHECK(faultsOf(world).empty());
}

TEST_CASE("Deadlines leave the bureau as iCalendar without a name in them")
{
    World world;
    approved(world);
    const std::string text = world.as("olga")->queues().iCalendar(base::Language::English).value();
    CHECK(text.find("SUMMARY:2026/00001 Send what was approved\r\n") != std::string::npos);
    CHECK(text.find("DTSTART:20261125T090000Z") != std::string::npos);
    const base::Json content = World::sample();
    for (const char* field : {"family_name", "forename"})
        CHECK(text.find(content["person"][field].get<std::string>()) == std::string::npos);
    CHECK(world.as("aud")->queues().iCalendar(base::Language::English).error().key == "access.denied");
}

TEST_CASE("Agreeing to a task beside a review leaves the case on the desk on which it lies")
{
    World world;
    const std::string id = submitted(world);
    REQUIRE(world.act("sam", id, "approve") == "compliance_review");
    const auto carla = world.as("carla");
    REQUIRE(carla->routing().claim(id));
    REQUIRE(world.act("dora", id, "task.data_protection.agree") == "compliance_review");
    CHECK(world.as("carla")->routing().show(id)->desk.claimedBy == carla->user().id.text());
    CHECK(faultsOf(world).empty());
    test::answerAll(world, id);
    REQUIRE(world.act("carla", id, "clear") == "approved");
    CHECK(world.as("carla")->routing().show(id)->desk.claimedBy.empty());
    CHECK(faultsOf(world).empty());
}

// A notice after it was published: updated, suspended, found, withdrawn, and every clock of keeping it.
#include "tests/support/demo_world.h"

using namespace tocsin;
using test::World;

namespace {

using Inputs = std::map<std::string, std::string>;

struct Published {
    World world;
    std::string id;

    Published()
    {
        world.hire("hal", "Hal Hits", access::Role::HitOfficer);
        world.hire("rita", "Rita Records", access::Role::RecordsClerk);
        id = world.as("olga")->drafting().create("red.notice", World::sample()).value().id;
        REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
        REQUIRE(world.act("sam", id, "approve") == "compliance_review");
        test::answerAll(world, id);
        REQUIRE(world.act("carla", id, "clear") == "approved");
        REQUIRE(world.act("olga", id, "send") == "sent");
        REQUIRE(world.act("olga", id, "publish", "",
                          {{"entity_id", "2026/77777"},
                           {"control_number", "A-123/11-2026"},
                           {"recorded_on", "2026-11-20"}}) == "published");
    }
    service::LifeView standing() { return world.as("rita")->life().standing(id).value(); }
    std::vector<service::HistoryItem> history() { return world.as("sam")->registry().history(id).value(); }
    void nothingAltered()
    {
        const service::AuditReport report = world.as("aud")->auditing().verify().value();
        for (const audit::Fault& fault : report.faults) FAIL_CHECK(fault.key << " " << fault.detail);
        CHECK(report.brokenVersions.empty());
    }
    std::string update(const char* forename)
    {
        REQUIRE(world.act("olga", id, "start_update", "a slip", {{"update_kind", "correction"}}) == "update_draft");
        const auto olga = world.as("olga");
        const std::int64_t revision = olga->registry().head(id)->revision;
        REQUIRE(olga->drafting().change(id, revision, {{"person.forename", forename}}));
        return olga->registry().head(id)->forename;
    }
};

} // namespace

TEST_CASE("What stands published is kept from the day of recording and waits for nobody")
{
    Published p;
    const service::LifeView standing = p.standing();
    REQUIRE(standing.row);
    CHECK(standing.row->recordedOn == "2026-11-20");
    CHECK(standing.row->publishedAs == "2026/77777");
    REQUIRE(standing.retention);
    CHECK(base::toText(standing.retention->until) == standing.row->retentionUntil);
    CHECK(p.world.as("olga")->registry().myWork()->empty());
    CHECK(p.world.as("rita")->registry().myWork()->empty());
    p.nothingAltered();
}

TEST_CASE("A refused update leaves the published content standing, as a version of its own")
{
    Published p;
    const std::string before = p.world.as("olga")->registry().head(p.id)->contentHash;
    CHECK(p.update("Wrong") == "Wrong");
    CHECK(p.world.as("olga")->registry().head(p.id)->entityId == "2026/77777");
    REQUIRE(p.world.act("olga", p.id, "submit") == "update_review");
    REQUIRE(p.world.act("sam", p.id, "refuse", "the passport says otherwise") == "published");
    const store::DocumentRow head = p.world.as("olga")->registry().head(p.id).value();
    CHECK(head.contentHash == before);
    CHECK(head.version == 3);
    CHECK_FALSE(head.open);
    CHECK(head.forename != "Wrong");
    CHECK(head.workflow.approvals.empty());
    p.nothingAltered();
}

TEST_CASE("An accepted update stands with its own version and does not move the end of keeping")
{
    Published p;
    const std::string until = p.standing().row->retentionUntil;
    p.update("Anabel");
    REQUIRE(p.world.act("olga", p.id, "submit") == "update_review");
    CHECK(p.world.as("sam")->registry().myWork()->size() == 1);
    REQUIRE(p.world.act("sam", p.id, "approve") == "update_compliance");
    test::answerAll(p.world, p.id);
    REQUIRE(p.world.act("carla", p.id, "clear") == "update_approved");
    REQUIRE(p.world.act("olga", p.id, "send") == "update_sent");
    p.world.clock.advance(std::chrono::hours(24 * 40));
    REQUIRE(p.world.act("olga", p.id, "publish", "", {{"control_number", "A-124/1-2027"}}) == "published");
    const service::LifeView standing = p.standing();
    CHECK(standing.row->publishedVersion == 2);
    CHECK(standing.row->recordedOn == "2026-11-20");
    CHECK(standing.row->retentionUntil == until);
    CHECK(standing.row->publishedAs == "2026/77777");
    CHECK(standing.head.forename == "Anabel");
    p.nothingAltered();
}

TEST_CASE("A suspension is bound by the dated setting, and free words stay out of the log")
{
    Published p;
    CHECK(p.world.act("olga", p.id, "suspend", "appeal", {{"suspended_until", "2027-05-25"}}) ==
          "workflow.input_too_late");
    REQUIRE(p.world.act("olga", p.id, "suspend", "appeal", {{"suspended_until", "2027-05-24"}}) == "suspended");
    CHECK(p.standing().row->suspendedUntil == "2027-05-24");
    REQUIRE(p.world.act("sam", p.id, "resume") == "published");
    CHECK(p.standing().row->suspendedUntil.empty());
    REQUIRE(p.world.act("hal", p.id, "record_location", "",
                        {{"location_outcome", "arrested"},
                         {"located_in", "AR"},
                         {"located_on", "2026-11-24"},
                         {"located_by", "Inspector Invented at Ezeiza"}}) == "located");
    bool told = false;
    const std::vector<service::HistoryItem> items = p.history();
    for (const service::HistoryItem& item : items) {
        CHECK(audit::canonicalText(item.entry).find("Invented") == std::string::npos);
        told = told || item.payload.dump().find("Inspector Invented") != std::string::npos;
    }
    CHECK(told);
    CHECK(p.world.act("olga", p.id, "record_extradition_refusal", "",
                      {{"refused_by", "XX"}, {"refused_on", "2026-11-24"}, {"refusal_ground", "nationality"}}) ==
          "workflow.input_code");
    REQUIRE(p.world.act("olga", p.id, "record_extradition_refusal", "",
                        {{"refused_by", "AR"}, {"refused_on", "2026-11-24"}, {"refusal_ground", "nationality"}}) ==
            "published");
    REQUIRE(p.standing().addenda.size() == 1);
    CHECK(p.standing().addenda[0].country == "AR");
    CHECK(p.standing().addenda[0].ground == "nationality");
    p.nothingAltered();
}

TEST_CASE("A withdrawal goes through two people, and the case closes when every national copy is gone")
{
    Published p;
    const auto rita = p.world.as("rita");
    CHECK(rita->life().recordCopy(p.id, " ").error().key == "life.system_missing");
    REQUIRE(rita->life().recordCopy(p.id, "Border index", "2026-11-23"));
    CHECK(rita->life().recordCopy(p.id, "Border index", "2026-11-25").error().key == "life.future_day");
    REQUIRE(p.world.act("hal", p.id, "request_withdrawal", "", {{"withdrawal_reason", "purpose_achieved"}}) ==
            "withdrawal_requested");
    CHECK(p.world.as("sam")->registry().myWork()->size() == 1);
    REQUIRE(p.world.act("sam", p.id, "withdraw") == "withdrawn");
    CHECK(p.standing().row->endedOn == "2026-11-24");
    CHECK(p.world.act("rita", p.id, "close") == "workflow.copies_at_home");
    CHECK(rita->life().confirmDeleted(p.id, "Passport index").error().key == "life.unknown_copy");
    REQUIRE(rita->life().confirmDeleted(p.id, "Border index"));
    REQUIRE(p.world.act("rita", p.id, "close") == "archived");
    p.nothingAltered();
}

TEST_CASE("A hit is a presumed match until it is examined, and a false positive says why")
{
    Published p;
    const auto hal = p.world.as("hal");
    service::NewHit given{p.id, "2026-11-23", "AR",         "Ezeiza airport", "Border police", "held for questioning",
                          "no", "",           "unconfirmed"};
    given.contacted = "before";
    CHECK(hal->life().recordHit(given).error().key == "life.contact");
    given.contactedOn = "2026-11-24";
    given.country = "Argentina";
    CHECK(hal->life().recordHit(given).error().key == "life.unknown_code");
    given.country = "AR";
    given.happenedOn = "2026-11-25";
    CHECK(hal->life().recordHit(given).error().key == "life.future_day");
    given.happenedOn = "2026-11-23";
    const store::HitRow hit = hal->life().recordHit(given).value();
    CHECK(hal->life().openHits()->size() == 1);

    service::HitFollow follow;
    follow.id = hit.id;
    follow.revision = hit.revision;
    follow.outcome = "false_positive";
    CHECK(hal->life().followHit(follow).error().key == "life.reason_missing");
    follow.reason = "another birth date";
    follow.answered = true;
    const store::HitRow followed = hal->life().followHit(follow).value();
    CHECK(followed.answeredBy == hal->user().id.text());
    CHECK(hal->life().followHit(follow).error().key == "life.hit_stale");
    CHECK(hal->life().openHits()->empty());
    CHECK(hal->life().hits(p.id)->size() == 1);
    follow.id = "nothing";
    CHECK(hal->life().followHit(follow).error().key == "life.unknown_hit");

    const service::Saved draft = p.world.as("olga")->drafting().create("red.notice", base::Json::object()).value();
    given.document = draft.id;
    CHECK(hal->life().recordHit(given).error().key == "life.not_published");
    CHECK(p.world.as("carla")->life().recordHit(given).error().key == "access.denied");
    const std::vector<service::HistoryItem> items = p.history();
    for (const service::HistoryItem& item : items)
        CHECK(audit::canonicalText(item.entry).find("Ezeiza") == std::string::npos);
    p.nothingAltered();
}

TEST_CASE("Keeping is reviewed six months before the end, extended with reasons within the maximum, or held")
{
    Published p;
    const auto rita = p.world.as("rita");
    const base::Date until = p.standing().retention->until;
    const base::Date review = p.standing().retention->reviewFrom;
    CHECK(rita->life().due()->empty());
    CHECK(rita->life().due(base::Date(std::chrono::sys_days(review) - std::chrono::days(1)))->empty());
    const auto reviewed = rita->life().due(review).value();
    REQUIRE(reviewed.size() == 1);
    CHECK(reviewed[0].why == service::Due::Review);
    const auto over = rita->life().due(until).value();
    REQUIRE(over.size() == 1);
    CHECK(over[0].why == service::Due::Over);
    CHECK(over[0].on == base::toText(until));

    CHECK(rita->life().extend(p.id, until, "still sought").error().key == "life.not_later");
    CHECK(rita->life().extend(p.id, base::parseDate("2031-11-25").value(), "still sought").error().key ==
          "life.beyond_maximum");
    CHECK(rita->life().extend(p.id, base::parseDate("2031-11-24").value(), " ").error().key == "life.reason_missing");
    CHECK(p.world.as("olga")->life().extend(p.id, base::parseDate("2031-11-24").value(), "x").error().key ==
          "access.denied");
    REQUIRE(rita->life().extend(p.id, base::parseDate("2031-11-24").value(), "still sought: the trial is open"));
    CHECK(base::toText(p.standing().retention->until) == "2031-11-24");

    REQUIRE(rita->life().hold(p.id, "a claim before the Commission"));
    CHECK(rita->life().hold(p.id, "again").error().key == "life.held");
    CHECK(p.standing().held());
    REQUIRE(rita->life().releaseHold(p.id, "the claim was decided"));
    CHECK(rita->life().releaseHold(p.id, "again").error().key == "life.not_held");
    p.nothingAltered();
}

TEST_CASE("A copy of what others recorded is refreshed within a week and used for six months at most")
{
    World world;
    world.hire("rita", "Rita Records", access::Role::RecordsClerk);
    const auto rita = world.as("rita");
    const std::string id = world.as("olga")->drafting().create("red.notice", World::sample()).value().id;
    CHECK(rita->life().refreshed(id).error().key == "life.no_download");
    REQUIRE(rita->life().recordDownload(id, "AR", "2026-11-24"));
    CHECK(rita->life().due(base::parseDate("2026-11-30").value())->empty());
    CHECK(rita->life().due(base::parseDate("2026-12-01").value())->front().why == service::Due::Refresh);
    CHECK(rita->life().due(base::parseDate("2027-05-24").value())->front().why == service::Due::CopyOver);
    world.clock.advance(std::chrono::hours(24 * 5));
    REQUIRE(world.as("rita")->life().refreshed(id));
    CHECK(rita->life().due(base::parseDate("2026-12-05").value())->empty());
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

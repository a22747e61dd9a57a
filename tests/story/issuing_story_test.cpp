// One document made of another, what the bureau knows of the same person, and what fits instead.
#include "tests/support/demo_world.h"

#include <set>

using namespace tocsin;
using base::Json;
using test::World;

namespace {

std::string reasonsOf(const std::vector<notice::Aside>& asides, const std::string& path)
{
    for (const notice::Aside& aside : asides)
        if (aside.path == path) return aside.reason;
    return "";
}

/// A red notice that went out and came back refused.
std::string refusedNotice(World& world)
{
    const std::string id = world.as("olga")->drafting().create("red.notice", World::sample()).value().id;
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", id, "approve") == "compliance_review");
    test::answerAll(world, id);
    REQUIRE(world.act("carla", id, "clear") == "approved");
    REQUIRE(world.act("olga", id, "send") == "sent");
    REQUIRE(world.act("olga", id, "record_refusal", "Article 3") == "gs_refused");
    return id;
}

std::string settingsOf(World& world, const std::string& id)
{
    const Json settings = world.as("carla")->casework().judgingContext(id)->settings;
    std::string out;
    for (const char* key : {"known_earlier_refusals", "known_refused_notice", "known_same_summary"})
        out += std::to_string(settings.at(key).get<int>()) + " ";
    return out;
}

} // namespace

TEST_CASE("A red notice is issued as blue without typing a thing twice, and both say so")
{
    World world;
    const auto olga = world.as("olga");
    const Json file = olga->drafting().attach("face.png", "image/png", "not really a picture").value();
    Json content = World::sample();
    content["request"].erase("ncb_file_number"); // prefilled, so that it is the bureau's own number
    content["biometrics"]["photographs"] = Json::array({{{"id", "ph9"}, {"file", file}}});
    const service::Saved red = olga->drafting().create("red.notice", content).value();
    const service::Saved blue = olga->drafting().issueAs(red.id, "blue.notice").value();

    const service::DocumentView origin = olga->registry().show(red.id).value();
    const service::DocumentView made = olga->registry().show(blue.id).value();
    CHECK(made.head.type == "blue.notice");
    CHECK(made.head.workflow.state == "draft");
    CHECK(made.content["person"] == origin.content["person"]);
    CHECK(made.content["facts"]["summary"] == origin.content["facts"]["summary"]);
    CHECK(made.content["biometrics"]["photographs"][0]["file"] == file);
    CHECK(olga->registry().attachment(blue.id, file["sha256"]));
    CHECK_FALSE(made.content.contains("judicial"));
    CHECK(reasonsOf(blue.asides, "judicial") == "content.unknown_field");
    CHECK(made.content["request"]["ncb_file_number"] == made.head.number);

    const Json& provenance = made.provenance;
    CHECK(provenance["source"]["kind"] == "document");
    CHECK(provenance["source"]["name"] == origin.head.number);
    CHECK(provenance["source"]["document"] == red.id);
    CHECK(provenance["source"]["version"] == 1);
    CHECK(provenance["source"]["sha256"] == origin.head.contentHash);
    CHECK(provenance["fields"]["person.family_name"] == "person.family_name");
    CHECK(provenance["fields"]["biometrics.photographs[0].file"] == "biometrics.photographs[0].file");
    CHECK_FALSE(provenance["fields"].contains("request.ncb_file_number"));

    REQUIRE(origin.links.empty() == false);
    CHECK(origin.links[0].number == blue.number);
    CHECK_FALSE(origin.links[0].isOrigin);
    REQUIRE(made.links.size() == 1);
    CHECK(made.links[0].number == red.number);
    CHECK(made.links[0].isOrigin);
    bool told = false;
    const std::vector<service::HistoryItem> history = olga->registry().history(red.id).value();
    for (const service::HistoryItem& item : history)
        told = told || (item.entry.act == audit::act::kIssuedAs && item.entry.facts["number"] == blue.number);
    CHECK(told);

    // What is typed anew no longer comes from the origin.
    REQUIRE(olga->drafting().change(blue.id, 1, {{"person.forename", "Ana"}}));
    CHECK_FALSE(olga->registry().show(blue.id)->provenance["fields"].contains("person.forename"));
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("Promises are made anew: the ticks of the origin are kept aside and not in the new document")
{
    World world;
    const auto olga = world.as("olga");
    const service::Saved red = olga->drafting().create("red.notice", World::sample()).value();
    const service::Saved diffusion = olga->drafting().issueAs(red.id, "arrest.diffusion").value();
    const service::DocumentView made = olga->registry().show(diffusion.id).value();
    std::size_t promises = 0;
    for (const notice::Aside& aside : diffusion.asides) {
        if (aside.reason != "content.promise_anew") continue;
        ++promises;
        const base::Result<form::Path> path = form::Path::parse(aside.path);
        CHECK(path->find(made.content) == nullptr);
    }
    for (const rules::Rule* rule : world.as("olga")->law().pack->rulesFor("arrest.diffusion"))
        if (rule->kind == rules::Kind::Attestation && rule->each.empty())
            for (const std::string& field : rule->fields)
                if (made.head.type == "arrest.diffusion" && olga->law().catalogue->form(made.head.type)->find(field) &&
                    olga->law().catalogue->form(made.head.type)->find(field)->type == form::FieldType::Boolean)
                    CHECK(form::Path::parse(field)->find(made.content) == nullptr);
    CHECK(made.content.contains("judicial"));
    const bool attested = std::any_of(olga->law().pack->rulesFor("arrest.diffusion").begin(),
                                      olga->law().pack->rulesFor("arrest.diffusion").end(),
                                      [](const rules::Rule* rule) { return rule->kind == rules::Kind::Attestation; });
    CHECK((promises > 0) == attested);
}

TEST_CASE("While a notice is examined it is diffused to chosen countries, and the diffusion names the notice")
{
    World world;
    const auto olga = world.as("olga");
    const service::Saved red = olga->drafting().create("red.notice", World::sample()).value();
    REQUIRE(world.act("olga", red.id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", red.id, "approve") == "compliance_review");
    test::answerAll(world, red.id);
    REQUIRE(world.act("carla", red.id, "clear") == "approved");
    REQUIRE(world.act("olga", red.id, "send") == "sent");
    const service::Saved saved =
        olga->drafting()
            .issueAs(red.id, "locate.diffusion",
                     {{"distribution.recipients", "selected"}, {"distribution.recipient_entities", {"AR", "PY"}}})
            .value();
    const service::DocumentView made = olga->registry().show(saved.id).value();
    CHECK(made.content["distribution"]["recipient_entities"] == Json::array({"AR", "PY"}));
    CHECK(made.content["subject"]["kind"] == "person");
    CHECK(made.content["diffusion"]["notice_under_examination"] == true);
    CHECK(made.content["diffusion"]["linked_notice"] == (made.head.entityId.empty() ? red.number : made.head.entityId));
    CHECK_FALSE(made.provenance["fields"].contains("distribution.recipient_entities"));
    CHECK(made.head.workflow.definition == "diffusion");

    CHECK(olga->drafting().issueAs(red.id, "red.notice").error().key == "document.same_type");
    CHECK(olga->drafting().issueAs(red.id, "un.notice").error().key == "form.received_only");
    CHECK(olga->drafting().issueAs(red.id, "no.notice").error().key == "form.unknown_type");
    CHECK(olga->drafting().issueAs("2026/99999", "blue.notice").error().key == "document.unknown");
    CHECK(world.as("sam")->drafting().issueAs(red.id, "blue.notice").error().kind == base::ErrorKind::Denied);
    CHECK(olga->drafting().issueAs(red.id, "blue.notice", {{"no.field", 1}}).error().key == "content.unknown_field");
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("A type that is no longer issued is refused from its day on, and an old document stays readable")
{
    World world;
    world.clock.set("2025-11-26T23:59:59.000Z");
    const Json artwork{{"artwork", {{"object_title", "Invented still life"}}}};
    const service::Saved old = world.as("olga")->drafting().create("art.notice", artwork).value();
    world.clock.advance(std::chrono::seconds(1));
    const auto olga = world.as("olga");
    const auto refused = olga->drafting().create("art.notice", artwork);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "form.no_longer_issued");
    CHECK(refused.error().params.at("until") == "2025-11-27");
    CHECK(olga->registry().show(old.id)->head.familyName == "Invented still life");
}

TEST_CASE("What was refused before is known of the same person and of nobody else")
{
    World world;
    const std::string refused = refusedNotice(world);
    CHECK(settingsOf(world, refused) == "0 0 0 ");
    const auto olga = world.as("olga");
    const service::Saved again = olga->drafting().create("red.notice", World::sample()).value();
    CHECK(settingsOf(world, again.id) == "1 1 0 ");
    const service::Saved diffusion = olga->drafting().issueAs(refused, "arrest.diffusion").value();
    CHECK(settingsOf(world, diffusion.id) == "1 1 0 ");
    Json somebodyElse = World::sample();
    somebodyElse["person"]["family_name"] = "OTRA";
    somebodyElse["person"]["date_of_birth"] = "1990-01-01";
    somebodyElse["request"].erase("entity_id");
    const service::Saved other = olga->drafting().create("red.notice", somebodyElse).value();
    // Nothing refused of this person, but three documents about another tell the same story.
    CHECK(settingsOf(world, other.id) == "0 0 3 ");
    REQUIRE(olga->drafting().change(other.id, 1, {{"facts.summary", "Another story."}}));
    CHECK(settingsOf(world, other.id) == "0 0 0 ");
    CHECK(world.as("ada")->casework().judgingContext(again.id).error().kind == base::ErrorKind::Denied);
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("What fits instead is listed best first, without the type itself and without what nobody may begin")
{
    World world;
    const service::Saved red = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    const std::vector<service::Fit> fits = world.as("olga")->casework().fitting(red.id).value();
    REQUIRE_FALSE(fits.empty());
    std::set<std::string> types;
    for (const service::Fit& fit : fits) {
        types.insert(fit.type);
        bool fails = false;
        for (const rules::Finding& finding : fit.missing) {
            CHECK(finding.severity == rules::Severity::Block);
            CHECK(finding.open());
            fails = fails || finding.outcome == rules::Outcome::Fails;
        }
        CHECK(fit.fits() != fails);
        CHECK(fit.carried > 0);
    }
    CHECK(types.count("blue.notice") == 1);
    CHECK(types.count("arrest.diffusion") == 1);
    for (const char* not_ : {"red.notice", "un.notice", "art.notice", "black.notice", "purple.notice"})
        CHECK(types.count(not_) == 0);
    const auto failing = [](const service::Fit& fit) {
        return std::count_if(fit.missing.begin(), fit.missing.end(),
                             [](const rules::Finding& finding) { return finding.outcome == rules::Outcome::Fails; });
    };
    CHECK(std::is_sorted(fits.begin(), fits.end(),
                         [&](const service::Fit& a, const service::Fit& b) { return failing(a) < failing(b); }));
    CHECK(world.as("ada")->casework().fitting(red.id).error().kind == base::ErrorKind::Denied);
}

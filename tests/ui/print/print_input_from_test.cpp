#include "tests/support/demo_world.h"
#include "tests/ui/print/print_fixture.h"
#include "ui/print/print_input_from.h"

using namespace tocsin;
using base::Language;

namespace {

/// A complete draft of olga's whose photograph is in the bureau.
std::string draftIn(test::World& world)
{
    const auto olga = world.as("olga");
    const auto file = olga->drafting().attach("front.jpg", "image/jpeg", test::inventedPhotograph());
    REQUIRE(file);
    base::Json content = test::World::sample();
    content["biometrics"]["photographs"][0]["file"] = *file;
    const auto saved = olga->drafting().create("red.notice", content);
    REQUIRE(saved);
    return saved->id;
}

void publish(test::World& world, const std::string& id)
{
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", id, "approve") == "compliance_review");
    test::answerAll(world, id);
    REQUIRE(world.act("carla", id, "clear") == "approved");
    REQUIRE(world.act("olga", id, "send") == "sent");
    world.clock.set("2026-11-30T10:00:00.000Z");
    REQUIRE(world.act("olga", id, "publish", "", {{"entity_id", "2026/90417"}, {"control_number", "A-4711/11-2026"}}) ==
            "published");
}

} // namespace

TEST_CASE("A print of a draft has its photograph, its content's hash and no publication")
{
    test::World world;
    const std::string id = draftIn(world);
    const auto olga = world.as("olga");
    const auto input = ui::printInputOf(*olga, id, 0, Language::French);
    REQUIRE(input);
    CHECK(input->head.number == "2026/00001");
    CHECK(input->head.version == 1);
    CHECK(input->head.contentHash == olga->registry().show(id)->head.contentHash);
    CHECK(input->head.state.in(Language::French) == "Projet");
    CHECK_FALSE(input->head.issued);
    CHECK(input->head.printedBy == "Olga Officer");
    CHECK(input->head.printedAt == "2026-11-24T09:00:00.000Z");
    CHECK(input->attachments.size() == 1);
    test::blockSaying(*ui::NoticePrint::make(*input), "photograph");
}

TEST_CASE("A print of a published notice carries its control number and day of issue")
{
    test::World world;
    const std::string id = draftIn(world);
    publish(world, id);
    const auto olga = world.as("olga");
    const auto input = ui::printInputOf(*olga, id, 0, Language::English);
    REQUIRE(input);
    CHECK(input->head.issued);
    CHECK(input->head.issuedOn == "2026-11-30");
    CHECK(input->head.controlNumber == "A-4711/11-2026");
    CHECK(input->head.entityId == "2026/90417");
}

TEST_CASE("An older version of a published notice is printed as what it is, a draft")
{
    test::World world;
    const std::string id = draftIn(world);
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", id, "return", "the occupation is missing") == "returned");
    const auto olga = world.as("olga");
    const auto before = olga->registry().show(id);
    REQUIRE(olga->drafting().change(id, before->head.revision, {{"person.occupation", "Broker"}}));
    publish(world, id);
    const auto newest = ui::printInputOf(*olga, id, 0, Language::English);
    const auto older = ui::printInputOf(*olga, id, 1, Language::English);
    REQUIRE(newest);
    REQUIRE(older);
    CHECK(newest->head.issued);
    CHECK(newest->head.version == 2);
    CHECK_FALSE(older->head.issued);
    CHECK(older->head.contentHash != newest->head.contentHash);
    CHECK(older->head.controlNumber == "");
}

TEST_CASE("What cannot be read is not printed")
{
    test::World world;
    const auto olga = world.as("olga");
    CHECK(ui::printInputOf(*olga, "nothing", 0, Language::English).error().key == "document.unknown");
    const std::string id = draftIn(world);
    CHECK(ui::printInputOf(*olga, id, 7, Language::English).error().key == "document.no_such_version");
}

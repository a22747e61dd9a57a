// When its time is over a document is destroyed: no byte of the bureau's folder says anything of the person any more.
#include "core/base/text.h"
#include "tests/support/demo_world.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace tocsin;
using test::World;

namespace {

constexpr const char* kFace = "not really a picture of Zoraida Quimbaya";
constexpr const char* kStamp = "the stamp of the court, named twice";

/// Every text in a value.
void takeTexts(const base::Json& value, std::vector<std::string>& texts)
{
    if (value.is_string()) texts.push_back(value.get<std::string>());
    if (value.is_structured())
        for (const base::Json& part : value) takeTexts(part, texts);
}

std::string bytesOf(const std::string& folder)
{
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        all.append(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return all;
}

struct Bureau {
    World world;
    std::string id;
    std::string other;
    std::vector<std::string> secrets; ///< what only the document to be destroyed says

    Bureau()
    {
        world.hire("rita", "Rita Records", access::Role::RecordsClerk);
        world.hire("hal", "Hal Hits", access::Role::HitOfficer);
        const auto olga = world.as("olga");
        const base::Json face = olga->drafting().attach("zoraida.png", "image/png", kFace).value();
        const base::Json stamp = olga->drafting().attach("stamp.png", "image/png", kStamp).value();
        base::Json content = World::sample();
        content["person"]["family_name"] = "QUIMBAYA";
        content["person"]["forename"] = "Zoraida";
        content["facts"]["summary"] = "In the night of 3 March 2025 Zoraida Quimbaya broke the vault of the "
                                      "Almacenes Cordillera and carried away forty kilogrammes of silver.";
        content["biometrics"]["photographs"] = {{{"file", face}}, {{"file", stamp}}};
        id = olga->drafting().create("red.notice", content).value().id;
        other = olga->drafting()
                    .create("red.notice", {{"person", {{"family_name", "MENDEZ"}}},
                                           {"biometrics", {{"photographs", {{{"file", stamp}}}}}}})
                    .value()
                    .id;
        store::DocumentFilter search;
        search.text = "quimbaya";
        REQUIRE(olga->registry().list(search)->size() == 1);
        search.text = "mendez";
        REQUIRE(olga->registry().list(search)->size() == 1);
        publish();
        secrets = {"QUIMBAYA",
                   "quimbaya",
                   "Quimbaya",
                   "Zoraida",
                   "zoraida",
                   "Almacenes Cordillera",
                   kFace,
                   "Ezeiza",
                   "the claim of the family",
                   "seen with a cousin"};
        std::vector<std::string> texts;
        takeTexts(olga->registry().show(id)->content, texts);
        for (const std::string& text : texts)
            if (text.size() > 24 && text.find("stamp") == std::string::npos && !isHash(text)) secrets.push_back(text);
        REQUIRE(secrets.size() > 12);
    }
    static bool isHash(const std::string& text)
    {
        return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
    }
    void publish()
    {
        REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
        REQUIRE(world.act("sam", id, "return", "seen with a cousin of Zoraida?") == "returned");
        REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
        REQUIRE(world.act("sam", id, "approve") == "compliance_review");
        test::answerAll(world, id);
        REQUIRE(world.act("carla", id, "clear") == "approved");
        REQUIRE(world.act("olga", id, "send") == "sent");
        REQUIRE(world.act("olga", id, "publish", "",
                          {{"entity_id", "2026/77777"}, {"control_number", "A-123/11-2026"}}) == "published");
        service::NewHit hit{id, "2026-11-23", "AR", "Ezeiza", "Border police", "let go", "no", "", "released"};
        REQUIRE(world.as("hal")->life().recordHit(hit));
        const auto rita = world.as("rita");
        REQUIRE(rita->life().hold(id, "the claim of the family"));
        REQUIRE(rita->life().recordCopy(id, "Border index"));
    }
    [[nodiscard]] std::string folder() const { return world.folder.path("bureau"); }
    std::string destroy(const char* who, const std::string& which)
    {
        const auto done = world.as(who)->life().destroy({which});
        return done ? done->front().decision : done.error().key;
    }
    void letTimePass() { world.clock.advance(std::chrono::hours(24 * 366 * 6)); }
    void release()
    {
        const auto rita = world.as("rita");
        REQUIRE(rita->life().releaseHold(id, "the claim of the family was dismissed"));
        REQUIRE(rita->life().confirmDeleted(id, "Border index"));
    }
};

} // namespace

TEST_CASE("Nothing is destroyed before its time, while it is held, while copies stand at home, or by anybody else")
{
    Bureau bureau;
    CHECK(bureau.destroy("rita", bureau.id) == "life.not_due");
    CHECK(bureau.destroy("rita", bureau.other) == "life.not_due");
    bureau.letTimePass();
    CHECK(bureau.destroy("rita", bureau.id) == "life.held");
    REQUIRE(bureau.world.as("rita")->life().releaseHold(bureau.id, "dismissed"));
    CHECK(bureau.destroy("rita", bureau.id) == "life.copies_at_home");
    REQUIRE(bureau.world.as("rita")->life().confirmDeleted(bureau.id, "Border index"));
    CHECK(bureau.destroy("sam", bureau.id) == "access.denied");
    CHECK(bureau.destroy("ada", bureau.id) == "access.denied");
    CHECK(bureau.destroy("rita", "nothing") == "document.unknown");
    CHECK(bureau.world.as("sam")->registry().show(bureau.id)->content.contains("person"));
}

TEST_CASE("A destroyed document leaves a tombstone, a log that holds, and no byte about the person")
{
    Bureau bureau;
    bureau.letTimePass();
    bureau.release();
    const std::string before = bytesOf(bureau.folder());
    std::size_t found = 0;
    for (const std::string& secret : bureau.secrets)
        if (before.find(secret) != std::string::npos) ++found;
    REQUIRE(found > bureau.secrets.size() / 2);
    const std::string hash = bureau.world.as("sam")->registry().head(bureau.id)->contentHash;

    CHECK(bureau.destroy("rita", bureau.id) == "expired");

    const std::string after = bytesOf(bureau.folder());
    for (const std::string& secret : bureau.secrets) {
        INFO(secret);
        CHECK(after.find(secret) == std::string::npos);
    }
    CHECK(after.find(kStamp) != std::string::npos);

    const auto sam = bureau.world.as("sam");
    const store::DocumentRow head = sam->registry().head(bureau.id).value();
    CHECK(head.contentHash == hash);
    CHECK(head.entityId == "2026/77777");
    CHECK(head.workflow.state == "expired");
    CHECK(head.familyName.empty());
    CHECK(sam->registry().show(bureau.id).error().key == "document.destroyed");
    CHECK(sam->casework().actions(bureau.id).error().key == "document.destroyed");
    CHECK(sam->life().hits(bureau.id)->empty());
    CHECK(sam->life().standing(bureau.id)->tombstone->decision == "expired");
    CHECK(bureau.destroy("rita", bureau.id) == "document.destroyed");
    store::DocumentFilter search;
    search.text = "mendez";
    CHECK(sam->registry().list(search)->size() == 1);
    search.text = "2026/77777";
    CHECK(sam->registry().list(search)->size() == 1);
    CHECK(sam->registry().attachment(bureau.other, base::sha256(kStamp).hex()).value() == kStamp);

    const service::AuditReport report = bureau.world.as("aud")->auditing().verify().value();
    for (const audit::Fault& fault : report.faults) FAIL_CHECK(fault.key << " " << fault.detail);
    CHECK(report.brokenVersions.empty());
    CHECK(report.destroyedDocuments == 1);
    CHECK(report.destroyedPayloads > 5);
    // The log still says who did what.
    CHECK(sam->registry().history(bureau.id)->size() > 10);
}

TEST_CASE("Of several documents all are destroyed or none")
{
    Bureau bureau;
    bureau.letTimePass();
    bureau.release();
    const auto rita = bureau.world.as("rita");
    CHECK(rita->life().destroy({bureau.id, bureau.other}).error().key == "life.not_due");
    CHECK(bureau.world.as("sam")->registry().show(bureau.id));
    REQUIRE(bureau.world.act("olga", bureau.other, "close", "opened by mistake") == "closed");
    CHECK(rita->life().destroy({bureau.id, bureau.other})->size() == 2);
    CHECK(bytesOf(bureau.folder()).find(kStamp) == std::string::npos);
    CHECK(bureau.world.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("A withdrawn and archived document is destroyed at once, whatever its maximum")
{
    Bureau bureau;
    REQUIRE(bureau.world.act("hal", bureau.id, "request_withdrawal", "", {{"withdrawal_reason", "no_longer_wanted"}}) ==
            "withdrawal_requested");
    REQUIRE(bureau.world.act("sam", bureau.id, "withdraw") == "withdrawn");
    bureau.release();
    REQUIRE(bureau.world.act("rita", bureau.id, "close") == "archived");
    CHECK(bureau.world.as("rita")->life().due()->front().why == service::Due::Ended);
    CHECK(bureau.destroy("rita", bureau.id) == "ended");
    CHECK(bureau.world.as("aud")->auditing().verify()->faults.empty());
}

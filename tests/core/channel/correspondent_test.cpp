#include "core/channel/correspondent.h"

#include "core/base/json_reader.h"
#include "core/channel/folder_transport.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace tocsin;
using channel::Correspondent;
using channel::FolderTransport;
using channel::Kind;

namespace {

/// The General Secretariat and a bureau, each with the other's key and a folder.
struct Pair {
    test::TempFolder folder;
    test::FakeClock clock{"2026-11-24T09:00:00.000Z"};
    Correspondent gs = Correspondent::found(folder.path("gs"), "IPSG", clock.now()).value();
    Correspondent bureau = Correspondent::found(folder.path("uy"), "UY", clock.now()).value();
    FolderTransport gsFolder{folder.path("exchange"), "IPSG"};
    FolderTransport bureauFolder{folder.path("exchange"), "UY"};

    Pair()
    {
        REQUIRE(gsFolder.makeMailbox());
        REQUIRE(bureauFolder.makeMailbox());
        REQUIRE(gs.trust(bureau.keys().front()));
        REQUIRE(bureau.trust(gs.keys().front()));
        // A letter to begin with, put there as any sender would.
        channel::Manifest head{std::string(26, 'q'),      Kind::Query,  "IPSG", "UY", "",
                               base::toText(clock.now()), std::nullopt, {}};
        channel::Body body;
        body.text = "Is the person still wanted?";
        const auto key =
            channel::KeyFile::read(folder.path("gs/channel.key"))->inForce(base::toText(clock.now())).value();
        REQUIRE(
            gsFolder.deliver("UY", head.id + ".tar", channel::seal(channel::draftOf(head, body, {}).value(), {}, key)));
    }
};

/// Loses everything that lies in a folder.
void empty(FolderTransport& transport)
{
    const std::vector<std::string> names = transport.arrived().value();
    for (const std::string& name : names) REQUIRE(transport.finish(name));
}

} // namespace

TEST_CASE("A letter is taken once, receipted, and answered by command", "[channel]")
{
    Pair pair;
    CHECK(pair.bureau.exchange(pair.bureauFolder, pair.clock.now())->taken == 1);
    REQUIRE(pair.bureau.letters().size() == 1);
    const channel::Letter letter = pair.bureau.letters().front();
    CHECK(letter.kind == Kind::Query);
    CHECK(letter.body.text == "Is the person still wanted?");
    CHECK(pair.bureauFolder.arrived()->empty());
    channel::Body answer;
    answer.text = "Yes.";
    REQUIRE(pair.bureau.answer(letter.id, Kind::Answer, answer, pair.clock.now()));
    CHECK(pair.bureau.answer("nobody", Kind::Answer, answer, pair.clock.now()).error().key ==
          "channel.no_such_message");
    CHECK(pair.bureau.answer(letter.id, Kind::Refused, answer, pair.clock.now()).error().key ==
          "channel.kind_not_theirs");
    CHECK(pair.bureau.exchange(pair.bureauFolder, pair.clock.now())->delivered == 1);
    CHECK(pair.gs.exchange(pair.gsFolder, pair.clock.now())->taken == 2); // the receipt and the answer
    CHECK(pair.gs.letters().front().body.text == "Yes.");
    CHECK(pair.bureau.letters().front().answers == std::vector<std::string>{"answer"});
    CHECK(Correspondent::open(pair.folder.path("uy"))->letters().size() == 1);
}

TEST_CASE("What is not receipted is delivered again, and what comes again is receipted again and not taken twice",
          "[channel]")
{
    Pair pair;
    REQUIRE(pair.bureau.exchange(pair.bureauFolder, pair.clock.now()));
    channel::Body answer;
    answer.text = "Yes.";
    REQUIRE(pair.bureau.answer(std::string(26, 'q'), Kind::Answer, answer, pair.clock.now()));
    REQUIRE(pair.bureau.exchange(pair.bureauFolder, pair.clock.now())->delivered == 1);
    CHECK(pair.bureau.exchange(pair.bureauFolder, pair.clock.now())->delivered == 0);
    // The folder loses everything that lies in it.
    empty(pair.gsFolder);
    pair.clock.advance(std::chrono::minutes(1));
    CHECK(pair.bureau.exchange(pair.bureauFolder, pair.clock.now())->delivered == 1);
    CHECK(pair.gs.exchange(pair.gsFolder, pair.clock.now())->taken == 1);
    // Its receipt is lost as well.
    empty(pair.bureauFolder);
    pair.clock.advance(std::chrono::minutes(2));
    CHECK(pair.bureau.exchange(pair.bureauFolder, pair.clock.now())->delivered == 1);
    const auto again = pair.gs.exchange(pair.gsFolder, pair.clock.now());
    CHECK(again->repeated == 1);
    CHECK(again->taken == 0);
    CHECK(again->delivered == 1);
    CHECK(pair.gs.letters().size() == 1);
    REQUIRE(pair.bureau.exchange(pair.bureauFolder, pair.clock.now()));
    pair.clock.advance(std::chrono::hours(24));
    CHECK(pair.bureau.exchange(pair.bureauFolder, pair.clock.now())->delivered == 0);
}

TEST_CASE("What fails its checks is moved aside and everything else goes on", "[channel]")
{
    Pair pair;
    const std::string mailbox = pair.folder.path("exchange") + "/UY/";
    REQUIRE(base::writeFile(mailbox + "rubbish.tar", "no package"));
    std::filesystem::create_symlink("/etc/passwd", mailbox + "link.tar");
    std::filesystem::create_directory(mailbox + "folder.tar");
    REQUIRE(base::writeFile(mailbox + "unfinished.tar.00.part", "x"));
    const auto round = pair.bureau.exchange(pair.bureauFolder, pair.clock.now());
    CHECK(round->setAside == 1);
    CHECK(round->taken == 1);
    CHECK(std::filesystem::exists(mailbox + "aside/rubbish.tar"));
    CHECK(std::filesystem::is_symlink(mailbox + "link.tar"));
    CHECK(pair.bureauFolder.deliver("MT", "a.tar", "x").error().key == "channel.no_mailbox");
    CHECK(pair.bureauFolder.deliver("../UY", "a.tar", "x").error().key == "channel.no_mailbox");
    CHECK(Correspondent::found(pair.folder.path("uy"), "UY", pair.clock.now()).error().key == "channel.exists_already");
    CHECK(Correspondent::open(pair.folder.path("nobody")).error().key == "file.unreadable");
}

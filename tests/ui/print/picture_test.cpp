#include "tests/ui/print/print_fixture.h"
#include "ui/print/picture.h"

using namespace tocsin;
using ui::Picture;

TEST_CASE("Photographs are read by what they are and within bounds")
{
    CHECK(ui::readPicture({}).state == Picture::State::Absent);
    CHECK(ui::readPicture("not a picture at all").state == Picture::State::Broken);
    CHECK(ui::readPicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").state ==
          Picture::State::Broken);
    CHECK(ui::readPicture(test::inventedPhotograph("bmp")).state == Picture::State::Broken);
    CHECK(ui::readPicture(test::inventedPhotograph("png")).state == Picture::State::Shown);
    const Picture shown = ui::readPicture(test::inventedPhotograph("jpg", QSize(2400, 3000)));
    REQUIRE(shown.state == Picture::State::Shown);
    CHECK(shown.image.size() == QSize(960, 1200));
    CHECK(ui::readPicture(std::string(ui::kMostPictureBytes + 1, 'x')).state == Picture::State::TooLarge);
}

TEST_CASE("A picture cut short is broken and one that claims too many pixels is not decoded")
{
    const std::string whole = test::inventedPhotograph("png");
    CHECK(ui::readPicture(whole.substr(0, whole.size() / 2)).state == Picture::State::Broken);
    // Height and width stand behind the marker of a JPEG's frame: 60000 by 60000 here.
    std::string huge = test::inventedPhotograph("jpg");
    const std::size_t frame = huge.find(std::string("\xFF\xC0\x00", 3));
    REQUIRE(frame != std::string::npos);
    huge.replace(frame + 5, 4, "\xEA\x60\xEA\x60");
    CHECK(ui::readPicture(huge).state == Picture::State::TooLarge);
}

TEST_CASE("A photograph that cannot be shown leaves a frame that says why")
{
    ui::PrintInput input = test::printOf(base::Language::English);
    for (auto& [hash, bytes] : input.attachments) bytes = "broken";
    const auto broken = ui::NoticePrint::make(input);
    test::blockSaying(*broken, "photograph note", QStringLiteral("This file cannot be shown as a picture"));
    input.attachments.clear();
    const auto absent = ui::NoticePrint::make(input);
    test::blockSaying(*absent, "photograph note", QStringLiteral("The photograph is not in this copy"));
    test::blockSaying(*absent, "caption", QStringLiteral("Front · 2023-09"));
}

TEST_CASE("Many photographs find their places beside and below the particulars")
{
    ui::PrintInput input = test::printOf(base::Language::French);
    base::Json& list = input.content["biometrics"]["photographs"];
    while (list.size() < 9) list.push_back(list[0]);
    list[1].erase("taken_on");
    const auto print = ui::NoticePrint::make(input);
    int shown = 0;
    for (const ui::PlacedBlock& block : print->blocks())
        if (block.role == "photograph") ++shown;
    CHECK(shown == 9);
    test::blockSaying(*print, "caption", QStringLiteral("Face · date inconnue"));
}

#include "ui/review/course_bar.h"

#include "tests/ui/review/review_world.h"
#include "ui/shell/document_page.h"

using namespace tocsin;
using test::child;
using test::ReviewWorld;
using Is = workflow::CourseStep::Is;

namespace {

/// Where anything but the background is drawn, counted from the left.
std::pair<int, int> inkOf(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    const QRgb ground = image.pixel(0, 0);
    int first = image.width();
    int last = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == ground) continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    return {first, last};
}

} // namespace

TEST_CASE("The course says of every step whether it is done, and runs from the reader's side")
{
    ui::CourseBar bar;
    bar.setSteps({{QStringLiteral("Draft"), Is::Done}, {QStringLiteral("Review"), Is::Here}});
    CHECK(bar.accessibleName() == QStringLiteral("Draft: done, Review: here"));
    bar.resize(600, bar.sizeHint().height());
    const auto [left, leftEnd] = inkOf(bar);
    CHECK(left < 10);
    CHECK(leftEnd < 300);
    bar.setLayoutDirection(Qt::RightToLeft);
    const auto [right, rightEnd] = inkOf(bar);
    CHECK(right > 300);
    CHECK(rightEnd > 590);
}

TEST_CASE("Words give way in a narrow window, that of where the case stands last of all")
{
    ui::CourseBar bar;
    bar.setSteps({{QStringLiteral("Draft"), Is::Done},
                  {QStringLiteral("Supervisor review"), Is::Here},
                  {QStringLiteral("Compliance review"), Is::Ahead},
                  {QStringLiteral("Published"), Is::Ahead}});
    const int narrow = bar.sizeHint().width() / 2;
    bar.resize(narrow, bar.sizeHint().height());
    CHECK(inkOf(bar).second < narrow);
    CHECK(bar.minimumSizeHint().width() < narrow);
}

TEST_CASE("An opened document shows its course, and who has taken the case")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto sam = world.at("sam");
    ui::DocumentPage page(*sam, world.id);
    CHECK(child<ui::CourseBar>(page, "course").spoken() ==
          QStringLiteral("Draft: done, Supervisor review: here, Compliance review: ahead, Approved: ahead, "
                         "Sent, being processed: ahead, Published: ahead"));
    CHECK(child<QLabel>(page, "document_turn").isHidden());
    REQUIRE(sam->session().routing().claim(world.id));
    page.reload();
    CHECK(child<QLabel>(page, "document_turn").text() == QStringLiteral("Taken by Sam Supervisor"));
}

#include "ui/history/word_changes.h"

#include "tests/support/qt_strings.h"

using namespace tocsin;
using Spans = std::vector<ui::Span>;

TEST_CASE("Only the words that differ are marked")
{
    const auto [gone, added] = ui::changedWords(QStringLiteral("sold two forged guarantees"),
                                                QStringLiteral("sold three forged bank guarantees"));
    CHECK(gone == Spans{{5, 3}});
    CHECK(added == Spans{{5, 5}, {18, 4}});
}

TEST_CASE("Equal texts have no marks and wholly different ones are marked whole")
{
    CHECK(ui::changedWords(QStringLiteral("a b"), QStringLiteral("a b")).first.empty());
    const auto [gone, added] = ui::changedWords(QStringLiteral("a b"), QStringLiteral("c d e"));
    CHECK(gone == Spans{{0, 3}});
    CHECK(added == Spans{{0, 5}});
    CHECK(ui::changedWords({}, QStringLiteral("new")).second == Spans{{0, 3}});
}

TEST_CASE("Very long texts are compared at their ends only, in little time")
{
    QString before = QStringLiteral("begin ");
    QString after = before;
    for (int i = 0; i < 20'000; ++i) {
        before += QStringLiteral("x%1 ").arg(i);
        after += QStringLiteral("y%1 ").arg(i);
    }
    const auto [gone, added] = ui::changedWords(before + QStringLiteral("end"), after + QStringLiteral("end"));
    REQUIRE(gone.size() == 1);
    CHECK(gone.front().start == 6);
    CHECK(added.front().start == 6);
}

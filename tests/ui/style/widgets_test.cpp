#include "tests/support/qt_strings.h"
#include "ui/style/chip.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace tocsin;

TEST_CASE("A message bar shows plain text only, and goes away when asked")
{
    QWidget window;
    ui::MessageBar bar(&window);
    CHECK(bar.isHidden());
    bar.say(ui::Tone::Warn, QStringLiteral("<b>not bold</b>"));
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.findChild<QLabel*>(QStringLiteral("message_text"))->textFormat() == Qt::PlainText);
    CHECK(bar.text() == QStringLiteral("<b>not bold</b>"));
    QTest::mouseClick(bar.findChild<QToolButton*>(QStringLiteral("message_close")), Qt::LeftButton);
    CHECK(bar.isHidden());
}

TEST_CASE("An empty state offers its action only when it has one")
{
    ui::EmptyState empty(ui::Icon::Inbox, QStringLiteral("Nothing waits"), QStringLiteral("Make a draft."));
    auto* button = empty.findChild<QPushButton*>(QStringLiteral("empty_action"));
    CHECK(button->isHidden());
    empty.setAction(QStringLiteral("New"));
    QSignalSpy triggered(&empty, &ui::EmptyState::triggered);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(triggered.count() == 1);
}

TEST_CASE("A chip is as wide as its word")
{
    ui::Chip narrow(ui::Tone::Good, QStringLiteral("Sent"));
    ui::Chip wide(ui::Tone::Good, QStringLiteral("Sent, being processed"));
    CHECK(narrow.sizeHint().width() < wide.sizeHint().width());
    CHECK(wide.accessibleName() == QStringLiteral("Sent, being processed"));
}

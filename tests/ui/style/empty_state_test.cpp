#include "ui/style/empty_state.h"

#include <catch2/catch.hpp>

using namespace tocsin;

namespace {

QStringList& warnings()
{
    static QStringList all;
    return all;
}

void keep(QtMsgType, const QMessageLogContext&, const QString& text) { warnings() << text; }

} // namespace

TEST_CASE("An empty place without words makes no noise, and one with words is high enough for its lines")
{
    warnings().clear();
    const QtMessageHandler before = qInstallMessageHandler(keep);
    ui::EmptyState state(ui::Icon::Search, {}, {});
    qInstallMessageHandler(before);
    CHECK(warnings().filter(QStringLiteral("Negative sizes")).isEmpty());
    const int without = state.minimumSizeHint().height();
    state.setTexts(QStringLiteral("Nothing"),
                   QStringLiteral("A sentence that is long enough for three lines. ").repeated(4));
    CHECK(state.minimumSizeHint().height() > without);
}

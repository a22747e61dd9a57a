#include "tests/support/demo_world.h"
#include "tests/support/qt_strings.h"
#include "ui/shell/workspace.h"

using namespace tocsin;

TEST_CASE("The workspace words states, people and errors in the reader's language")
{
    test::World world;
    const auto messages =
        std::make_shared<const data::Messages>(data::Messages::load(data::DataSource::embedded()).value());
    ui::Workspace workspace(world.as("olga"), messages, base::Language::French);
    CHECK(workspace.stateLabel("draft") == QStringLiteral("Projet"));
    CHECK(workspace.person(workspace.session().user().id.text()) == QStringLiteral("Olga Officer"));
    CHECK(workspace.person("nobody") == QStringLiteral("nobody"));
    CHECK(workspace.wording("access.password_short", {}).contains(QLatin1Char('\n')));
}

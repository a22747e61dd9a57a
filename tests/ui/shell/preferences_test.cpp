#include "core/base/json_reader.h"
#include "tests/support/qt_strings.h"
#include "tests/support/temp_folder.h"
#include "ui/print/qt_text.h"
#include "ui/shell/preferences.h"

using namespace tocsin;

TEST_CASE("Preferences come back as they were saved, and a missing or senseless file gives the defaults")
{
    test::TempFolder folder;
    const ui::PreferencesFile file(ui::toQt(folder.path("desktop.ini")));
    CHECK(file.load().appearance == ui::AppearanceChoice::System);
    file.save({base::Language::Arabic, ui::AppearanceChoice::Dark, QStringLiteral("/somewhere/bureau"), "place"});
    const ui::Preferences back = file.load();
    CHECK(back.language == base::Language::Arabic);
    CHECK(back.appearance == ui::AppearanceChoice::Dark);
    CHECK(back.bureau == QStringLiteral("/somewhere/bureau"));
    CHECK(back.geometry == "place");
    REQUIRE(base::writeFile(folder.path("other.ini"), "appearance=loud\nlanguage=xx\n"));
    CHECK(ui::PreferencesFile(ui::toQt(folder.path("other.ini"))).load().appearance == ui::AppearanceChoice::System);
}

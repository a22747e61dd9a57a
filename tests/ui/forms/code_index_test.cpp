#include "tests/support/knowledge.h"
#include "tests/support/qt_strings.h"
#include "ui/forms/code_index.h"

using namespace tocsin;

TEST_CASE("Codes are found by label, part of a label and code, best first")
{
    const ui::CodeIndex index(*test::catalogue().list("countries"), base::Language::English);
    const auto first = [&](const char* typed) {
        const auto found = index.matches(QString::fromUtf8(typed));
        return found.empty() ? std::string() : index.entries()[found.front()].code;
    };
    CHECK(first("pt") == "PT");
    CHECK(first("Portu") == "PT");
    CHECK(first("guinea") == "GN");
    CHECK(first("cote") == "CI");
    CHECK(first("zzz").empty());
    CHECK(index.matches(QString()).size() > 190);
    CHECK(index.exact(QStringLiteral("portugal")) == "PT");
    CHECK_FALSE(index.exact(QStringLiteral("port")));
}

TEST_CASE("Codes are found by their Arabic labels")
{
    const ui::CodeIndex index(*test::catalogue().list("countries"), base::Language::Arabic);
    const QString whole = index.label("PT");
    const auto found = index.matches(whole.left(5));
    REQUIRE_FALSE(found.empty());
    CHECK(index.entries()[found.front()].code == "PT");
}

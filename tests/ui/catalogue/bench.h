#pragma once
// The desktop's page of rules, opened by a click as somebody.

#include "tests/support/ui_world.h"
#include "ui/board/table_view.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/rule_detail.h"
#include "ui/shell/main_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

namespace tocsin::test {

struct Bench {
    Bench(World& world, const char* login, base::Language language = base::Language::English)
        : workspace(workspaceOf(world, login, language)), main(*workspace, {})
    {
        main.resize(1360, 860);
        main.show();
        main.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&main));
        QTest::mouseClick(child<QWidget>("nav_rules"), Qt::LeftButton);
        REQUIRE(child<QWidget>("catalogue_page")->isVisible());
    }
    template <class T>
    [[nodiscard]] T* child(const char* name) const
    {
        T* found = main.findChild<T*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] ui::CataloguePage* page() const { return child<ui::CataloguePage>("catalogue_page"); }
    [[nodiscard]] ui::TableView* table() const { return child<ui::TableView>("rule_table"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] const rules::Pack& pack() const { return *workspace->law().pack; }
    [[nodiscard]] int all() const { return static_cast<int>(pack().rules().size()); }
    [[nodiscard]] ui::RuleDetail* detail() const { return child<ui::RuleDetail>("rule_detail"); }
    [[nodiscard]] QString label(const char* name) const { return child<QLabel>(name)->text(); }
    void press(const char* name) const { QTest::mouseClick(child<QWidget>(name), Qt::LeftButton); }
    void type(const char* text) const
    {
        auto* search = child<QLineEdit>("rule_search");
        search->setFocus();
        search->selectAll();
        QTest::keyClicks(search, QString::fromUtf8(text));
        QTest::keyClick(search, Qt::Key_Down);
    }
    void choose(const char* box, const char* value) const
    {
        auto* combo = child<QComboBox>(box);
        const int wanted = combo->findData(QLatin1String(value));
        INFO(box << " " << value);
        REQUIRE(wanted > 0);
        combo->setFocus();
        while (combo->currentIndex() < wanted) QTest::keyClick(combo, Qt::Key_Down);
    }
    /// Goes to a tab with the arrow keys.
    void goToTab(const char* bar, int index) const
    {
        auto* tabs = child<QTabBar>(bar);
        tabs->setFocus();
        while (tabs->currentIndex() < index) QTest::keyClick(tabs, Qt::Key_Right);
        REQUIRE(tabs->currentIndex() == index);
    }
    std::unique_ptr<ui::Workspace> workspace;
    ui::MainWindow main;
};

} // namespace tocsin::test

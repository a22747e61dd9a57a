#include "tests/ui/catalogue/bench.h"
#include "ui/catalogue/rule_model.h"
#include "ui/style/chip.h"
#include "ui/style/empty_state.h"

#include <QtCore/QElapsedTimer>

using namespace tocsin;
using test::Bench;

TEST_CASE("Everybody but an administrator has the rules, all of them and the first one open")
{
    test::World world;
    for (const char* login : {"olga", "sam", "carla", "aud"}) {
        const Bench bench(world, login);
        CHECK(bench.rows() == bench.all());
        CHECK(bench.detail()->ruleId() == bench.workspace->law().pack->rules().front().id);
    }
    const auto ada = test::workspaceOf(world, "ada");
    const ui::MainWindow main(*ada, {});
    CHECK(main.findChild<QWidget*>(QStringLiteral("nav_rules")) == nullptr);
}

TEST_CASE("Words find rules in the reader's language whatever their case and accents, and ids and articles in any")
{
    test::World world;
    const Bench bench(world, "carla", base::Language::French);
    bench.type("RPD-83-1-c-several");
    REQUIRE(bench.rows() == 1);
    CHECK(bench.detail()->ruleId() == "RPD-83-1-c-several");
    bench.type("83(1)(c)");
    CHECK(bench.rows() >= 1);
    CHECK(bench.rows() < bench.all());
    const rules::Rule& wanted = *bench.workspace->law().pack->find("RPD-41-1-minor-flag");
    bench.type(ui::fromQt(ui::folded(ui::toQt(wanted.title.in(base::Language::French))).toUpper()).c_str());
    REQUIRE(bench.rows() >= 1);
    CHECK(bench.detail()->ruleId() == wanted.id);
}

TEST_CASE("Filters narrow each other, and one press takes them all away")
{
    test::World world;
    const Bench bench(world, "olga");
    const std::vector<rules::Rule>& rules = bench.workspace->law().pack->rules();
    const auto counted = [&](auto&& fits) { return static_cast<int>(std::count_if(rules.begin(), rules.end(), fits)); };
    bench.choose("severity_filter", "warn");
    CHECK(bench.rows() == counted([](const rules::Rule& rule) { return rule.severity == rules::Severity::Warn; }));
    bench.choose("kind_filter", "reviewer");
    const int both = counted([](const rules::Rule& rule) {
        return rule.severity == rules::Severity::Warn && rule.kind == rules::Kind::Reviewer;
    });
    CHECK(bench.rows() == both);
    QTest::mouseClick(bench.child<QPushButton>("reset_filters"), Qt::LeftButton);
    CHECK(bench.rows() == bench.all());
    CHECK_FALSE(bench.child<QPushButton>("reset_filters")->isEnabled());
    bench.choose("article_filter", "83");
    CHECK(bench.rows() == counted([](const rules::Rule& rule) {
              return rule.article.starts_with("83") &&
                     (rule.article.size() == 2 || rule.article[2] == '(' || rule.article[2] == ',');
          }));
    bench.choose("stage_filter", "submit");
    bench.choose("form_filter", "red.notice");
    CHECK(bench.rows() <= bench.all());
    QTest::keyClick(bench.child<QLineEdit>("rule_search"), Qt::Key_Escape);
    CHECK(bench.rows() == bench.all());
    bench.choose("mark_filter", "inferred");
    CHECK(bench.rows() == counted([](const rules::Rule& rule) { return rule.confidence == "inferred"; }));
    REQUIRE(bench.rows() > 0);
    CHECK(bench.child<ui::Chip>("rule_mark")->text() == QStringLiteral("Inferred"));
}

TEST_CASE("What finds nothing says how to search, and leads back to all rules")
{
    test::World world;
    const Bench bench(world, "carla");
    bench.type("xyzzy");
    auto* empty = bench.child<QWidget>("catalogue_page")->findChild<ui::EmptyState*>();
    REQUIRE(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK_FALSE(empty->isVisible());
    CHECK(bench.rows() == bench.all());
}

TEST_CASE("The rules are read by keyboard alone: search, list, detail and back")
{
    test::World world;
    Bench bench(world, "carla");
    QTest::keyClick(&bench.main, Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == bench.child<QLineEdit>("rule_search"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == bench.table());
    const std::string first = bench.detail()->ruleId();
    QTest::keyClick(bench.table(), Qt::Key_Down);
    CHECK(bench.detail()->ruleId() != first);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == bench.detail());
    QTest::keyClick(bench.detail(), Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == bench.table());
    bench.main.goTo(ui::Place::Work);
    QTest::keyClick(&bench.main, Qt::Key_L, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == bench.child<QLineEdit>("rule_search"));
}

TEST_CASE("A rule is shown with what a lawyer asks for")
{
    test::World world;
    const Bench bench(world, "carla");
    auto* page = bench.child<ui::CataloguePage>("catalogue_page");
    REQUIRE(page->showRule("RPD-43-1-a-10-days"));
    CHECK(bench.label("rule_article").contains(QStringLiteral("43(1)(a)")));
    CHECK(bench.label("setting_value") == QStringLiteral("10"));
    CHECK(bench.label("rule_forms").contains(QStringLiteral("Red notice")));
    CHECK_FALSE(bench.label("rule_message").contains(QLatin1Char('{')));
    const rules::Rule& rule = *bench.workspace->law().pack->find("RPD-43-1-a-10-days");
    CHECK(bench.detail()->findChildren<QLabel*>(QStringLiteral("rule_example")).size() ==
          static_cast<int>(rule.examples.size()));
    CHECK(bench.detail()->findChildren<QLabel*>(QStringLiteral("rule_period")).size() ==
          static_cast<int>(rule.versions.size()));
    const auto conditions = bench.detail()->findChildren<QWidget*>(QStringLiteral("condition"));
    REQUIRE_FALSE(conditions.empty());
    CHECK(conditions.back()->accessibleName().contains(QStringLiteral("Days a source has to object")));
    CHECK_FALSE(page->showRule("no such rule"));
}

TEST_CASE("Every rule can be shown, in every language")
{
    test::World world;
    for (const base::Language language : base::kLanguages) {
        const auto workspace = test::workspaceOf(world, "carla", language);
        const ui::RuleIndex index(workspace->law(), language);
        ui::RuleDetail detail(*workspace);
        // All of them in one language, and every ninth in the others.
        const std::size_t step = language == base::Language::English ? 1 : 9;
        for (std::size_t i = 0; i < index.entries().size(); i += step) {
            const ui::RuleEntry& entry = index.entries()[i];
            detail.show(&entry);
            CHECK(detail.ruleId() == entry.rule->id);
            CHECK(detail.findChild<QLabel*>(QStringLiteral("rule_title"))->text() ==
                  ui::toQt(entry.rule->title.in(language)));
        }
    }
}

TEST_CASE("Filling and searching the list costs little beside loading the law")
{
    test::World world;
    QElapsedTimer timer;
    timer.start();
    const service::Law law = service::Law::load(data::DataSource::embedded()).value();
    const qint64 loading = timer.nsecsElapsed();
    timer.restart();
    const ui::RuleIndex index(law, base::Language::Arabic);
    ui::RuleModel model(index);
    const qint64 filling = timer.nsecsElapsed();
    timer.restart();
    ui::RuleFilter filter;
    filter.text = QStringLiteral("83 إشعار");
    model.setFilter(filter);
    const qint64 searching = timer.nsecsElapsed();
    WARN("loading " << loading / 1000 << " us, filling " << filling / 1000 << " us, first search " << searching / 1000
                    << " us, " << index.entries().size() << " rules");
    CHECK(filling < loading);
    CHECK(searching < loading);
}

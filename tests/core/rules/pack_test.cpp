#include "rules_fixture.h"

using namespace tocsin;
using namespace tocsin::rules;
using namespace tocsin::rules::fixture;

TEST_CASE("all mistakes are told at once")
{
    const Json rule = aRule({{"fields", {"person.nickname"}}, {"severity", "loud"}, {"colour", "red"}});
    const Json head{
        {"pack", "test"}, {"edition", "1"}, {"title", text("Test")}, {"source", "invented"}, {"files", {"rules.json"}}};
    const auto source = data::DataSource::fromMap(
        {{"rules/test/pack.json", head.dump()}, {"rules/test/rules.json", Json{{"rules", {rule}}}.dump()}});
    std::vector<std::string> keys;
    for (const base::Error& error : Pack::check(source, catalogue(), "test")) keys.push_back(error.key);
    CHECK(keys == std::vector<std::string>{"rules.unknown_key", "rules.unknown_field", "rules.wrong_type"});
}

TEST_CASE("rules stand by article, numbers as numbers, and by id")
{
    const auto pack =
        aPack({aRule({{"id", "D"}, {"article", "83(1)(a)(ii)"}}), aRule({{"id", "C"}, {"article", "83(1)(a)"}}),
               aRule({{"id", "B"}, {"article", "9"}}), aRule({{"id", "A"}, {"article", "83(1)(a)"}})});
    std::string order;
    for (const Rule& rule : pack->rules()) order += rule.id;
    CHECK(order == "BACD");
    CHECK(pack->rulesFor("red.notice").size() == 4);
    CHECK(pack->rulesFor("blue.notice").empty());
    CHECK(pack->find("C")->article == "83(1)(a)");
    CHECK(pack->find("X") == nullptr);
}

TEST_CASE("the hash of a pack follows its meaning, not its spelling")
{
    const auto hashOf = [](const std::string& rules) {
        const Json head{{"pack", "test"},
                        {"edition", "1"},
                        {"title", text("Test")},
                        {"source", "invented"},
                        {"files", {"rules.json"}}};
        const auto pack = Pack::load(
            data::DataSource::fromMap({{"rules/test/pack.json", head.dump()}, {"rules/test/rules.json", rules}}),
            catalogue(), "test");
        REQUIRE(pack.ok());
        return (*pack)->hash();
    };
    const Json rules{{"rules", {aRule()}}};
    CHECK(hashOf(rules.dump()) == hashOf(rules.dump(4)));
    CHECK(hashOf(rules.dump()) != hashOf(Json{{"rules", {aRule({{"severity", "warn"}})}}}.dump()));
}

TEST_CASE("a bureau's own values lie over the settings of the day")
{
    const SettingsTable& table = settings();
    const base::Date day = base::parseDate("2026-01-15").value();
    CHECK(table.on(day).at("majority_age") == 18);
    CHECK_FALSE(table.on(day).contains("later"));
    CHECK(table.on(day, {{"majority_age", 21}}).value().at("majority_age") == 21);
    CHECK_FALSE(table.on(day, {{"majority_age", nullptr}}).value().contains("majority_age"));
    CHECK(table.on(day, nullptr).value() == table.on(day));
    CHECK(table.on(day, {{"age", 21}}).error().key == "rules.unknown_setting");
    CHECK(table.on(day, {{"majority_age", "21"}}).error().key == "rules.bad_setting");
    CHECK(table.on(day, {{"bad_words", {1}}}).error().key == "rules.bad_setting");
    CHECK(table.on(day, Json::array()).error().key == "rules.bad_setting");
}

TEST_CASE("every rule that the program carries keeps what its examples promise")
{
    const auto source = data::DataSource::embedded();
    const auto real = form::Catalogue::load(source);
    REQUIRE(real.ok());
    for (const base::Error& error : Pack::check(source, **real, "rpd"))
        FAIL_CHECK(error.key << ' ' << Json(error.params).dump());
    const auto pack = Pack::load(source, **real, "rpd");
    REQUIRE(pack.ok());
    for (const ExampleFailure& failure : runExamples(**pack, **real))
        FAIL_CHECK(failure.rule << " \"" << failure.example << "\": expected " << failure.expected << ", got "
                                << failure.got);
}

#include "rules_fixture.h"

#include "core/base/json_reader.h"

#include <filesystem>

using namespace tocsin;
using namespace tocsin::rules;
using namespace tocsin::rules::fixture;

namespace {

namespace fs = std::filesystem;

/// The mistake a folder of tests/data/broken_packs was made for; its other files are the pack.
void checkBroken(const fs::path& folder)
{
    INFO(folder.filename().string());
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files["rules/broken/" + entry.path().filename().string()] = base::readFile(entry.path().string()).value();
    const Json expected = Json::parse(files.at("rules/broken/expected.json"));
    files.erase("rules/broken/expected.json");
    const auto pack = Pack::load(data::DataSource::fromMap(files), catalogue(), "broken");
    REQUIRE_FALSE(pack.ok());
    CHECK(pack.error().key == expected.at("key").get<std::string>());
    CHECK(pack.error().params.at("file") == "rules/broken/" + expected.at("file").get<std::string>());
    for (const auto& [name, value] : expected.at("params").items())
        CHECK(pack.error().params.at(name) == value.get<std::string>());
}

} // namespace

TEST_CASE("every mistake in a pack is refused with its key, file and place")
{
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(TOCSIN_TEST_DATA "/broken_packs")) {
        checkBroken(entry.path());
        ++count;
    }
    CHECK(count >= 35);
}

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

TEST_CASE("every error of a pack has its words in four languages")
{
    const auto bytes = data::DataSource::embedded().read("lists/messages/rules.json");
    REQUIRE(bytes.ok());
    const Json messages = base::readJson(*bytes).value().at("messages");
    for (const auto& entry : fs::directory_iterator(TOCSIN_TEST_DATA "/broken_packs")) {
        const Json expected = Json::parse(base::readFile((entry.path() / "expected.json").string()).value());
        const std::string key = expected.at("key").get<std::string>();
        if (!key.starts_with("rules.")) continue;
        CAPTURE(key);
        REQUIRE(messages.contains(key));
        for (const base::Language language : base::kLanguages)
            CHECK_FALSE(messages.at(key).at("text").at(std::string(base::code(language))).get<std::string>().empty());
    }
}

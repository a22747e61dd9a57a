// Every mistake that the loaders of forms, rules, settings and coverage refuse, one folder each:
// tests/data/broken_packs.

#include "rules_fixture.h"

#include "core/base/json_reader.h"
#include "core/rules/coverage.h"

#include <filesystem>
#include <set>

using namespace tocsin;
using namespace tocsin::rules;
using namespace tocsin::rules::fixture;

namespace {

namespace fs = std::filesystem;

/// A folder holds expected.json and either the files of one pack, or under data/ those of a whole installation, which
/// lie over the forms of the fixture.
struct Broken {
    std::string name;
    Json expected;
    std::map<std::string, std::string> files;
};

Broken read(const fs::path& folder)
{
    Broken out;
    out.name = folder.filename().string();
    out.expected = Json::parse(base::readFile((folder / "expected.json").string()).value());
    const bool whole = fs::is_directory(folder / "data");
    if (whole) out.files = formFiles();
    for (const auto& entry : fs::recursive_directory_iterator(whole ? folder / "data" : folder)) {
        if (!entry.is_regular_file() || entry.path().filename() == "expected.json") continue;
        const std::string name = whole ? fs::relative(entry.path(), folder / "data").generic_string()
                                       : "rules/broken/" + entry.path().filename().string();
        out.files[name] = base::readFile(entry.path().string()).value();
    }
    return out;
}

std::optional<base::Error> errorOf(const Broken& broken)
{
    const data::DataSource source = data::DataSource::fromMap(broken.files);
    const std::string loader = broken.expected.value("loader", std::string());
    if (loader.empty()) {
        const auto pack = Pack::load(source, catalogue(), "broken");
        return pack ? std::nullopt : std::optional(pack.error());
    }
    const auto forms = form::Catalogue::load(source);
    if (!forms) return forms.error();
    const auto pack = Pack::loadInForce(source, **forms, "base");
    if (!pack) return pack.error();
    const auto coverage = readCoverage(source, **pack);
    return coverage ? std::nullopt : std::optional(coverage.error());
}

std::vector<Broken> all()
{
    std::vector<Broken> out;
    for (const auto& entry : fs::directory_iterator(TOCSIN_TEST_DATA "/broken_packs"))
        out.push_back(read(entry.path()));
    return out;
}

/// The messages of both rooms whose errors name a place in a data file.
std::map<std::string, Json> messagesWithPlace()
{
    std::map<std::string, Json> out;
    for (const char* room : {"rules", "form"}) {
        const auto bytes = data::DataSource::embedded().read(std::string("lists/messages/") + room + ".json");
        const Json messages = base::readJson(bytes.value()).value();
        for (const auto& [key, message] : messages.at("messages").items())
            if (message["text"]["en"].get_ref<const std::string&>().find("{pointer}") != std::string::npos)
                out[key] = message;
    }
    return out;
}

} // namespace

TEST_CASE("every mistake in a pack, a form or a coverage list is refused with its key, file and place")
{
    std::size_t count = 0;
    for (const Broken& broken : all()) {
        INFO(broken.name);
        ++count;
        const std::optional<base::Error> error = errorOf(broken);
        REQUIRE(error);
        CHECK(error->key == broken.expected["key"].get<std::string>());
        const std::string below = broken.expected.contains("loader") ? "" : "rules/broken/";
        CHECK(error->params.at("file") == below + broken.expected["file"].get<std::string>());
        for (const auto& [name, value] : broken.expected["params"].items()) {
            CAPTURE(name);
            REQUIRE(error->params.count(name) == 1);
            CHECK(error->params.at(name) == value.get<std::string>());
        }
    }
    CHECK(count >= 118);
}

TEST_CASE("every error that names a place in a data file is shown by a broken pack")
{
    std::set<std::string> shown;
    for (const Broken& broken : all()) shown.insert(broken.expected["key"].get<std::string>());
    for (const auto& [key, message] : messagesWithPlace()) {
        INFO(key);
        CHECK(shown.contains(key));
    }
}

TEST_CASE("what refuses a data file says in four languages the file, the place and what to do")
{
    const std::map<std::string, Json> messages = messagesWithPlace();
    for (const Broken& broken : all()) {
        const std::string key = broken.expected["key"].get<std::string>();
        if (!key.starts_with("rules.") && !key.starts_with("form.")) continue;
        INFO(key);
        REQUIRE(messages.count(key) == 1);
        for (const base::Language language : base::kLanguages) {
            const std::string code(base::code(language));
            const auto& words = messages.at(key)["text"][code].get_ref<const std::string&>();
            CHECK(words.find("{file}") != std::string::npos);
            CHECK(words.find("{pointer}") != std::string::npos);
            CHECK_FALSE(messages.at(key)["fix"][code].get_ref<const std::string&>().empty());
        }
    }
}

#include "app/demo/demo.h"

#include "app/demo/demo_files.h"
#include "app/demo/neighbours.h"
#include "app/demo/player.h"
#include "core/base/json_reader.h"
#include "core/channel/office_files.h"
#include "core/store/sqlite/sqlite_store.h"

#include <filesystem>

namespace tocsin::demo {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kNoteLimit = 64U << 10;

fs::path noteIn(const std::string& folder) { return fs::path(folder) / "demonstration.json"; }

/// What is no text counts as missing: the note lies in a folder that anybody may have written to.
std::string textIn(const base::Json& json, const char* key)
{
    const auto found = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Person> personFrom(const base::Json& json)
{
    Person person{textIn(json, "login"), textIn(json, "name"), {}};
    if (person.login.empty() || !json.contains("roles") || !json.at("roles").is_array()) return std::nullopt;
    for (const base::Json& name : json.at("roles")) {
        const auto role = name.is_string() ? access::roleFromName(name.get<std::string>()) : std::nullopt;
        if (!role) return std::nullopt;
        person.roles.push_back(*role);
    }
    return person;
}

} // namespace

std::optional<Cast> castFrom(const base::Json& json)
{
    Cast out{textIn(json, "country"), 18, textIn(json, "password"), {}};
    if (out.password.empty() || !json.contains("people") || !json.at("people").is_array()) return std::nullopt;
    if (json.contains("majority_age") && json.at("majority_age").is_number_integer())
        out.majorityAge = json.at("majority_age").get<std::int64_t>();
    for (const base::Json& one : json.at("people")) {
        std::optional<Person> person = personFrom(one);
        if (!person) return std::nullopt;
        out.people.push_back(std::move(*person));
    }
    return out;
}

base::Result<Cast> cast()
{
    const base::Result<base::Json> json = demoJson("people.json");
    if (!json) return json.error();
    std::optional<Cast> out = castFrom(*json);
    if (!out) return base::invalid("data.missing", {{"path", "people.json"}});
    return std::move(*out);
}

std::optional<Cast> castOf(const std::string& folder)
{
    const base::Result<std::string> note = base::readFile(noteIn(folder).string(), kNoteLimit);
    const base::Result<base::Json> json = note ? base::readJson(*note) : base::Result<base::Json>(note.error());
    return json ? castFrom(*json) : std::nullopt;
}

namespace {

base::Result<Made> play(const std::string& folder, store::Store& store, const service::Law& law, base::Instant now,
                        const std::function<void(std::size_t, std::size_t)>& progress)
{
    base::Result<Cast> people = cast();
    if (!people) return people.error();
    const base::Result<Script> script = readScriptFile(now);
    if (!script) return script.error();
    Player player(store, law, std::move(*people), now);
    if (const base::Status founded = player.found(script->steps.front().at); !founded) return founded.error();
    Made made;
    for (const Step& step : script->steps) {
        if (const base::Status played = player.play(step, script->reasons); !played) return played.error();
        const std::string done = step.what.value("do", "");
        made.documents += done == "create" || done == "issue_as" ? 1U : 0U;
        ++made.steps;
        if (progress) progress(made.steps, script->steps.size());
    }
    player.end();
    const base::Result<Cast> owners = cast();
    if (!owners) return owners.error();
    if (const base::Status around = makeNeighbours(folder, store, *owners, law, now); !around) return around.error();
    return made;
}

} // namespace

base::Result<Made> makeBureau(const std::string& folder, const service::Law& law, base::Instant now,
                              const std::function<void(std::size_t done, std::size_t all)>& progress)
{
    const fs::path file = fs::path(folder) / "bureau.db";
    std::error_code ignored;
    if (fs::exists(file, ignored)) return base::refused("bureau.exists");
    const bool folderIsNew = !fs::exists(folder, ignored);
    base::Result<Made> made = base::Error{};
    try {
        const std::unique_ptr<store::Store> store = store::createSqliteStore(folder);
        made = play(folder, *store, law, now, progress);
        if (const base::Result<base::Json> people = demoJson("people.json"); made && people)
            if (const base::Status noted = base::writeFile(noteIn(folder).string(), people->dump(1) + "\n"); !noted)
                made = noted.error();
    } catch (const store::StorageError& error) {
        made = base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
    if (!made) {
        fs::remove(file, ignored);
        fs::remove(file.string() + "-journal", ignored);
        const NeighbourFolders around = neighboursOf(folder);
        for (const std::string& begun : {around.exchange, (fs::path(folder) / "neighbours").string(),
                                         channel::keyFileOf(folder), (fs::path(folder) / "channel.json").string()})
            fs::remove_all(begun, ignored);
        if (folderIsNew) fs::remove(folder, ignored);
    }
    return made;
}

} // namespace tocsin::demo

#include "app/demo/demo.h"

#include "app/demo/demo_files.h"
#include "app/demo/player.h"
#include "core/store/sqlite/sqlite_store.h"

#include <filesystem>

namespace tocsin::demo {

namespace fs = std::filesystem;

base::Result<Cast> cast()
{
    const base::Result<base::Json> json = demoJson("people.json");
    if (!json) return json.error();
    Cast out{json->at("country").get<std::string>(),
             json->at("majority_age").get<std::int64_t>(),
             json->at("password").get<std::string>(),
             {}};
    for (const base::Json& one : json->at("people")) {
        Person person{one.at("login").get<std::string>(), one.at("name").get<std::string>(), {}};
        for (const base::Json& role : one.at("roles"))
            person.roles.push_back(access::roleFromName(role.get<std::string>()).value());
        out.people.push_back(std::move(person));
    }
    return out;
}

namespace {

base::Result<Made> play(store::Store& store, const service::Law& law, base::Instant now,
                        const std::function<void(std::size_t, std::size_t)>& progress)
{
    base::Result<Cast> people = cast();
    if (!people) return people.error();
    const base::Result<Script> script = readScript(now);
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
        made = play(*store, law, now, progress);
    } catch (const store::StorageError& error) {
        made = base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
    if (!made) {
        fs::remove(file, ignored);
        fs::remove(file.string() + "-journal", ignored);
        if (folderIsNew) fs::remove(folder, ignored);
    }
    return made;
}

} // namespace tocsin::demo

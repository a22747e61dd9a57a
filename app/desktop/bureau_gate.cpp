#include "app/desktop/bureau_gate.h"

#include "app/demo/demo.h"
#include "app/demo/neighbours.h"
#include "core/store/sqlite/sqlite_store.h"

#include <filesystem>

namespace tocsin::desktop {

namespace {

/// A bureau that stays open as long as its session. Members die in reverse order: bureau before store.
struct OpenBureau {
    explicit OpenBureau(const std::string& folder, const service::Law& law)
        : store(store::openSqliteStore(folder)), bureau(*store, clock, law)
    {
    }
    base::SystemClock clock;
    std::unique_ptr<store::Store> store;
    service::Bureau bureau;
};

} // namespace

ui::Gate makeGate(service::Law law, std::string demonstrationFolder)
{
    ui::Gate gate;
    gate.demonstrationFolder = std::move(demonstrationFolder);
    gate.holdsBureau = [](const std::string& folder) {
        std::error_code ignored;
        return std::filesystem::exists(std::filesystem::path(folder) / "bureau.db", ignored);
    };
    gate.demonstrationIn = [](const std::string& folder) -> std::optional<ui::Demonstration> {
        const std::optional<demo::Cast> cast = demo::castOf(folder);
        if (!cast) return std::nullopt;
        ui::Demonstration out{{}, cast->password};
        for (const demo::Person& person : cast->people) out.people.emplace_back(person.login, person.roles);
        return out;
    };
    gate.othersOf = [law](const std::string& folder) -> std::function<base::Status()> {
        std::error_code ignored;
        if (!demo::castOf(folder) || !std::filesystem::exists(demo::neighboursOf(folder).secretariat, ignored))
            return {};
        return [law, folder]() -> base::Status {
            const auto round = demo::letOthersAnswer(folder, law, base::SystemClock().now());
            return round ? base::done() : base::Status(round.error());
        };
    };
    gate.makeDemonstration = [law](const std::string& folder) -> base::Status {
        const base::Result<demo::Made> made = demo::makeBureau(folder, law, base::SystemClock().now());
        return made ? base::done() : base::Status(made.error());
    };
    auto current = std::make_shared<std::unique_ptr<OpenBureau>>();
    gate.signIn = [law = std::move(law),
                   current](const std::string& folder, const std::string& login,
                            const std::string& password) -> base::Result<std::unique_ptr<service::Session>> {
        try {
            current->reset();
            *current = std::make_unique<OpenBureau>(folder, law);
            return (*current)->bureau.signIn(login, password);
        } catch (const store::StorageError& error) {
            return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
        }
    };
    return gate;
}

} // namespace tocsin::desktop

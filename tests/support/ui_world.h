#pragma once
// A World with the desktop's workspace on it.

#include "tests/support/demo_world.h"
#include "tests/support/qt_strings.h"
#include "ui/shell/gate.h"
#include "ui/shell/workspace.h"

namespace tocsin::test {

inline std::shared_ptr<const data::Messages> loadedMessages()
{
    static const auto kLoaded =
        std::make_shared<const data::Messages>(data::Messages::load(data::DataSource::embedded()).value());
    return kLoaded;
}

inline std::unique_ptr<ui::Workspace> workspaceOf(World& world, const char* login,
                                                  base::Language language = base::Language::English)
{
    return std::make_unique<ui::Workspace>(world.as(login), loadedMessages(), language);
}

/// A gate to this one world, whatever folder is named; the folder "nothing" holds no bureau.
inline ui::Gate gateTo(World& world)
{
    ui::Gate gate;
    gate.signIn = [&world](const std::string&, const std::string& login, const std::string& password) {
        return world.bureau.signIn(login, password);
    };
    gate.holdsBureau = [](const std::string& folder) { return folder != "nothing"; };
    return gate;
}

} // namespace tocsin::test

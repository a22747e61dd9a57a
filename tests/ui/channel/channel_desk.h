#pragma once
// Two bureaus and the General Secretariat, with the files of the channel beside them as the desktop looks for them.

#include "core/channel/office_files.h"
#include "tests/support/channel_world.h"
#include "tests/support/ui_world.h"
#include "ui/channel/channel_page.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

namespace tocsin::test {

struct ChannelDesk : Exchange {
    ChannelDesk()
    {
        for (Office* office : {&uy, &mt}) {
            const std::string bureau = bureauOf(*office);
            REQUIRE(office->keys.write(channel::keyFileOf(bureau)));
            REQUIRE(channel::writeExchangeFolder(bureau, folder.path("exchange")));
        }
    }
    static std::string bureauOf(Office& office) { return office.world.folder.path("bureau"); }
    static std::unique_ptr<ui::Workspace> workspace(Office& office, const char* login)
    {
        auto workspace = workspaceOf(office.world, login);
        workspace->setFolder(bureauOf(office));
        return workspace;
    }
    static base::Json diffusion(const std::vector<std::string>& recipients)
    {
        base::Json content =
            base::readJson(base::readFile(TOCSIN_TEST_DATA "/../cases/bases/complete_arrest_diffusion.json").value())
                .value();
        content["distribution"]["recipient_entities"] = recipients;
        return content;
    }
    std::string query(const std::string& text = "Is this man known to you?")
    {
        return uy.world.as("olga")->channel().write({channel::Kind::Query, "MT", "", "", text}).value();
    }
};

/// Presses the button and waits until the round of the mail is over.
inline void exchangeOn(ui::ChannelPage& page)
{
    QSignalSpy over(&page, &ui::ChannelPage::exchanged);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("exchange_now")), Qt::LeftButton);
    REQUIRE((over.count() > 0 || over.wait(20'000)));
}

} // namespace tocsin::test

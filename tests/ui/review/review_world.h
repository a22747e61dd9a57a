#pragma once
// A bureau with a complete red notice and the workspaces of its people, for the screens of reviewing.

#include "tests/support/demo_world.h"
#include "tests/support/qt_strings.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

namespace tocsin::test {

struct ReviewWorld : World {
    std::string id = as("olga")->drafting().create("red.notice", sample()).value().id;

    std::unique_ptr<ui::Workspace> at(const char* login, base::Language language = base::Language::English)
    {
        static const auto messages =
            std::make_shared<const data::Messages>(data::Messages::load(data::DataSource::embedded()).value());
        return std::make_unique<ui::Workspace>(as(login), messages, language);
    }
    /// The officer takes the document back, changes it and submits it anew.
    void changeMeanwhile(const std::vector<notice::Change>& changes)
    {
        REQUIRE(act("olga", id, "withdraw_submission") == "draft");
        const auto olga = as("olga");
        REQUIRE(olga->drafting().change(id, olga->registry().show(id)->head.revision, changes));
        REQUIRE(act("olga", id, "submit") == "supervisor_review");
    }
    [[nodiscard]] std::string state() { return as("olga")->registry().show(id)->head.workflow.state; }
};

/// All that the labels below `root` say, for looking whether something is said.
inline QString textOf(const QWidget& root)
{
    QString all;
    for (const QLabel* label : root.findChildren<QLabel*>())
        if (!label->isHidden()) all += label->text() + QLatin1Char('\n');
    return all;
}

template <class Widget>
Widget& child(const QWidget& root, const char* name)
{
    auto* found = root.findChild<Widget*>(QLatin1String(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace tocsin::test

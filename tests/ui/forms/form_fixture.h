#pragma once
// A form page on a real bureau with an officer in front of it.

#include "tests/support/demo_world.h"
#include "tests/ui/forms/fake_host.h"
#include "ui/forms/form_page.h"

namespace tocsin::test {

inline std::shared_ptr<const data::Messages> messages()
{
    static const auto loaded =
        std::make_shared<const data::Messages>(data::Messages::load(data::DataSource::embedded()).value());
    return loaded;
}

/// One person's workspace with the form of a document open and active.
struct OpenForm {
    ui::Workspace workspace;
    FakePrompter prompts;
    std::unique_ptr<ui::FormPage> page;

    OpenForm(World& world, const std::string& id, const char* login = "olga",
             base::Language language = base::Language::English)
        : workspace(world.as(login), messages(), language)
    {
        page = std::make_unique<ui::FormPage>(workspace, id, nullptr);
        page->setPrompter(&prompts);
        page->resize(1280, 860);
        page->show();
        QApplication::setActiveWindow(page.get());
    }
    template <class T>
    T* editor(const std::string& path)
    {
        page->leadTo(path);
        return qobject_cast<T*>(QApplication::focusWidget());
    }
    base::Json stored() { return workspace.session().registry().show(page->document().id()).value().content; }
};

/// The id of a new draft of olga's with the content of a sample.
inline std::string draftOf(World& world, const std::string& sample)
{
    return world.as("olga")->drafting().create("red.notice", World::sample(sample)).value().id;
}

} // namespace tocsin::test

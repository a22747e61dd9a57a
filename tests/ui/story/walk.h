#pragma once
// A day at the desktop: one person after another signs in, clicks and types. A picture of each step is kept in the
// folder that TOCSIN_STORY_SHOTS names.

#include "tests/support/ui_world.h"
#include "ui/shell/desktop.h"
#include "ui/shell/document_page.h"
#include "ui/shell/main_window.h"

#include <QtWidgets/QAbstractButton>

namespace tocsin::test {

inline constexpr int kPatience = 20'000; ///< milliseconds; a loaded machine needs some

class Walk {
public:
    /// `name` begins the names of the pictures.
    explicit Walk(const char* name);

    /// Signs out whoever is there first.
    void signIn(const char* login);
    [[nodiscard]] ui::MainWindow* window() const { return desktop_.mainWindow(); }
    [[nodiscard]] const form::Catalogue& catalogue() const { return desktop_.workspace()->catalogue(); }
    [[nodiscard]] ui::DocumentPage& document() const;
    /// Gives the keyboard back to the window, as a window manager does when a dialog is gone.
    void comeBack() { show(*window()); }
    /// Opens from My work with the keyboard.
    void openFromWork(const std::string& id) const;
    /// An action of the bar with its dialog, in which `inputs` are typed by the names of their editors.
    void act(const char* action, const std::vector<std::pair<const char*, const char*>>& inputs = {});
    /// What stands against an action that is not possible, from the window behind "Why not?".
    QString whyNot(const char* action);
    /// Yes to every question that the review shows, each with a reason.
    void answerEveryQuestion() const;
    [[nodiscard]] QString state() const;
    /// Keeps a picture of the screen, or of the window where there is no screen.
    void picture(const char* step);

    static void press(QWidget& inside, const char* name);
    static void type(QWidget& inside, const char* name, const char* text);

    World world;

private:
    static void show(QWidget& window);

    std::string name_;
    int pictures_ = 0;
    TempFolder settings_;
    ui::Desktop desktop_;
};

} // namespace tocsin::test

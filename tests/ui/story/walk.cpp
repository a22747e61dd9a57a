#include "tests/ui/story/walk.h"

#include "tests/ui/story/form_typist.h"
#include "ui/board/table_view.h"
#include "ui/models/table_roles.h"
#include "ui/shell/sign_in_window.h"

#include <QtCore/QDir>
#include <QtGui/QScreen>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

namespace tocsin::test {

namespace {

bool onRealScreen() { return QGuiApplication::platformName() == QLatin1String("xcb"); }

/// Buttons of before the last change go when the event loop runs.
void letGo() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

} // namespace

Walk::Walk(const char* name)
    : name_(name),
      desktop_(gateTo(world), loadedMessages(), ui::PreferencesFile(ui::toQt(settings_.path("desktop.ini"))),
               {QStringLiteral("bureau"), {}, base::Language::English, ui::AppearanceChoice::Light})
{
    desktop_.start();
}

/// Without a window manager nobody else gives a window the keyboard.
void Walk::show(QWidget& window)
{
    window.move(0, 0);
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window, kPatience));
}

void Walk::signIn(const char* login)
{
    if (window() != nullptr) Q_EMIT window()->signOutRequested();
    REQUIRE(desktop_.signInWindow() != nullptr);
    show(*desktop_.signInWindow());
    type(*desktop_.signInWindow(), "login", login);
    type(*desktop_.signInWindow(), "password", kPassword);
    if (pictures_ == 0) picture("sign_in");
    press(*desktop_.signInWindow(), "sign_in");
    REQUIRE(QTest::qWaitFor([&] { return window() != nullptr && desktop_.signInWindow() == nullptr; }, kPatience));
    if (onRealScreen()) window()->resize(QGuiApplication::primaryScreen()->size());
    show(*window());
}

ui::DocumentPage& Walk::document() const
{
    REQUIRE(window()->document() != nullptr);
    return *window()->document();
}

void Walk::openFromWork(const std::string& id) const
{
    auto* table = window()->findChild<ui::TableView*>(QStringLiteral("work_table"));
    REQUIRE(table != nullptr);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data(ui::kIdRole).toString() == ui::toQt(id)) table->selectRow(row);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(document().documentId() == id);
}

void Walk::act(const char* action, const std::vector<std::pair<const char*, const char*>>& inputs)
{
    letGo();
    press(document(), (std::string("action_") + action).c_str());
    auto* dialog = window()->findChild<QWidget*>(QStringLiteral("action_dialog"));
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(dialog, kPatience));
    for (const auto& [name, text] : inputs) type(*dialog, name, text);
    picture(action);
    press(*dialog, "action_confirm");
    letGo();
}

QString Walk::whyNot(const char* action)
{
    letGo();
    press(document(), "action_why_not");
    auto* popover = document().findChild<QWidget*>(QStringLiteral("why_not"));
    REQUIRE(popover != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(popover, kPatience));
    picture("why_not");
    auto* reason = popover->findChild<QLabel*>(QStringLiteral("unmet_") + QLatin1String(action));
    const QString text = reason == nullptr ? QString() : reason->text();
    QTest::keyClick(popover, Qt::Key_Escape);
    letGo();
    return text;
}

void Walk::answerEveryQuestion() const
{
    for (int guard = 0; guard < 60; ++guard) {
        QAbstractButton* yes = nullptr;
        for (auto* button : document().findChildren<QAbstractButton*>(QStringLiteral("answer_yes")))
            if (yes == nullptr && button->isVisibleTo(&document())) yes = button;
        if (yes == nullptr) return;
        QWidget* answering = yes->parentWidget();
        QTest::keyClick(yes, Qt::Key_Space);
        type(*answering, "answer_reason", "checked against the file");
        press(*answering, "answer_confirm");
        QCoreApplication::processEvents(); // the page takes the answer in when the event loop runs
        letGo();
    }
    FAIL("the questions never end");
}

QString Walk::state() const
{
    return document().findChild<QWidget*>(QStringLiteral("document_state"))->accessibleName();
}

void Walk::picture(const char* step)
{
    ++pictures_;
    const QString folder = qEnvironmentVariable("TOCSIN_STORY_SHOTS");
    if (folder.isEmpty()) return;
    QCoreApplication::processEvents();
    QWidget* front = window() != nullptr ? static_cast<QWidget*>(window()) : desktop_.signInWindow();
    const QPixmap seen = onRealScreen() ? QGuiApplication::primaryScreen()->grabWindow(0) : front->grab();
    const QString file = QStringLiteral("%1-%2-%3.png")
                             .arg(ui::toQt(name_))
                             .arg(pictures_, 2, 10, QLatin1Char('0'))
                             .arg(QLatin1String(step));
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(seen.save(QDir(folder).filePath(file)));
}

void Walk::press(QWidget& inside, const char* name)
{
    auto* button = inside.findChild<QAbstractButton*>(QLatin1String(name));
    INFO(name);
    REQUIRE(button != nullptr);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void Walk::type(QWidget& inside, const char* name, const char* text)
{
    auto* edit = inside.findChild<QWidget*>(QLatin1String(name));
    INFO(name);
    REQUIRE(edit != nullptr);
    typeText(*edit, ui::toQt(text));
}

} // namespace tocsin::test

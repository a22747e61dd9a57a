#include "app/desktop/bureau_gate.h"
#include "core/base/crypto.h"
#include "ui/shell/desktop.h"
#include "ui/shell/sign_in_window.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtGui/QScreen>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace {

using namespace tocsin;

constexpr int kUsage = 2;
constexpr int kBrokenData = 3;
constexpr int kNoDisplay = 5;

/// A crash must not write case data or a password to a file, and no other program of the user may read our memory.
void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

/// Qt would load code from folders that these name; the program uses Qt's own folders only.
void ignoreForeignPlugins()
{
    for (const char* name : {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS",
                             "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QML2_IMPORT_PATH", "QML_IMPORT_PATH"})
        qunsetenv(name);
}

/// Qt aborts where no display is reachable; a sentence helps more.
bool displayIsReachable()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb") && !platform.startsWith("wayland")) return true;
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

struct Options {
    std::string bureau;
    std::string user;
    std::string language;
    std::string appearance;
    std::string data;
    std::string picture;
};

void describe(CLI::App& program, Options& options)
{
    program.set_version_flag("--version", "tocsin-desktop " TOCSIN_VERSION);
    program.add_option("--bureau", options.bureau, "Folder of the bureau")->envname("TOCSIN_BUREAU");
    program.add_option("--user", options.user, "Login to fill in");
    program.add_option("--language", options.language, "en, fr, es or ar")
        ->check(CLI::IsMember({"en", "fr", "es", "ar"}));
    program.add_option("--appearance", options.appearance, "light, dark or system")
        ->check(CLI::IsMember({"light", "dark", "system"}));
    program.add_option("--data", options.data, "Folder laid over the built-in forms, rules and lists")
        ->check(CLI::ExistingDirectory);
    program
        .add_option("--picture", options.picture,
                    "Save a picture of the first window as it stands on the display to FILE (PNG), then end")
        ->type_name("FILE");
}

/// Whether something was drawn: a window that was only just opened is one colour.
bool showsSomething(const QImage& picture)
{
    for (int y = 0; y < picture.height(); y += 4)
        for (int x = 0; x < picture.width(); x += 4)
            if (picture.pixel(x, y) != picture.pixel(0, 0)) return true;
    return false;
}

/// Asks the display, not the widget: the picture shows that the window is really there.
void keepPicture(QWidget& window, const QString& file)
{
    constexpr int kLookEveryMilliseconds = 50;
    constexpr int kMostLooks = 600;
    auto* looking = new QTimer(&window);
    QObject::connect(looking, &QTimer::timeout, &window, [&window, looking, file, looks = 0]() mutable {
        const QWindow* handle = window.windowHandle();
        const bool there = handle != nullptr && handle->isExposed();
        const QPixmap picture = there ? window.screen()->grabWindow(window.winId()) : QPixmap();
        if (!there || !showsSomething(picture.toImage())) {
            if (++looks == kMostLooks) QApplication::exit(kUsage);
            return;
        }
        looking->stop();
        QApplication::exit(picture.save(file, "PNG") ? 0 : kUsage);
    });
    looking->start(kLookEveryMilliseconds);
}

int fail(const base::Error& error)
{
    std::fprintf(stderr, "tocsin-desktop: %s %s\n", error.key.c_str(), error.detail.c_str());
    return kBrokenData;
}

int run(int argc, char** argv, const Options& options)
{
    const base::Result<data::DataSource> source =
        options.data.empty() ? data::DataSource::embedded() : data::DataSource::withOverrides(options.data);
    if (!source) return fail(source.error());
    base::Result<service::Law> law = service::Law::load(*source);
    if (!law) return fail(law.error());
    base::Result<data::Messages> messages = data::Messages::load(*source);
    if (!messages) return fail(messages.error());

    int shown = std::min(argc, 1);
    QApplication application(shown, argv);
    QApplication::setApplicationName(QStringLiteral("tocsin-desktop"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tocsin"));
    QApplication::setDesktopFileName(QStringLiteral("org.tocsin.Tocsin"));
    const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    ui::DesktopOptions asked{ui::toQt(options.bureau), ui::toQt(options.user), base::languageFromCode(options.language),
                             ui::appearanceFromCode(ui::toQt(options.appearance))};
    ui::Desktop desktop(desktop::makeGate(std::move(*law), ui::fromQt(home + QStringLiteral("/tocsin/demonstration"))),
                        std::make_shared<const data::Messages>(std::move(*messages)),
                        ui::PreferencesFile(ui::PreferencesFile::usualPath()), asked);
    desktop.start();
    if (!options.picture.empty()) keepPicture(*desktop.signInWindow(), ui::toQt(options.picture));
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    keepMemoryPrivate();
    ignoreForeignPlugins();
    Options options;
    CLI::App program("Tocsin: the desktop of a National Central Bureau for INTERPOL notices", "tocsin-desktop");
    describe(program, options);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? 0 : kUsage;
    }
    if (!displayIsReachable()) {
        std::fputs("tocsin-desktop: there is no display to draw on.\n"
                   "Start it from a graphical session, or connect with `ssh -X`. The program `tocsin` does the same "
                   "work on the command line.\n",
                   stderr);
        return kNoDisplay;
    }
    base::initCrypto();
    return run(argc, argv, options);
}

#include "app/desktop/bureau_gate.h"
#include "core/base/crypto.h"
#include "ui/shell/desktop.h"

#include <QtCore/QStandardPaths>
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

// Draws the screenshots of the documentation: tocsin_shots OUTPUT_FOLDER [NAME…]. Without names, all of them.

#include "core/base/crypto.h"
#include "tests/shots/stage.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/shell/desktop.h"
#include "ui/shell/document_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_window.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <cstdio>
#include <functional>

namespace {

using namespace tocsin;
using ui::DocumentPage;
using Side = ui::CataloguePage::Side;

struct Shot {
    const char* name;
    base::Language language;
    ui::AppearanceChoice appearance;
    const char* login; ///< null: the sign-in window itself
    std::function<void(ui::MainWindow&, shots::Stage&)> arrange;
};

constexpr auto kLight = ui::AppearanceChoice::Light;
constexpr auto kDark = ui::AppearanceChoice::Dark;
constexpr auto kEnglish = base::Language::English;
constexpr auto kArabic = base::Language::Arabic;

std::function<void(ui::MainWindow&, shots::Stage&)> place(ui::Place where)
{
    return [where](ui::MainWindow& window, shots::Stage&) { window.goTo(where); };
}

std::function<void(ui::MainWindow&, shots::Stage&)> document(const char* name, DocumentPage::Part part)
{
    return [name, part](ui::MainWindow& window, shots::Stage& stage) {
        window.open(stage.document(name));
        window.document()->showPart(part);
    };
}

std::function<void(ui::MainWindow&, shots::Stage&)> rule(const char* id, Side side = Side::Rule)
{
    return [id, side](ui::MainWindow& window, shots::Stage&) {
        window.goTo(ui::Place::Rules);
        auto* page = window.findChild<ui::CataloguePage*>();
        page->showRule(id);
        page->showSide(side);
    };
}

void compareEditions(ui::MainWindow& window, shots::Stage&)
{
    window.goTo(ui::Place::Rules);
    auto* page = window.findChild<ui::CataloguePage*>();
    page->showPart(ui::CataloguePage::Part::Editions);
}

void chooser(ui::MainWindow& window, shots::Stage&)
{
    window.findChild<QAbstractButton*>(QStringLiteral("new_notice"))->click();
}

/// What fits instead of a blocked red notice, the second in the list.
void instead(ui::MainWindow& window, shots::Stage& stage)
{
    window.open(stage.document("blocked"));
    window.document()->findChild<QAbstractButton*>(QStringLiteral("issue_as"))->click();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
}

/// The public extract of a missing child.
void extract(ui::MainWindow& window, shots::Stage& stage)
{
    window.open(stage.document("yellow"));
    window.document()->findChild<QAbstractButton*>(QStringLiteral("public_extract"))->click();
}

std::vector<Shot> all()
{
    const auto work = place(ui::Place::Work);
    return {{"sign-in", kEnglish, kLight, nullptr, {}},
            {"sign-in-ar-dark", kArabic, kDark, nullptr, {}},
            {"my-work", kEnglish, kLight, "olga", work},
            {"my-work-dark", kEnglish, kDark, "olga", work},
            {"my-work-ar", kArabic, kLight, "olga", work},
            {"my-work-ar-dark", kArabic, kDark, "sam", work},
            {"my-work-empty", kEnglish, kLight, "aud", place(ui::Place::Audit)},
            {"deadlines", kEnglish, kLight, "sam", place(ui::Place::Deadlines)},
            {"deadlines-ar-dark", kArabic, kDark, "sam", place(ui::Place::Deadlines)},
            {"documents", kEnglish, kLight, "sam", place(ui::Place::Documents)},
            {"documents-ar-dark", kArabic, kDark, "sam", place(ui::Place::Documents)},
            {"rules", kEnglish, kLight, "carla", rule("RPD-83-1-a-ii-prosecution")},
            {"rules-dark", kEnglish, kDark, "carla", rule("RPD-41-1-minor-flag")},
            {"rules-ar", kArabic, kLight, "carla", rule("RPD-43-1-a-10-days")},
            {"rules-ar-dark", kArabic, kDark, "aud", rule("RPD-83-1-a-ii-prosecution")},
            {"rule-trial", kEnglish, kLight, "carla", rule("RPD-43-1-a-10-days", Side::Trial)},
            {"rule-trial-ar-dark", kArabic, kDark, "carla", rule("RPD-43-1-a-10-days", Side::Trial)},
            {"rules-compared", kEnglish, kLight, "carla", compareEditions},
            {"rules-compared-ar-dark", kArabic, kDark, "carla", compareEditions},
            {"users", kEnglish, kLight, "ada", place(ui::Place::Users)},
            {"form", kEnglish, kLight, "olga", document("draft", DocumentPage::Part::Form)},
            {"form-dark", kEnglish, kDark, "olga", document("blocked", DocumentPage::Part::Form)},
            {"form-ar", kArabic, kLight, "olga", document("draft", DocumentPage::Part::Form)},
            {"form-ar-dark", kArabic, kDark, "olga", document("blocked", DocumentPage::Part::Form)},
            {"review", kEnglish, kLight, "carla", document("compliance_review", DocumentPage::Part::Review)},
            {"review-dark", kEnglish, kDark, "sam", document("supervisor_review", DocumentPage::Part::Review)},
            {"review-ar", kArabic, kLight, "carla", document("compliance_review", DocumentPage::Part::Review)},
            {"life", kEnglish, kLight, "oscar", document("published", DocumentPage::Part::Life)},
            {"life-ar-dark", kArabic, kDark, "oscar", document("published", DocumentPage::Part::Life)},
            {"history", kEnglish, kLight, "oscar", document("published", DocumentPage::Part::History)},
            {"history-ar-dark", kArabic, kDark, "oscar", document("published", DocumentPage::Part::History)},
            {"chooser", kEnglish, kLight, "olga", chooser},
            {"chooser-dark", kEnglish, kDark, "olga", chooser},
            {"chooser-ar", kArabic, kLight, "olga", chooser},
            {"chooser-ar-dark", kArabic, kDark, "olga", chooser},
            {"instead", kEnglish, kLight, "olga", instead},
            {"instead-ar-dark", kArabic, kDark, "olga", instead},
            {"extract", kEnglish, kLight, "olga", extract},
            {"extract-ar-dark", kArabic, kDark, "olga", extract},
            {"form-orange", kEnglish, kLight, "olga", document("orange", DocumentPage::Part::Form)},
            {"form-orange-ar-dark", kArabic, kDark, "olga", document("orange", DocumentPage::Part::Form)},
            {"form-diffusion", kEnglish, kLight, "olga", document("diffusion", DocumentPage::Part::Form)},
            {"form-diffusion-dark", kEnglish, kDark, "olga", document("diffusion", DocumentPage::Part::Form)},
            {"preview-yellow", kEnglish, kLight, "olga", document("yellow", DocumentPage::Part::Print)},
            {"preview-orange", kEnglish, kLight, "olga", document("orange", DocumentPage::Part::Print)},
            {"preview-orange-ar-dark", kArabic, kDark, "olga", document("orange", DocumentPage::Part::Print)},
            {"preview", kEnglish, kLight, "oscar", document("published", DocumentPage::Part::Print)},
            {"preview-ar-dark", kArabic, kDark, "oscar", document("published", DocumentPage::Part::Print)}};
}

/// Signs in as a person would; the password check runs in its own thread.
bool signIn(ui::Desktop& desktop, const char* login)
{
    auto* window = desktop.signInWindow();
    window->setLogin(QLatin1String(login));
    auto* password = window->findChild<QLineEdit*>(QStringLiteral("password"));
    password->setText(QLatin1String(shots::kPassword));
    QTest::keyClick(password, Qt::Key_Return);
    return QTest::qWaitFor([&] { return desktop.mainWindow() != nullptr; }, 20'000);
}

bool draw(const Shot& shot, shots::Stage& stage, const std::shared_ptr<const data::Messages>& messages,
          const QString& folder)
{
    test::TempFolder settings;
    const ui::DesktopOptions options{ui::toQt(stage.folder()), {}, shot.language, shot.appearance};
    ui::Desktop desktop(stage.gate(), messages, ui::PreferencesFile(ui::toQt(settings.path("desktop.ini"))), options);
    desktop.start();
    QWidget* window = desktop.signInWindow();
    if (shot.login != nullptr) {
        if (!signIn(desktop, shot.login)) return false;
        window = desktop.mainWindow();
        window->resize(1360, 860);
        shot.arrange(*desktop.mainWindow(), stage);
    }
    // Live judgments and page pictures arrive by the event loop.
    QTest::qWait(700);
    if (QWidget* dialog = QApplication::activeModalWidget()) window = dialog;
    return window->grab().save(folder + QLatin1Char('/') + QLatin1String(shot.name) + QStringLiteral(".png"));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("usage: tocsin_shots OUTPUT_FOLDER [NAME…]\n", stderr);
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    base::initCrypto();
    int shown = 1;
    QApplication application(shown, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (!QDir().mkpath(folder)) return 3;
    shots::Stage stage;
    const auto messages =
        std::make_shared<const data::Messages>(data::Messages::load(data::DataSource::embedded()).value());
    QStringList wanted;
    for (int index = 2; index < argc; ++index) wanted << QString::fromLocal8Bit(argv[index]);
    for (const Shot& shot : all()) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(shot.name))) continue;
        if (!draw(shot, stage, messages, folder)) {
            std::fprintf(stderr, "tocsin_shots: %s could not be drawn\n", shot.name);
            return 3;
        }
        std::printf("%s.png\n", shot.name);
    }
    return 0;
}

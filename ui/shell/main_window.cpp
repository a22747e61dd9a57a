#include "ui/shell/main_window.h"

#include "ui/board/documents_page.h"
#include "ui/board/import_dialog.h"
#include "ui/board/work_page.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/channel/channel_page.h"
#include "ui/deadlines/deadlines_page.h"
#include "ui/intake/intake_page.h"
#include "ui/shell/account_menu.h"
#include "ui/shell/audit_page.h"
#include "ui/shell/document_page.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/role_names.h"
#include "ui/shell/type_chooser.h"
#include "ui/shell/users_page.h"
#include "ui/style/message_bar.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace tocsin::ui {

namespace {

constexpr int kRoomForBoth = 1560; ///< width from which navigation and a form stand beside each other in full

QString titleOf(Place place)
{
    switch (place) {
    case Place::Work: return MainWindow::tr("My work");
    case Place::Intake: return MainWindow::tr("Requests of agencies");
    case Place::Deadlines: return MainWindow::tr("Deadlines");
    case Place::Documents: return MainWindow::tr("All documents");
    case Place::Channel: return MainWindow::tr("Channel");
    case Place::Rules: return MainWindow::tr("Rules");
    case Place::Audit: return MainWindow::tr("Audit");
    case Place::Users: return MainWindow::tr("Users");
    }
    return {};
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, const Preferences& preferences) : workspace_(workspace)
{
    setObjectName(QStringLiteral("main_window"));
    build(preferences);
    addShortcuts();
    connect(&workspace_, &Workspace::openRequested, this, [this](const QString& id) { open(fromQt(id)); });
    if (!navigation_->places().empty()) goTo(navigation_->places().front());
    resize(1320, 840);
    if (!preferences.geometry.isEmpty()) restoreGeometry(preferences.geometry);
}

void MainWindow::build(const Preferences& preferences)
{
    const access::User& user = workspace_.session().user();
    setWindowTitle(toQt(user.displayName)); // the platform adds the program's name
    auto* menu = new AccountMenu(preferences.language, preferences.appearance, this);
    connect(menu, &AccountMenu::languageChosen, this, &MainWindow::languageChosen, Qt::QueuedConnection);
    connect(menu, &AccountMenu::appearanceChosen, this, &MainWindow::appearanceChosen, Qt::QueuedConnection);
    connect(menu, &AccountMenu::signOutRequested, this, &MainWindow::signOutRequested, Qt::QueuedConnection);
    connect(menu, &AccountMenu::shortcutsRequested, this, &MainWindow::showShortcuts);
    auto* all = new QWidget(this);
    auto* header = new HeaderBar(workspace_, toQt(user.displayName), rolesText(user.roles), menu, all);
    navigation_ = new Navigation(workspace_, all);
    connect(navigation_, &Navigation::placeChosen, this, &MainWindow::goTo);
    connect(navigation_, &Navigation::newRequested, this, &MainWindow::chooseType);
    connect(navigation_, &Navigation::importRequested, this, &MainWindow::importNotices);
    connect(navigation_, &Navigation::stateChosen, this, [this](const QString& state) {
        goTo(Place::Documents);
        static_cast<DocumentsPage*>(page(Place::Documents))->showState(state);
    });
    message_ = new MessageBar(all);
    tabs_ = new QTabBar(all);
    tabs_->setObjectName(QStringLiteral("document_tabs"));
    tabs_->setAccessibleName(tr("Opened documents"));
    tabs_->setDocumentMode(true);
    tabs_->setExpanding(false);
    tabs_->setTabsClosable(true);
    tabs_->setUsesScrollButtons(true);
    tabs_->setElideMode(Qt::ElideRight);
    tabs_->addTab(QString());
    for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
        tabs_->setTabButton(0, side, nullptr);
    tabs_->hide();
    connect(tabs_, &QTabBar::currentChanged, this, &MainWindow::follow);
    connect(tabs_, &QTabBar::tabCloseRequested, this, &MainWindow::closeTab);
    stack_ = new QStackedWidget(all);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(tabs_);
    middle->addWidget(message_);
    middle->addWidget(stack_, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(navigation_);
    row->addLayout(middle, 1);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addLayout(row, 1);
    setCentralWidget(all);
}

void MainWindow::addShortcut(const QKeySequence& keys, const QString& meaning, std::function<void()> then)
{
    auto* action = new QAction(meaning, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(then));
    addAction(action);
    shortcuts_.push_back({keys, meaning});
}

bool MainWindow::hasRules() const
{
    const std::vector<Place>& places = navigation_->places();
    return std::find(places.begin(), places.end(), Place::Rules) != places.end();
}

void MainWindow::addShortcuts()
{
    const access::User& user = workspace_.session().user();
    if (access::may(user, access::Permission::DraftCases)) {
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), tr("New notice or diffusion"), [this] { chooseType(); });
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key_I), tr("Import notices"), [this] { importNotices(); });
    }
    if (access::may(user, access::Permission::ReadCases)) {
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), tr("Close the document"),
                    [this] { closeTab(tabs_->currentIndex()); });
        const std::array names{tr("First page of the document"), tr("Second page"), tr("Third page"),
                               tr("Fourth page")};
        for (int index = 0; index < static_cast<int>(names.size()); ++index)
            addShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + index)),
                        names.at(static_cast<std::size_t>(index)), [this, index] {
                            if (DocumentPage* page = document()) page->showNth(index);
                        });
        const auto ofWork = [this](Qt::Key key, const QString& meaning, void (WorkPage::*then)()) {
            addShortcut(QKeySequence(Qt::CTRL | key), meaning, [this, then] {
                if (auto* work = qobject_cast<WorkPage*>(stack_->currentWidget())) (work->*then)();
            });
        };
        ofWork(Qt::Key_T, tr("My work: take the case, or give it back"), &WorkPage::take);
        ofWork(Qt::Key_D, tr("My work: follow up on a day"), &WorkPage::followUp);
        ofWork(Qt::Key_H, tr("My work: pause its clocks, or let them run again"), &WorkPage::pause);
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), tr("Next tab"), [this] {
            if (tabs_->count() > 1) tabs_->setCurrentIndex((tabs_->currentIndex() + 1) % tabs_->count());
        });
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("Previous tab"), [this] {
            const int count = tabs_->count();
            if (count > 1) tabs_->setCurrentIndex((tabs_->currentIndex() + count - 1) % count);
        });
    }
    if (hasRules()) {
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), tr("Search the documents, or the rules when they are in front"),
                    [this] { search(); });
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), tr("Look up a rule"), [this] {
            goTo(Place::Rules);
            search();
        });
    }
    addShortcut(QKeySequence(Qt::Key_F5), tr("Read anew"), [this] { reloadCurrent(); });
    addShortcut(QKeySequence(Qt::Key_F1), tr("Keyboard shortcuts"), [this] { showShortcuts(); });
}

QWidget* MainWindow::page(Place place)
{
    if (const auto known = pages_.find(place); known != pages_.end()) return known->second;
    QWidget* fresh = nullptr;
    switch (place) {
    case Place::Work: {
        auto* work = new WorkPage(workspace_, stack_);
        connect(work, &WorkPage::newRequested, this, &MainWindow::chooseType);
        fresh = work;
        break;
    }
    case Place::Intake: fresh = new IntakePage(workspace_, stack_); break;
    case Place::Deadlines: fresh = new DeadlinesPage(workspace_, stack_); break;
    case Place::Documents: fresh = new DocumentsPage(workspace_, stack_); break;
    case Place::Channel: fresh = new ChannelPage(workspace_, stack_); break;
    case Place::Rules: fresh = new CataloguePage(workspace_, stack_); break;
    case Place::Audit: fresh = new AuditPage(workspace_, stack_); break;
    case Place::Users: fresh = new UsersPage(workspace_, stack_); break;
    }
    stack_->addWidget(fresh);
    pages_[place] = fresh;
    return fresh;
}

void MainWindow::goTo(Place place)
{
    place_ = place;
    tabs_->setTabText(0, titleOf(place));
    tabs_->setCurrentIndex(0);
    follow(0);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    navigation_->setCompact(tabs_->currentIndex() > 0 && width() < kRoomForBoth);
}

void MainWindow::follow(int index)
{
    message_->clear();
    navigation_->setCompact(index > 0 && width() < kRoomForBoth);
    if (index <= 0) {
        if (place_) stack_->setCurrentWidget(page(*place_));
        if (stack_->currentWidget() != nullptr) stack_->currentWidget()->setFocus();
        navigation_->setPlace(place_);
        return;
    }
    const auto found = documents_.find(fromQt(tabs_->tabData(index).toString()));
    if (found == documents_.end()) return;
    stack_->setCurrentWidget(found->second);
    navigation_->setPlace(std::nullopt);
}

int MainWindow::tabOf(const std::string& documentId) const
{
    for (int index = 1; index < tabs_->count(); ++index)
        if (tabs_->tabData(index).toString() == toQt(documentId)) return index;
    return -1;
}

void MainWindow::open(const std::string& documentId)
{
    if (const int known = tabOf(documentId); known > 0) return tabs_->setCurrentIndex(known);
    auto* page = new DocumentPage(workspace_, documentId, stack_);
    documents_[documentId] = page;
    stack_->addWidget(page);
    const int index = tabs_->addTab(page->tabIcon(), page->tabText());
    tabs_->setTabData(index, toQt(documentId));
    tabs_->setTabToolTip(index, page->tabText().toHtmlEscaped());
    connect(page, &DocumentPage::headChanged, this, [this, page] { nameTab(*page); });
    tabs_->show();
    tabs_->setCurrentIndex(index);
    follow(index);
}

void MainWindow::nameTab(const DocumentPage& page)
{
    const int index = tabOf(page.documentId());
    if (index < 0) return;
    tabs_->setTabText(index, page.tabText());
    tabs_->setTabToolTip(index, page.tabText().toHtmlEscaped());
}

void MainWindow::closeTab(int index)
{
    if (index <= 0) return;
    const auto found = documents_.find(fromQt(tabs_->tabData(index).toString()));
    if (found != documents_.end() && !found->second->flush()) return tabs_->setCurrentIndex(index);
    tabs_->removeTab(index);
    if (found != documents_.end()) {
        stack_->removeWidget(found->second);
        found->second->deleteLater();
        documents_.erase(found);
    }
    tabs_->setVisible(tabs_->count() > 1);
    follow(tabs_->currentIndex());
}

bool MainWindow::flush()
{
    for (const auto& [id, page] : documents_)
        if (!page->flush()) {
            tabs_->setCurrentIndex(tabOf(id));
            return false;
        }
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (flush())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

DocumentPage* MainWindow::document() const { return qobject_cast<DocumentPage*>(stack_->currentWidget()); }

std::vector<std::string> MainWindow::openDocuments() const
{
    std::vector<std::string> ids;
    for (int index = 1; index < tabs_->count(); ++index) ids.push_back(fromQt(tabs_->tabData(index).toString()));
    return ids;
}

void MainWindow::importNotices()
{
    // The import has the session to itself, so nothing may wait to be stored.
    if (!flush()) return;
    auto* dialog = new ImportDialog(workspace_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::chooseType()
{
    auto* chooser = new TypeChooser(workspace_, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &TypeChooser::chosen, this, &MainWindow::make);
    chooser->open();
}

void MainWindow::make(const QString& type)
{
    const auto saved = workspace_.session().drafting().create(fromQt(type), base::Json::object());
    if (!saved) return message_->say(Tone::Block, workspace_.wording(saved.error()));
    workspace_.announceChange(saved->id);
    open(saved->id);
}

void MainWindow::search()
{
    const bool documents = access::may(workspace_.session().user(), access::Permission::ReadCases);
    if (!documents) goTo(Place::Rules);
    if (auto* rules = qobject_cast<CataloguePage*>(stack_->currentWidget())) return rules->focusSearch();
    goTo(Place::Documents);
    static_cast<DocumentsPage*>(page(Place::Documents))->focusSearch();
}

void MainWindow::reloadCurrent()
{
    if (DocumentPage* page = document()) return workspace_.announceChange(page->documentId());
    if (auto* work = qobject_cast<WorkPage*>(stack_->currentWidget())) work->reload();
    if (auto* intake = qobject_cast<IntakePage*>(stack_->currentWidget())) intake->reload();
    if (auto* deadlines = qobject_cast<DeadlinesPage*>(stack_->currentWidget())) deadlines->reload();
    if (auto* channel = qobject_cast<ChannelPage*>(stack_->currentWidget())) channel->reload();
    if (auto* documents = qobject_cast<DocumentsPage*>(stack_->currentWidget())) documents->reload();
    if (auto* users = qobject_cast<UsersPage*>(stack_->currentWidget())) users->reload();
    navigation_->reload();
}

void MainWindow::showShortcuts() { (new ShortcutsDialog(shortcuts_, this))->open(); }

} // namespace tocsin::ui

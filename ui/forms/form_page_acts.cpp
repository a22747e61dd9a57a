// What the officer does on the form page beyond typing.

#include "ui/forms/form_findings.h"
#include "ui/forms/form_page.h"
#include "ui/forms/paragraph_field.h"
#include "ui/forms/section_nav.h"
#include "ui/forms/section_view.h"
#include "ui/review/extract_dialog.h"
#include "ui/style/message_bar.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

namespace tocsin::ui {

void FormPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { document_.undoStack().undo(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { document_.undoStack().redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { document_.undoStack().redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { flush(); });
    add(QKeySequence(Qt::Key_F8), [this] { findings_->step(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { findings_->step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] {
        if (const std::size_t next = neighbour(nav_->current(), 1); next != nav_->current()) goToSection(next);
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] {
        if (const std::size_t back = neighbour(nav_->current(), -1); back != nav_->current()) goToSection(back);
    });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F1), [] {
        for (QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget())
            if (auto* field = qobject_cast<FieldWidget*>(at)) {
                field->toggleHelp();
                return;
            }
    });
}

void FormPage::waive(const rules::Finding& finding)
{
    const rules::Finding chosen = finding; // a judgment may come while the dialog is open
    const std::optional<QString> reason = host_.prompter().askReason(
        this, tr("Accept warning"),
        tr("%1\n\nWhy may it be accepted for the values as they stand?").arg(workspace_.text(chosen.title)));
    // The acceptance binds to stored values: what is on the screen is stored first.
    if (!reason || !flush()) return;
    const base::Status done =
        workspace_.session().casework().waive(document_.id(), chosen.rule, chosen.responseScope, fromQt(*reason));
    if (!done) {
        messages_->say(Tone::Block, workspace_.wording(done.error()));
        return;
    }
    messages_->say(Tone::Good, tr("The warning is accepted for the values as they stand."));
    workspace_.announceChange(document_.id());
}

void FormPage::addComposer(FieldWidget* summary)
{
    auto* button = new QPushButton(tr("Compose from acts"), summary);
    button->setObjectName(QStringLiteral("compose_summary"));
    button->setToolTip(tr("Writes the summary from the table of acts, in the language of the request."));
    button->setVisible(!readOnly_);
    static_cast<ParagraphField*>(summary)->addHelper(button);
    connect(button, &QPushButton::clicked, this, &FormPage::composeSummary);
}

void FormPage::composeSummary()
{
    const base::Json written = document_.value("request.working_language");
    const auto language = written.is_string() ? base::languageFromCode(written.get<std::string>()) : std::nullopt;
    const std::string composed =
        notice::composeSummary(workspace_.catalogue(), document_.content(), language.value_or(workspace_.language()));
    if (composed.empty()) {
        messages_->say(Tone::Hint, tr("There is no act to compose from yet. Enter the acts first."));
        return;
    }
    const base::Json before = document_.value("facts.summary");
    if (before == composed) return;
    if (!before.is_null() &&
        !host_.prompter().confirm(this, tr("Compose from acts"),
                                  tr("Replace the summary that stands there? Undo brings it back.")))
        return;
    document_.finishStep();
    document_.edit("facts.summary", composed, "facts.summary");
    document_.finishStep();
    field("facts.summary")->setValue(document_.value("facts.summary"));
}

void FormPage::showExtract()
{
    if (!flush()) return;
    service::Session& session = workspace_.session();
    const PublicExtract extract =
        PublicExtractComposer(workspace_, document_.form(), document_.content(), base::dateOf(session.clock().now()))
            .compose();
    auto* dialog = new ExtractDialog(
        extract, workspace_.text(document_.form().label()),
        [this, &session](const std::string& sha256) {
            const auto bytes = session.registry().attachment(document_.id(), sha256);
            return bytes ? *bytes : std::string();
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FormPage::setReadOnly(bool readOnly)
{
    forced_ = readOnly;
    applyReadOnly();
}

void FormPage::applyReadOnly()
{
    if (!loaded_) return;
    const bool wanted = forced_ || !document_.editable();
    if (wanted == readOnly_) return;
    readOnly_ = wanted;
    for (SectionView* section : sections_)
        for (FieldWidget* one : section->fields()) one->setReadOnly(wanted);
    if (auto* composer = findChild<QPushButton*>(QStringLiteral("compose_summary"))) composer->setVisible(!wanted);
}

void FormPage::showState()
{
    applyReadOnly();
    if (document_.state() == FormDocument::State::Failed) {
        messages_->setAction(tr("Try again"));
        messages_->say(
            Tone::Block,
            tr("What you typed is kept here, but could not be saved.\n%1").arg(workspace_.wording(document_.error())));
        failing_ = true;
    } else if (failing_ && document_.state() == FormDocument::State::Saved) {
        failing_ = false;
        messages_->setAction(QString());
        messages_->clear();
    }
}

} // namespace tocsin::ui

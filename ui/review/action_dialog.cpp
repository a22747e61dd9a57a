#include "ui/review/action_dialog.h"

#include "core/base/text.h"
#include "ui/history/difference_view.h"
#include "ui/review/input_field.h"
#include "ui/review/labels.h"
#include "ui/review/words.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

/// Of the dialog, to show before and after side by side.
constexpr int kWideEnough = 760;

bool has(const std::vector<std::string>& list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// A line below a field that says what is wrong with it; hidden while nothing is.
QLabel* faultLine(const QString& name, QWidget* parent)
{
    QLabel* label = textLabel({}, parent);
    label->setObjectName(name);
    colour(label, Tone::Block);
    label->hide();
    return label;
}

void say(QLabel* label, const QString& fault)
{
    label->setText(fault.isEmpty() ? fault : QStringLiteral("✕ ") + fault);
    label->setVisible(!fault.isEmpty());
}

} // namespace

ActionDialog::ActionDialog(Workspace& workspace, ActionRequest request, QWidget* parent)
    : QDialog(parent), workspace_(workspace), request_(std::move(request))
{
    setObjectName(QStringLiteral("action_dialog"));
    setWindowTitle(workspace_.text(request_.action.label));
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin + kGap, kMargin, kMargin + kGap, kMargin);
    layout->setSpacing(kGap);
    addHeading(layout);
    addConsequences(layout);
    addInputs(layout);
    addReason(layout);
    addButtons(layout);
    if (!inputs_.empty())
        inputs_.front()->setFocus();
    else if (reason_ != nullptr)
        reason_->setFocus();
}

void ActionDialog::addHeading(QVBoxLayout* layout)
{
    const QString label = workspace_.text(request_.action.label);
    const QString heading =
        request_.number.isEmpty() ? label : tr("%1: %2", "action, document").arg(label, isolated(request_.number));
    layout->addWidget(new SectionTitle(heading, SectionTitle::Level::Page, this));
    QLabel* way =
        textLabel(tr("The document moves from “%1” to “%2”.")
                      .arg(workspace_.stateLabel(request_.action.from), workspace_.stateLabel(request_.action.to)),
                  this);
    way->setObjectName(QStringLiteral("action_way"));
    layout->addWidget(way);
}

bool ActionDialog::isFinal() const
{
    const workflow::State* state = workspace_.law().workflows->state(request_.action.to);
    return state != nullptr && state->kind == workflow::State::Kind::End;
}

QStringList ActionDialog::consequences() const
{
    const std::vector<std::string>& effects = request_.action.effects;
    QStringList lines;
    if (has(effects, "seal"))
        lines << tr("Version %1 is sealed: nobody changes it while it is being decided on.").arg(request_.seenVersion);
    if (has(effects, "approve"))
        lines << tr("Your approval is recorded for exactly this content. Any later change makes it void.");
    if (has(effects, "review"))
        lines << tr("Your compliance decision is recorded for exactly this content. Any later change makes it void.");
    if (has(effects, "void_approvals") && !has(effects, "seal")) lines << tr("Approvals given so far no longer count.");
    if (has(effects, "publish")) lines << tr("The notice is recorded as published by the General Secretariat.");
    if (has(effects, "restore")) lines << tr("What stands published becomes the newest version again.");
    if (has(effects, "request")) lines << tr("Somebody else decides: nobody decides on what they asked for.");
    if (has(effects, "end")) lines << tr("It no longer stands. Copies in national systems are deleted now.");
    if (isFinal())
        lines << tr("This is final: nothing leads out of “%1”.").arg(workspace_.stateLabel(request_.action.to));
    return lines;
}

void ActionDialog::addConsequences(QVBoxLayout* layout)
{
    for (const QString& line : consequences()) layout->addWidget(textLabel(QStringLiteral("• ") + line, this));
    QStringList roles;
    for (const access::Role role : workspace_.session().user().roles) roles << Words::role(access::name(role));
    QLabel* answers =
        mutedLabel(tr("You answer for it as %1 (%2). Content: version %3, fingerprint %4.")
                       .arg(isolated(toQt(workspace_.session().user().displayName)), roles.join(QStringLiteral(" · ")),
                            QString::number(request_.seenVersion), isolated(shortHash(request_.seenHash))),
                   this);
    answers->setObjectName(QStringLiteral("action_answers_for"));
    answers->setToolTip(toQt(request_.seenHash));
    layout->addWidget(answers);
    layout->addWidget(hairlineWidget(Qt::Horizontal, this));
}

void ActionDialog::addInputs(QVBoxLayout* layout)
{
    for (const workflow::Input& input : request_.action.inputs) {
        auto* field = new InputField(workspace_, input, this);
        layout->addWidget(field);
        inputs_.push_back(field);
    }
}

void ActionDialog::addReason(QVBoxLayout* layout)
{
    if (request_.action.reason == workflow::ReasonRule::None) return;
    const bool required = request_.action.reason == workflow::ReasonRule::Required;
    QLabel* caption = textLabel(required ? tr("Reason") : tr("Reason (may be left out)"), this);
    reason_ = new QPlainTextEdit(this);
    reason_->setObjectName(QStringLiteral("action_reason"));
    reason_->setAccessibleName(caption->text());
    reason_->setTabChangesFocus(true);
    reason_->setFixedHeight(96);
    caption->setBuddy(reason_);
    reasonFault_ = faultLine(QStringLiteral("fault_reason"), this);
    layout->addWidget(caption);
    layout->addWidget(reason_);
    layout->addWidget(reasonFault_);
    layout->addWidget(mutedLabel(tr("It stays in the record: write it for a colleague who reads it later."), this));
    connect(reason_, &QPlainTextEdit::textChanged, reasonFault_, [this] { say(reasonFault_, {}); });
}

void ActionDialog::addButtons(QVBoxLayout* layout)
{
    problem_ = new QWidget(this);
    problem_->setObjectName(QStringLiteral("action_problem"));
    auto* inside = new QVBoxLayout(problem_);
    inside->setContentsMargins(0, 0, 0, 0);
    problemText_ = textLabel({}, problem_);
    problemText_->setObjectName(QStringLiteral("action_problem_text"));
    colour(problemText_, Tone::Block);
    inside->addWidget(problemText_);
    problem_->hide();
    layout->addWidget(problem_);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("action_cancel"));
    reload_ = buttons->addButton(tr("Read the present version"), QDialogButtonBox::ActionRole);
    reload_->setObjectName(QStringLiteral("action_reload"));
    confirm_ = buttons->addButton(workspace_.text(request_.action.label), QDialogButtonBox::AcceptRole);
    confirm_->setObjectName(QStringLiteral("action_confirm"));
    confirm_->setDefault(true);
    setLook(*confirm_,
            isFinal() && !has(request_.action.effects, "publish") ? ButtonLook::Danger : ButtonLook::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm_, &QPushButton::clicked, this, &ActionDialog::confirm);
    connect(reload_, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT reloadRequested();
    });
    // A button box shows its buttons as they are added.
    reload_->hide();
    layout->addWidget(buttons);
}

bool ActionDialog::complete()
{
    QWidget* first = nullptr;
    for (InputField* input : inputs_)
        if (!input->check() && first == nullptr) first = input;
    if (request_.action.reason == workflow::ReasonRule::Required) {
        const bool empty = base::tidySpaces(fromQt(reason_->toPlainText())).empty();
        say(reasonFault_, empty ? tr("A reason is needed.") : QString());
        if (empty && first == nullptr) first = reason_;
    }
    if (first != nullptr) first->setFocus();
    return first == nullptr;
}

void ActionDialog::confirm()
{
    if (!complete()) return;
    service::ActCommand command{request_.documentId, request_.action.action, {}, request_.seenHash, {}};
    if (reason_ != nullptr) command.reason = base::tidySpaces(fromQt(reason_->toPlainText()), true);
    for (const InputField* input : inputs_)
        if (std::string value = input->value(); !value.empty()) command.inputs[input->id()] = std::move(value);
    const base::Result<workflow::Instance> result = workspace_.session().casework().act(command);
    if (!result) return explain(result.error());
    const QString state = toQt(result->state);
    accept();
    Q_EMIT acted(state);
}

void ActionDialog::explain(const base::Error& error)
{
    problemText_->setText(Words::guard(workspace_, error.key, error.params, request_.action.from));
    const bool stale = error.key == "workflow.stale_content" || error.key == "workflow.changed_since" ||
                       error.key == "document.stale" || error.key == "workflow.no_such_action";
    confirm_->setDisabled(stale);
    reload_->setVisible(stale);
    if (stale) {
        offerDifferences();
        reload_->setDefault(true);
        reload_->setFocus();
    }
    problem_->show();
    layout()->activate();
    resize(sizeHint());
}

void ActionDialog::offerDifferences()
{
    const auto versions = workspace_.session().registry().versions(request_.documentId);
    if (!versions || versions->empty()) return;
    const std::int64_t newest = versions->back().version;
    const auto seen = std::find_if(versions->begin(), versions->end(),
                                   [this](const store::VersionRow& row) { return row.hash == request_.seenHash; });
    // An open version may have been amended in place: then what was seen is kept nowhere, and only reading helps.
    if (seen == versions->end() || seen->version == newest) return;
    const auto changes = workspace_.session().registry().compare(request_.documentId, seen->version, newest);
    const auto view = workspace_.session().registry().show(request_.documentId, 0, service::Look::Glance);
    if (!changes || !view) return;
    auto* layout = qobject_cast<QVBoxLayout*>(problem_->layout());
    layout->addWidget(
        boldLabel(tr("What changed from version %1 to version %2").arg(seen->version).arg(newest), problem_));
    auto* differences = new DifferenceView(workspace_, problem_);
    setMinimumWidth(kWideEnough);
    differences->setMinimumHeight(220);
    differences->present(view->head.type, view->content, *changes);
    layout->addWidget(differences);
}

} // namespace tocsin::ui

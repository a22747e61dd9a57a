#include "ui/life/hit_dialog.h"

#include "ui/review/input_field.h"
#include "ui/review/labels.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

using Kind = workflow::Input::Kind;

HitDialog::HitDialog(Workspace& workspace, std::string documentId, QWidget* parent)
    : QDialog(parent), workspace_(workspace), id_(std::move(documentId))
{
    build(tr("Record a hit"), tr("Record"));
    day_ = add("happened_on", Kind::Date, "", true, true);
    country_ = add("hit_country", Kind::Country, "countries", true);
    place_ = add("hit_place", Kind::Text, "", false);
    foundBy_ = add("found_by", Kind::Text, "", false);
    action_ = add("action_taken", Kind::Text, "", false);
    contact_ = add("contacted", Kind::Code, "hit_contacts", true);
    contactDay_ = add("contacted_on", Kind::Date, "", true, true);
    outcome_ = add("hit_outcome", Kind::Code, "hit_outcomes", true);
    outcome_->setValue("unconfirmed");
    arrange();
    day_->setFocus();
}

HitDialog::HitDialog(Workspace& workspace, const store::HitRow& hit, QWidget* parent)
    : QDialog(parent), workspace_(workspace), id_(hit.document), hit_(hit)
{
    build(tr("Follow the hit"), tr("Record"));
    action_ = add("action_taken", Kind::Text, "", false);
    action_->setValue(hit.actionTaken);
    contact_ = add("contacted", Kind::Code, "hit_contacts", true);
    contact_->setValue(hit.contacted);
    contactDay_ = add("contacted_on", Kind::Date, "", true, true);
    contactDay_->setValue(hit.contactedOn);
    outcome_ = add("hit_outcome", Kind::Code, "hit_outcomes", true);
    outcome_->setValue(hit.outcome);
    reason_ = add("hit_reason", Kind::Text, "", false);
    reason_->setValue(hit.reason);
    answered_ = new QCheckBox(tr("The other side has its answer"), this);
    answered_->setObjectName(QStringLiteral("hit_answered"));
    answered_->setChecked(!hit.answeredBy.empty());
    answered_->setEnabled(hit.answeredBy.empty());
    fields_->addWidget(answered_);
    arrange();
    outcome_->setFocus();
}

void HitDialog::build(const QString& title, const QString& confirmText)
{
    setObjectName(QStringLiteral("hit_dialog"));
    setWindowTitle(title);
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin + kGap, kMargin, kMargin + kGap, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(new SectionTitle(title, SectionTitle::Level::Page, this));
    layout->addWidget(
        mutedLabel(tr("A hit is a presumed match until it is examined. Before an action the source bureau "
                      "is asked whether its data still hold."),
                   this));
    fields_ = new QVBoxLayout;
    fields_->setSpacing(kGap);
    layout->addLayout(fields_);
    problem_ = textLabel({}, this);
    problem_->setObjectName(QStringLiteral("hit_problem"));
    colour(problem_, Tone::Block);
    problem_->hide();
    layout->addWidget(problem_);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("hit_cancel"));
    QPushButton* confirm = buttons->addButton(confirmText, QDialogButtonBox::AcceptRole);
    confirm->setObjectName(QStringLiteral("hit_confirm"));
    confirm->setDefault(true);
    setLook(*confirm, ButtonLook::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &HitDialog::confirm);
    layout->addWidget(buttons);
}

InputField* HitDialog::add(const char* id, Kind kind, const char* list, bool required, bool past)
{
    workflow::Input input;
    input.id = id;
    input.kind = kind;
    input.list = list;
    input.required = required;
    input.past = past;
    auto* field = new InputField(workspace_, std::move(input), this);
    connect(field, &InputField::changed, this, &HitDialog::arrange);
    fields_->addWidget(field);
    return field;
}

bool HitDialog::contacted() const { return contact_->value() == "before" || contact_->value() == "after"; }

void HitDialog::arrange()
{
    if (contactDay_ != nullptr) contactDay_->setVisible(contacted());
}

base::Status HitDialog::record()
{
    service::NewHit hit;
    hit.document = id_;
    hit.happenedOn = day_->value();
    hit.country = country_->value();
    hit.place = place_->value();
    hit.foundBy = foundBy_->value();
    hit.actionTaken = action_->value();
    hit.contacted = contact_->value();
    if (contacted()) hit.contactedOn = contactDay_->value();
    hit.outcome = outcome_->value();
    const auto made = workspace_.session().life().recordHit(hit);
    return made ? base::done() : base::Status(made.error());
}

base::Status HitDialog::follow()
{
    service::HitFollow follow;
    follow.id = hit_->id;
    follow.revision = hit_->revision;
    follow.actionTaken = action_->value();
    follow.contacted = contact_->value();
    follow.contactedOn = contacted() ? contactDay_->value() : std::string();
    follow.outcome = outcome_->value();
    follow.reason = reason_->value();
    follow.answered = answered_->isChecked();
    const auto done = workspace_.session().life().followHit(follow);
    return done ? base::done() : base::Status(done.error());
}

void HitDialog::confirm()
{
    InputField* first = nullptr;
    for (InputField* field : {day_, country_, place_, foundBy_, action_, contact_, contactDay_, outcome_, reason_})
        if (field != nullptr && !field->isHidden() && !field->check() && first == nullptr) first = field;
    if (first != nullptr) return first->setFocus();
    const base::Status done = hit_ ? follow() : record();
    if (!done) {
        problem_->setText(workspace_.wording(done.error()));
        problem_->show();
        return;
    }
    accept();
    Q_EMIT recorded();
}

} // namespace tocsin::ui

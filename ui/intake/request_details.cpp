#include "ui/intake/request_details.h"

#include "core/base/json_reader.h"
#include "ui/i18n/formats.h"
#include "ui/intake/intake_model.h"
#include "ui/intake/score_bar.h"
#include "ui/review/labels.h"
#include "ui/review/reason_form.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

RequestDetails::RequestDetails(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("request_details"));
    ask_ = [](QWidget* over, const QString& proposed) {
        return QFileDialog::getSaveFileName(over, tr("Save the answer for the agency"), proposed,
                                            tr("Text files (*.txt);;JSON files (*.json)"));
    };
    build();
    show({});
}

void RequestDetails::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 0, kGap, 0);
    column->setSpacing(kGap);
    title_ = new SectionTitle({}, SectionTitle::Level::Section, this);
    title_->setObjectName(QStringLiteral("request_title"));
    title_->setWordWrap(true);
    head_ = mutedLabel({}, this);
    head_->setObjectName(QStringLiteral("request_head"));
    head_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    score_ = new ScoreBar(this);
    score_->setObjectName(QStringLiteral("request_score"));
    counted_ = quietLabel({}, this);
    counted_->setWordWrap(true);
    counted_->setObjectName(QStringLiteral("request_counted"));
    message_ = new MessageBar(this);
    missing_ = new QScrollArea(this);
    missing_->setObjectName(QStringLiteral("request_missing"));
    missing_->setAccessibleName(tr("What is missing"));
    missing_->setFrameShape(QFrame::NoFrame);
    missing_->setWidgetResizable(true);
    missing_->setFocusPolicy(Qt::StrongFocus);
    reason_ = new ReasonForm(QStringLiteral("request"), tr("Confirm"), this);
    reason_->hide();
    connect(reason_, &ReasonForm::confirmed, this, &RequestDetails::take);
    connect(reason_, &ReasonForm::cancelled, this, [this] { reason_->hide(); });
    for (QWidget* part : {static_cast<QWidget*>(title_), static_cast<QWidget*>(head_), static_cast<QWidget*>(score_),
                          static_cast<QWidget*>(counted_), static_cast<QWidget*>(message_)})
        column->addWidget(part);
    column->addWidget(missing_, 1);
    column->addWidget(reason_);
    buildButtons(*column);
}

QPushButton* RequestDetails::button(const char* name, const QString& text, void (RequestDetails::*then)())
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    if (then != nullptr) connect(made, &QPushButton::clicked, this, then);
    return made;
}

void RequestDetails::buildButtons(QVBoxLayout& column)
{
    buttons_["make_draft"] = button("request_draft", tr("Make the draft"), &RequestDetails::makeDraft);
    setLook(*buttons_["make_draft"], ButtonLook::Primary);
    buttons_["open"] = button("request_open", tr("Open the document"), nullptr);
    connect(buttons_["open"], &QPushButton::clicked, this, [this] { workspace_.open(document_); });
    buttons_["newer"] = button("request_newer", tr("Bring in what is newer"), &RequestDetails::bringNewer);
    buttons_["remind"] = button("request_remind", tr("Remind the agency…"), &RequestDetails::remind);
    for (const auto& [action, text] : {std::pair("return", tr("Return…")), std::pair("refuse", tr("Refuse…")),
                                       std::pair("withdraw", tr("Withdrawn…"))}) {
        buttons_[action] = button(QByteArray("request_").append(action).constData(), text, nullptr);
        connect(buttons_[action], &QPushButton::clicked, this, [this, action = std::string(action)] { begin(action); });
    }
    setLook(*buttons_["refuse"], ButtonLook::Danger);
    buttons_["withdraw"]->setToolTip(tr("The agency has withdrawn its request."));
    buttons_["receipt"] = button("request_receipt", tr("Save the receipt…"), &RequestDetails::saveReceipt);
    for (const char* quiet : {"withdraw", "receipt"}) setLook(*buttons_[quiet], ButtonLook::Quiet);
    auto* grid = new QGridLayout;
    grid->setSpacing(kGap);
    int place = 0;
    for (const char* one : {"make_draft", "open", "return", "refuse", "newer", "remind", "withdraw", "receipt"}) {
        grid->addWidget(buttons_[one], place / 4, place % 4);
        ++place;
    }
    column.addLayout(grid);
}

void RequestDetails::show(const std::string& id)
{
    id_ = id;
    action_.clear();
    reason_->hide();
    setEnabled(!id.empty());
    if (id.empty()) {
        title_->setText(tr("Choose a request"));
        head_->clear();
        counted_->clear();
        score_->hide();
        for (const auto& [action, made] : buttons_) made->hide();
        missing_->setWidget(new QWidget);
        return;
    }
    const base::Result<service::RequestView> view = workspace_.session().intake().show(id);
    if (!view) return message_->say(Tone::Block, workspace_.wording(view.error()));
    fill(*view);
}

void RequestDetails::fill(const service::RequestView& view)
{
    const store::RequestRow& row = view.item.row;
    document_ = row.document;
    title_->setText(leftToRight(toQt(row.number)) + QStringLiteral("  ") + kindOf(workspace_, row.type));
    QStringList lines{toQt(row.agency) + (view.package.unit.empty() ? QString() : QStringLiteral(", ")) +
                          toQt(view.package.unit),
                      tr("Reference: %1").arg(leftToRight(toQt(row.reference))),
                      tr("Contact: %1").arg(toQt(view.package.contact.name)),
                      tr("Legal basis: %1").arg(toQt(view.package.legalBasis))};
    for (const std::string& way : {view.package.contact.telephone, view.package.contact.email})
        if (!way.empty()) lines[2] += QStringLiteral(", ") + leftToRight(toQt(way));
    if (row.version > 1) lines << tr("Version %1, received %2").arg(row.version).arg(timeText(row.newestAt));
    if (!view.package.attachments.empty())
        lines << tr("%Ln attached file(s)", nullptr, static_cast<int>(view.package.attachments.size()));
    if (!row.reason.empty()) lines << tr("Reason: %1").arg(toQt(row.reason));
    head_->setText(lines.join(QLatin1Char('\n')));
    score_->show();
    score_->setPercent(view.score.percent);
    counted_->setText(tr("%1 of %2 requirements of the Rules that the agency’s data decide are met.")
                          .arg(view.score.met)
                          .arg(view.score.counted));
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, kGap, 0);
    fillMissing(view, *column);
    column->addStretch();
    missing_->setWidget(inner);
    for (const auto& [action, made] : buttons_) made->hide();
    for (const service::RequestAction& action : view.actions) {
        const auto known = buttons_.find(action.action);
        if (known == buttons_.end()) continue;
        known->second->show();
        known->second->setEnabled(action.unmet.empty());
        known->second->setToolTip(action.unmet.empty()
                                      ? QString()
                                      : workspace_.wording(action.unmet.front().key, action.unmet.front().params));
    }
    buttons_["receipt"]->show();
    buttons_["open"]->setVisible(!row.document.empty());
    buttons_["newer"]->setVisible(!row.document.empty() && row.draftedFrom != row.version);
    buttons_["remind"]->setVisible(row.workflow.state == "returned_to_agency");
}

void RequestDetails::fillMissing(const service::RequestView& view, QVBoxLayout& column)
{
    const auto add = [&](QLabel* label) { column.addWidget(label); };
    if (!view.sinceDraft.empty()) {
        add(boldLabel(tr("Newer than the draft"), this));
        const form::Form* form = workspace_.catalogue().form(view.item.row.type);
        for (const notice::Difference& one : view.sinceDraft) {
            const auto path = form::Path::parse(one.path);
            add(textLabel(path && form != nullptr ? toQt(form->labelOf(*path, workspace_.language())) : toQt(one.path),
                          this));
        }
    }
    if (view.score.lacking().empty()) add(textLabel(tr("Nothing that blocks is missing."), this));
    for (const intake::SectionScore& section : view.score.sections) {
        if (section.lacking.empty()) continue;
        add(boldLabel(workspace_.text(section.label) +
                          leftToRight(QStringLiteral("  %1/%2").arg(section.met).arg(section.counted)),
                      this));
        for (const intake::Lack& one : section.lacking) {
            add(textLabel(workspace_.text(one.message), this));
            add(mutedLabel(workspace_.text(one.fix), this));
        }
    }
    if (!view.package.asides.empty()) {
        add(boldLabel(tr("Kept aside"), this));
        for (const notice::Aside& one : view.package.asides) {
            base::Params params = one.params;
            params.emplace("path", one.path);
            add(mutedLabel(workspace_.wording(one.reason, params), this));
        }
    }
}

void RequestDetails::done(const QString& said)
{
    Q_EMIT changed();
    show(id_);
    message_->say(Tone::Good, said);
}

void RequestDetails::makeDraft()
{
    const base::Result<service::Saved> saved = workspace_.session().intake().draft(id_);
    if (!saved) return message_->say(Tone::Block, workspace_.wording(saved.error()));
    workspace_.announceChange(saved->id);
    done(tr("%1 was made of the request.", "%1 is a document number").arg(leftToRight(toQt(saved->number))));
}

void RequestDetails::bringNewer()
{
    const base::Result<service::Saved> saved = workspace_.session().intake().bringNewer(id_);
    if (!saved) return message_->say(Tone::Block, workspace_.wording(saved.error()));
    workspace_.announceChange(saved->id);
    done(tr("The draft %1 holds what the agency sent last.").arg(leftToRight(toQt(saved->number))));
}

void RequestDetails::begin(const std::string& action)
{
    action_ = action;
    reason_->setReason({});
    reason_->say({});
    reason_->show();
    reason_->takeFocus();
}

void RequestDetails::take(const QString& reason)
{
    const base::Result<service::RequestStep> step = workspace_.session().intake().act(id_, action_, fromQt(reason));
    if (!step) return reason_->say(workspace_.wording(step.error()));
    done(workspace_.stateLabel(step->row.workflow.state));
    keep(step->letter);
}

void RequestDetails::remind()
{
    const base::Result<service::RequestStep> step = workspace_.session().intake().remind(id_);
    if (!step) return message_->say(Tone::Block, workspace_.wording(step.error()));
    done(tr("The reminder was recorded."));
    keep(step->letter);
}

void RequestDetails::saveReceipt()
{
    const base::Result<base::Json> letter = workspace_.session().intake().receipt(id_);
    if (!letter) return message_->say(Tone::Block, workspace_.wording(letter.error()));
    keep(*letter);
}

void RequestDetails::keep(const base::Json& letter)
{
    if (letter.is_null()) return;
    const std::string number = letter.at("number").get<std::string>();
    const QString proposed = toQt(letter.at("kind").get<std::string>() + "-" + number.substr(0, number.find('/')) +
                                  "-" + number.substr(number.find('/') + 1) + ".txt");
    const QString file = ask_(this, proposed);
    if (file.isEmpty()) return;
    const std::string language(base::code(workspace_.language()));
    const std::string bytes = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                                  ? letter.dump(1) + "\n"
                                  : letter.at("text").at(language).get<std::string>();
    if (const base::Status written = base::writeFile(fromQt(file), bytes); !written)
        return message_->say(Tone::Block, workspace_.wording(written.error()));
    message_->say(Tone::Good, tr("The answer was written to %1.").arg(file));
}

} // namespace tocsin::ui

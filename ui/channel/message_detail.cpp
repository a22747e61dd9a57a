#include "ui/channel/message_detail.h"

#include "ui/i18n/formats.h"
#include "ui/review/labels.h"
#include "ui/review/reason_form.h"
#include "ui/style/chip.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace tocsin::ui {

namespace {

constexpr int kManifestHeight = 150;

/// Hashes and keys in groups of eight, so that two people can compare them by telephone.
QString inGroups(const std::string& hex)
{
    QString out;
    for (std::size_t i = 0; i < hex.size(); i += 8)
        out += (i == 0 ? QString() : QStringLiteral(" ")) + toQt(hex.substr(i, 8));
    return out;
}

bool isAnswerable(const MessageLine& line)
{
    return line.box == Box::Inbox && (line.kind == "query" || line.kind == "answer");
}

} // namespace

MessageDetail::MessageDetail(Workspace& workspace, QWidget* parent) : QScrollArea(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("message_detail"));
    setAccessibleName(tr("The message in full"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    present(nullptr);
}

bool MessageDetail::mayDecide() const
{
    return access::may(workspace_.session().user(), access::Permission::DraftCases);
}

void MessageDetail::present(const MessageLine* line)
{
    line_ = line == nullptr ? std::nullopt : std::optional(*line);
    content_ = new QWidget;
    column_ = new QVBoxLayout(content_);
    column_->setContentsMargins(kMargin, 0, kGap, kMargin);
    column_->setSpacing(kGap);
    facts_ = nullptr;
    actions_ = nullptr;
    reason_ = nullptr;
    message_ = new MessageBar(content_);
    if (line_)
        fill();
    else
        column_->addWidget(
            mutedLabel(tr("Choose a message to see what it says, who signed it and what can be done."), content_));
    column_->addStretch();
    setWidget(content_); // the old one goes with what it holds
}

void MessageDetail::fill()
{
    addHeading();
    column_->addWidget(message_);
    addReason();
    addActions();
    facts_ = new QFormLayout;
    facts_->setHorizontalSpacing(kMargin);
    facts_->setVerticalSpacing(kGap / 2);
    facts_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    facts_->setRowWrapPolicy(QFormLayout::DontWrapRows);
    column_->addLayout(facts_);
    if (line_->box == Box::Quarantine) {
        addFact(tr("File"), toQt(line_->name), true);
        addFact(tr("Arrived"), exactTimeText(line_->at));
        return;
    }
    service::Channel channel = workspace_.session().channel();
    if (line_->box == Box::Inbox) {
        const base::Result<service::MessageView> view = channel.read(line_->id);
        if (!view) return message_->say(Tone::Block, workspace_.wording(view.error()));
        addFact(tr("From"), ChannelWords::correspondent(workspace_, view->row.from));
        addFact(tr("Arrived"), exactTimeText(view->row.at));
        if (!view->row.decidedBy.empty())
            addFact(tr("Decided"),
                    tr("%1, %2", "person, time")
                        .arg(workspace_.person(view->row.decidedBy), exactTimeText(view->row.decidedAt)));
        addBody(view->body);
        addManifest(view->manifest, view->row.manifest, view->row.key);
    } else {
        const base::Result<service::SentView> view = channel.readSent(line_->id);
        if (!view) return message_->say(Tone::Block, workspace_.wording(view.error()));
        addFact(tr("To"), ChannelWords::correspondent(workspace_, view->row.to));
        addFact(tr("Attempts"), leftToRight(numberText(view->row.attempts)));
        if (view->row.state != "received" && !view->row.nextAt.empty())
            addFact(tr("Next attempt"), exactTimeText(view->row.nextAt));
        addBody(view->body);
        addManifest(view->manifest, view->row.manifest, {});
    }
}

void MessageDetail::addHeading()
{
    auto* row = new QHBoxLayout;
    const QString heading = line_->box == Box::Quarantine ? tr("A package that failed its checks")
                                                          : ChannelWords::kind(workspace_, line_->kind);
    auto* title = new SectionTitle(heading, SectionTitle::Level::Section, content_);
    title->setObjectName(QStringLiteral("message_title"));
    title->setWordWrap(true);
    row->addWidget(title, 1);
    row->addWidget(new Chip(line_->words.tone, line_->words.text, content_), 0, Qt::AlignTop);
    column_->addLayout(row);
}

void MessageDetail::addReason()
{
    if (line_->reason.empty() || line_->state == "received") return;
    QLabel* reason = textLabel(ChannelWords::reason(workspace_, line_->reason, line_->params), content_);
    reason->setObjectName(QStringLiteral("message_reason"));
    reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    colour(reason, line_->words.tone);
    column_->addWidget(reason);
}

void MessageDetail::addFact(const QString& caption, const QString& value, bool fixedDirection)
{
    if (value.isEmpty()) return;
    auto* label = new ValueLabel(fixedDirection ? leftToRight(value) : value, content_);
    label->setAccessibleName(caption);
    facts_->addRow(mutedLabel(caption, content_), label);
}

void MessageDetail::addText(const QString& caption, const QString& text)
{
    if (text.isEmpty()) return;
    column_->addWidget(boldLabel(caption, content_));
    auto* label = new ValueLabel(text, content_);
    label->setObjectName(QStringLiteral("letter_text"));
    label->setAccessibleName(caption);
    column_->addWidget(label);
}

void MessageDetail::addBody(const channel::Body& body)
{
    const form::CodeList* grounds = workspace_.catalogue().list("gs_refusal_grounds");
    const form::Code* ground = grounds == nullptr ? nullptr : grounds->find(body.ground);
    addFact(tr("Ground"), ground == nullptr ? toQt(body.ground) : workspace_.text(ground->label));
    addFact(tr("Entity id"), toQt(body.entityId), true);
    addFact(tr("Control number"), toQt(body.controlNumber), true);
    addText(tr("What it says"), toQt(body.text));
}

void MessageDetail::addManifest(const channel::Manifest& manifest, const std::string& manifestText,
                                const std::string& key)
{
    if (manifest.document) {
        addFact(tr("About"),
                tr("%1, version %2").arg(leftToRight(toQt(manifest.document->number))).arg(manifest.document->version));
        addFact(tr("Hash of its content"), inGroups(manifest.document->contentHash), true);
    }
    addFact(tr("Written"), exactTimeText(manifest.createdAt));
    addFact(tr("Message"), toQt(manifest.id), true);
    addFact(tr("Answers"), toQt(manifest.inReplyTo), true);
    if (!key.empty()) {
        column_->addWidget(boldLabel(tr("Signature"), content_));
        column_->addWidget(
            textLabel(tr("It was verified when the message was taken in, with this key of the sender:"), content_));
        auto* label = new ValueLabel(leftToRight(inGroups(key)), content_);
        label->setObjectName(QStringLiteral("message_key"));
        label->setAccessibleName(tr("Key that signed"));
        column_->addWidget(label);
    }
    addParts(manifest);
    column_->addWidget(boldLabel(tr("Manifest"), content_));
    auto* text = new QPlainTextEdit(toQt(manifestText), content_);
    text->setObjectName(QStringLiteral("message_manifest"));
    text->setAccessibleName(tr("Manifest, as it is signed"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setFixedHeight(kManifestHeight);
    column_->addWidget(text);
}

void MessageDetail::addParts(const channel::Manifest& manifest)
{
    column_->addWidget(boldLabel(tr("Parts and attachments"), content_));
    auto* parts = new QFormLayout;
    parts->setHorizontalSpacing(kMargin);
    parts->setVerticalSpacing(kGap / 2);
    for (const channel::Part& part : manifest.parts) {
        const QString what = part.name.starts_with("attachments/") ? toQt(part.mediaType) : toQt(part.name);
        auto* hash = new ValueLabel(leftToRight(inGroups(part.sha256)), content_);
        hash->setAccessibleName(tr("SHA-256 of %1").arg(what));
        parts->addRow(mutedLabel(leftToRight(what) + QStringLiteral("  ") + ChannelWords::size(part.size), content_),
                      hash);
    }
    column_->addLayout(parts);
}

QPushButton* MessageDetail::addAction(const QString& name, const QString& text, const std::function<void()>& then)
{
    auto* button = new QPushButton(text, content_);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, then);
    static_cast<QHBoxLayout*>(actions_->itemAt(0)->layout())->addWidget(button);
    return button;
}

void MessageDetail::addActions()
{
    actions_ = new QVBoxLayout;
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    actions_->addLayout(row);
    column_->addLayout(actions_);
    service::Session& session = workspace_.session();
    const std::string id = line_->id;
    if (!line_->document.empty())
        addAction(QStringLiteral("message_open"), tr("Open the document"),
                  [this, document = line_->document] { workspace_.open(document); });
    if (mayDecide()) {
        if (line_->state == "open") {
            QPushButton* take = addAction(QStringLiteral("message_take"), tr("Take into the case"),
                                          [this, &session, id] { carryOut(session.channel().takeUp(id, {})); });
            take->setVisible(line_->reason != "channel.needs_a_person");
            addAction(QStringLiteral("message_dismiss"), tr("Lay aside…"), [this, &session, id] {
                askReason(QStringLiteral("dismiss"), tr("Lay aside"),
                          [&session, id](const std::string& why) { return session.channel().dismiss(id, why); });
            });
        }
        if (isAnswerable(*line_))
            addAction(QStringLiteral("message_answer"), tr("Answer…"),
                      [this] { Q_EMIT answerRequested(toQt(line_->id), toQt(line_->with)); });
        if (line_->box == Box::Outbox && line_->state != "received")
            addAction(QStringLiteral("message_retry"), tr("Send in the next round"),
                      [this, &session, id] { carryOut(session.channel().retry(id)); });
        if (line_->state == "held") {
            addAction(QStringLiteral("message_release"), tr("Check again and take in"),
                      [this, &session, id] { carryOut(session.channel().release(id)); });
            setLook(*addAction(QStringLiteral("message_discard"), tr("Give up…"),
                               [this, &session, id] {
                                   askReason(QStringLiteral("discard"), tr("Give up"),
                                             [&session, id](const std::string& why) {
                                                 return session.channel().discard(id, why);
                                             });
                               }),
                    ButtonLook::Danger);
        }
    }
    row->addStretch();
}

void MessageDetail::askReason(const QString& name, const QString& confirm,
                              std::function<base::Status(const std::string&)> then)
{
    if (reason_ != nullptr) return reason_->takeFocus();
    reason_ = new ReasonForm(name, confirm, content_);
    actions_->addWidget(reason_);
    connect(reason_, &ReasonForm::confirmed, this,
            [this, then = std::move(then)](const QString& reason) { carryOut(then(fromQt(reason))); });
    connect(reason_, &ReasonForm::cancelled, this, [this] {
        reason_->deleteLater();
        reason_ = nullptr;
    });
    reason_->takeFocus();
}

void MessageDetail::carryOut(const base::Status& status)
{
    if (!status) return message_->say(Tone::Block, workspace_.wording(status.error()));
    // The buttons that were pressed go with the old lines, after their own work.
    QMetaObject::invokeMethod(
        this, [this, document = toQt(line_->document)] { Q_EMIT changed(document); }, Qt::QueuedConnection);
}

} // namespace tocsin::ui

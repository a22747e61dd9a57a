#include "ui/channel/write_dialog.h"

#include "core/channel/address.h"
#include "ui/channel/channel_words.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace tocsin::ui {

WriteDialog::WriteDialog(Workspace& workspace, const QString& to, const QString& inReplyTo, QWidget* parent)
    : QDialog(parent), workspace_(workspace), inReplyTo_(inReplyTo)
{
    setObjectName(QStringLiteral("write_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    if (to.isEmpty()) return;
    to_->setCurrentIndex(std::max(0, to_->findData(to)));
    to_->setEnabled(false);
    text_->setFocus();
}

void WriteDialog::build()
{
    const QString title = inReplyTo_.isEmpty() ? tr("Ask a correspondent") : tr("Answer");
    setWindowTitle(title);
    message_ = new MessageBar(this);
    to_ = new QComboBox(this);
    to_->setObjectName(QStringLiteral("write_to"));
    to_->setAccessibleName(tr("To"));
    to_->addItem(ChannelWords::correspondent(workspace_, channel::kGeneralSecretariat),
                 QLatin1String(channel::kGeneralSecretariat));
    for (const notice::BureauEntry& bureau : workspace_.law().members->all())
        if (bureau.code != workspace_.session().country())
            to_->addItem(ChannelWords::correspondent(workspace_, bureau.code), toQt(bureau.code));
    document_ = new QLineEdit(this);
    document_->setObjectName(QStringLiteral("write_document"));
    document_->setPlaceholderText(tr("Number of the document that it is about, if any"));
    text_ = new QPlainTextEdit(this);
    text_->setObjectName(QStringLiteral("write_text"));
    text_->setAccessibleName(tr("Text"));
    text_->setTabChangesFocus(true);
    text_->setMinimumHeight(120);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kGap);
    form->setHorizontalSpacing(kMargin);
    form->addRow(tr("To"), to_);
    form->addRow(tr("Document"), document_);
    form->addRow(tr("Text"), text_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* put = buttons->addButton(tr("Put into the outbox"), QDialogButtonBox::AcceptRole);
    put->setObjectName(QStringLiteral("write_confirm"));
    put->setDefault(true);
    setLook(*put, ButtonLook::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &WriteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kGap + 4);
    column->addWidget(new SectionTitle(title, SectionTitle::Level::Section, this));
    column->addWidget(message_);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(520);
}

void WriteDialog::accept()
{
    service::Writing writing;
    writing.kind = inReplyTo_.isEmpty() ? channel::Kind::Query : channel::Kind::Answer;
    writing.to = fromQt(to_->currentData().toString());
    writing.inReplyTo = fromQt(inReplyTo_);
    writing.document = fromQt(document_->text().trimmed());
    writing.text = fromQt(text_->toPlainText());
    if (text_->toPlainText().trimmed().isEmpty())
        return message_->say(Tone::Warn, tr("Say what you want to know, or what you answer."));
    const base::Result<std::string> queued = workspace_.session().channel().write(writing);
    if (!queued) return message_->say(Tone::Block, workspace_.wording(queued.error()));
    QDialog::accept();
}

} // namespace tocsin::ui

#include "ui/channel/keys_view.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/channel/office_files.h"
#include "ui/board/table_view.h"
#include "ui/channel/channel_words.h"
#include "ui/i18n/formats.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace tocsin::ui {

KeysView::KeysView(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new KeysModel(workspace, this))
{
    setObjectName(QStringLiteral("keys_view"));
    askForOpen_ = [](QWidget* over) {
        return QFileDialog::getOpenFileName(over, tr("Key file of a correspondent"), {},
                                            tr("Key files (*.json *.keys);;All files (*)"));
    };
    askForSave_ = [](QWidget* over) {
        return QFileDialog::getSaveFileName(over, tr("Write this bureau’s public keys"),
                                            QStringLiteral("bureau.keys.json"), tr("Key files (*.json)"));
    };
    build();
    setFocusProxy(table_);
}

void KeysView::build()
{
    auto* add = new QPushButton(icon(Icon::Add), tr("Trust a key file…"), this);
    add->setObjectName(QStringLiteral("trust_keys"));
    setLook(*add, ButtonLook::Primary);
    write_ = new QPushButton(icon(Icon::Export), tr("Write our public keys…"), this);
    write_->setObjectName(QStringLiteral("write_keys"));
    end_ = new QPushButton(tr("End this key…"), this);
    end_->setObjectName(QStringLiteral("end_key"));
    setLook(*end_, ButtonLook::Danger);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(
        quietLabel(tr("A message counts only when one of these keys signed it, and only while that key holds."), this),
        1);
    buttons->addWidget(end_);
    buttons->addWidget(write_);
    buttons->addWidget(add);
    message_ = new MessageBar(this);
    table_ = new TableView(this);
    table_->setObjectName(QStringLiteral("keys_table"));
    table_->setAccessibleName(tr("Keys of the correspondents"));
    table_->setModel(model_);
    table_->setColumnWidths({260, 220, 150, 150, 110}, 0);
    empty_ = new EmptyState(Icon::Shield, tr("No key is known"),
                            tr("Set the channel up with “tocsin channel init”, give this bureau’s key file to the "
                               "correspondents, and trust theirs here after comparing them by telephone."),
                            this);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(buttons);
    column->addWidget(message_);
    column->addWidget(stack_, 1);
    connect(add, &QPushButton::clicked, this, &KeysView::add);
    connect(write_, &QPushButton::clicked, this, &KeysView::write);
    connect(end_, &QPushButton::clicked, this, &KeysView::end);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysView::follow);
}

void KeysView::reload()
{
    if (const base::Status status = model_->reload(); !status)
        return message_->say(Tone::Block, workspace_.wording(status.error()));
    stack_->setCurrentWidget(model_->rowCount() > 0 ? static_cast<QWidget*>(table_) : empty_);
    bool own = false;
    for (int row = 0; row < model_->rowCount(); ++row) own = own || model_->isOwn(*model_->at(row));
    write_->setEnabled(own);
    follow();
}

void KeysView::follow()
{
    const channel::TrustedKey* key = model_->at(table_->currentIndex().row());
    end_->setEnabled(key != nullptr && !model_->isOwn(*key) && model_->holds(*key));
}

void KeysView::add()
{
    const QString file = askForOpen_(this);
    if (file.isEmpty()) return;
    const base::Result<std::vector<channel::TrustedKey>> keys = channel::readKeys(fromQt(file));
    if (!keys) return message_->say(Tone::Block, workspace_.wording(keys.error()));
    confirmTrust(*keys);
}

void KeysView::confirmTrust(const std::vector<channel::TrustedKey>& keys)
{
    QStringList lines;
    for (const channel::TrustedKey& key : keys)
        lines << ChannelWords::correspondent(workspace_, key.address) << leftToRight(toQt(key.publicKey));
    auto* question = new QMessageBox(this);
    question->setObjectName(QStringLiteral("trust_question"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Trust these keys"));
    question->setText(tr("Compare each key with its owner by telephone before you trust it."));
    question->setInformativeText(lines.join(QLatin1Char('\n')));
    QPushButton* yes = question->addButton(tr("They are the same: trust"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirm_trust"));
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, keys] { trust(keys); });
    question->open();
}

void KeysView::trust(const std::vector<channel::TrustedKey>& keys)
{
    const base::Result<std::vector<channel::TrustedKey>> added = workspace_.session().channelKeys().trustAll(keys);
    if (!added) return message_->say(Tone::Block, workspace_.wording(added.error()));
    message_->say(Tone::Good, tr("%Ln key(s) trusted.", nullptr, static_cast<int>(added->size())));
    reload();
}

void KeysView::end()
{
    const channel::TrustedKey* key = model_->at(table_->currentIndex().row());
    if (key == nullptr) return;
    auto* question = new QMessageBox(this);
    question->setObjectName(QStringLiteral("end_question"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("End a key"));
    question->setText(tr("Trust this key of %1 no longer?").arg(ChannelWords::correspondent(workspace_, key->address)));
    question->setInformativeText(tr("From now on nothing that it signed is taken in, also what is on its way."));
    QPushButton* yes = question->addButton(tr("End it now"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirm_end"));
    setLook(*yes, ButtonLook::Danger);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, key = *key] {
        const base::Status ended = workspace_.session().channelKeys().end(
            key.address, key.publicKey, base::toText(workspace_.session().clock().now()));
        if (!ended) return message_->say(Tone::Block, workspace_.wording(ended.error()));
        message_->say(Tone::Good, tr("The key has ended."));
        reload();
    });
    question->open();
}

void KeysView::write()
{
    const QString file = askForSave_(this);
    if (file.isEmpty()) return;
    const base::Result<std::vector<channel::TrustedKey>> own = workspace_.session().channelKeys().own();
    if (!own) return message_->say(Tone::Block, workspace_.wording(own.error()));
    const base::Result<std::string> text = base::canonicalJson(channel::keysJson(*own));
    if (!text) return message_->say(Tone::Block, workspace_.wording(text.error()));
    if (const base::Status written = base::writeFile(fromQt(file), *text); !written)
        return message_->say(Tone::Block, workspace_.wording(written.error()));
    message_->say(Tone::Good, tr("The public keys were written to %1. They are no secret; the correspondents compare "
                                 "them with you by telephone.")
                                  .arg(leftToRight(file)));
}

} // namespace tocsin::ui

#include "ui/forms/form_host.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>

namespace tocsin::ui {

std::optional<QString> DialogPrompter::chooseFile(QWidget* parent, const QString& title)
{
    const QString path = QFileDialog::getOpenFileName(parent, title);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogPrompter::askReason(QWidget* parent, const QString& title, const QString& question)
{
    bool taken = true;
    while (taken) {
        const QString reason = QInputDialog::getMultiLineText(parent, title, question, QString(), &taken);
        if (taken && !reason.trimmed().isEmpty()) return reason.trimmed();
    }
    return std::nullopt;
}

bool DialogPrompter::confirm(QWidget* parent, const QString& title, const QString& question)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Yes | QMessageBox::No, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
}

QString FormHost::wording(const base::Error& error) const
{
    // What happened is enough beside a field; what to do about it is to type something else.
    return toQt(workspace_.messages().text(error.key, error.params, workspace_.language()));
}

base::Result<base::Json> FormHost::attach(const QString& name, const QString& mediaType, const QByteArray& bytes)
{
    base::Result<base::Json> kept =
        workspace_.session().drafting().attach(fromQt(name), fromQt(mediaType), bytes.toStdString());
    if (kept) attached_[kept->at("sha256").get<std::string>()] = bytes;
    return kept;
}

std::optional<QByteArray> FormHost::bytesOf(const std::string& sha256)
{
    if (const auto own = attached_.find(sha256); own != attached_.end()) return own->second;
    const base::Result<std::string> bytes = workspace_.session().registry().attachment(document_.id(), sha256);
    if (!bytes) return std::nullopt;
    return QByteArray::fromStdString(*bytes);
}

} // namespace tocsin::ui

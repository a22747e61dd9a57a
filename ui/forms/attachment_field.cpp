#include "ui/forms/attachment_field.h"

#include "ui/print/qt_text.h"
#include "ui/style/theme.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QMimeDatabase>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QImageReader>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

constexpr int kPicture = 72;
constexpr int kNameWidth = 260;         ///< longer names are cut in the middle, so that their ending shows
constexpr qint64 kLargest = 20LL << 20; ///< as Drafting::attach; asked before the file is read
constexpr int kMostPixels = 64'000'000;

/// Papers, pictures and the files of laboratories and fingerprint systems; nothing that runs.
bool isWelcome(const QMimeType& type, const QString& suffix)
{
    const QString name = type.name();
    if (name.startsWith(QLatin1String("image/")) && name != QLatin1String("image/svg+xml")) return true;
    if (name == QLatin1String("application/pdf") || name == QLatin1String("text/plain")) return true;
    if (name == QLatin1String("application/xml") || name == QLatin1String("text/xml")) return true;
    static const QStringList kRecords{QStringLiteral("nist"), QStringLiteral("an2"), QStringLiteral("eft"),
                                      QStringLiteral("wsq"), QStringLiteral("jp2")};
    return kRecords.contains(suffix.toLower());
}

QImage thumbnail(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    // A small file may claim a huge picture.
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels) return {};
    reader.setScaledSize(size.scaled(kPicture * 2, kPicture * 2, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

AttachmentField::AttachmentField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place,
                                 QWidget* parent)
    : FieldWidget(host, field, std::move(path), place, parent),
      picture_(new QLabel(this)),
      name_(new QLabel(this)),
      facts_(new QLabel(this)),
      choose_(new QPushButton(tr("Choose file…"), this)),
      remove_(new QPushButton(tr("Remove"), this))
{
    setAcceptDrops(true);
    picture_->setObjectName(QStringLiteral("thumbnail"));
    choose_->setObjectName(QStringLiteral("choose_file"));
    remove_->setObjectName(QStringLiteral("remove_file"));
    for (QLabel* label : {name_, facts_}) label->setTextFormat(Qt::PlainText);
    facts_->setForegroundRole(QPalette::PlaceholderText);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(picture_, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 4, 0, 4);
    words->setSpacing(2);
    words->addWidget(name_);
    words->addWidget(facts_);
    row->addLayout(words);
    row->addStretch(1);
    row->addWidget(choose_, 0, Qt::AlignTop);
    row->addWidget(remove_, 0, Qt::AlignTop);
    setEditor(box, kWideEditor);
    nameEditor(choose_);
    choose_->setAccessibleName(tr("Choose a file for “%1”").arg(host.text(field.label)));
    remove_->setAccessibleName(tr("Remove the file of “%1”").arg(host.text(field.label)));
    connect(choose_, &QPushButton::clicked, this, &AttachmentField::choose);
    connect(remove_, &QPushButton::clicked, this, [this] {
        takeCanonical({}, objectName());
        setValue({});
        Q_EMIT editingFinished();
    });
    display({});
}

void AttachmentField::choose()
{
    if (const auto path = host().prompter().chooseFile(this, host().text(field().label))) takeFile(*path);
}

void AttachmentField::takeFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.size() > kLargest) {
        setFault(tr("“%1” is larger than 20 MB.").arg(info.fileName()));
        return;
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        setFault(tr("“%1” cannot be read.").arg(info.fileName()));
        return;
    }
    const QByteArray bytes = file.readAll();
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(info.fileName(), bytes);
    if (!isWelcome(type, info.suffix())) {
        setFault(
            tr("“%1” is of a kind that is not kept with notices (%2). Give a picture, a PDF, a text or a biometric "
               "record.")
                .arg(info.fileName(), type.name()));
        return;
    }
    const base::Result<base::Json> kept = host().attach(info.fileName(), type.name(), bytes);
    if (!kept) {
        setFault(host().wording(kept.error()));
        return;
    }
    clearFault();
    takeCanonical(*kept, objectName());
    setValue(base::Json(value()));
    Q_EMIT editingFinished();
}

void AttachmentField::display(const base::Json& value)
{
    const bool there = value.is_object();
    const QString name = there ? toQt(value.at("name").get<std::string>()) : QString();
    name_->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, kNameWidth));
    name_->setToolTip(name);
    facts_->setText(there ? tr("%1, %2").arg(toQt(value.at("mediaType").get<std::string>()),
                                             QLocale::c().formattedDataSize(value.at("size").get<qint64>(), 0))
                          : QString());
    name_->setVisible(there);
    facts_->setVisible(there);
    choose_->setText(there ? tr("Replace…") : tr("Choose file…"));
    choose_->setVisible(!readOnly());
    remove_->setVisible(there && !readOnly());
    setNote(there || readOnly() ? QString() : tr("Choose a file, or drop one here."));
    showPicture();
}

void AttachmentField::showPicture()
{
    const std::string digest = value().is_object() ? value().at("sha256").get<std::string>() : std::string();
    const bool isPicture = !digest.empty() && value().at("mediaType").get<std::string>().starts_with("image/");
    if (!isPicture) {
        picture_->hide();
        pictured_.clear();
        return;
    }
    // Reading the bytes is recorded as a reading, so it is done only for what is looked at.
    if (!isVisible() || pictured_ == digest) return;
    pictured_ = digest;
    const auto bytes = host().bytesOf(digest);
    const QImage small = bytes ? thumbnail(*bytes) : QImage();
    picture_->setVisible(!small.isNull());
    if (small.isNull()) return;
    QPixmap pixmap = QPixmap::fromImage(small);
    pixmap.setDevicePixelRatio(2);
    picture_->setPixmap(pixmap);
    picture_->setAccessibleName(tr("Picture %1").arg(name_->text()));
}

void AttachmentField::showEvent(QShowEvent* event)
{
    FieldWidget::showEvent(event);
    showPicture();
}

void AttachmentField::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!readOnly() && urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void AttachmentField::dropEvent(QDropEvent* event)
{
    takeFile(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

void AttachmentField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    display(value());
}

} // namespace tocsin::ui

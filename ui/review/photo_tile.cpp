#include "ui/review/photo_tile.h"

#include "ui/style/theme.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>

namespace tocsin::ui {

namespace {

constexpr QSize kTile(132, 168);
constexpr int kMostPixelsASide = 12'000;

} // namespace

PhotoTile::PhotoTile(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFixedSize(kTile);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setFrameShape(QFrame::StyledPanel);
    setForegroundRole(QPalette::PlaceholderText);
    setFont(smallFont(font()));
    setAccessibleName(tr("Photograph"));
    setText(tr("The picture is not in this bureau"));
}

void PhotoTile::setPicture(const std::string& bytes)
{
    if (bytes.empty()) return;
    QByteArray content(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kMostPixelsASide || size.height() > kMostPixelsASide) {
        setText(tr("The picture cannot be shown"));
        return;
    }
    const double ratio = devicePixelRatioF();
    reader.setScaledSize(size.scaled(kTile * ratio, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull()) {
        setText(tr("The picture cannot be shown"));
        return;
    }
    image.setDevicePixelRatio(ratio);
    setPixmap(QPixmap::fromImage(image));
}

} // namespace tocsin::ui

#include "ui/print/picture.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>

#include <algorithm>

namespace tocsin::ui {

namespace {

/// White where it was transparent, so that no picture changes with what it is painted on.
QImage opaque(const QImage& image)
{
    QImage out(image.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.drawImage(0, 0, image);
    return out;
}

} // namespace

Picture readPicture(const std::string& bytes)
{
    if (bytes.empty()) return {};
    if (bytes.size() > kMostPictureBytes) return {Picture::State::TooLarge, {}};
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "jpeg" && format != "png") || !size.isValid() || size.isEmpty()) return {Picture::State::Broken, {}};
    if (qint64(size.width()) * size.height() > kMostPicturePixels) return {Picture::State::TooLarge, {}};
    reader.setAutoTransform(true);
    if (std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull()) return {Picture::State::Broken, {}};
    return {Picture::State::Shown, opaque(image)};
}

} // namespace tocsin::ui

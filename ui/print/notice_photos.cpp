// The photographs of a notice on its pages: beside the identity particulars, and what does not fit there below them.
#include "ui/print/notice_flow.h"

#include <algorithm>

namespace tocsin::ui {

namespace {

constexpr qreal kInset = 150; ///< from the frame of a box to the words in it
const QColor kFrame(0x8a, 0x91, 0x9b);

TextStyle captionStyle() { return {7, false, QColor(0x2b, 0x31, 0x3a), 1.3}; }
TextStyle noteStyle() { return {7.5, false, QColor(0x55, 0x5d, 0x69), 1.35}; }

} // namespace

qreal NoticeFlow::pictureHeight(const PrintPhoto& photo)
{
    if (photo.picture.image.isNull()) return kPhotoWidth * 0.8;
    return QSizeF(photo.picture.image.size()).scaled(kPhotoWidth, kPhotoHeight, Qt::KeepAspectRatio).height();
}

qreal NoticeFlow::photo(const PrintPhoto& photo, qreal x, qreal y)
{
    const QRectF box(x, y, kPhotoWidth, pictureHeight(photo));
    if (photo.picture.image.isNull()) {
        const qreal inner = box.width() - 2 * kInset;
        const auto note = std::make_shared<TextBlock>(std::vector<Paragraph>{{photo.note, Paragraph::Direction::Page}},
                                                      noteStyle(), inner, texts_.rightToLeft(), Side::Centre);
        sheets_.frame(page_, box, kFrame);
        sheets_.text(page_, "photograph note",
                     QRectF(box.x() + kInset, box.center().y() - note->height() / 2, inner, note->height()), note, 0,
                     note->lines());
    } else {
        const QSizeF size = QSizeF(photo.picture.image.size()).scaled(box.size(), Qt::KeepAspectRatio);
        const QRectF place(box.topLeft(), size);
        sheets_.image(page_, "photograph", place, photo.picture.image);
        sheets_.frame(page_, place, kFrame);
    }
    const auto caption =
        std::make_shared<TextBlock>(std::vector<Paragraph>{{photo.caption, Paragraph::Direction::Page}}, captionStyle(),
                                    kPhotoWidth, texts_.rightToLeft(), Side::Centre);
    sheets_.text(page_, "caption", QRectF(x, box.bottom() + mm(0.6), kPhotoWidth, caption->height()), caption, 0,
                 caption->lines());
    return box.bottom() + mm(0.6) + caption->height() + mm(1.4);
}

void NoticeFlow::photoColumn(const std::vector<PrintPhoto>& photos)
{
    qreal y = top_ + mm(1);
    std::size_t placed = 0;
    for (; placed < photos.size() && placed < 2; ++placed) {
        if (y + pictureHeight(photos[placed]) + mm(8) > kContentBottom) break;
        y = photo(photos[placed], kSideMargin, y);
    }
    if (placed > 0) {
        photoPage_ = page_;
        photoBottom_ = y;
    }
    waiting_.assign(photos.begin() + static_cast<std::ptrdiff_t>(placed), photos.end());
}

void NoticeFlow::waitingPhotos()
{
    constexpr std::size_t kAcross = 4;
    for (std::size_t first = 0; first < waiting_.size(); first += kAcross) {
        if (page_ == photoPage_) top_ = std::max(top_, photoBottom_);
        if (room() < kPhotoHeight + mm(10)) newPage();
        const qreal step = (kContentWidth - kPhotoWidth) / (kAcross - 1);
        const qreal y = top_ + mm(2);
        qreal bottom = y;
        for (std::size_t i = first; i < std::min(first + kAcross, waiting_.size()); ++i)
            bottom = std::max(bottom, photo(waiting_[i], kSideMargin + step * static_cast<qreal>(i - first), y));
        top_ = bottom;
    }
    waiting_.clear();
}

} // namespace tocsin::ui

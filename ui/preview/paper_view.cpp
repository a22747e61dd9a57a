#include "ui/preview/paper_view.h"

#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace tocsin::ui {

namespace {

constexpr qreal kPaperInchesWide = 210 / 25.4;
constexpr qreal kPaperRatio = 297.0 / 210.0;
constexpr int kBetween = 16;
constexpr std::array kSteps{0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

/// A soft edge below the paper, drawn as a few frames of falling weight.
void paintShadow(QPainter& painter, const QRect& paper, const QPalette& palette)
{
    QColor shadow = Qt::black;
    for (int ring = 4; ring > 0; --ring) {
        shadow.setAlpha(isDark(palette) ? 38 - 7 * ring : 20 - 4 * ring);
        painter.fillRect(paper.adjusted(-ring, 1 - ring, ring, ring + 1), shadow);
    }
}

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    // A bar that comes and goes would change the width that the pages are fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PaperView::show(NoticePrint print)
{
    const bool first = !print_.has_value();
    print_ = std::move(print);
    pictures_.clear();
    relayout();
    if (first) verticalScrollBar()->setValue(0);
    Q_EMIT pageChanged();
}

void PaperView::clear()
{
    print_.reset();
    pictures_.clear();
    relayout();
}

qreal PaperView::zoom() const
{
    if (!fits_) return zoom_;
    const qreal wide = std::max(100, viewport()->width() - 2 * kBetween);
    return wide / (kPaperInchesWide * logicalDpiX());
}

QSize PaperView::pageSize() const
{
    const int width = static_cast<int>(std::lround(zoom() * kPaperInchesWide * logicalDpiX()));
    return {width, static_cast<int>(std::lround(width * kPaperRatio))};
}

QSize PaperView::contentSize() const
{
    if (!print_) return {0, 0};
    const QSize page = pageSize();
    return {page.width() + 2 * kBetween, print_->pageCount() * (page.height() + kBetween) + kBetween};
}

QRect PaperView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int spare = std::max(0, viewport()->width() - size.width() - 2 * kBetween);
    return {QPoint(kBetween + spare / 2 - horizontalScrollBar()->value(),
                   kBetween + page * (size.height() + kBetween) - verticalScrollBar()->value()),
            size};
}

void PaperView::relayout()
{
    const QSize content = contentSize();
    const QSize view = viewport()->size();
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, std::max(0, content.height() - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - view.width()));
    viewport()->update();
}

void PaperView::fitWidth()
{
    fits_ = true;
    pictures_.clear();
    relayout();
    Q_EMIT zoomChanged();
}

void PaperView::setZoom(qreal zoom)
{
    // What was at the top of the view stays there.
    const qreal before = std::max(1, contentSize().height());
    const qreal place = verticalScrollBar()->value() / before;
    fits_ = false;
    zoom_ = std::clamp(zoom, kSteps.front(), kSteps.back());
    pictures_.clear();
    relayout();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * contentSize().height())));
    Q_EMIT zoomChanged();
}

void PaperView::zoomIn()
{
    const auto next = std::find_if(kSteps.begin(), kSteps.end(), [&](qreal step) { return step > zoom() + 0.01; });
    setZoom(next == kSteps.end() ? kSteps.back() : *next);
}

void PaperView::zoomOut()
{
    const auto next = std::find_if(kSteps.rbegin(), kSteps.rend(), [&](qreal step) { return step < zoom() - 0.01; });
    setZoom(next == kSteps.rend() ? kSteps.front() : *next);
}

int PaperView::currentPage() const
{
    if (!print_) return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / (pageSize().height() + kBetween), 0, print_->pageCount() - 1);
}

const QImage& PaperView::picture(int page)
{
    auto found = pictures_.find(page);
    if (found != pictures_.end()) return *found;
    const qreal ratio = devicePixelRatioF();
    QImage image((QSizeF(pageSize()) * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    print_->paintPage(painter, page, QRectF(image.rect()));
    painter.end();
    image.setDevicePixelRatio(ratio);
    return *pictures_.insert(page, image);
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const QColor ground = mixed(palette().color(QPalette::Window), Qt::black, isDark(palette()) ? 0.25 : 0.07);
    painter.fillRect(viewport()->rect(), ground);
    if (!print_) return;
    for (int page = 0; page < print_->pageCount(); ++page) {
        const QRect paper = pageRect(page);
        if (!paper.intersects(viewport()->rect())) {
            pictures_.remove(page);
            continue;
        }
        paintShadow(painter, paper, palette());
        painter.drawImage(paper.topLeft(), picture(page));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (fits_) pictures_.clear();
    relayout();
    if (fits_) Q_EMIT zoomChanged();
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0) zoomIn();
    if (event->angleDelta().y() < 0) zoomOut();
    event->accept();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT pageChanged();
}

} // namespace tocsin::ui

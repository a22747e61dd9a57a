#include "ui/review/course_bar.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyle>

namespace tocsin::ui {

using Is = workflow::CourseStep::Is;

namespace {

constexpr int kMark = 12;
constexpr int kWordGap = 6; ///< between a mark and its word
constexpr int kLine = 22;   ///< between two steps
constexpr int kLineMargin = 6;

QFont fontOf(const QFont& body, Is is)
{
    QFont font = smallFont(body);
    if (is == Is::Here) font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

CourseBar::CourseBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("course"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CourseBar::setSteps(std::vector<Step> steps)
{
    steps_ = std::move(steps);
    setVisible(steps_.size() > 1);
    setAccessibleName(spoken());
    setToolTip(spoken());
    updateGeometry();
    update();
}

QString CourseBar::spoken() const
{
    QStringList all;
    for (const Step& step : steps_) {
        const QString is = step.is == Is::Done ? tr("done") : step.is == Is::Here ? tr("here") : tr("ahead");
        all << tr("%1: %2", "%1 is a state, %2 whether it is done, here or ahead").arg(step.text, is);
    }
    return all.join(tr(", ", "between steps"));
}

QSize CourseBar::sizeHint() const
{
    int width = 0;
    for (const int word : wordWidths(QWIDGETSIZE_MAX)) width += kMark + word + kLine;
    return {width, QFontMetrics(smallFont(font())).height() + 6};
}

QSize CourseBar::minimumSizeHint() const
{
    return {static_cast<int>(steps_.size()) * (kMark + kLine), sizeHint().height()};
}

/// With the gap before each word; 0 for words that have to give way, those farthest from where the case is first.
std::vector<int> CourseBar::wordWidths(int room) const
{
    std::vector<int> widths;
    int whole = 0;
    std::size_t here = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        widths.push_back(kWordGap + QFontMetrics(fontOf(font(), steps_[i].is)).horizontalAdvance(steps_[i].text));
        whole += kMark + kLine + widths.back();
        if (steps_[i].is == Is::Here) here = i;
    }
    while (whole > room) {
        std::size_t farthest = here;
        const auto distance = [here](std::size_t i) { return i > here ? i - here : here - i; };
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (widths[i] > 0 && distance(i) > distance(farthest)) farthest = i;
        if (farthest == here) break;
        whole -= widths[farthest];
        widths[farthest] = 0;
    }
    return widths;
}

void CourseBar::paintMark(QPainter& painter, const QRectF& place, Is is) const
{
    const QColor accent = toneText(is == Is::Done ? Tone::Good : Tone::Accent, palette());
    const QRectF circle = place.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(is == Is::Ahead ? hairline(palette()) : accent, 1.5));
    painter.setBrush(is == Is::Here ? QBrush(accent) : Qt::NoBrush);
    painter.drawEllipse(circle);
    if (is != Is::Done) return;
    QPainterPath tick;
    tick.moveTo(circle.left() + circle.width() * 0.26, circle.center().y());
    tick.lineTo(circle.left() + circle.width() * 0.44, circle.top() + circle.height() * 0.70);
    tick.lineTo(circle.left() + circle.width() * 0.76, circle.top() + circle.height() * 0.32);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void CourseBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<int> words = wordWidths(width() + kLine);
    const QColor quiet = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.62);
    int x = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const Step& step = steps_[i];
        const auto placed = [this](const QRect& logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        paintMark(painter, placed({x, (height() - kMark) / 2, kMark, kMark}), step.is);
        x += kMark;
        if (words[i] > 0) {
            painter.setFont(fontOf(font(), step.is));
            painter.setPen(step.is == Is::Here ? palette().color(QPalette::WindowText) : quiet);
            painter.drawText(placed({x + kWordGap, 0, words[i], height()}),
                             static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine |
                                              QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                             step.text);
        }
        x += words[i];
        if (i + 1 < steps_.size()) {
            painter.setPen(QPen(hairline(palette()), 1));
            const QRect line = placed({x + kLineMargin, 0, kLine - 2 * kLineMargin, height()});
            painter.drawLine(line.left(), height() / 2, line.right(), height() / 2);
        }
        x += kLine;
    }
}

} // namespace tocsin::ui

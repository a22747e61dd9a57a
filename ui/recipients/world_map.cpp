#include "ui/recipients/world_map.h"

#include "ui/print/qt_text.h"
#include "ui/recipients/outlines.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace tocsin::ui {

namespace {

constexpr double kDotRadius = 2.6;
constexpr double kConcernedRadius = 6.0;

QBrush fillOf(WorldMap::Mark mark, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    switch (mark) {
    case WorldMap::Mark::Receives: return mixed(base, toneText(Tone::Accent, palette), 0.72);
    case WorldMap::Mark::Restricted: return {mixed(base, toneText(Tone::Block, palette), 0.85), Qt::BDiagPattern};
    case WorldMap::Mark::Own: return mixed(base, text, 0.75);
    case WorldMap::Mark::Plain: break;
    }
    return mixed(base, text, 0.12);
}

} // namespace

WorldMap::WorldMap(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("world_map"));
    setMinimumSize(320, heightForWidth(320));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WorldMap::heightForWidth(int width) const { return static_cast<int>(std::lround(width * kMapHeight)); }

void WorldMap::present(const notice::RecipientSet& set, std::function<QString(const notice::Recipient&)> describe)
{
    set_ = set;
    describe_ = std::move(describe);
    index_.clear();
    for (std::size_t i = 0; i < set_.bureaus.size(); ++i) index_.emplace(set_.bureaus[i].code, i);
    setAccessibleName(tr("Map: %Ln bureau(s) receive it", nullptr, static_cast<int>(set_.count())));
    update();
}

void WorldMap::point(const std::string& code)
{
    pointed_ = code;
    update();
}

const notice::Recipient* WorldMap::recipient(const std::string& code) const
{
    const auto found = index_.find(code);
    return found == index_.end() ? nullptr : &set_.bureaus[found->second];
}

WorldMap::Mark WorldMap::markOf(const std::string& code) const
{
    const notice::Recipient* one = recipient(code);
    if (one == nullptr) return Mark::Plain;
    if (notice::receives(one->standing)) return Mark::Receives;
    if (one->standing == notice::Standing::Restricted) return Mark::Restricted;
    return one->standing == notice::Standing::Own ? Mark::Own : Mark::Plain;
}

QTransform WorldMap::toWidget() const
{
    // As large as fits, in the middle. A map is not mirrored where text runs from right to left: east stays east.
    const double scale = std::min<double>(width(), height() / kMapHeight);
    return QTransform::fromTranslate((width() - scale) / 2, (height() - scale * kMapHeight) / 2).scale(scale, scale);
}

std::string WorldMap::countryAt(const QPointF& at) const
{
    const QTransform transform = toWidget();
    constexpr double kNear = 5;
    std::string nearest;
    double distance = kNear;
    for (const Outline& outline : outlines()) {
        if (!outline.dot || outline.code.empty()) continue;
        const QPointF away = transform.map(*outline.dot) - at;
        if (const double length = std::hypot(away.x(), away.y()); length < distance) {
            distance = length;
            nearest = outline.code;
        }
    }
    if (!nearest.empty()) return nearest;
    const QPointF there = transform.inverted().map(at);
    for (const Outline& outline : outlines())
        if (outline.path.contains(there)) return outline.code;
    return {};
}

std::optional<QPointF> WorldMap::placeOf(const std::string& code) const
{
    for (const Outline& outline : outlines())
        if (outline.code == code) return toWidget().map(outline.dot.value_or(outline.path.boundingRect().center()));
    return std::nullopt;
}

void WorldMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCountries(painter);
    paintConcerned(painter);
    const std::optional<QPointF> pointed = pointed_.empty() ? std::nullopt : placeOf(pointed_);
    if (!pointed) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), 1.6));
    painter.drawEllipse(*pointed, kConcernedRadius + 4, kConcernedRadius + 4);
}

void WorldMap::paintCountries(QPainter& painter) const
{
    const QTransform transform = toWidget();
    const QColor base = palette().color(QPalette::Base);
    const QColor restricted = toneText(Tone::Block, palette());
    for (const Outline& outline : outlines()) {
        const Mark mark = markOf(outline.code);
        const QPainterPath path = transform.map(outline.path);
        painter.setPen(Qt::NoPen);
        if (mark == Mark::Restricted) painter.fillPath(path, mixed(base, restricted, 0.14));
        painter.fillPath(path, fillOf(mark, palette()));
        painter.strokePath(path, mark == Mark::Restricted ? QPen(restricted, 0.9) : QPen(base, 0.5));
    }
    for (const Outline& outline : outlines()) {
        const Mark mark = markOf(outline.code);
        if (!outline.dot || (mark == Mark::Plain && outline.code.empty())) continue;
        painter.setPen(mark == Mark::Restricted ? QPen(restricted, 1.4) : QPen(base, 0.8));
        painter.setBrush(mark == Mark::Restricted ? QBrush(base) : fillOf(mark, palette()));
        const QPointF at = transform.map(*outline.dot);
        painter.drawEllipse(at, kDotRadius, kDotRadius);
    }
}

void WorldMap::paintConcerned(QPainter& painter) const
{
    for (const notice::Recipient& one : set_.bureaus) {
        if (!one.fled && !one.asylum) continue;
        const std::optional<QPointF> at = placeOf(one.code);
        if (!at) continue;
        const Tone tone = one.fled ? Tone::Block : Tone::Warn;
        painter.setPen(QPen(toneText(tone, palette()), 1.6));
        painter.setBrush(toneFill(tone, palette()));
        painter.drawEllipse(*at, kConcernedRadius, kConcernedRadius);
        QFont font = smallFont(this->font());
        font.setBold(true);
        painter.setFont(font);
        const QRectF box(at->x() - kConcernedRadius, at->y() - kConcernedRadius, 2 * kConcernedRadius,
                         2 * kConcernedRadius);
        painter.drawText(box, Qt::AlignCenter, one.fled ? QStringLiteral("!") : QStringLiteral("?"));
    }
}

void WorldMap::mousePressEvent(QMouseEvent* event)
{
    if (const std::string code = countryAt(event->position()); recipient(code) != nullptr) Q_EMIT chosen(toQt(code));
}

bool WorldMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const notice::Recipient* one = recipient(countryAt(help->pos()));
    if (one != nullptr && describe_)
        QToolTip::showText(help->globalPos(), describe_(*one).toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace tocsin::ui

#include "ui/forms/section_nav.h"

#include "ui/forms/row_header.h"
#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

constexpr int kHeight = 46;
constexpr int kInset = 12;

} // namespace

SectionButton::SectionButton(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SectionButton::sizeHint() const { return {200, kHeight}; }

QString SectionButton::figure() const { return QString::number(filled_) + QLatin1Char('/') + QString::number(total_); }

void SectionButton::setCompleteness(std::size_t filled, std::size_t total)
{
    if (filled == filled_ && total == total_) return;
    filled_ = filled;
    total_ = total;
    speak();
    update();
}

void SectionButton::setCounts(const FindingMarks::Counts& counts)
{
    if (counts == counts_) return;
    counts_ = counts;
    speak();
    update();
}

void SectionButton::setIdle(bool idle)
{
    if (idle == idle_) return;
    idle_ = idle;
    speak();
    update();
}

void SectionButton::speak()
{
    QString spoken =
        idle_ ? SectionNav::tr("%1, does not count for this subject").arg(text())
              : SectionNav::tr("%1, %2 of %3 filled").arg(text(), QString::number(filled_), QString::number(total_));
    if (const QString counts = spokenCounts(counts_); !counts.isEmpty()) spoken += QLatin1String(", ") + counts;
    setAccessibleName(spoken);
    setToolTip(spoken);
}

void SectionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneFill(isChecked() ? Tone::Accent : Tone::Neutral, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 1, -4, -1), kRadius, kRadius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(toneText(Tone::Accent, palette()), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 2, -5, -2), kRadius, kRadius);
    }
    const QRect inner = rect().adjusted(kInset, 0, -kInset, 0);
    const QRect top(inner.left(), 6, inner.width(), 20);
    painter.setFont(smallFont(font()));
    const int marks = drawCounts(painter, top, counts_, palette(), mirrored);
    QFont name = font();
    if (isChecked()) name.setWeight(QFont::DemiBold);
    painter.setFont(name);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect words = mirrored ? top.adjusted(marks, 0, 0, 0) : top.adjusted(0, 0, -marks, 0);
    painter.drawText(words, int(Qt::AlignAbsolute | Qt::AlignVCenter) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     QFontMetrics(name).elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(smallFont(font()));
    painter.setPen(toneText(idle_ ? Tone::Warn : Tone::Neutral, palette()));
    constexpr int kFigure = 40;
    const QRect bottom(inner.left(), 26, inner.width(), 14);
    if (idle_) {
        painter.drawText(bottom,
                         int(Qt::AlignAbsolute | Qt::AlignVCenter) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         SectionNav::tr("does not count"));
        return;
    }
    const QRect figureBox = mirrored ? bottom.adjusted(0, 0, kFigure - bottom.width(), 0)
                                     : bottom.adjusted(bottom.width() - kFigure, 0, 0, 0);
    painter.drawText(figureBox,
                     int(Qt::AlignAbsolute | Qt::AlignVCenter) | int(mirrored ? Qt::AlignLeft : Qt::AlignRight),
                     figure());
    const double whole = bottom.width() - kFigure - 4;
    const double done = total_ == 0 ? 0 : whole * double(filled_) / double(total_);
    const double left = mirrored ? bottom.left() + kFigure + 4 : bottom.left();
    painter.setPen(Qt::NoPen);
    painter.setBrush(hairline(palette()));
    painter.drawRoundedRect(QRectF(left, 31.5, whole, 3), 1.5, 1.5);
    painter.setBrush(toneText(filled_ == total_ ? Tone::Good : Tone::Accent, palette()));
    painter.drawRoundedRect(QRectF(mirrored ? left + whole - done : left, 31.5, done, 3), 1.5, 1.5);
}

SectionNav::SectionNav(QWidget* parent) : QWidget(parent)
{
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(4, kGap, 4, kGap);
    stack->setSpacing(0);
    stack->addStretch(1);
}

void SectionNav::addSection(const std::string& id, const QString& name)
{
    const std::size_t section = buttons_.size();
    auto* button = new SectionButton(name, this);
    button->setObjectName(QStringLiteral("section_") + QString::fromStdString(id));
    button->setChecked(section == 0);
    static_cast<QVBoxLayout*>(layout())->insertWidget(int(section), button);
    ids_.push_back(id);
    buttons_.push_back(button);
    connect(button, &QAbstractButton::clicked, this, [this, section] {
        current_ = section;
        Q_EMIT chosen(section);
    });
}

void SectionNav::showCompleteness(const std::vector<notice::Completeness>& all)
{
    for (std::size_t i = 0; i < all.size() && i < buttons_.size(); ++i) {
        buttons_[i]->setCompleteness(all[i].filled, all[i].total);
        buttons_[i]->setIdle(!all[i].counts);
    }
}

void SectionNav::showFindings(const FindingMarks& marks)
{
    for (std::size_t i = 0; i < buttons_.size(); ++i) buttons_[i]->setCounts(marks.within(ids_[i]));
}

void SectionNav::setCurrent(std::size_t section)
{
    if (section >= buttons_.size()) return;
    current_ = section;
    buttons_[section]->setChecked(true);
}

} // namespace tocsin::ui

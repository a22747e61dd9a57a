#include "ui/catalogue/condition_view.h"

#include "ui/print/qt_text.h"
#include "ui/review/labels.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace tocsin::ui {

namespace {

constexpr int kIndent = 18;
constexpr int kBullet = 14;

void fill(QLabel* label, Tone tone)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::Window, toneFill(tone, palette));
    palette.setColor(QPalette::WindowText, toneText(tone, palette));
    label->setPalette(palette);
    // The sheet around it has the roles of Base, which labels inherit.
    label->setBackgroundRole(QPalette::Window);
    label->setForegroundRole(QPalette::WindowText);
    label->setAutoFillBackground(true);
}

} // namespace

ConditionView::ConditionView(const std::vector<rules::ConditionLine>& lines, QWidget* parent,
                             const std::optional<LineMarks>& marks)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("condition"));
    QString spoken;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const rules::ConditionLine& line = lines[i];
        const bool heads = i + 1 < lines.size() && lines[i + 1].depth > line.depth;
        const bool marked =
            marks && std::find(marks->known.begin(), marks->known.end(), line.text) == marks->known.end();
        const QString sign = marked ? marks->sign : heads ? QString() : QStringLiteral("•");
        auto* row = new QHBoxLayout;
        row->setSpacing(0);
        row->addSpacing(static_cast<int>(line.depth) * kIndent);
        QLabel* bullet = mutedLabel(sign, this);
        bullet->setFixedWidth(sign.isEmpty() ? 0 : kBullet);
        bullet->setWordWrap(false);
        QLabel* words = heads ? mutedLabel(toQt(line.text), this) : textLabel(toQt(line.text), this);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (marked) {
            fill(words, marks->tone);
            words->setObjectName(QStringLiteral("changed_line"));
        }
        row->addWidget(bullet, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
        spoken += (spoken.isEmpty() ? QString() : QStringLiteral("\n")) + sign + QLatin1Char(' ') + toQt(line.text);
    }
    setAccessibleName(spoken);
}

} // namespace tocsin::ui

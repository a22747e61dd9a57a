#include "ui/style/type_band.h"

#include "ui/style/icons.h"

#include <QtGui/QPainter>

namespace tocsin::ui {

namespace {
constexpr int kHeight = 5;
constexpr int kLine = 2;
} // namespace

TypeBand::TypeBand(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TypeBand::setType(const std::string& type)
{
    type_ = type;
    update();
}

void TypeBand::paintEvent(QPaintEvent*)
{
    if (type_.empty()) return;
    QPainter painter(this);
    const QColor own = typeColour(type_);
    const QColor colour = isDark(palette()) ? mixed(own, Qt::white, 0.18) : own;
    if (!type_.ends_with(".diffusion")) return painter.fillRect(rect(), colour);
    painter.fillRect(QRect(0, 0, width(), kLine), colour);
    painter.fillRect(QRect(0, kHeight - kLine, width(), kLine), colour);
}

} // namespace tocsin::ui

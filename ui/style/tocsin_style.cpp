#include "ui/style/tocsin_style.h"

#include "ui/style/icons.h"
#include "ui/style/style_controls.h"
#include "ui/style/style_views.h"
#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>

namespace tocsin::ui {

namespace {

constexpr const char* kLookProperty = "tocsin_look";
constexpr int kArrowWidth = 26;

bool isCell(const QWidget* widget) { return qobject_cast<const QAbstractItemView*>(widget) != nullptr; }

/// A line edit inside a combo or spin box, or an editor in a table, has its frame from outside.
bool isFramed(const QWidget* widget)
{
    const auto* edit = qobject_cast<const QLineEdit*>(widget);
    if (edit == nullptr) return true;
    return edit->hasFrame() && qobject_cast<const QComboBox*>(edit->parentWidget()) == nullptr &&
           qobject_cast<const QAbstractSpinBox*>(edit->parentWidget()) == nullptr;
}

/// Scroll bars without arrow buttons: the whole length is the groove.
QRect scrollPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect all = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? all.height() : all.width();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    const qint64 whole = range + bar.pageStep;
    const int thumb = range <= 0 || whole <= 0
                          ? length
                          : std::max<int>(28, static_cast<int>(static_cast<qint64>(bar.pageStep) * length / whole));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto stretch = [&](int from, int size) {
        return upright
                   ? QRect(all.left(), all.top() + from, all.width(), size)
                   : QStyle::visualRect(bar.direction, all, QRect(all.left() + from, all.top(), size, all.height()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return all;
    case QStyle::SC_ScrollBarSlider: return stretch(start, thumb);
    case QStyle::SC_ScrollBarSubPage: return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage: return stretch(start + thumb, length - start - thumb);
    default: return {};
    }
}

} // namespace

void setLook(QAbstractButton& button, ButtonLook look)
{
    button.setProperty(kLookProperty, static_cast<int>(look));
    button.update();
}

ButtonLook lookOf(const QWidget* button)
{
    if (button == nullptr) return ButtonLook::Normal;
    const QVariant set = button->property(kLookProperty);
    if (set.isValid()) return static_cast<ButtonLook>(set.toInt());
    const auto* push = qobject_cast<const QPushButton*>(button);
    return push != nullptr && push->isDefault() ? ButtonLook::Primary : ButtonLook::Normal;
}

TocsinStyle::TocsinStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void TocsinStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr ||
        qobject_cast<QComboBox*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void TocsinStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: paintButtonPanel(*option, *painter, lookOf(widget)); return;
    case PE_PanelButtonTool: paintToolPanel(*option, *painter); return;
    case PE_FrameFocusRect:
        // Buttons draw their own ring with the panel; cells show focus by selection.
        if (isCell(widget) || qobject_cast<const QPushButton*>(widget) != nullptr ||
            qobject_cast<const QToolButton*>(widget) != nullptr)
            return;
        paintFocusRing(option->rect, option->palette, *painter);
        return;
    case PE_PanelLineEdit:
        if (!isFramed(widget)) return;
        paintField(option->rect, *option, *painter, option->state.testFlag(State_HasFocus));
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget) == nullptr) break;
        // Views and text areas: the viewport fills the inside, the frame is the field's border.
        painter->save();
        painter->setPen(hairline(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        if (option->state.testFlag(State_HasFocus) && !isCell(widget))
            paintFocusRing(option->rect, option->palette, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheckBox(*option, *painter); return;
    case PE_IndicatorRadioButton: paintRadioButton(*option, *painter); return;
    case PE_IndicatorHeaderArrow: return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          hairline(option->palette));
        return;
    case PE_FrameTabWidget: return;
    case PE_IndicatorTabClose:
        if (option->state.testFlag(State_Raised) || option->state.testFlag(State_Sunken))
            paintToolPanel(*option, *painter);
        icon(Icon::Close).paint(painter, option->rect.adjusted(2, 2, -2, -2));
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        paintChevron(option->rect, option->palette.color(QPalette::ButtonText), *painter,
                     element == PE_IndicatorArrowUp ? 180 : 0);
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TocsinStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == CE_Header) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return paintHeader(*header, *painter);
    } else if (element == CE_HeaderEmptyArea || element == CE_HeaderSection) {
        return paintHeaderGround(*option, *painter);
    } else if (element == CE_PushButtonBevel) {
        // Without Fusion's own menu arrow: the label draws it beside the text.
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    } else if (element == CE_PushButtonLabel) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paintButtonLabel(*button, *painter, lookOf(widget));
    } else if (element == CE_TabBarTabShape) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return paintTab(*tab, *painter);
    } else if (element == CE_TabBarTabLabel) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab quiet(*tab);
            quiet.state &= ~State_HasFocus;
            if (!tab->state.testFlag(State_Selected))
                quiet.palette.setColor(QPalette::WindowText, tab->palette.color(QPalette::PlaceholderText));
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
    } else if (element == CE_ProgressBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paintProgress(*bar, *painter);
    } else if (element == CE_Splitter) {
        const bool upright = option->state.testFlag(State_Horizontal);
        const QPoint middle = option->rect.center();
        return painter->fillRect(upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                         : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                                 hairline(option->palette));
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TocsinStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    const QColor arrow = option->palette.color(
        option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (control == CC_ComboBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (box != nullptr && box->frame)
            paintField(option->rect, *option, *painter, option->state.testFlag(State_HasFocus));
        return paintChevron(subControlRect(control, option, SC_ComboBoxArrow, widget), arrow, *painter);
    }
    if (control == CC_SpinBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (box != nullptr && box->frame)
            paintField(option->rect, *option, *painter, option->state.testFlag(State_HasFocus));
        if (option->subControls.testFlag(SC_SpinBoxUp)) {
            paintChevron(subControlRect(control, option, SC_SpinBoxUp, widget), arrow, *painter, 180);
            paintChevron(subControlRect(control, option, SC_SpinBoxDown, widget), arrow, *painter);
        }
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollGroove(*bar, *painter);
            if (bar->maximum > bar->minimum)
                paintScrollHandle(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize TocsinStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                    const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
        if (isFramed(widget)) size.setHeight(std::max(size.height(), kControlHeight));
        break;
    case CT_ComboBox: size = {size.width() + 8, std::max(size.height(), kControlHeight)}; break;
    case CT_SpinBox: size.setHeight(std::max(size.height(), kControlHeight)); break;
    case CT_PushButton:
        size = {std::max(size.width() + 8, widget != nullptr && widget->property("tocsin_narrow").toBool() ? 0 : 72),
                std::max(size.height(), kControlHeight)};
        break;
    case CT_ToolButton: size.setHeight(std::max(size.height(), 30)); break;
    case CT_ItemViewItem: {
        const bool popup =
            widget != nullptr && widget->window() != nullptr && widget->window()->windowType() == Qt::Popup;
        size.setHeight(std::max(size.height(), popup ? 28 : kRowHeight - 4));
        break;
    }
    case CT_HeaderSection: size = {size.width() + 8, std::max(size.height(), kRowHeight)}; break;
    case CT_TabBarTab: size = {size.width() + 8, std::max(size.height(), 38)}; break;
    case CT_MenuItem: size.setHeight(std::max(size.height(), contents.height() <= 2 ? 0 : 28)); break;
    default: break;
    }
    return size;
}

QRect TocsinStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const
{
    const QRect all = option->rect;
    const auto visual = [&](const QRect& logical) { return visualRect(option->direction, all, logical); };
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return visual({all.right() - kArrowWidth + 1, all.top(), kArrowWidth, all.height()});
        if (part == SC_ComboBoxEditField)
            return visual({all.left() + 8, all.top() + 2, all.width() - kArrowWidth - 8, all.height() - 4});
    }
    if (control == CC_SpinBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int arrows = box != nullptr && box->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : kArrowWidth - 4;
        const int half = all.height() / 2;
        if (part == SC_SpinBoxUp && arrows > 0) return visual({all.right() - arrows, all.top() + 3, arrows, half - 3});
        if (part == SC_SpinBoxDown && arrows > 0)
            return visual({all.right() - arrows, all.top() + half, arrows, half - 3});
        if (part == SC_SpinBoxEditField)
            return visual({all.left() + 6, all.top() + 2, all.width() - arrows - 8, all.height() - 4});
    }
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) return scrollPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect TocsinStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents && isFramed(widget)) return option->rect.adjusted(6, 1, -6, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

int TocsinStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: return 8;
    case PM_HeaderMargin: return 9;
    case PM_ScrollBarExtent: return 12;
    case PM_SmallIconSize: return kIconSize;
    case PM_ButtonIconSize: return kIconSize;
    case PM_ListViewIconSize: return kIconSize;
    case PM_TabBarIconSize: return 16;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarTabShiftVertical: return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 17;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TocsinStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ToolTip_WakeUpDelay: return 450;
    case SH_Table_GridLineColor: return static_cast<int>(hairline(QApplication::palette()).rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace tocsin::ui

#include "ui/forms/field_widget.h"

#include "ui/forms/glyph_button.h"
#include "ui/forms/sensitivity_mark.h"
#include "ui/forms/severity_mark.h"
#include "ui/forms/wrap_label.h"
#include "ui/print/qt_text.h"
#include "ui/style/theme.h"

#include <QtCore/QVariantAnimation>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>

namespace tocsin::ui {

namespace {

constexpr std::size_t kLinesOfFindings = 3;

} // namespace

FieldWidget::FieldWidget(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent)
    : QWidget(parent), host_(host), field_(field), path_(std::move(path)), place_(place)
{
    setObjectName(toQt(path_));
    grid_ = new QGridLayout(this);
    const int around = place == LabelPlace::Caption ? 0 : 3;
    grid_->setContentsMargins(0, place == LabelPlace::Above ? kGap : around, 0, around);
    grid_->setHorizontalSpacing(kMargin);
    grid_->setVerticalSpacing(2);
    grid_->setColumnStretch(1, 1);
    buildLabel();
}

FieldWidget::~FieldWidget()
{
    setFocusProxy(nullptr); // else the editor would be told that it lost the keyboard when half of this is gone
}

void FieldWidget::buildLabel()
{
    auto* box = new QWidget(this);
    labelRow_ = new QHBoxLayout(box);
    labelRow_->setContentsMargins(0, 0, 0, 0);
    labelRow_->setSpacing(4);
    label_ = new WrapLabel(host_.text(field_.label), box);
    label_->setToolTip(host_.text(field_.help));
    const bool beside = place_ == LabelPlace::Beside;
    labelRow_->addWidget(label_, beside ? 1 : 0, Qt::AlignTop);
    if (beside) {
        // The label's first line stands level with the text in a one-line editor.
        labelRow_->setContentsMargins(0, 5, 0, 0);
        box->setFixedWidth(kLabelWidth);
    } else if (place_ == LabelPlace::Caption) {
        label_->setNote(toneText(Tone::Neutral, palette()));
        labelRow_->setStretch(0, 1);
        grid_->addWidget(box, 0, 0, 1, 2);
        return; // help and sensitivity are those of the list around it
    } else {
        QFont strong = label_->font();
        strong.setWeight(QFont::DemiBold);
        label_->setFont(strong);
        label_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        label_->setFixedWidth(std::min(QFontMetrics(strong).horizontalAdvance(label_->text()) + 2, kWideEditor));
    }
    if (field_.sensitivity != form::Sensitivity::None)
        labelRow_->addWidget(new SensitivityMark(field_.sensitivity, box), 0, Qt::AlignTop);
    if (!field_.help.empty()) addHelp();
    if (!beside) labelRow_->addStretch(1);
    if (beside)
        grid_->addWidget(box, 0, 0, 1, 1, Qt::AlignTop);
    else
        grid_->addWidget(box, 0, 0, 1, 2);
}

void FieldWidget::setLabelWidth(int width) { labelRow_->parentWidget()->setFixedWidth(width); }

void FieldWidget::showCaption(bool shown) { labelRow_->parentWidget()->setVisible(shown); }

void FieldWidget::addHelp()
{
    helpButton_ = new GlyphButton(GlyphButton::Glyph::Help, tr("Help on “%1”").arg(host_.text(field_.label)), this);
    helpButton_->setFixedSize(20, 20);
    helpButton_->setFocusPolicy(Qt::ClickFocus); // Shift+F1 opens it from the field, Tab goes from editor to editor
    helpButton_->setToolTip(host_.text(field_.help));
    labelRow_->addWidget(helpButton_, 0, Qt::AlignTop);
    connect(helpButton_, &QAbstractButton::toggled, this, [this](bool on) {
        WrapLabel* text = line(helpLine_);
        text->setNote(toneText(Tone::Neutral, palette()));
        text->setWrappedText(host_.text(field_.help));
        text->setVisible(on);
        layLines();
    });
}

void FieldWidget::toggleHelp()
{
    if (helpButton_ != nullptr) helpButton_->toggle();
}

void FieldWidget::setPath(const std::string& path)
{
    path_ = path;
    setObjectName(toQt(path));
}

std::string FieldWidget::pattern() const { return form::Path::parse(path_).value().pattern(); }

void FieldWidget::setEditor(QWidget* editor, int maximumWidth)
{
    editor_ = editor;
    editor->setMaximumWidth(maximumWidth);
    const int row = place_ == LabelPlace::Beside ? 0 : 1;
    const int column = place_ == LabelPlace::Beside ? 1 : 0;
    auto* span = new QHBoxLayout;
    span->addWidget(editor, 1, Qt::AlignTop);
    if (maximumWidth < QWIDGETSIZE_MAX) span->addStretch(0);
    grid_->addLayout(span, row, column, 1, place_ == LabelPlace::Beside ? 1 : 2);
    nameEditor(editor);
}

void FieldWidget::nameEditor(QWidget* editor)
{
    setFocusProxy(editor);
    editor->setAccessibleName(host_.text(field_.label));
    editor->setAccessibleDescription(host_.text(field_.help));
    if (label_ != nullptr) label_->setBuddy(editor);
}

void FieldWidget::setValue(const base::Json& value)
{
    loading_ = true;
    value_ = value;
    clearFault();
    display(value);
    loading_ = false;
}

bool FieldWidget::take(const base::Json& raw, bool final)
{
    if (loading_) return true;
    const base::Result<base::Json> read = host_.read(pattern(), raw);
    if (!read) {
        if (final) setFault(host_.wording(read.error()));
        return false;
    }
    clearFault();
    takeCanonical(*read, toQt(path_));
    return true;
}

void FieldWidget::takeCanonical(base::Json value, const QString& leaf)
{
    if (loading_ || value == value_) return;
    value_ = std::move(value);
    Q_EMIT valueChanged(leaf);
}

void FieldWidget::setReadOnly(bool readOnly) { readOnly_ = readOnly; }

void FieldWidget::focusEditor()
{
    if (focusProxy() != nullptr) focusProxy()->setFocus(Qt::OtherFocusReason);
}

FieldWidget* FieldWidget::reveal(const std::string& path) { return path == path_ ? this : nullptr; }

WrapLabel* FieldWidget::line(WrapLabel*& slot)
{
    if (slot == nullptr) slot = new WrapLabel(QString(), this);
    return slot;
}

void FieldWidget::setNote(const QString& text)
{
    if (text.isEmpty() && noteLine_ == nullptr) return;
    line(noteLine_)->setNote(toneText(Tone::Neutral, palette()));
    noteLine_->setWrappedText(text);
    noteLine_->setVisible(!text.isEmpty());
    layLines();
}

void FieldWidget::setFault(const QString& text)
{
    fault_ = text;
    line(faultLine_)->setNote(toneText(Tone::Block, palette()));
    faultLine_->setWrappedText(tr("Not taken: %1").arg(text));
    faultLine_->show();
    layLines();
}

void FieldWidget::clearFault()
{
    if (fault_.isEmpty()) return;
    fault_.clear();
    faultLine_->hide();
    layLines();
}

void FieldWidget::showFindings(const FindingMarks& marks)
{
    const std::vector<FindingMark>& own = marks.at(path_);
    if (own == shown_) return;
    shown_ = own;
    const std::size_t count = std::min(own.size(), kLinesOfFindings);
    while (findingLines_.size() < count) {
        findingLines_.push_back(new WrapLabel(QString(), this));
        findingLines_.back()->setObjectName(QStringLiteral("finding_line"));
    }
    for (std::size_t i = 0; i < findingLines_.size(); ++i) {
        WrapLabel* text = findingLines_[i];
        text->setVisible(i < count);
        if (i >= count) continue;
        text->setNote(toneText(severityTone(own[i].severity), palette()));
        const bool more = i + 1 == count && own.size() > count;
        const QString word = own[i].question ? tr("To be answered") : severityWord(own[i].severity);
        text->setWrappedText(more ? tr("%1: %2 (%Ln more in the list of findings)", nullptr, int(own.size() - count))
                                        .arg(word, own[i].message)
                                  : tr("%1: %2").arg(word, own[i].message));
        text->setToolTip(own[i].title);
    }
    layLines();
    update();
}

void FieldWidget::layLines()
{
    std::vector<WrapLabel*> lines{noteLine_, faultLine_};
    lines.insert(lines.end(), findingLines_.begin(), findingLines_.end());
    lines.push_back(helpLine_);
    int row = place_ == LabelPlace::Beside ? 1 : 2;
    const int column = place_ == LabelPlace::Beside ? 1 : 0;
    for (WrapLabel* one : lines) {
        if (one == nullptr || !one->isVisibleTo(this)) continue;
        grid_->addWidget(one, row++, column, 1, place_ == LabelPlace::Beside ? 1 : 2);
    }
    if (place_ != LabelPlace::Beside) return;
    // The label may be taller than editor and lines together: it reaches over their rows, and one more takes the rest.
    for (int i = 0; i < grid_->rowCount(); ++i) grid_->setRowStretch(i, i == row ? 1 : 0);
    grid_->addWidget(labelRow_->parentWidget(), 0, 0, row + 1, 1, Qt::AlignTop);
}

void FieldWidget::flash()
{
    if (animation_ == nullptr) {
        animation_ = new QVariantAnimation(this);
        animation_->setStartValue(1.0);
        animation_->setEndValue(0.0);
        animation_->setDuration(1400);
        animation_->setEasingCurve(QEasingCurve::InQuad);
        connect(animation_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
            glow_ = value.toDouble();
            update();
        });
    }
    glow_ = 1;
    animation_->stop();
    animation_->start();
}

void FieldWidget::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    if (glow_ > 0) {
        QColor glow = toneFill(Tone::Accent, palette());
        glow.setAlphaF(float(glow_));
        painter.fillRect(rect(), glow);
    }
    if (shown_.empty() || editor_ == nullptr || place_ != LabelPlace::Beside) return;
    // A bar between label and editor, as wide as a hairline may be to be seen, in the tone of the gravest finding.
    rules::Severity gravest = rules::Severity::Hint;
    for (const FindingMark& mark : shown_) gravest = std::min(gravest, mark.severity);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? editor_->geometry().right() + 6 : editor_->geometry().left() - 8;
    painter.fillRect(QRect(x, editor_->y() + 2, 3, height() - editor_->y() - 5),
                     toneText(severityTone(gravest), palette()));
}

} // namespace tocsin::ui

#include "ui/forms/list_row.h"

#include "core/notice/content.h"
#include "ui/forms/field_factory.h"
#include "ui/forms/glyph_button.h"
#include "ui/forms/reference_field.h"
#include "ui/forms/row_header.h"
#include "ui/print/qt_text.h"
#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

constexpr int kInset = 12; ///< of a card's body

int compactWidth(form::FieldType type)
{
    switch (type) {
    case form::FieldType::Code: return 220;
    case form::FieldType::Boolean: return 240;
    case form::FieldType::PartialDate: return 224;
    case form::FieldType::Date:
    case form::FieldType::Integer: return 140;
    default: return 0; // takes what is left
    }
}

} // namespace

ListRow::ListRow(FieldHost& host, const form::Field& list, bool compact, QWidget* parent)
    : QWidget(parent), host_(host), list_(list), compact_(compact), expanded_(compact)
{
    setAttribute(Qt::WA_StyledBackground, false);
    if (compact)
        buildLine();
    else
        buildCard();
}

void ListRow::addButtons(QHBoxLayout* row)
{
    using Glyph = GlyphButton::Glyph;
    const auto add = [&](Glyph glyph, const QString& name, const char* object, auto signal) {
        auto* button = new GlyphButton(glyph, name, this);
        button->setObjectName(QLatin1String(object));
        if (compact_) button->setFixedHeight(kControlHeight);
        connect(button, &QAbstractButton::clicked, this, signal);
        row->addWidget(button, 0, compact_ ? Qt::AlignBottom : Qt::AlignVCenter);
        buttons_.push_back(button);
        return button;
    };
    moving_.push_back(add(Glyph::Up, tr("Move up"), "move_up", [this] { Q_EMIT moveRequested(-1); }));
    moving_.push_back(add(Glyph::Down, tr("Move down"), "move_down", [this] { Q_EMIT moveRequested(1); }));
    add(Glyph::Duplicate, tr("Duplicate"), "duplicate", [this] { Q_EMIT duplicateRequested(); });
    add(Glyph::Remove, tr("Remove"), "remove", [this] { Q_EMIT removeRequested(); });
}

void ListRow::buildLine()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    bool filling = false;
    for (const form::Field& field : list_.fields) {
        FieldWidget* widget = makeCompactField(host_, field, "x", this);
        adopt(widget);
        const int width = compactWidth(field.type);
        if (width > 0) widget->setFixedWidth(width);
        filling = filling || width == 0;
        row->addWidget(widget, width > 0 ? 0 : 1, Qt::AlignTop);
    }
    addButtons(row);
    if (!filling) row->addStretch(1);
}

void ListRow::buildCard()
{
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(1, 1, 1, 1);
    stack->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 4, 0);
    top->setSpacing(0);
    header_ = new RowHeader(this);
    connect(header_, &QAbstractButton::toggled, this, &ListRow::setExpanded);
    top->addWidget(header_, 1);
    addButtons(top);
    stack->addLayout(top);
}

void ListRow::adopt(FieldWidget* field)
{
    fields_.push_back(field);
    connect(field, &FieldWidget::valueChanged, this, [this, field](const QString& leaf) {
        const std::string& id = field->field().id;
        if (field->value().is_null())
            row_.erase(id);
        else
            row_[id] = field->value();
        showTitle();
        Q_EMIT changed(leaf);
    });
    connect(field, &FieldWidget::editingFinished, this, &ListRow::editingFinished);
}

void ListRow::makeFields()
{
    body_ = new QWidget(this);
    auto* stack = new QVBoxLayout(body_);
    stack->setContentsMargins(kInset, 4, kInset, kGap);
    stack->setSpacing(2);
    for (const form::Field& field : list_.fields) {
        FieldWidget* widget = makeField(host_, field, path_ + "." + field.id, body_);
        widget->setLabelWidth(kLabelWidth - kInset - 1);
        adopt(widget);
        stack->addWidget(widget);
        const auto value = row_.find(field.id);
        widget->setValue(value == row_.end() ? base::Json() : *value);
        widget->setReadOnly(readOnly_);
        widget->showFindings(marks_);
    }
    layout()->addWidget(body_);
}

void ListRow::setExpanded(bool expanded)
{
    if (compact_ || expanded == expanded_) return;
    expanded_ = expanded;
    if (expanded && body_ == nullptr) makeFields();
    body_->setVisible(expanded);
    header_->setChecked(expanded);
    update();
}

void ListRow::setRow(const base::Json& row)
{
    row_ = row;
    for (FieldWidget* field : fields_) {
        const auto found = row_.find(field->field().id);
        const base::Json value = found == row_.end() ? base::Json() : *found;
        // An untouched field keeps its cursor.
        if (field->value() != value || !field->fault().isEmpty()) field->setValue(value);
    }
    showTitle();
}

void ListRow::setPlace(const std::string& path, std::size_t number, std::size_t count)
{
    path_ = path;
    number_ = number;
    setObjectName(toQt(path));
    for (FieldWidget* field : fields_) field->setPath(path + "." + field->field().id);
    for (GlyphButton* button : moving_) button->setVisible(count > 1 && !readOnly_);
    if (moving_.size() == 2) {
        moving_[0]->setEnabled(number > 0);
        moving_[1]->setEnabled(number + 1 < count);
    }
    if (compact_)
        for (FieldWidget* field : fields_) field->showCaption(number == 0 && list_.fields.size() > 1);
    showTitle();
}

void ListRow::showTitle()
{
    if (header_ == nullptr) return;
    QString title;
    const auto found = row_.find(list_.rowTitle);
    const auto path = form::Path::parse(path_ + "." + list_.rowTitle);
    if (found != row_.end() && path)
        title = toQt(notice::display(host_.form(), host_.catalogue(), *path, *found, host_.language())).simplified();
    header_->setTitle(host_.text(list_.rowName()) + QLatin1Char(' ') + QString::number(number_ + 1),
                      title.isEmpty() ? tr("New entry") : title);
}

void ListRow::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    for (FieldWidget* field : fields_) field->setReadOnly(readOnly);
    for (GlyphButton* button : buttons_) button->setVisible(!readOnly);
}

void ListRow::showFindings(const FindingMarks& marks)
{
    marks_ = marks;
    if (header_ != nullptr) header_->setCounts(marks.within(path_));
    for (FieldWidget* field : fields_) field->showFindings(marks);
}

FieldWidget* ListRow::reveal(const std::string& path)
{
    setExpanded(true);
    for (FieldWidget* field : fields_)
        if (FieldWidget* found = field->reveal(path)) return found;
    return nullptr;
}

void ListRow::focusFirst()
{
    setExpanded(true);
    if (!fields_.empty()) fields_.front()->focusEditor();
}

void ListRow::commit()
{
    for (FieldWidget* field : fields_) field->commit();
}

void ListRow::refreshReferences()
{
    for (FieldWidget* field : fields_)
        if (auto* reference = qobject_cast<ReferenceField*>(field)) reference->refresh();
}

void ListRow::paintEvent(QPaintEvent*)
{
    if (compact_) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hairline(palette()), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace tocsin::ui

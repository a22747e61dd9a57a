#include "ui/forms/boolean_field.h"

#include "ui/forms/segment_button.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>

namespace tocsin::ui {

namespace {

enum Answer { Yes, No, None };

} // namespace

BooleanField::BooleanField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place,
                           QWidget* parent)
    : FieldWidget(host, field, std::move(path), place, parent), group_(new QButtonGroup(this))
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const QString& text, const char* name, Answer answer) {
        auto* button = new SegmentButton(text, box);
        button->setObjectName(QLatin1String(name));
        button->setEnds(answer == Yes, answer == None);
        button->setQuiet(answer == None);
        button->setAccessibleName(tr("%1: %2").arg(host.text(field.label), text));
        group_->addButton(button, answer);
        row->addWidget(button);
    };
    add(tr("Yes"), "yes", Yes);
    add(tr("No"), "no", No);
    add(tr("Not answered"), "not_answered", None);
    row->addStretch(1);
    setEditor(box, QWIDGETSIZE_MAX);
    setFocusProxy(nullptr);
    group_->button(None)->setChecked(true);
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on || loading()) return;
        takeCanonical(id == None ? base::Json() : base::Json(id == Yes), objectName());
        Q_EMIT editingFinished();
    });
}

void BooleanField::focusEditor() { group_->checkedButton()->setFocus(Qt::OtherFocusReason); }

void BooleanField::display(const base::Json& value)
{
    group_->button(!value.is_boolean() ? None : (value.get<bool>() ? Yes : No))->setChecked(true);
}

void BooleanField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    for (QAbstractButton* button : group_->buttons()) button->setEnabled(!readOnly);
}

} // namespace tocsin::ui

#include "ui/forms/reference_field.h"

#include "core/notice/content.h"
#include "ui/print/qt_text.h"
#include "ui/style/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

ReferenceField::ReferenceField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place,
                               QWidget* parent)
    : FieldWidget(host, field, std::move(path), place, parent),
      box_(new QWidget(this)),
      stack_(new QVBoxLayout(box_)),
      none_(new QLabel(box_))
{
    stack_->setContentsMargins(0, 5, 0, 5);
    stack_->setSpacing(kGap / 2);
    none_->setTextFormat(Qt::PlainText);
    none_->setForegroundRole(QPalette::PlaceholderText);
    stack_->addWidget(none_);
    setEditor(box_, kWideEditor);
    refresh();
}

QString ReferenceField::titleOf(const base::Json& row, std::size_t index) const
{
    const form::Field* list = host().form().find(field().target);
    const auto found = row.find(list->rowTitle);
    const QString number = host().text(list->rowName()) + QLatin1Char(' ') + QString::number(index + 1);
    if (found == row.end()) return tr("%1 (without title)").arg(number);
    const std::string path = field().target + "[" + std::to_string(index) + "]." + list->rowTitle;
    const QString title = toQt(
        notice::display(host().form(), host().catalogue(), form::Path::parse(path).value(), *found, host().language()));
    return number + QStringLiteral(": ") + title.simplified().left(90);
}

void ReferenceField::refresh()
{
    const base::Json* found = form::Path::parse(field().target).value().find(host().content());
    const base::Json rows = found == nullptr ? base::Json::array() : *found;
    std::vector<std::string> ids;
    for (const base::Json& row : rows) ids.push_back(row.at("id").get<std::string>());
    const bool same = std::equal(ids.begin(), ids.end(), checks_.begin(), checks_.end(),
                                 [](const std::string& id, const auto& check) { return id == check.first; });
    if (!same) {
        for (const auto& [id, check] : checks_) delete check;
        checks_.clear();
        for (const std::string& id : ids) {
            auto* check = new QCheckBox(box_);
            check->setObjectName(QStringLiteral("row_") + toQt(id));
            connect(check, &QCheckBox::toggled, this, &ReferenceField::changed);
            stack_->addWidget(check);
            checks_.emplace_back(id, check);
        }
    }
    for (std::size_t i = 0; i < checks_.size(); ++i) {
        QCheckBox* check = checks_[i].second;
        // A title may hold '&', which would be taken for a mnemonic.
        check->setText(titleOf(rows[i], i).replace(QLatin1Char('&'), QLatin1String("&&")));
        check->setEnabled(!readOnly());
    }
    none_->setText(tr("No entry yet under “%1”.").arg(host().text(host().form().find(field().target)->label)));
    none_->setVisible(checks_.empty());
    display(value());
    if (!checks_.empty()) nameEditor(checks_.front().second);
}

void ReferenceField::display(const base::Json& value)
{
    for (const auto& [id, check] : checks_) {
        const QSignalBlocker quiet(check);
        check->setChecked(value.is_array() && std::find(value.begin(), value.end(), id) != value.end());
    }
}

void ReferenceField::changed()
{
    base::Json ids = base::Json::array();
    for (const auto& [id, check] : checks_)
        if (check->isChecked()) ids.push_back(id);
    takeCanonical(ids.empty() ? base::Json() : std::move(ids), objectName());
    Q_EMIT editingFinished();
}

void ReferenceField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    for (const auto& [id, check] : checks_) check->setEnabled(!readOnly);
}

} // namespace tocsin::ui

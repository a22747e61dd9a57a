#include "ui/forms/list_field.h"

#include "core/base/ids.h"
#include "ui/forms/list_row.h"
#include "ui/forms/wrap_label.h"
#include "ui/print/qt_text.h"
#include "ui/style/theme.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

base::Json newRow() { return {{"id", base::newIdText().substr(0, 8)}}; }

} // namespace

bool isCompact(const form::Field& list)
{
    if (list.fields.size() > 3) return false;
    return std::none_of(list.fields.begin(), list.fields.end(), [](const form::Field& field) {
        using form::FieldType;
        return field.type == FieldType::Paragraph || field.type == FieldType::List || field.type == FieldType::Codes ||
               field.type == FieldType::Reference || field.type == FieldType::Attachment;
    });
}

ListField::ListField(FieldHost& host, const form::Field& field, std::string path, QWidget* parent)
    : FieldWidget(host, field, std::move(path), LabelPlace::Above, parent),
      box_(new QWidget(this)),
      stack_(new QVBoxLayout(box_)),
      teach_(new WrapLabel(QString(), box_)),
      add_(new QPushButton(tr("Add"), box_))
{
    stack_->setContentsMargins(0, 0, 0, 0);
    stack_->setSpacing(isCompact(field) ? 6 : kGap);
    teach_->setNote(toneText(Tone::Neutral, palette()));
    teach_->setWrappedText(field.help.empty() ? tr("No entry yet.") : host.text(field.help));
    add_->setObjectName(QStringLiteral("add_row"));
    add_->setAccessibleName(tr("Add an entry to “%1”").arg(host.text(field.label)));
    add_->setToolTip(tr("Add an entry (Ctrl+Enter)"));
    connect(add_, &QPushButton::clicked, this, [this] { addRow(); });
    auto* foot = new QHBoxLayout;
    foot->addWidget(add_);
    foot->addStretch(1);
    stack_->addWidget(teach_);
    stack_->addLayout(foot);
    setEditor(box_, QWIDGETSIZE_MAX);
    nameEditor(add_);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (!readOnly()) addRow();
        });
    }
    arrange();
}

ListRow* ListField::makeRow(const base::Json& row)
{
    auto* widget = new ListRow(host(), field(), isCompact(field()), box_);
    widget->setRow(row);
    widget->setReadOnly(readOnly());
    connect(widget, &ListRow::changed, this, &ListField::changed);
    connect(widget, &ListRow::editingFinished, this, &FieldWidget::editingFinished);
    connect(widget, &ListRow::removeRequested, this, [this, widget] { removeRow(widget); });
    connect(widget, &ListRow::duplicateRequested, this, [this, widget] { duplicateRow(widget); });
    connect(widget, &ListRow::moveRequested, this, [this, widget](int by) { moveRow(widget, by); });
    return widget;
}

ListRow* ListField::addRow()
{
    ListRow* row = makeRow(newRow());
    rows_.push_back(row);
    arrange();
    row->focusFirst();
    return row;
}

void ListField::removeRow(ListRow* row)
{
    const auto at = std::find(rows_.begin(), rows_.end(), row);
    const auto next = std::size_t(at - rows_.begin());
    rows_.erase(at);
    row->hide();
    row->deleteLater(); // its own button brought us here
    arrange();
    changed(toQt(path()));
    Q_EMIT editingFinished();
    if (rows_.empty())
        add_->setFocus();
    else if (isCompact(field()))
        rows_[std::min(next, rows_.size() - 1)]->focusFirst();
}

void ListField::duplicateRow(ListRow* row)
{
    base::Json copy = row->row();
    copy["id"] = newRow()["id"];
    const auto at = std::find(rows_.begin(), rows_.end(), row);
    ListRow* made = makeRow(copy);
    rows_.insert(at + 1, made);
    arrange();
    made->focusFirst();
    changed(toQt(path()));
    Q_EMIT editingFinished();
}

void ListField::moveRow(ListRow* row, int by)
{
    const auto at = std::find(rows_.begin(), rows_.end(), row) - rows_.begin();
    const auto to = at + by;
    if (to < 0 || to >= std::ptrdiff_t(rows_.size())) return;
    std::swap(rows_[std::size_t(at)], rows_[std::size_t(to)]);
    arrange();
    changed(toQt(path()));
    Q_EMIT editingFinished();
}

void ListField::changed(const QString& leaf)
{
    base::Json rows = base::Json::array();
    for (const ListRow* row : rows_)
        if (!row->isEmptyRow()) rows.push_back(row->row());
    const bool sameRows = value().is_array() && value().size() == rows.size();
    takeCanonical(rows.empty() ? base::Json() : std::move(rows), leaf);
    if (!sameRows) arrange();
}

void ListField::display(const base::Json& value)
{
    std::vector<ListRow*> next;
    for (const base::Json& row : value.is_array() ? value : base::Json::array()) {
        const auto known = std::find_if(rows_.begin(), rows_.end(),
                                        [&](const ListRow* one) { return one->row().at("id") == row.at("id"); });
        if (known == rows_.end()) {
            next.push_back(makeRow(row));
            continue;
        }
        (*known)->setRow(row);
        next.push_back(*known);
        rows_.erase(known);
    }
    for (ListRow* left : rows_) {
        if (left->isEmptyRow()) { // begun, nothing typed yet
            next.push_back(left);
            continue;
        }
        left->hide();
        left->deleteLater();
    }
    const bool first = rows_.empty();
    rows_ = std::move(next);
    arrange();
    if (first && rows_.size() == 1) rows_.front()->setExpanded(true);
}

void ListField::arrange()
{
    // A row without values has no place in the content: it is numbered after those that have.
    std::size_t filled = 0;
    for (const ListRow* row : rows_) filled += row->isEmptyRow() ? 0 : 1;
    std::size_t place = 0;
    std::size_t begun = filled;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        ListRow* row = rows_[i];
        const std::size_t index = row->isEmptyRow() ? begun++ : place++;
        row->setPlace(path() + "[" + std::to_string(index) + "]", i, rows_.size());
        if (stack_->indexOf(row) != int(i) + 1) stack_->insertWidget(int(i) + 1, row);
        row->show();
    }
    teach_->setVisible(rows_.empty());
}

void ListField::setPath(const std::string& path)
{
    FieldWidget::setPath(path);
    arrange();
}

void ListField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    for (ListRow* row : rows_) row->setReadOnly(readOnly);
    add_->setVisible(!readOnly);
    arrange();
}

void ListField::showFindings(const FindingMarks& marks)
{
    marks_ = marks;
    FieldWidget::showFindings(marks);
    for (ListRow* row : rows_) row->showFindings(marks);
}

FieldWidget* ListField::reveal(const std::string& path)
{
    if (FieldWidget* own = FieldWidget::reveal(path)) return own;
    for (ListRow* row : rows_) {
        const std::string at = fromQt(row->objectName());
        if (path == at) {
            row->setExpanded(true);
            return row->fields().empty() ? this : row->fields().front();
        }
        if (path.starts_with(at + ".")) return row->reveal(path);
    }
    return nullptr;
}

void ListField::focusEditor()
{
    if (rows_.empty())
        add_->setFocus(Qt::OtherFocusReason);
    else
        rows_.front()->focusFirst();
}

void ListField::commit()
{
    for (ListRow* row : rows_) row->commit();
}

void ListField::refreshReferences()
{
    for (ListRow* row : rows_) row->refreshReferences();
}

} // namespace tocsin::ui

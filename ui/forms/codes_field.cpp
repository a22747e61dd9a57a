#include "ui/forms/codes_field.h"

#include "ui/forms/code_chip.h"
#include "ui/forms/code_edit.h"
#include "ui/forms/code_field.h"
#include "ui/forms/editing.h"
#include "ui/forms/flow_layout.h"
#include "ui/print/qt_text.h"
#include "ui/style/theme.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>

namespace tocsin::ui {

CodesField::CodesField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent)
    : FieldWidget(host, field, std::move(path), place, parent), box_(new FlowBox(6, this))
{
    setEditor(box_, kWideEditor);
    makeAdder();
}

void CodesField::makeAdder()
{
    const CodeIndex& index = host().codes(field().codeList);
    if (index.entries().size() > kShortList) {
        edit_ = new CodeEdit(index, box_);
        edit_->setPlaceholderText(tr("Add…"));
        edit_->setFixedWidth(200);
        useUndoOfPage(edit_);
        connect(edit_, &CodeEdit::chosen, this, [this](const QString& code) { add(fromQt(code)); });
        connect(edit_, &QLineEdit::editingFinished, this, [this] {
            commit();
            Q_EMIT editingFinished();
        });
        box_->flow()->addWidget(edit_);
        nameEditor(edit_);
        return;
    }
    combo_ = new QComboBox(box_);
    combo_->setFixedWidth(180); // beside the chips; the open list is as wide as its texts
    ignoreWheel(combo_);
    refillCombo();
    connect(combo_, &QComboBox::activated, this, [this](int row) {
        if (row > 0) add(fromQt(combo_->itemData(row).toString()));
    });
    box_->flow()->addWidget(combo_);
    nameEditor(combo_);
}

void CodesField::refillCombo()
{
    if (combo_ == nullptr) return;
    combo_->clear();
    combo_->addItem(value().empty() ? tr("Not answered") : tr("Add…"), QString());
    for (const CodeIndex::Entry& entry : host().codes(field().codeList).entries()) {
        const bool taken = value().is_array() && std::find(value().begin(), value().end(), entry.code) != value().end();
        if (entry.offered && !taken) combo_->addItem(entry.label, toQt(entry.code));
    }
    combo_->view()->setMinimumWidth(combo_->view()->sizeHintForColumn(0) + 2 * kMargin);
    combo_->setVisible(!readOnly() && combo_->count() > 1);
}

void CodesField::commit()
{
    if (edit_ == nullptr || readOnly()) return;
    const std::optional<std::string> code = edit_->code();
    if (code && !code->empty())
        add(*code);
    else if (!code)
        take(fromQt(edit_->text()), true); // shows why it is none of the list
    else
        clearFault();
}

void CodesField::change(base::Json codes)
{
    takeCanonical(codes.empty() ? base::Json() : std::move(codes), objectName());
    setValue(base::Json(value()));
    Q_EMIT editingFinished();
}

void CodesField::add(const std::string& code)
{
    base::Json codes = value().is_array() ? value() : base::Json::array();
    if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
    change(std::move(codes));
}

void CodesField::remove(const std::string& code)
{
    base::Json codes = value();
    codes.erase(std::find(codes.begin(), codes.end(), code));
    change(std::move(codes));
    if (focusProxy() != nullptr) focusProxy()->setFocus();
}

void CodesField::move(const std::string& code, int by)
{
    base::Json codes = value();
    const auto at = int(std::find(codes.begin(), codes.end(), code) - codes.begin());
    const int to = at + by;
    if (to < 0 || to >= int(codes.size())) return;
    std::swap(codes[std::size_t(at)], codes[std::size_t(to)]);
    change(std::move(codes));
    chips_[std::size_t(to)]->setFocus();
}

void CodesField::display(const base::Json& value)
{
    for (CodeChip* chip : chips_) {
        chip->hide();
        chip->deleteLater(); // it may be the chip whose key or click brought us here
        box_->flow()->removeWidget(chip);
    }
    chips_.clear();
    QWidget* adder = edit_ != nullptr ? static_cast<QWidget*>(edit_) : combo_;
    box_->flow()->removeWidget(adder);
    for (const base::Json& one : value.is_array() ? value : base::Json::array()) {
        const auto code = one.get<std::string>();
        auto* chip = new CodeChip(toQt(code), host().codes(field().codeList).label(code), box_);
        chip->setObjectName(QStringLiteral("chip_") + toQt(code));
        chip->setRemovable(!readOnly());
        connect(chip, &CodeChip::removeRequested, this, [this, code] { remove(code); });
        connect(chip, &CodeChip::moveRequested, this, [this, code](int by) { move(code, by); });
        box_->flow()->addWidget(chip);
        chip->show();
        chips_.push_back(chip);
    }
    box_->flow()->addWidget(adder);
    QWidget* before = nullptr;
    for (CodeChip* chip : chips_) {
        if (before != nullptr) QWidget::setTabOrder(before, chip);
        before = chip;
    }
    if (before != nullptr) QWidget::setTabOrder(before, adder);
    if (edit_ != nullptr) edit_->setCode({});
    refillCombo();
    box_->fit();
}

void CodesField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    for (CodeChip* chip : chips_) chip->setRemovable(!readOnly);
    if (edit_ != nullptr) edit_->setVisible(!readOnly);
    refillCombo();
}

} // namespace tocsin::ui

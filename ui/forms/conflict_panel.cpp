#include "ui/forms/conflict_panel.h"

#include "ui/forms/form_document.h"
#include "ui/forms/wrap_label.h"
#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

ConflictPanel::ConflictPanel(FormDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), stack_(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("conflict_panel"));
    stack_->setContentsMargins(kMargin, kGap, kMargin, kGap);
    stack_->addWidget(new WrapLabel(
        tr("Somebody else changed these fields while you did. Choose what stands; nothing is saved before."), this));
    connect(&document, &FormDocument::stateChanged, this, &ConflictPanel::refresh);
    refresh();
}

void ConflictPanel::refresh()
{
    if (choices_ != nullptr) {
        choices_->hide();
        choices_->deleteLater(); // one of its buttons may have brought us here
        stack_->removeWidget(choices_);
        choices_ = nullptr;
    }
    setVisible(!document_.conflicts().empty());
    if (document_.conflicts().empty()) return;
    choices_ = new QWidget(this);
    auto* grid = new QGridLayout(choices_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kMargin);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < document_.conflicts().size(); ++i) {
        const FieldConflict& conflict = document_.conflicts()[i];
        const int row = int(i) * 2;
        const auto place = [&](const QString& value, const QString& button, const char* name, int column, bool mine) {
            grid->addWidget(new WrapLabel(value.isEmpty() ? tr("(removed)") : value, choices_), row, column);
            auto* choose = new QPushButton(button, choices_);
            choose->setObjectName(QLatin1String(name) + QString::number(i));
            choose->setAccessibleName(tr("%1: %2").arg(conflict.label, button));
            connect(choose, &QPushButton::clicked, this, [this, i, mine] { document_.settle(i, mine); });
            grid->addWidget(choose, row + 1, column, Qt::AlignLeading);
        };
        auto* label = new WrapLabel(conflict.label, choices_);
        label->setFixedWidth(200);
        grid->addWidget(label, row, 0);
        place(conflict.mineText, tr("Keep yours"), "keep_mine_", 1, true);
        place(conflict.theirsText, tr("Take theirs"), "take_theirs_", 2, false);
    }
    stack_->addWidget(choices_);
}

void ConflictPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneFill(Tone::Warn, palette()));
}

} // namespace tocsin::ui

#include "ui/forms/form_findings.h"

#include "ui/forms/findings_delegate.h"
#include "ui/forms/findings_model.h"
#include "ui/forms/live_judge.h"
#include "ui/style/empty_state.h"
#include "ui/style/section_title.h"

#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

FormFindings::FormFindings(FindingsModel& model, LiveJudge& judge, QWidget* parent)
    : QWidget(parent),
      model_(model),
      judge_(judge),
      list_(new QListView(this)),
      none_(new EmptyState(Icon::Ok, tr("Nothing open"),
                           tr("No rule of this stage finds fault with what stands in the form."), this)),
      lead_(new QPushButton(tr("Go to field"), this)),
      waive_(new QPushButton(tr("Accept warning…"), this))
{
    setObjectName(QStringLiteral("findings_panel"));
    list_->setObjectName(QStringLiteral("findings_list"));
    list_->setAccessibleName(tr("Findings"));
    list_->setModel(&model);
    list_->setItemDelegate(new FindingsDelegate(model, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change every height
    list_->setMouseTracking(true);
    lead_->setObjectName(QStringLiteral("go_to_field"));
    lead_->setToolTip(tr("F8 leads to the next finding, Shift+F8 to the one before."));
    waive_->setObjectName(QStringLiteral("waive_finding"));
    waive_->setToolTip(tr("Accept the warning with a reason, for the values as they stand."));

    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    auto* title = new SectionTitle(tr("Findings"), SectionTitle::Level::Section, this);
    title->setContentsMargins(kGap + 2, kGap, kGap, kGap);
    stack->addWidget(title);
    stack->addWidget(list_, 1);
    stack->addWidget(none_, 1);
    stack->addWidget(hairlineWidget(Qt::Horizontal, this));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(kGap, kGap, kGap, kGap);
    buttons->setSpacing(kGap);
    buttons->addWidget(lead_);
    buttons->addWidget(waive_);
    buttons->addStretch(1);
    stack->addLayout(buttons);

    const auto lead = [this] {
        if (const rules::Finding* finding = chosen()) Q_EMIT led(*finding);
    };
    connect(list_, &QListView::clicked, this, lead);
    connect(list_, &QListView::activated, this, lead);
    connect(lead_, &QPushButton::clicked, this, lead);
    connect(waive_, &QPushButton::clicked, this, [this] {
        if (const rules::Finding* finding = chosen()) Q_EMIT waiverWanted(*finding);
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &FormFindings::showChoice);
    connect(&model, &QAbstractItemModel::modelReset, this, &FormFindings::keepChoice);
    keepChoice();
}

const rules::Finding* FormFindings::chosen() const { return model_.finding(list_->currentIndex()); }

void FormFindings::showChoice()
{
    const rules::Finding* finding = chosen();
    if (finding != nullptr) {
        rule_ = finding->rule;
        scope_ = finding->responseScope;
    }
    lead_->setEnabled(finding != nullptr);
    waive_->setEnabled(finding != nullptr && judge_.mayWaive(*finding));
}

void FormFindings::keepChoice()
{
    const int at = list_->verticalScrollBar()->value();
    const QModelIndex again = model_.indexOf(rule_, scope_);
    if (again.isValid()) list_->setCurrentIndex(again);
    const bool any = model_.rowCount() > 0;
    list_->setVisible(any);
    none_->setVisible(!any);
    showChoice();
    list_->doItemsLayout();
    list_->verticalScrollBar()->setValue(at);
}

void FormFindings::step(int by)
{
    const int count = model_.rowCount();
    if (count == 0) return;
    int row = list_->currentIndex().isValid() ? list_->currentIndex().row() : (by > 0 ? -1 : count);
    for (int tried = 0; tried < count; ++tried) {
        row = (row + by + count) % count;
        const QModelIndex index = model_.index(row);
        if (model_.finding(index) == nullptr) continue;
        list_->setCurrentIndex(index);
        list_->scrollTo(index);
        Q_EMIT led(*model_.finding(index));
        return;
    }
}

void FormFindings::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    list_->doItemsLayout(); // heights follow the width
}

} // namespace tocsin::ui

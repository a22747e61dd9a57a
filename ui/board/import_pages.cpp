#include "ui/board/import_dialog.h"

#include "ui/style/chip.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

// How the import dialog's pages are made; what they do is in import_dialog.cpp.

namespace tocsin::ui {

using service::Standing;

namespace {

/// What happens with a record, as a chip: colour and word.
class StandingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        const QStyle* style = option.widget != nullptr ? option.widget->style() : nullptr;
        if (style == nullptr) return;
        style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
        const auto tone = static_cast<Tone>(index.data(ImportModel::ToneRole).toInt());
        paintChip(*painter, option.rect.adjusted(kGap, 0, -kGap, 0), tone, index.data(ImportModel::WordRole).toString(),
                  option.palette, option.font, option.direction);
    }
};

} // namespace

QWidget* ImportDialog::choosePage()
{
    start_ =
        new EmptyState(Icon::Import, tr("Choose a file of notices"),
                       tr("Files in the shape of INTERPOL’s public notice interface: a list page, a notice, a list "
                          "of either, or JSON lines. You see what would happen before anything is imported."),
                       this);
    start_->setAction(tr("Choose file…"));
    connect(start_, &EmptyState::triggered, this, &ImportDialog::browse);
    return start_;
}

QWidget* ImportDialog::workingPage()
{
    auto* page = new QWidget(this);
    doing_ = new QLabel(page);
    doing_->setTextFormat(Qt::PlainText);
    bar_ = new QProgressBar(page);
    bar_->setObjectName(QStringLiteral("import_progress"));
    bar_->setAccessibleName(tr("Progress of the import"));
    auto* column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(doing_, 0, Qt::AlignHCenter);
    column->addWidget(bar_);
    column->addStretch(3);
    return page;
}

QWidget* ImportDialog::previewPage()
{
    auto* page = new QWidget(this);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(kGap);
    for (const Standing standing : ImportModel::standings()) {
        chips_.push_back(new Chip(ImportModel::tone(standing), {}, page));
        counts->addWidget(chips_.back());
    }
    counts->addStretch();
    counts->addWidget(choiceButton(tr("Choose all new"), "import_choose_new", Standing::Fresh));
    counts->addWidget(choiceButton(tr("Choose duplicates too"), "import_choose_duplicates", Standing::LikelyDuplicate));
    auto* none = new QPushButton(tr("Choose none"), page);
    none->setObjectName(QStringLiteral("import_choose_none"));
    none->setAutoDefault(false);
    setLook(*none, ButtonLook::Quiet);
    connect(none, &QPushButton::clicked, this, [this] {
        for (const Standing standing : ImportModel::standings()) model_->choose(standing, false);
    });
    counts->addWidget(none);
    rows_ = table(model_, "import_rows");
    details_ = new QLabel(page);
    details_->setObjectName(QStringLiteral("import_details"));
    details_->setTextFormat(Qt::PlainText);
    details_->setWordWrap(true);
    details_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details_->setMinimumHeight(3 * fontMetrics().lineSpacing());
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(counts);
    column->addWidget(rows_, 1);
    column->addWidget(details_);
    return page;
}

QWidget* ImportDialog::reportPage()
{
    auto* page = new QWidget(this);
    summary_ = new QLabel(page);
    summary_->setObjectName(QStringLiteral("import_summary"));
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    reportRows_ = table(reportModel_, "import_report_rows");
    reportRows_->setColumnHidden(ImportModel::Chosen, true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(summary_);
    column->addWidget(reportRows_, 1);
    return page;
}

QTableView* ImportDialog::table(ImportModel* model, const char* name)
{
    auto* view = new QTableView(this);
    view->setObjectName(QLatin1String(name));
    view->setAccessibleName(tr("Records of the file"));
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setItemDelegateForColumn(ImportModel::Status, new StandingDelegate(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const std::array widths{5, 19, 30, 13, 14, 22};
    for (std::size_t column = 0; column < widths.size(); ++column)
        view->setColumnWidth(static_cast<int>(column), widths.at(column) * character);
    return view;
}

QPushButton* ImportDialog::choiceButton(const QString& text, const char* name, Standing standing)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    setLook(*button, ButtonLook::Quiet);
    connect(button, &QPushButton::clicked, this, [this, standing] {
        model_->choose(standing, true);
        if (standing == Standing::LikelyDuplicate) model_->choose(Standing::Repeated, true);
    });
    return button;
}

QLayout* ImportDialog::buttonRow()
{
    const auto button = [this](const QString& text, const char* name, ButtonLook look) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        setLook(*made, look);
        return made;
    };
    again_ = button(tr("Another file…"), "import_again", ButtonLook::Normal);
    copy_ = button(tr("Copy report"), "import_copy_report", ButtonLook::Normal);
    close_ = button(tr("Cancel"), "import_close", ButtonLook::Normal);
    import_ = button({}, "import_run", ButtonLook::Primary);
    again_->setAutoDefault(false);
    copy_->setAutoDefault(false);
    close_->setAutoDefault(false);
    import_->setDefault(true);
    connect(again_, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(copy_, &QPushButton::clicked, this, &ImportDialog::copyReport);
    connect(close_, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(import_, &QPushButton::clicked, this, &ImportDialog::importChosen);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(again_);
    row->addWidget(copy_);
    row->addStretch();
    row->addWidget(close_);
    row->addWidget(import_);
    return row;
}

} // namespace tocsin::ui

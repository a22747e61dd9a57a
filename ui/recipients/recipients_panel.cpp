#include "ui/recipients/recipients_panel.h"

#include "ui/board/table_view.h"
#include "ui/recipients/world_map.h"
#include "ui/review/labels.h"
#include "ui/style/chip.h"
#include "ui/style/section_title.h"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

constexpr int kListHeight = 190;

} // namespace

RecipientsPanel::RecipientsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new RecipientsModel(workspace, this))
{
    setObjectName(QStringLiteral("recipients_panel"));
    build();
    const auto filter = [this] { model_->setFilter(search_->text(), all_->isChecked()); };
    connect(search_, &QLineEdit::textChanged, this, filter);
    connect(all_, &QCheckBox::toggled, this, filter);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const notice::Recipient* one = model_->at(current.row());
                map_->point(one == nullptr ? std::string() : one->code);
            });
    connect(map_, &WorldMap::chosen, this, [this](const QString& code) {
        if (model_->rowOf(fromQt(code)) < 0) all_->setChecked(true);
        if (const int row = model_->rowOf(fromQt(code)); row >= 0) table_->goToRow(row);
    });
}

void RecipientsPanel::build()
{
    count_ = boldLabel({}, this);
    count_->setObjectName(QStringLiteral("recipients_count"));
    concerned_ = textLabel({}, this);
    concerned_->setObjectName(QStringLiteral("recipients_concerned"));
    colour(concerned_, Tone::Block);
    map_ = new WorldMap(this);
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("recipients_search"));
    search_->setPlaceholderText(tr("Find a bureau"));
    search_->setAccessibleName(tr("Find a bureau"));
    search_->setClearButtonEnabled(true);
    all_ = new QCheckBox(tr("Also those that are not chosen"), this);
    all_->setObjectName(QStringLiteral("recipients_all"));
    table_ = new TableView(this);
    table_->setObjectName(QStringLiteral("recipients_table"));
    table_->setAccessibleName(tr("Who receives it, and why"));
    table_->setModel(model_);
    table_->setColumnWidths({230, 110, 260}, 2);
    table_->setFixedHeight(kListHeight);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(kGap);
    filters->addWidget(search_, 1);
    filters->addWidget(all_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(count_);
    column->addWidget(concerned_);
    column->addWidget(map_);
    column->addWidget(legend());
    column->addLayout(filters);
    column->addWidget(table_);
}

QWidget* RecipientsPanel::legend()
{
    auto* all = new QWidget(this);
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(new Chip(Tone::Accent, tr("Receives"), all));
    row->addWidget(new Chip(Tone::Block, tr("Striped: restricted"), all));
    row->addWidget(new Chip(Tone::Block, tr("! Country fled"), all));
    row->addWidget(new Chip(Tone::Warn, tr("? Country of asylum"), all));
    row->addStretch();
    return all;
}

void RecipientsPanel::present(const std::string& type, const base::Json& content)
{
    const form::Form* form = workspace_.catalogue().form(type);
    const bool chooses = form != nullptr && form->find("distribution.recipient_entities") != nullptr;
    set_ = notice::recipientsOf(content, chooses, *workspace_.law().members, workspace_.session().country());
    model_->present(set_);
    map_->present(set_, [this](const notice::Recipient& one) { return model_->describe(one); });
    describe();
}

void RecipientsPanel::describe()
{
    const auto count = static_cast<int>(set_.count());
    count_->setText(count == 0        ? tr("Nobody receives it: no recipient is chosen.")
                    : set_.allMembers ? tr("All Members receive it: %Ln bureau(s).", nullptr, count)
                                      : tr("%Ln bureau(s) receive it.", nullptr, count));
    QStringList fled;
    QStringList asylum;
    for (const notice::Recipient* one : set_.concerned()) (one->fled ? fled : asylum) << model_->nameOf(one->code);
    QStringList lines;
    if (!fled.isEmpty())
        lines << tr("! The person fled from a country that receives it: %1.").arg(fled.join(QStringLiteral(", ")));
    if (!asylum.isEmpty()) lines << tr("? A country of asylum receives it: %1.").arg(asylum.join(QStringLiteral(", ")));
    concerned_->setText(lines.join(QLatin1Char('\n')));
    concerned_->setVisible(!lines.isEmpty());
}

} // namespace tocsin::ui

#include "ui/catalogue/document_picker.h"

#include "ui/i18n/formats.h"
#include "ui/models/document_columns.h"
#include "ui/style/icons.h"
#include "ui/style/section_title.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {
constexpr int kTypingPause = 220; ///< milliseconds of silence before a search runs
constexpr int kOffered = 8;
} // namespace

DocumentPicker::DocumentPicker(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      search_(new QLineEdit(this)),
      found_(new QListWidget(this)),
      note_(quietLabel({}, this)),
      typing_(new QTimer(this))
{
    search_->setObjectName(QStringLiteral("trial_search"));
    search_->setPlaceholderText(tr("Number, name or entity id"));
    search_->setAccessibleName(tr("Find a document"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    search_->installEventFilter(this);
    found_->setObjectName(QStringLiteral("trial_documents"));
    found_->setAccessibleName(tr("Documents found"));
    found_->setUniformItemSizes(true);
    found_->hide();
    note_->setObjectName(QStringLiteral("trial_note"));
    note_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addWidget(search_);
    column->addWidget(found_);
    column->addWidget(note_);
    setFocusProxy(search_);
    typing_->setSingleShot(true);
    typing_->setInterval(kTypingPause);
    connect(typing_, &QTimer::timeout, this, &DocumentPicker::search);
    connect(search_, &QLineEdit::textEdited, typing_, qOverload<>(&QTimer::start));
    connect(found_, &QListWidget::itemActivated, this, &DocumentPicker::pick);
    connect(found_, &QListWidget::itemClicked, this, &DocumentPicker::pick);
    note_->setText(tr("Type to find the document. Trying the rule is recorded as a reading of it."));
}

void DocumentPicker::setTypes(std::vector<std::string> types)
{
    types_ = std::move(types);
    found_->hide();
}

void DocumentPicker::search()
{
    typing_->stop();
    found_->clear();
    store::DocumentFilter filter;
    filter.text = fromQt(search_->text().simplified());
    // Documents of other types are passed over below, so more are read than are offered.
    filter.limit = 200;
    if (types_.size() == 1) filter.type = types_.front();
    const auto rows = workspace_.session().registry().list(filter);
    if (!rows) return note_->setText(workspace_.wording(rows.error()));
    for (const store::DocumentRow& row : *rows) {
        if (std::find(types_.begin(), types_.end(), row.type) == types_.end()) continue;
        auto* item = new QListWidgetItem(typeIcon(row.type),
                                         leftToRight(toQt(row.number)) + QStringLiteral("  ") + subjectOf(row), found_);
        item->setData(Qt::UserRole, toQt(row.id));
        if (found_->count() == kOffered) break;
    }
    found_->setVisible(found_->count() > 0);
    found_->setFixedHeight(found_->count() * kRowHeight + 4);
    if (found_->count() > 0) found_->setCurrentRow(0);
    note_->setText(found_->count() > 0 ? tr("Choose one with Enter.")
                                       : tr("No document that this rule judges has such a number, name or entity id."));
}

void DocumentPicker::pick()
{
    const QListWidgetItem* item = found_->currentItem();
    if (item == nullptr) return;
    chosen_ = fromQt(item->data(Qt::UserRole).toString());
    search_->setText(item->text());
    found_->hide();
    note_->setText({});
    Q_EMIT picked();
}

bool DocumentPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            if (typing_->isActive() || found_->isHidden()) search();
            if (key != Qt::Key_Down && found_->count() == 1)
                pick();
            else if (found_->isVisible())
                found_->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tocsin::ui

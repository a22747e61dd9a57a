#include "ui/review/content_view.h"

#include "ui/style/theme.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

ContentView::ContentView(Workspace& workspace, QWidget* parent) : QScrollArea(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("review_content"));
    setAccessibleName(tr("Content of the document"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void ContentView::present(const ReviewData& review, AttachmentReader attachments)
{
    // Answers change what the Rules say, not the content: then nothing need be laid out anew.
    const bool same = data_ != nullptr && data_->view.head.contentHash == review.view.head.contentHash &&
                      data_->view.version == review.view.version && data_->since == review.since;
    data_ = &review;
    if (same) return;
    attachments_ = std::move(attachments);
    rebuild();
}

void ContentView::setShowEmpty(bool show)
{
    if (show == showEmpty_) return;
    showEmpty_ = show;
    rebuild();
    Q_EMIT showEmptyChanged(show);
}

void ContentView::rebuild()
{
    if (data_ == nullptr || data_->form == nullptr) return;
    const int scrolled = verticalScrollBar()->value();
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap / 2);
    ContentBuilder builder(workspace_, *data_, showEmpty_, attachments_, page);
    builder.build(layout);
    places_ = builder.places();
    changed_ = builder.changed();
    at_ = -1;
    setWidget(page);
    layout->activate();
    verticalScrollBar()->setValue(scrolled);
}

QWidget* ContentView::placeOf(const std::string& path) const
{
    const auto found = places_.find(path);
    return found == places_.end() ? nullptr : found->second;
}

bool ContentView::reveal(const std::string& path)
{
    QWidget* place = placeOf(path);
    if (place == nullptr && !showEmpty_ && data_ != nullptr && data_->form != nullptr &&
        data_->form->find(path) != nullptr) {
        setShowEmpty(true);
        place = placeOf(path);
    }
    // What does not stand here itself is shown by the row, list or section that it belongs to.
    for (std::string around = path; place == nullptr && !around.empty(); place = placeOf(around)) {
        const std::size_t cut = around.find_last_of(".[");
        around.resize(cut == std::string::npos ? 0 : cut);
    }
    if (place == nullptr) return false;
    outline(place);
    return true;
}

void ContentView::outline(QWidget* place)
{
    if (auto* before = qobject_cast<FieldCell*>(current_)) before->setCurrent(false);
    current_ = place;
    if (auto* cell = qobject_cast<FieldCell*>(place)) cell->setCurrent(true);
    widget()->layout()->activate();
    ensureWidgetVisible(place, 0, std::max(40, viewport()->height() / 3));
}

int ContentView::stepChange(int by)
{
    const int count = changeCount();
    if (count == 0) return 0;
    at_ = at_ < 0 ? (by > 0 ? 0 : count - 1) : (at_ + by + count) % count;
    outline(changed_[static_cast<std::size_t>(at_)]);
    return at_ + 1;
}

} // namespace tocsin::ui

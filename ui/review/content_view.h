#pragma once
// The whole content of a document to read, in form order, with what changed marked where it stands.

#include "ui/review/content_builder.h"

#include <QtWidgets/QScrollArea>

namespace tocsin::ui {

/// Borrows the workspace. UI thread only.
class ContentView final : public QScrollArea {
    Q_OBJECT
public:
    explicit ContentView(Workspace& workspace, QWidget* parent = nullptr);
    /// `review` must outlive the view's contents, and the one presented before must still live. Keeps the place
    /// scrolled to; equal content is not laid out anew.
    void present(const ReviewData& review, AttachmentReader attachments);
    void setShowEmpty(bool show);
    [[nodiscard]] bool showsEmpty() const { return showEmpty_; }
    /// Scrolls to a field, a row or a section and outlines it. An empty field that is hidden is shown first. False
    /// when nothing of that path stands here.
    bool reveal(const std::string& path);
    /// How many places carry a change mark.
    [[nodiscard]] int changeCount() const { return static_cast<int>(changed_.size()); }
    /// Goes to the next (+1) or previous (-1) change, around the end; gives its number from 1, 0 when there is none.
    int stepChange(int by);

Q_SIGNALS:
    void showEmptyChanged(bool shown);

private:
    void rebuild();
    void outline(QWidget* place);
    [[nodiscard]] QWidget* placeOf(const std::string& path) const;

    Workspace& workspace_;
    const ReviewData* data_ = nullptr;
    AttachmentReader attachments_;
    bool showEmpty_ = false;
    std::map<std::string, QWidget*> places_;
    std::vector<QWidget*> changed_;
    int at_ = -1;
    QPointer<QWidget> current_;
};

} // namespace tocsin::ui

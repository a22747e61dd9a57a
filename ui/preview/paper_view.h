#pragma once
// Printed pages on the screen, one below the other on a quiet ground, zoomed and scrolled. White paper in any theme.

#include "ui/print/notice_print.h"

#include <QtCore/QHash>
#include <QtWidgets/QAbstractScrollArea>

#include <optional>

namespace tocsin::ui {

/// Owns the print that it shows. Zoom 1 is the size of real paper as far as the screen knows its own.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);

    /// Replaces what is shown; the place in the pages stays.
    void show(NoticePrint print);
    void clear();
    [[nodiscard]] const NoticePrint* print() const { return print_ ? &*print_ : nullptr; }

    /// Pages as wide as the view, also after it changes its size.
    void fitWidth();
    void setZoom(qreal zoom);
    /// The zoom in use, that of fitting the width included.
    [[nodiscard]] qreal zoom() const;
    [[nodiscard]] bool fitsWidth() const { return fits_; }
    /// Steps of the zoom buttons.
    void zoomIn();
    void zoomOut();
    /// The page in the middle of the view, from 0.
    [[nodiscard]] int currentPage() const;

Q_SIGNALS:
    void zoomChanged();
    void pageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    [[nodiscard]] QSize contentSize() const;
    const QImage& picture(int page);
    void relayout();

    std::optional<NoticePrint> print_;
    bool fits_ = true;
    qreal zoom_ = 1;
    QHash<int, QImage> pictures_; ///< at the zoom in use
};

} // namespace tocsin::ui

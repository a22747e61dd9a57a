#pragma once
// Laid-out A4 pages that look the same in a preview, as pictures and in a PDF. Needs a QGuiApplication (the offscreen
// platform will do) and is used on its thread; the application's palette and style have no part in it.

#include <QtCore/QByteArray>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QImage>

#include <memory>
#include <string>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace tocsin::ui {

class Sheets;

/// One placed piece of a page, for tests and for finding one's way: what it is, where (in millimetres), what it says.
struct PlacedBlock {
    int page = 0; ///< from 0
    std::string role;
    QRectF millimetres;
    QString text; ///< the words of its lines; empty for pictures
};

class PrintedPages {
public:
    PrintedPages(std::unique_ptr<Sheets> sheets, QString title);
    PrintedPages(PrintedPages&&) noexcept;
    PrintedPages& operator=(PrintedPages&&) noexcept;
    ~PrintedPages();

    [[nodiscard]] int pageCount() const;
    /// The title of the PDF.
    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const std::vector<PlacedBlock>& blocks() const { return blocks_; }

    /// Paints an A4 page into `target`. Paints no paper: the background is the caller's.
    void paintPage(QPainter& painter, int page, const QRectF& target) const;
    /// The page on white.
    [[nodiscard]] QImage image(int page, int dpi) const;
    /// The pages one after the other, fitted to the device's paper; false when it refuses one.
    bool paintAll(QPagedPaintDevice& device) const;
    /// A4 with embedded fonts. It carries the instant of its making, so two are never the same bytes.
    [[nodiscard]] QByteArray pdf() const;

private:
    std::unique_ptr<Sheets> sheets_;
    QString title_;
    std::vector<PlacedBlock> blocks_;
};

} // namespace tocsin::ui

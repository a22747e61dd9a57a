#include "ui/preview/paper_view.h"

#include "tests/ui/print/print_fixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace tocsin;

namespace {

ui::NoticePrint twoPages()
{
    return std::move(ui::NoticePrint::make(test::issuedPrintOf(base::Language::English))).value();
}

} // namespace

TEST_CASE("Paper fits the width of the view, also of a wider one")
{
    ui::PaperView view;
    view.resize(600, 500);
    view.QWidget::show();
    view.show(twoPages());
    CHECK(view.fitsWidth());
    const qreal narrow = view.zoom();
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    view.resize(1000, 500);
    CHECK(view.zoom() > narrow * 1.5);
    CHECK(view.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("Zoom steps up and down, stops at its ends and keeps the place")
{
    ui::PaperView view;
    view.resize(600, 500);
    view.QWidget::show();
    view.show(twoPages());
    view.setZoom(1);
    CHECK_FALSE(view.fitsWidth());
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    CHECK(view.currentPage() == 1);
    view.zoomIn();
    CHECK(view.zoom() == Approx(1.25));
    CHECK(view.currentPage() == 1);
    view.zoomOut();
    view.zoomOut();
    CHECK(view.zoom() == Approx(0.75));
    for (int i = 0; i < 20; ++i) view.zoomOut();
    CHECK(view.zoom() == Approx(0.25));
    for (int i = 0; i < 20; ++i) view.zoomIn();
    CHECK(view.zoom() == Approx(4));
    view.fitWidth();
    CHECK(view.fitsWidth());
}

TEST_CASE("Pages scroll with the keyboard and say which is in view")
{
    ui::PaperView view;
    view.resize(600, 500);
    view.QWidget::show();
    view.show(twoPages());
    QSignalSpy pages(&view, &ui::PaperView::pageChanged);
    CHECK(view.currentPage() == 0);
    for (int i = 0; i < 10; ++i) QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == 1);
    CHECK(pages.count() > 0);
}

TEST_CASE("Paper is white with black words in a dark desktop and nothing is painted without a print")
{
    ui::PaperView view;
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x1c, 0x1f, 0x24));
    dark.setColor(QPalette::Text, Qt::white);
    view.setPalette(dark);
    view.resize(600, 500);
    view.QWidget::show();
    const auto count = [&](QRgb colour) {
        const QImage image = view.viewport()->grab().toImage();
        qint64 found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == colour) ++found;
        return found;
    };
    CHECK(count(qRgb(255, 255, 255)) == 0);
    view.show(twoPages());
    CHECK(count(qRgb(255, 255, 255)) > 100'000);
    view.clear();
    CHECK(count(qRgb(255, 255, 255)) == 0);
}

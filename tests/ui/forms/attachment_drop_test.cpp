#include "tests/support/temp_folder.h"
#include "tests/ui/forms/fake_host.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QImage>
#include <QtWidgets/QLabel>

using namespace tocsin;
using test::Stand;

namespace {

/// Carries the files to the field and lets go of them there; false when the field does not take them.
bool drop(QWidget& field, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&field, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent let(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &let);
    return let.isAccepted();
}

} // namespace

TEST_CASE("A file dropped on an attachment field is kept as a chosen one is")
{
    test::TempFolder folder;
    const QString path = QString::fromStdString(folder.path("face.png"));
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::gray);
    REQUIRE(image.save(path));
    Stand stand("biometrics.photographs[0].file");
    REQUIRE(drop(*stand.field, {QUrl::fromLocalFile(path)}));
    CHECK(stand.field->value().at("name") == "face.png");
    CHECK(stand.field->value().at("mediaType") == "image/png");
    CHECK_FALSE(stand.find<QLabel>("thumbnail")->pixmap().isNull());
    CHECK(stand.changed.count() == 1);
    CHECK(stand.finished.count() == 1);
}

TEST_CASE("What is no single file of this machine cannot be dropped, nor anything on a field that is only read")
{
    test::TempFolder folder;
    const QUrl one = QUrl::fromLocalFile(QString::fromStdString(folder.path("one.txt")));
    Stand stand("biometrics.photographs[0].file");
    CHECK_FALSE(drop(*stand.field, {one, one}));
    CHECK_FALSE(drop(*stand.field, {QUrl(QStringLiteral("https://example.org/face.png"))}));
    CHECK_FALSE(drop(*stand.field, {}));
    stand.field->setReadOnly(true);
    CHECK_FALSE(drop(*stand.field, {one}));
    CHECK(stand.field->value().is_null());
}

TEST_CASE("A folder or a file that is gone is refused with its name when it is dropped")
{
    test::TempFolder folder;
    Stand stand("biometrics.photographs[0].file");
    drop(*stand.field, {QUrl::fromLocalFile(QString::fromStdString(folder.path("gone.pdf")))});
    CHECK(stand.field->fault().contains(QStringLiteral("gone.pdf")));
    CHECK(stand.field->value().is_null());
}

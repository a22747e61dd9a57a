#include "tests/ui/print/print_fixture.h"

#include <QtCore/QBuffer>
#include <QtCore/QProcess>
#include <QtGui/QPainter>

namespace tocsin::test {

std::string inventedPhotograph(const char* format, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0xd9, 0xde, 0xe4));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x6c, 0x76, 0x84));
    const QRectF whole(QPointF(0, 0), QSizeF(size));
    painter.drawEllipse(whole.center() - QPointF(0, whole.height() * 0.12), whole.width() * 0.2, whole.height() * 0.2);
    painter.drawEllipse(
        QRectF(whole.width() * 0.12, whole.height() * 0.64, whole.width() * 0.76, whole.height() * 0.7));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes.toStdString();
}

ui::PrintInput printOf(base::Language language, const std::string& sample)
{
    static const auto kCatalogue = form::Catalogue::load(data::DataSource::embedded()).value();
    ui::PrintInput input;
    input.catalogue = kCatalogue;
    input.type = "red.notice";
    input.content = base::readJson(base::readFile(TOCSIN_TEST_DATA "/notices/" + sample).value()).value();
    input.language = language;
    input.head.number = "2026/00012";
    input.head.version = 3;
    input.head.contentHash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    input.head.state = base::LocalText({"Draft", "Projet", "Borrador", "مسودة"});
    input.head.printedAt = "2026-11-24T09:00:00.000Z";
    input.head.printedBy = "Olga Officer";
    std::string sha256;
    for (int i = 0; i < 32; ++i) sha256 += "1f";
    input.attachments[sha256] = inventedPhotograph();
    return input;
}

ui::PrintInput issuedPrintOf(base::Language language)
{
    ui::PrintInput input = printOf(language);
    input.head.issued = true;
    input.head.issuedOn = "2026-11-30";
    input.head.controlNumber = "A-4711/11-2026";
    input.head.entityId = "2026/90417";
    input.head.state = base::LocalText({"Published", "Publiée", "Publicada", "منشورة"});
    return input;
}

QString textOfPdf(const std::string& pdf)
{
    const TempFolder folder;
    const std::string path = folder.path("notice.pdf");
    REQUIRE(base::writeFile(path, pdf));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                               QStringLiteral("UTF-8"), ui::toQt(path), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

ui::PlacedBlock blockSaying(const ui::NoticePrint& print, const std::string& role, const std::optional<QString>& text)
{
    for (const ui::PlacedBlock& block : print.blocks())
        if (block.role == role && block.text == text.value_or(block.text)) return block;
    FAIL("no " << role << " says " << text.value_or(QStringLiteral("anything")).toStdString());
    return {};
}

} // namespace tocsin::test

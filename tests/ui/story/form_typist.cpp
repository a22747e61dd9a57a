#include "tests/ui/story/form_typist.h"

#include "tests/support/qt_strings.h"
#include "ui/forms/list_field.h"
#include "ui/forms/list_row.h"
#include "ui/print/qt_text.h"

#include <QtCore/QFile>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <catch2/catch.hpp>

namespace tocsin::test {

using base::Json;
using form::FieldType;
using ui::FieldWidget;
using ui::toQt;

namespace {

/// The head and shoulders of nobody.
void drawPortrait(const QString& path)
{
    QImage image(480, 600, QImage::Format_RGB32);
    image.fill(QColor(214, 218, 224));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(70, 84, 104));
    painter.drawEllipse(QPointF(240, 620), 210, 230);
    painter.setBrush(QColor(206, 170, 142));
    painter.drawEllipse(QPointF(240, 250), 110, 145);
    painter.setBrush(QColor(48, 40, 36));
    painter.drawChord(QRectF(122, 96, 236, 220), 10 * 16, 160 * 16);
    painter.end();
    REQUIRE(image.save(path, "JPEG", 90));
}

void writePaper(const QString& path)
{
    QPdfWriter paper(path);
    QPainter painter(&paper);
    painter.drawText(QPointF(400, 400), QStringLiteral("An invented paper for a test."));
}

void makeFile(const QString& path)
{
    if (path.endsWith(QLatin1String(".jpg"))) return drawPortrait(path);
    if (path.endsWith(QLatin1String(".pdf"))) return writePaper(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x01\x02\x00\x1c", 4) + path.toUtf8().toHex());
}

template <class Widget>
Widget& part(FieldWidget& widget, const char* name = nullptr)
{
    auto* found = widget.findChild<Widget*>(name == nullptr ? QString() : QString::fromLatin1(name));
    INFO(widget.path());
    REQUIRE(found != nullptr);
    return *found;
}

QString plain(const Json& value) { return value.is_string() ? toQt(value.get<std::string>()) : toQt(value.dump()); }

} // namespace

void typeText(QWidget& editor, const QString& text)
{
    for (const QChar c : text) {
        const bool ascii = c.unicode() < 0x80;
        QTest::sendKeyEvent(QTest::Click, &editor, ascii ? QTest::asciiToKey(char(c.unicode())) : Qt::Key_unknown,
                            QString(c), Qt::NoModifier);
    }
}

FormTypist::FormTypist(ui::FormPage& form, const form::Catalogue& catalogue) : form_(form), catalogue_(catalogue)
{
    form_.setPrompter(this);
}

FormTypist::~FormTypist() { form_.setPrompter(nullptr); }

std::optional<QString> FormTypist::chooseFile(QWidget*, const QString&) { return next_; }

void FormTypist::type(const Json& content, const std::function<void(const std::string&)>& afterSection)
{
    content_ = content;
    for (const form::Section& section : form_.document().form().sections()) {
        const auto values = content.find(section.id);
        if (values == content.end()) continue;
        typeSection(section, *values);
        afterSection(section.id);
    }
}

void FormTypist::typeSection(const form::Section& section, const Json& values)
{
    for (const form::Field& field : section.fields) {
        const auto value = values.find(field.id);
        if (value == values.end()) continue;
        const std::string path = section.id + "." + field.id;
        INFO(path);
        REQUIRE(form_.leadTo(path));
        fill(*form_.field(path), *value);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void FormTypist::fill(FieldWidget& widget, const Json& value)
{
    switch (widget.field().type) {
    case FieldType::Text:
    case FieldType::PartialDate:
    case FieldType::Date:
    case FieldType::Integer: return fillLine(part<QLineEdit>(widget), plain(value));
    case FieldType::Paragraph: return fillParagraph(widget, plain(value));
    case FieldType::Code: return choose(widget, value.get<std::string>());
    case FieldType::Codes:
        for (const Json& code : value) choose(widget, code.get<std::string>());
        return;
    case FieldType::Boolean:
        QTest::mouseClick(&part<QAbstractButton>(widget, value.get<bool>() ? "yes" : "no"), Qt::LeftButton);
        return;
    case FieldType::List: return fillList(widget, value);
    case FieldType::Reference: return fillReference(widget, value);
    case FieldType::Attachment: return fillAttachment(widget, value);
    }
}

void FormTypist::fillLine(QLineEdit& edit, const QString& text)
{
    QTest::mouseClick(&edit, Qt::LeftButton);
    if (!edit.text().isEmpty()) QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    typeText(edit, text);
    QTest::keyClick(&edit, Qt::Key_Return);
}

void FormTypist::fillParagraph(FieldWidget& widget, const QString& text)
{
    auto& edit = part<QPlainTextEdit>(widget);
    QTest::mouseClick(edit.viewport(), Qt::LeftButton);
    typeText(edit, text);
}

void FormTypist::choose(FieldWidget& widget, const std::string& code) const
{
    INFO(widget.path() << " " << code);
    if (auto* combo = widget.findChild<QComboBox*>()) return pick(*combo, toQt(code));
    const form::CodeList* list = catalogue_.list(widget.field().codeList);
    REQUIRE(list != nullptr);
    REQUIRE(list->find(code) != nullptr);
    fillLine(part<QLineEdit>(widget), toQt(list->find(code)->label.in(base::Language::English)));
}

void FormTypist::pick(QComboBox& combo, const QString& code)
{
    const int row = combo.findData(code);
    REQUIRE(row >= 0);
    QTest::mouseClick(&combo, Qt::LeftButton);
    QAbstractItemView* list = combo.view();
    REQUIRE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Home);
    for (int at = 0; at < row; ++at) QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
}

void FormTypist::fillList(FieldWidget& widget, const Json& rows)
{
    auto& list = dynamic_cast<ui::ListField&>(widget);
    for (const Json& row : rows) {
        QTest::mouseClick(&part<QPushButton>(widget, "add_row"), Qt::LeftButton);
        for (FieldWidget* field : list.rows().back()->fields())
            if (const auto value = row.find(field->field().id); value != row.end()) fill(*field, *value);
    }
}

void FormTypist::fillReference(FieldWidget& widget, const Json& ids) const
{
    const Json* targets = form::Path::parse(widget.field().target)->find(content_);
    const QList<QCheckBox*> boxes = widget.findChildren<QCheckBox*>();
    REQUIRE(targets != nullptr);
    REQUIRE(std::size_t(boxes.size()) == targets->size());
    for (std::size_t i = 0; i < targets->size(); ++i)
        if (std::find(ids.begin(), ids.end(), (*targets)[i].at("id")) != ids.end())
            QTest::mouseClick(boxes[int(i)], Qt::LeftButton, {}, QPoint(10, boxes[int(i)]->height() / 2));
}

void FormTypist::fillAttachment(FieldWidget& widget, const Json& file)
{
    next_ = toQt(files_.path(file.at("name").get<std::string>()));
    makeFile(next_);
    QTest::mouseClick(&part<QPushButton>(widget, "choose_file"), Qt::LeftButton);
    INFO(widget.fault().toStdString());
    REQUIRE(widget.fault().isEmpty());
}

namespace {

Json plainValue(const form::Field& field, const Json& value, const Json& content)
{
    Json out = value;
    if (field.type == FieldType::Attachment) return value.at("name");
    if (field.type == FieldType::Reference) {
        const Json* targets = form::Path::parse(field.target)->find(content);
        for (Json& id : out)
            for (std::size_t i = 0; targets != nullptr && i < targets->size(); ++i)
                if (id == (*targets)[i].at("id")) id = i;
    }
    if (field.type != FieldType::List) return out;
    for (Json& row : out) {
        row.erase("id");
        for (const form::Field& inner : field.fields)
            if (row.contains(inner.id)) row[inner.id] = plainValue(inner, row[inner.id], content);
    }
    return out;
}

} // namespace

Json withoutIds(const form::Form& form, const Json& content)
{
    Json out = content;
    for (const form::Section& section : form.sections())
        for (const form::Field& field : section.fields)
            if (out.contains(section.id) && out[section.id].contains(field.id))
                out[section.id][field.id] = plainValue(field, content[section.id][field.id], content);
    return out;
}

} // namespace tocsin::test

#include "tests/support/temp_folder.h"
#include "tests/ui/forms/fake_host.h"
#include "ui/forms/attachment_field.h"
#include "ui/forms/code_chip.h"
#include "ui/forms/code_edit.h"
#include "ui/forms/codes_field.h"

#include <QtGui/QImage>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace tocsin;
using base::Json;
using test::Stand;

TEST_CASE("Setting a value from code never announces a change, whatever the field's type")
{
    const Json file{{"name", "a.png"}, {"mediaType", "image/png"}, {"sha256", std::string(64, 'a')}, {"size", 3}};
    const auto [path, value] = GENERATE_COPY(table<std::string, Json>({
        {"person.forename", "Rui"},
        {"facts.summary", "One line\nand another"},
        {"person.sex", "M"},
        {"person.country_of_birth", "PT"},
        {"request.purposes", Json::array({"wanted_person"})},
        {"person.languages", Json::array({"POR", "SPA"})},
        {"person.date_of_birth", "1970-05"},
        {"status.death_confirmed_on", "2020-02-29"},
        {"description.height_cm", 178},
        {"request.entity_has_prosecution_power", false},
        {"person.nationalities", Json::array({{{"id", "n1"}, {"country", "PT"}}})},
        {"judicial.charges", Json::array({{{"id", "c1"}, {"law", "Penal Code, article 210"}}})},
        {"facts.acts[0].charges", Json::array({"c1"})},
        {"biometrics.photographs[0].file", file},
    }));
    CAPTURE(path);
    Stand stand(path);
    stand.field->setValue(value);
    CHECK(stand.field->value() == value);
    stand.field->setValue({});
    CHECK(stand.field->value().is_null());
    stand.field->setValue(value);
    stand.field->setReadOnly(true);
    stand.field->setReadOnly(false);
    CHECK(stand.changed.isEmpty());
    CHECK(stand.finished.isEmpty());
}

TEST_CASE("Text is announced while it is typed and tidied when the field is left")
{
    Stand stand("person.family_name");
    auto* edit = stand.find<QLineEdit>();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("exemplo  silva "));
    CHECK(stand.field->value() == "EXEMPLO SILVA");
    CHECK(stand.changed.count() >= 10);
    CHECK(stand.changed.last().first() == QStringLiteral("person.family_name"));
    CHECK(edit->text() == QStringLiteral("exemplo  silva "));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(edit->text() == QStringLiteral("EXEMPLO SILVA"));
    CHECK(stand.finished.count() == 1);
}

TEST_CASE("A text that is too long stays in the editor with the reason, and the value stays as it was")
{
    Stand stand("request.entity_id");
    stand.field->setValue("2026/1");
    auto* edit = stand.find<QLineEdit>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString(33, QLatin1Char('9')));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(stand.field->fault() == QStringLiteral("content.too_long"));
    CHECK(edit->text().size() == 33);
    CHECK(stand.field->value() == std::string(32, '9'));
    edit->setText(QString());
    QTest::keyClicks(edit, QStringLiteral("2026/2"));
    CHECK(stand.field->fault().isEmpty());
    CHECK(stand.field->value() == "2026/2");
}

TEST_CASE("Identifiers run left to right, names as they are written")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Stand name("person.family_name_original");
    Stand id("person.national_id");
    CHECK(id.find<QLineEdit>()->layoutDirection() == Qt::LeftToRight);
    auto* edit = name.find<QLineEdit>();
    name.field->setValue("Иванов");
    CHECK(edit->layoutDirection() == Qt::LeftToRight);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    name.field->setValue("حسن");
    CHECK(edit->layoutDirection() == Qt::RightToLeft);
}

TEST_CASE("A paragraph keeps its lines and grows with them")
{
    Stand stand("facts.summary");
    auto* edit = stand.find<QPlainTextEdit>();
    const int small = edit->height();
    edit->setFocus();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClicks(edit, QStringLiteral("line"));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    CHECK(stand.field->value() == "line\nline\nline\nline\nline\nline");
    CHECK(edit->height() > small);
    stand.field->commit();
    CHECK(edit->toPlainText().endsWith(QStringLiteral("line")));
}

TEST_CASE("A short list is a drop-down with a choice for no answer")
{
    Stand stand("person.sex");
    auto* combo = stand.find<QComboBox>();
    REQUIRE(combo != nullptr);
    CHECK(combo->count() == 4);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    CHECK(stand.field->value() == "F");
    QTest::keyClick(combo, Qt::Key_Up);
    CHECK(stand.field->value().is_null());
    CHECK(stand.changed.count() == 2);
    CHECK(stand.finished.count() == 2);
    QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(combo, &wheel);
    CHECK(stand.field->value().is_null());
}

TEST_CASE("A legacy code is shown where it stands")
{
    for (const std::string& pattern : test::redNotice().patterns()) {
        const form::Field* field = test::redNotice().find(pattern);
        if (field->type != form::FieldType::Code || pattern.find('[') != std::string::npos) continue;
        for (const form::Code& code : test::catalogue().list(field->codeList)->codes()) {
            if (!code.legacy) continue;
            Stand stand(pattern);
            stand.field->setValue(code.code);
            CHECK(stand.field->value() == code.code);
            if (auto* combo = stand.find<QComboBox>())
                CHECK(combo->currentText() == ui::toQt(code.label.in(base::Language::English)));
            break;
        }
    }
}

TEST_CASE("The words of a code leave room for the arrow on whichever side it stands")
{
    Stand stand("person.country_of_birth");
    auto* edit = stand.find<ui::CodeEdit>();
    REQUIRE(edit != nullptr);
    CHECK(edit->textMargins().left() == 0);
    CHECK(edit->textMargins().right() > 0);
    edit->setLayoutDirection(Qt::RightToLeft);
    CHECK(edit->textMargins().left() > 0);
    CHECK(edit->textMargins().right() == 0);
}

TEST_CASE("A long list is searched by any part of a name, without regard to accents")
{
    Stand stand("person.country_of_birth");
    auto* edit = stand.find<ui::CodeEdit>();
    REQUIRE(edit != nullptr);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("cote d"));
    CHECK(edit->completer()->completionCount() == 1);
    CHECK(stand.changed.isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(stand.field->value() == "CI");
    CHECK(stand.changed.count() == 1);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Atlantis"));
    stand.field->commit();
    CHECK(stand.field->fault() == QStringLiteral("content.unknown_code"));
    CHECK(edit->text() == QStringLiteral("Atlantis"));
    CHECK(stand.field->value() == "CI");
    edit->clear();
    stand.field->commit();
    CHECK(stand.field->value().is_null());
    CHECK(stand.field->fault().isEmpty());
}

TEST_CASE("Codes are added, removed and put in order by the keyboard")
{
    Stand stand("person.languages");
    auto* field = qobject_cast<ui::CodesField*>(stand.field);
    auto* edit = stand.find<ui::CodeEdit>();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("portuguese"));
    stand.field->commit();
    QTest::keyClicks(edit, QStringLiteral("welsh"));
    stand.field->commit();
    CHECK(stand.field->value() == Json::array({"POR", "WEL"}));
    CHECK(edit->text().isEmpty());
    field->chips()[1]->setFocus();
    QTest::keyClick(field->chips()[1], Qt::Key_Left, Qt::AltModifier);
    CHECK(stand.field->value() == Json::array({"WEL", "POR"}));
    QTest::keyClick(field->chips()[0], Qt::Key_Delete);
    CHECK(stand.field->value() == Json::array({"POR"}));
    QTest::keyClick(field->chips()[0], Qt::Key_Delete);
    CHECK(stand.field->value().is_null());
    CHECK(stand.changed.count() == 5);
}

TEST_CASE("The help of a field is shown when asked for")
{
    Stand stand("person.date_of_birth");
    const auto shown = [&] {
        for (const QLabel* label : stand.field->findChildren<QLabel*>())
            if (label->isVisibleTo(stand.field) && label->text().contains(QStringLiteral("as far as known")))
                return true;
        return false;
    };
    CHECK_FALSE(shown());
    stand.field->toggleHelp();
    CHECK(shown());
    stand.field->toggleHelp();
    CHECK_FALSE(shown());
    CHECK(stand.changed.isEmpty());
}

TEST_CASE("A partial date says what was understood and refuses what is none")
{
    Stand stand("person.date_of_birth");
    auto* edit = stand.find<QLineEdit>();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("17/5/1970"));
    CHECK(stand.field->value() == "1970-05-17");
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(edit->text() == QStringLiteral("1970-05-17"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("1971-13"));
    CHECK(stand.field->value() == "1971-01");
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(stand.field->fault() == QStringLiteral("content.bad_date"));
    CHECK(stand.field->value() == "1970-05-17"); // what stood before, not a half-typed year
    CHECK(edit->text() == QStringLiteral("1971-13"));
}

TEST_CASE("A full date takes no partial one")
{
    Stand stand("status.death_confirmed_on");
    auto* edit = stand.find<QLineEdit>();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("2020-02"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(stand.field->fault() == QStringLiteral("content.bad_date"));
    CHECK(stand.field->value().is_null());
}

TEST_CASE("A number knows its unit and its bounds, and months are shown in years")
{
    Stand height("description.height_cm");
    auto* edit = height.find<QLineEdit>();
    edit->setFocus();
    test::type(edit, QStringLiteral("١٧٨"));
    CHECK(height.field->value() == 178);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(edit->text() == QStringLiteral("178"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("500"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(height.field->fault() == QStringLiteral("content.out_of_range"));
    CHECK(height.field->value() == 178);
    CHECK(height.find<QLabel>("unit")->text() == QStringLiteral("cm"));

    Stand penalty("judicial.charges[0].maximum_penalty_months");
    penalty.field->setValue(30);
    CHECK(penalty.find<QLabel>("unit")->text().contains(QStringLiteral("2 years")));
}

TEST_CASE("Yes, no and not answered are three answers")
{
    Stand stand("status.charges_filed");
    stand.find<QAbstractButton>("yes")->click();
    CHECK(stand.field->value() == true);
    stand.find<QAbstractButton>("no")->click();
    CHECK(stand.field->value() == false);
    stand.find<QAbstractButton>("not_answered")->click();
    CHECK(stand.field->value().is_null());
    CHECK(stand.changed.count() == 3);
    CHECK(stand.finished.count() == 3);
}

TEST_CASE("A reference offers the rows it may point at by their titles")
{
    test::FakeHost host;
    QWidget window;
    CHECK(host.make("facts.acts[0].charges", &window)->findChild<QCheckBox*>() == nullptr);
    host.document = Json{{"judicial",
                          {{"charges", Json::array({{{"id", "c1"}, {"offence", "Fraud & forgery"}},
                                                    {{"id", "c2"}, {"law", "Penal Code"}}})}}}};
    ui::FieldWidget* field = host.make("facts.acts[0].charges", &window);
    QSignalSpy changed(field, &ui::FieldWidget::valueChanged);
    field->setValue(Json::array({"c1"}));
    auto* first = field->findChild<QCheckBox*>(QStringLiteral("row_c1"));
    REQUIRE(first != nullptr);
    CHECK(first->text() == QStringLiteral("Charge 1: Fraud && forgery"));
    CHECK(first->isChecked());
    field->findChild<QCheckBox*>(QStringLiteral("row_c2"))->click();
    CHECK(field->value() == Json::array({"c1", "c2"}));
    CHECK(changed.count() == 1);
}

TEST_CASE("A file is kept with its kind and size, shown small when it is a picture, and refused when it could run")
{
    test::TempFolder folder;
    const QString picture = QString::fromStdString(folder.path("face.png"));
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::gray);
    REQUIRE(image.save(picture));
    Stand stand("biometrics.photographs[0].file");
    stand.host.prompts.file = picture;
    QTest::mouseClick(stand.find<QAbstractButton>("choose_file"), Qt::LeftButton);
    CHECK(stand.field->value().at("mediaType") == "image/png");
    CHECK(stand.field->value().at("name") == "face.png");
    CHECK_FALSE(stand.find<QLabel>("thumbnail")->pixmap().isNull());
    CHECK(stand.changed.count() == 1);

    const QString script = QString::fromStdString(folder.path("run.sh"));
    QFile file(script);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho no\n");
    file.close();
    qobject_cast<ui::AttachmentField*>(stand.field)->takeFile(script);
    CHECK(stand.field->fault().contains(QStringLiteral("run.sh")));
    CHECK(stand.field->value().at("name") == "face.png");
    QTest::mouseClick(stand.find<QAbstractButton>("remove_file"), Qt::LeftButton);
    CHECK(stand.field->value().is_null());
    CHECK(stand.changed.count() == 2);
}

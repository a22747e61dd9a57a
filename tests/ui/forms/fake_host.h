#pragma once
// Stands for the form page in tests of single fields.

#include "tests/support/knowledge.h"
#include "tests/support/qt_strings.h"
#include "ui/forms/field_factory.h"
#include "ui/print/qt_text.h"

#include <QtCore/QFile>
#include <QtGui/QKeyEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace tocsin::test {

/// Answers what a test wrote into it beforehand.
class FakePrompter final : public ui::FormPrompter {
public:
    std::optional<QString> file;
    std::optional<QString> reason;
    bool yes = true;
    int asked = 0;
    std::optional<QString> chooseFile(QWidget*, const QString&) override
    {
        ++asked;
        return file;
    }
    std::optional<QString> askReason(QWidget*, const QString&, const QString&) override
    {
        ++asked;
        return reason;
    }
    bool confirm(QWidget*, const QString&, const QString&) override
    {
        ++asked;
        return yes;
    }
};

class FakeHost final : public ui::FieldHost {
public:
    base::Json document = base::Json::object();
    FakePrompter prompts;
    std::map<std::string, QByteArray> files;
    base::Language reading = base::Language::English;

    const form::Form& form() const override { return redNotice(); }
    const form::Catalogue& catalogue() const override { return test::catalogue(); }
    base::Language language() const override { return reading; }
    const base::Json& content() const override { return document; }
    QString wording(const base::Error& error) const override { return ui::toQt(error.key); }
    base::Result<base::Json> attach(const QString& name, const QString& mediaType, const QByteArray& bytes) override
    {
        const std::string digest = base::sha256(bytes.toStdString()).hex();
        files[digest] = bytes;
        return base::Json{{"name", ui::fromQt(name)},
                          {"mediaType", ui::fromQt(mediaType)},
                          {"sha256", digest},
                          {"size", bytes.size()}};
    }
    std::optional<QByteArray> bytesOf(const std::string& sha256) override
    {
        const auto found = files.find(sha256);
        return found == files.end() ? std::nullopt : std::optional(found->second);
    }
    ui::FormPrompter& prompter() override { return prompts; }

    ui::FieldWidget* make(const std::string& path, QWidget* parent)
    {
        ui::FieldWidget* widget = ui::makeField(*this, *redNotice().find(path), path, parent);
        return widget;
    }
};

/// Types any letters: QTest::keyClicks knows ASCII only.
inline void type(QWidget* widget, const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &press);
    }
}

/// A shown, active window that a field can stand on.
struct Stand {
    FakeHost host;
    QWidget window;
    ui::FieldWidget* field;
    QSignalSpy changed;
    QSignalSpy finished;

    explicit Stand(const std::string& path, base::Language language = base::Language::English)
        : field((host.reading = language, host.make(path, &window))),
          changed(field, &ui::FieldWidget::valueChanged),
          finished(field, &ui::FieldWidget::editingFinished)
    {
        window.resize(900, 600);
        field->setGeometry(0, 0, 900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    template <class T>
    T* find(const char* name = "")
    {
        return field->findChild<T*>(QString::fromLatin1(name));
    }
};

} // namespace tocsin::test

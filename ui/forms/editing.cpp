#include "ui/forms/editing.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace tocsin::ui {

namespace {

class UndoFilter final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ours = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
                          (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_Y);
        if (!ours) return QObject::eventFilter(watched, event);
        event->ignore(); // neither taken as text nor by the editor's own undo: the shortcut of the page gets it
        return true;
    }
};

class WheelFilter final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel) return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void followDirection(QLineEdit* edit, const form::Field& field)
{
    if (field.latin) {
        edit->setLayoutDirection(Qt::LeftToRight);
        return;
    }
    const auto follow = [edit](const QString& text) {
        const Qt::LayoutDirection wanted = text.isEmpty() ? QApplication::layoutDirection()
                                                          : (text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        if (edit->layoutDirection() != wanted) edit->setLayoutDirection(wanted);
    };
    QObject::connect(edit, &QLineEdit::textChanged, edit, follow);
}

void useUndoOfPage(QWidget* editor)
{
    static UndoFilter filter;
    editor->installEventFilter(&filter);
}

void ignoreWheel(QWidget* editor)
{
    static WheelFilter filter;
    editor->installEventFilter(&filter);
}

QString withPlainDigits(const QString& text)
{
    QString out;
    for (const QChar c : text) out += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    return out;
}

} // namespace tocsin::ui

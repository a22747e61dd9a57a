#include "ui/forms/paragraph_field.h"

#include "ui/forms/editing.h"
#include "ui/print/qt_text.h"
#include "ui/style/style_controls.h"
#include "ui/style/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 14;
constexpr int kFrame = 3; ///< between the border and the text area, as in a line edit

/// The border of a line edit around a text area, which has none of its own.
class TextFrame final : public QWidget {
public:
    explicit TextFrame(QWidget* parent) : QWidget(parent) {}
    void hold(QPlainTextEdit* edit)
    {
        edit_ = edit;
        auto* stack = new QVBoxLayout(this);
        stack->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
        stack->addWidget(edit);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QStyleOptionFrame option;
        option.initFrom(this);
        paintField(rect(), option, painter, edit_->hasFocus());
    }

private:
    QPlainTextEdit* edit_ = nullptr;
};

} // namespace

ParagraphField::ParagraphField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place,
                               QWidget* parent)
    : FieldWidget(host, field, std::move(path), place, parent), box_(new QWidget(this))
{
    auto* frame = new TextFrame(box_);
    edit_ = new QPlainTextEdit(frame);
    edit_->setFrameShape(QFrame::NoFrame);
    edit_->viewport()->setAutoFillBackground(false);
    frame->hold(edit_);
    edit_->setTabChangesFocus(true);
    edit_->setUndoRedoEnabled(false);
    edit_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    edit_->installEventFilter(this);
    useUndoOfPage(edit_);
    auto* stack = new QVBoxLayout(box_);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(kGap / 2);
    stack->addWidget(frame);
    setEditor(box_, kWideEditor);
    nameEditor(edit_);
    connect(edit_, &QPlainTextEdit::textChanged, this, [this] {
        if (!loading()) take(fromQt(edit_->toPlainText()), false);
    });
    connect(edit_->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { fit(); });
    fit();
}

void ParagraphField::fit()
{
    // QPlainTextDocumentLayout counts its height in lines.
    const int lines = int(edit_->document()->documentLayout()->documentSize().height());
    const int wanted = std::clamp(lines, kFewestLines, kMostLines) * edit_->fontMetrics().lineSpacing() + 10;
    if (edit_->height() != wanted || edit_->minimumHeight() != wanted) edit_->setFixedHeight(wanted);
}

bool ParagraphField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == edit_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        edit_->parentWidget()->update();
    // Lines are broken anew after a new width; only then is their number known.
    if (watched == edit_ && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, [this] { fit(); }, Qt::QueuedConnection);
    if (watched == edit_ && event->type() == QEvent::FocusOut) {
        commit();
        Q_EMIT editingFinished();
    }
    return FieldWidget::eventFilter(watched, event);
}

void ParagraphField::commit()
{
    if (!readOnly() && take(fromQt(edit_->toPlainText()), true)) setValue(base::Json(value()));
}

void ParagraphField::display(const base::Json& value)
{
    const QString text = value.is_string() ? toQt(value.get<std::string>()) : QString();
    if (text != edit_->toPlainText()) edit_->setPlainText(text);
}

void ParagraphField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    edit_->setReadOnly(readOnly);
}

void ParagraphField::addHelper(QWidget* helper)
{
    auto* row = new QHBoxLayout;
    row->addWidget(helper);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(box_->layout())->addLayout(row);
}

} // namespace tocsin::ui

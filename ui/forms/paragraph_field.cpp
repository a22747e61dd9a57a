#include "ui/forms/paragraph_field.h"

#include "ui/forms/editing.h"
#include "ui/print/qt_text.h"
#include "ui/style/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 14;

} // namespace

ParagraphField::ParagraphField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place,
                               QWidget* parent)
    : FieldWidget(host, field, std::move(path), place, parent), box_(new QWidget(this))
{
    edit_ = new QPlainTextEdit(box_);
    edit_->setTabChangesFocus(true);
    edit_->setUndoRedoEnabled(false);
    edit_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    edit_->installEventFilter(this);
    useUndoOfPage(edit_);
    auto* stack = new QVBoxLayout(box_);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(kGap / 2);
    stack->addWidget(edit_);
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
    const int wanted = std::clamp(lines, kFewestLines, kMostLines) * edit_->fontMetrics().lineSpacing() + 14;
    if (edit_->height() != wanted || edit_->minimumHeight() != wanted) edit_->setFixedHeight(wanted);
}

bool ParagraphField::eventFilter(QObject* watched, QEvent* event)
{
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

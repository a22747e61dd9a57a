#include "ui/forms/code_edit.h"

#include "ui/print/qt_text.h"
#include "ui/style/style_controls.h"
#include "ui/style/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

namespace tocsin::ui {

namespace {

constexpr int kArrow = 24;

} // namespace

CodeEdit::CodeEdit(const CodeIndex& index, QWidget* parent) : QLineEdit(parent), index_(index)
{
    setPlaceholderText(tr("Type to search"));
    leaveRoomForArrow();
    connect(this, &QLineEdit::textEdited, this, &CodeEdit::offer);
}

QCompleter* CodeEdit::completer()
{
    if (completer_ != nullptr) return completer_;
    model_ = new QStringListModel(this);
    completer_ = new QCompleter(model_, this);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(12);
    completer_->setWidget(this);
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& at) { take(at.row()); });
    return completer_;
}

void CodeEdit::take(int row)
{
    if (row < 0 || std::size_t(row) >= offered_.size()) return;
    const CodeIndex::Entry& entry = index_.entries()[offered_[std::size_t(row)]];
    setCode(entry.code);
    completer_->popup()->hide();
    Q_EMIT chosen(toQt(entry.code));
}

void CodeEdit::setCode(const std::string& code)
{
    const QSignalBlocker quiet(this);
    setText(code.empty() ? QString() : index_.label(code));
    setCursorPosition(0);
}

std::optional<std::string> CodeEdit::code() const
{
    if (text().trimmed().isEmpty()) return std::string();
    if (const auto exact = index_.exact(text())) return exact;
    const std::vector<std::size_t> found = index_.matches(text());
    return found.size() == 1 ? std::optional(index_.entries()[found.front()].code) : std::nullopt;
}

void CodeEdit::offer(const QString& typed)
{
    offered_ = index_.matches(typed);
    QStringList labels;
    for (const std::size_t position : offered_) labels << index_.entries()[position].label;
    QCompleter* list = completer();
    model_->setStringList(labels);
    if (labels.isEmpty()) {
        list->popup()->hide();
        return;
    }
    list->complete();
    if (!typed.trimmed().isEmpty()) list->popup()->setCurrentIndex(model_->index(0));
}

void CodeEdit::showAll()
{
    if (isReadOnly()) return;
    setFocus();
    offer(QString());
}

void CodeEdit::keyPressEvent(QKeyEvent* event)
{
    const bool open = completer_ != nullptr && completer_->popup()->isVisible();
    if (open && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab)) {
        take(completer_->popup()->currentIndex().row());
        if (event->key() != Qt::Key_Tab) return;
    }
    if (!open && (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)) {
        showAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QRect CodeEdit::arrow() const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? 0 : width() - kArrow, 0, kArrow, height()};
}

/// A line edit does not mirror its margins by itself.
void CodeEdit::leaveRoomForArrow()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? kArrow : 0, 0, mirrored ? 0 : kArrow, 0);
}

void CodeEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) leaveRoomForArrow();
}

void CodeEdit::mousePressEvent(QMouseEvent* event)
{
    if (arrow().contains(event->position().toPoint()))
        showAll();
    else
        QLineEdit::mousePressEvent(event);
}

void CodeEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (isReadOnly()) return;
    QPainter painter(this);
    const QRect box = arrow();
    paintChevron(QRect(box.center().x() - 7, box.center().y() - 7, 14, 14), toneText(Tone::Neutral, palette()),
                 painter);
}

} // namespace tocsin::ui

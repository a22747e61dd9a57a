#include "ui/shell/shortcuts_dialog.h"

#include "ui/i18n/formats.h"
#include "ui/style/section_title.h"

#include <QtGui/QPainter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>

namespace tocsin::ui {

namespace {

/// A key as it looks on a keyboard.
class KeyLabel final : public QLabel {
public:
    KeyLabel(const QString& text, QWidget* parent) : QLabel(leftToRight(text), parent)
    {
        setTextFormat(Qt::PlainText);
        setAlignment(Qt::AlignCenter);
        setContentsMargins(8, 3, 8, 3);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(hairline(palette()));
            painter.setBrush(palette().color(QPalette::Base));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        QLabel::paintEvent(event);
    }
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<Shortcut>& shortcuts, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts_dialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(kGap);
    int row = 0;
    for (const Shortcut& shortcut : shortcuts) {
        auto* meaning = new QLabel(shortcut.meaning, this);
        meaning->setTextFormat(Qt::PlainText);
        grid->addWidget(meaning, row, 0);
        grid->addWidget(new KeyLabel(shortcut.keys.toString(QKeySequence::NativeText), this), row++, 1);
    }
    grid->setColumnStretch(0, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kMargin);
    column->addWidget(new SectionTitle(tr("Keyboard shortcuts"), SectionTitle::Level::Section, this));
    column->addLayout(grid);
    column->addWidget(buttons);
    setMinimumWidth(440);
}

} // namespace tocsin::ui

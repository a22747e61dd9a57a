#include "ui/review/extract_dialog.h"

#include "ui/review/labels.h"
#include "ui/review/photo_tile.h"
#include "ui/style/section_title.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tocsin::ui {

ExtractDialog::ExtractDialog(const PublicExtract& extract, const QString& type, const AttachmentReader& attachments,
                             QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("extract_dialog"));
    setWindowTitle(tr("Public extract"));
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(kMargin + kGap, kMargin, kMargin + kGap, kMargin);
    stack->setSpacing(kGap);
    stack->addWidget(
        new SectionTitle(tr("%1: public extract", "%1 is a type").arg(type), SectionTitle::Level::Page, this));
    stack->addWidget(mutedLabel(tr("A preview of what the public page would show. Nothing else of the document is "
                                   "made public, and nothing leaves the bureau from here."),
                                this));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("extract_page"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page(extract, attachments));
    stack->addWidget(scroll, 1);
    addNotes(extract, *stack);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("extract_close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    stack->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resize(680, 640);
}

QWidget* ExtractDialog::page(const PublicExtract& extract, const AttachmentReader& attachments)
{
    auto* page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    row->setSpacing(kMargin + 4);
    auto* pictures = new QVBoxLayout;
    for (const std::string& sha256 : extract.photographs) {
        auto* tile = new PhotoTile(page);
        tile->setPicture(attachments(sha256));
        pictures->addWidget(tile);
    }
    pictures->addStretch(1);
    if (!extract.photographs.empty()) row->addLayout(pictures);
    auto* words = new QVBoxLayout;
    words->setSpacing(kGap / 2);
    for (const ExtractGroup& group : extract.groups) {
        words->addWidget(new SectionTitle(group.title, SectionTitle::Level::Section, page));
        words->addWidget(hairlineWidget(Qt::Horizontal, page));
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(kMargin);
        grid->setVerticalSpacing(kGap / 2);
        grid->setColumnMinimumWidth(0, 176);
        grid->setColumnStretch(1, 1);
        for (const ExtractLine& line : group.lines) {
            const int at = grid->rowCount();
            grid->addWidget(mutedLabel(line.label, page), at, 0, Qt::AlignTop);
            grid->addWidget(new ValueLabel(line.text, page), at, 1, Qt::AlignTop);
        }
        words->addLayout(grid);
        words->addSpacing(kGap);
    }
    if (extract.groups.empty() && extract.photographs.empty())
        words->addWidget(mutedLabel(tr("Nothing would be shown."), page));
    words->addStretch(1);
    row->addLayout(words, 1);
    return page;
}

void ExtractDialog::addNotes(const PublicExtract& extract, QVBoxLayout& stack)
{
    const auto note = [&](const char* name, Tone tone, const QString& text) {
        QLabel* label = textLabel(text, this);
        label->setObjectName(QLatin1String(name));
        colour(label, tone);
        stack.addWidget(label);
    };
    if (!extract.authorised)
        note("extract_unnamed", Tone::Warn,
             tr("The form does not name the kinds of data that may be public yet, so none is shown."));
    if (!extract.keptBack.isEmpty())
        note("extract_kept_back", Tone::Warn,
             tr("Named in the form, but not part of the public page: %1")
                 .arg(extract.keptBack.join(QStringLiteral(", "))));
    if (!extract.limits.isEmpty()) note("extract_limits", Tone::Neutral, tr("Limits: %1").arg(extract.limits));
}

} // namespace tocsin::ui

#include "ui/preview/preview_page.h"

#include "core/base/json_reader.h"
#include "ui/print/print_input_from.h"
#include "ui/style/icons.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QShortcut>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <array>

namespace tocsin::ui {

namespace {

/// Languages by their own names, so that everybody finds theirs.
constexpr std::array<std::u16string_view, 4> kOwnNames{u"English", u"Français", u"Español", u"العربية"};
constexpr std::array kZooms{0.5, 0.75, 1.0, 1.25, 1.5, 2.0};

QString percent(qreal zoom) { return QStringLiteral("%1 %").arg(qRound(zoom * 100)); }

QString askForFile(QWidget* parent, const QString& suggestion)
{
    QFileDialog dialog(parent, PreviewPage::tr("Save as PDF"),
                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                       PreviewPage::tr("PDF files (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool askForPrinter(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintCollateCopies |
                      QAbstractPrintDialog::PrintShowPageSize);
    return dialog.exec() == QDialog::Accepted;
}

/// The language that the request is written in, as far as notices are printed in it.
base::Language languageOf(const base::Json& content, base::Language otherwise)
{
    const base::Json request = content.value("request", base::Json::object());
    const auto known = base::languageFromCode(request.value("working_language", std::string()));
    return known.value_or(otherwise);
}

} // namespace

PreviewPage::PreviewPage(Workspace& workspace, std::string documentId, QWidget* parent)
    : QWidget(parent), workspace_(workspace), documentId_(std::move(documentId)), prompts_{askForFile, askForPrinter}
{
    setObjectName(QStringLiteral("preview_page"));
    message_ = new MessageBar(this);
    message_->setObjectName(QStringLiteral("preview_message"));
    paper_ = new PaperView(this);
    paper_->setObjectName(QStringLiteral("preview_paper"));
    paper_->setAccessibleName(tr("Pages of the printed notice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools());
    column->addWidget(hairlineWidget(Qt::Horizontal, this));
    column->addWidget(message_);
    column->addWidget(paper_, 1);
    connect(paper_, &PaperView::zoomChanged, this, &PreviewPage::tellZoom);
    connect(paper_, &PaperView::pageChanged, this, &PreviewPage::tellPage);
    connect(&workspace_, &Workspace::documentChanged, this, [this](const QString& id) {
        if (fromQt(id) != documentId_) return;
        stale_ = true;
        if (isVisible()) refresh();
    });
    connect(new QShortcut(QKeySequence::ZoomIn, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, paper_, &PaperView::zoomIn);
    connect(new QShortcut(QKeySequence::ZoomOut, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, paper_, &PaperView::zoomOut);
}

QToolButton* PreviewPage::zoomButton(const QString& name, bool in)
{
    auto* button = new QToolButton(this);
    button->setObjectName(in ? QStringLiteral("preview_zoom_in") : QStringLiteral("preview_zoom_out"));
    button->setIcon(icon(in ? Icon::ZoomIn : Icon::ZoomOut));
    button->setIconSize(QSize(kIconSize, kIconSize));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    setLook(*button, ButtonLook::Quiet);
    connect(button, &QToolButton::clicked, paper_, in ? &PaperView::zoomIn : &PaperView::zoomOut);
    return button;
}

QWidget* PreviewPage::tools()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(kMargin, kGap, kMargin, kGap);
    row->setSpacing(kGap);
    makeChoices(bar);
    print_ = new QPushButton(icon(Icon::Print), tr("Print…"), bar);
    print_->setObjectName(QStringLiteral("preview_print"));
    connect(print_, &QPushButton::clicked, this, &PreviewPage::printPaper);
    save_ = new QPushButton(tr("Save as PDF…"), bar);
    save_->setObjectName(QStringLiteral("preview_save"));
    setLook(*save_, ButtonLook::Primary);
    connect(save_, &QPushButton::clicked, this, &PreviewPage::savePdf);

    auto* caption = quietLabel(tr("Language of the print"), bar);
    caption->setBuddy(language_);
    row->addWidget(caption);
    row->addWidget(language_);
    row->addSpacing(kGap);
    row->addWidget(zoomButton(tr("Zoom out"), false));
    row->addWidget(zoom_);
    row->addWidget(zoomButton(tr("Zoom in"), true));
    row->addSpacing(kGap);
    row->addWidget(place_);
    row->addStretch(1);
    row->addWidget(print_);
    row->addWidget(save_);
    return bar;
}

void PreviewPage::makeChoices(QWidget* bar)
{
    language_ = new QComboBox(bar);
    language_->setObjectName(QStringLiteral("preview_language"));
    language_->setAccessibleName(tr("Language of the printed notice"));
    for (const std::u16string_view name : kOwnNames)
        language_->addItem(QString::fromUtf16(name.data(), static_cast<qsizetype>(name.size())));
    connect(language_, &QComboBox::activated, this, &PreviewPage::chooseLanguage);

    zoom_ = new QComboBox(bar);
    zoom_->setObjectName(QStringLiteral("preview_zoom"));
    zoom_->setAccessibleName(tr("Zoom"));
    zoom_->addItem(tr("Fit width"));
    for (const qreal zoom : kZooms) zoom_->addItem(percent(zoom), zoom);
    connect(zoom_, &QComboBox::activated, this, &PreviewPage::chooseZoom);

    place_ = quietLabel({}, bar);
    place_->setObjectName(QStringLiteral("preview_place"));
}

void PreviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_) refresh();
}

void PreviewPage::refresh()
{
    const bool first = !input_.has_value();
    base::Result<PrintInput> read =
        printInputOf(workspace_.session(), documentId_, 0, first ? workspace_.language() : input_->language);
    stale_ = false;
    save_->setEnabled(read.ok());
    print_->setEnabled(read.ok());
    if (!read) {
        input_.reset();
        paper_->clear();
        tellPage();
        tell(read.error());
        return;
    }
    if (first) read->language = languageOf(read->content, read->language);
    input_ = std::move(*read);
    language_->setCurrentIndex(static_cast<int>(input_->language));
    message_->clear();
    layOut();
}

void PreviewPage::layOut()
{
    base::Result<NoticePrint> print = NoticePrint::make(*input_);
    if (!print) {
        paper_->clear();
        tell(print.error());
        return;
    }
    paper_->show(std::move(print).value());
    tellZoom();
}

void PreviewPage::chooseLanguage(int index)
{
    if (!input_) return;
    input_->language = base::kLanguages.at(static_cast<std::size_t>(index));
    message_->clear();
    layOut();
}

void PreviewPage::chooseZoom(int index)
{
    const QVariant zoom = zoom_->itemData(index);
    if (zoom.isValid())
        paper_->setZoom(zoom.toReal());
    else
        paper_->fitWidth();
}

void PreviewPage::tellZoom()
{
    int index = paper_->fitsWidth() ? 0 : -1;
    for (int i = 1; index < 0 && i < zoom_->count(); ++i)
        if (qFuzzyCompare(zoom_->itemData(i).toReal(), paper_->zoom())) index = i;
    // A step between the listed ones shows as itself.
    zoom_->setPlaceholderText(percent(paper_->zoom()));
    zoom_->setCurrentIndex(index);
}

void PreviewPage::tellPage()
{
    place_->setText(paper_->print() == nullptr
                        ? QString()
                        : tr("Page %1 of %2").arg(paper_->currentPage() + 1).arg(paper_->print()->pageCount()));
}

void PreviewPage::tell(const base::Error& error) { message_->say(Tone::Block, workspace_.wording(error)); }

std::optional<NoticePrint> PreviewPage::recorded(QByteArray& pdf)
{
    input_->head.printedAt = base::toText(workspace_.session().clock().now());
    base::Result<NoticePrint> print = NoticePrint::make(*input_);
    if (!print) {
        tell(print.error());
        return std::nullopt;
    }
    pdf = print->pdf();
    const std::string sha256 =
        base::sha256(std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size()))).hex();
    const base::Status status = workspace_.session().registry().printed(
        documentId_, input_->head.version, std::string(base::code(input_->language)), sha256);
    if (!status) {
        tell(status.error());
        return std::nullopt;
    }
    return std::move(print).value();
}

void PreviewPage::savePdf()
{
    if (!input_) return;
    QString suggestion = QStringLiteral("%1-v%2-%3.pdf")
                             .arg(toQt(input_->head.number))
                             .arg(input_->head.version)
                             .arg(toQt(base::code(input_->language)));
    suggestion.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path = prompts_.file(this, suggestion);
    if (path.isEmpty()) return;
    QByteArray pdf;
    if (!recorded(pdf)) return;
    const base::Status written =
        base::writeFile(fromQt(path), std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size())));
    if (!written) {
        tell(written.error());
        return;
    }
    message_->say(Tone::Good, tr("Saved and recorded: %1").arg(QDir::toNativeSeparators(path)));
}

void PreviewPage::printPaper()
{
    if (!input_) return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    printer.setFullPage(true);
    printer.setDocName(toQt(input_->head.number));
    if (!prompts_.printer(this, printer)) return;
    QByteArray pdf;
    const std::optional<NoticePrint> print = recorded(pdf);
    if (!print) return;
    if (!print->paintAll(printer)) {
        message_->say(Tone::Block, tr("The printer refused the pages.\nCheck that it is switched on and has paper, "
                                      "then print again, or save a PDF."));
        return;
    }
    message_->say(Tone::Good, tr("Sent to the printer and recorded."));
}

} // namespace tocsin::ui

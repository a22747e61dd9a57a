#include "ui/board/import_dialog.h"

#include "core/base/json_reader.h"
#include "core/exchange/public_notices.h"
#include "ui/review/field_text.h"
#include "ui/style/chip.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"

#include <QtCore/QItemSelectionModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

using service::Standing;

ImportDialog::ImportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      model_(new ImportModel(workspace, this)),
      reportModel_(new ImportModel(workspace, this)),
      pages_(new QStackedWidget(this)),
      message_(new MessageBar(this)),
      title_(new SectionTitle(tr("Import notices"), SectionTitle::Level::Page, this)),
      subtitle_(quietLabel({}, this))
{
    setObjectName(QStringLiteral("import_dialog"));
    setWindowTitle(tr("Import notices"));
    setWindowModality(Qt::WindowModal);
    resize(1040, 680);
    chooseFile_ = [this] {
        return QFileDialog::getOpenFileName(this, tr("Choose a file"), {},
                                            tr("Notices (*.json *.jsonl *.ndjson);;All files (*)"));
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kGap);
    column->addWidget(title_);
    column->addWidget(subtitle_);
    column->addWidget(message_);
    pages_->addWidget(choosePage());
    pages_->addWidget(workingPage());
    pages_->addWidget(previewPage());
    pages_->addWidget(reportPage());
    column->addWidget(pages_, 1);
    column->addLayout(buttonRow());
    connect(&work_, &LongWork::progressed, this, &ImportDialog::progress);
    connect(&work_, &LongWork::finished, this, &ImportDialog::worked);
    connect(rows_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportDialog::showDetails);
    connect(model_, &ImportModel::chosenChanged, this, &ImportDialog::choiceChanged);
    choiceChanged();
    turnTo(Page::Choose);
}

ImportDialog::Page ImportDialog::page() const { return static_cast<Page>(pages_->currentIndex()); }

void ImportDialog::turnTo(Page page)
{
    pages_->setCurrentIndex(static_cast<int>(page));
    again_->setVisible(page == Page::Preview);
    copy_->setVisible(page == Page::Report);
    import_->setVisible(page == Page::Preview);
    close_->setText(page == Page::Report ? tr("Close") : tr("Cancel"));
    close_->setEnabled(true);
    if (page == Page::Preview) rows_->setFocus();
    if (page == Page::Report) close_->setFocus();
    Q_EMIT pageChanged();
}

void ImportDialog::browse()
{
    const QString path = chooseFile_();
    if (!path.isEmpty()) loadFile(path);
}

void ImportDialog::loadFile(const QString& path)
{
    if (work_.running()) return;
    importing_ = false;
    error_.reset();
    message_->clear();
    doing_->setText(tr("Reading the file"));
    subtitle_->setText(path.section(QLatin1Char('/'), -1));
    turnTo(Page::Working);
    work_.start([this, file = fromQt(path)](service::Progress& progress) {
        const base::Result<std::string> bytes = base::readFile(file, exchange::kImportLimits.bytes);
        if (!bytes) {
            error_ = bytes.error();
            return;
        }
        base::Result<service::ImportPreview> preview = workspace_.session().importing().preview(file, *bytes, progress);
        if (preview)
            preview_ = std::make_shared<const service::ImportPreview>(std::move(*preview));
        else
            error_ = preview.error();
    });
}

void ImportDialog::importChosen()
{
    if (work_.running() || model_->chosenCount() == 0) return;
    importing_ = true;
    error_.reset();
    message_->clear();
    doing_->setText(tr("Making drafts; nothing is kept unless all are made"));
    turnTo(Page::Working);
    work_.start([this, chosen = model_->chosen()](service::Progress& progress) {
        base::Result<service::ImportResult> result = workspace_.session().importing().run(*preview_, chosen, progress);
        if (result)
            result_ = std::move(*result);
        else
            error_ = result.error();
    });
}

void ImportDialog::progress(int done, int total)
{
    bar_->setRange(0, total);
    bar_->setValue(done);
}

void ImportDialog::worked()
{
    if (!error_) {
        if (importing_)
            showReport();
        else
            showPreview();
        return;
    }
    turnTo(importing_ ? Page::Preview : Page::Choose);
    message_->say(error_->kind == base::ErrorKind::Cancelled ? Tone::Hint : Tone::Block, workspace_.wording(*error_));
}

void ImportDialog::showPreview()
{
    model_->setPreview(preview_);
    const service::ImportCounts counts = preview_->counts();
    const std::array texts{tr("%Ln new", nullptr, static_cast<int>(counts.fresh)),
                           tr("%Ln likely duplicate(s)", nullptr, static_cast<int>(counts.duplicates)),
                           tr("%Ln repeated", nullptr, static_cast<int>(counts.repeated)),
                           tr("%Ln refused", nullptr, static_cast<int>(counts.refused))};
    const std::array figures{counts.fresh, counts.duplicates, counts.repeated, counts.refused};
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        chips_[i]->set(ImportModel::tone(ImportModel::standings().at(i)), texts.at(i));
        chips_[i]->setVisible(figures.at(i) > 0);
    }
    subtitle_->setText(
        tr("%1: %Ln record(s)", nullptr, static_cast<int>(preview_->rows.size())).arg(toQt(preview_->fileName)));
    turnTo(Page::Preview);
    if (!preview_->remarks.empty())
        message_->say(Tone::Hint, workspace_.wording(preview_->remarks[0].key, preview_->remarks[0].params));
    rows_->setCurrentIndex(model_->index(0, ImportModel::Name));
}

void ImportDialog::showDetails()
{
    const QModelIndexList selected = rows_->selectionModel()->selectedRows();
    const QStringList lines = selected.isEmpty() ? QStringList() : model_->details(selected[0].row());
    details_->setText(lines.isEmpty() && !selected.isEmpty() ? tr("Nothing to look at in this record.")
                                                             : lines.join(QLatin1Char('\n')));
}

void ImportDialog::choiceChanged()
{
    import_->setText(tr("Import %Ln draft(s)", nullptr, static_cast<int>(model_->chosenCount())));
    import_->setEnabled(model_->chosenCount() > 0);
}

void ImportDialog::showReport()
{
    std::vector<std::size_t> others = result_->refused;
    others.insert(others.end(), result_->leftOut.begin(), result_->leftOut.end());
    std::sort(others.begin(), others.end());
    reportModel_->setReport(preview_, others);
    reportRows_->setVisible(!others.empty());
    QStringList lines{tr("%Ln draft(s) made.", nullptr, static_cast<int>(result_->made.size()))};
    if (!others.empty())
        lines.append(
            tr("Not made, since refused or not chosen: %Ln record(s).", nullptr, static_cast<int>(others.size())));
    summary_->setText(lines.join(QLatin1Char(' ')));
    turnTo(Page::Report);
    if (!result_->made.empty()) workspace_.announceChange(result_->made.front().id);
}

QString ImportDialog::report() const
{
    if (!result_) return {};
    const auto line = [this](std::size_t row, const QString& what, const QString& why) {
        const exchange::Record& record = preview_->rows[row].record;
        return QStringList{what,
                           visible(record.place),
                           visible(record.headline.familyName),
                           visible(record.headline.forename),
                           toQt(record.headline.dateOfBirth),
                           visible(record.headline.entityId),
                           why}
            .join(QLatin1Char('\t'));
    };
    QStringList lines{toQt(preview_->fileName), QStringLiteral("SHA-256 ") + toQt(preview_->sha256), {}};
    for (const service::ImportedDraft& draft : result_->made) lines.append(line(draft.row, toQt(draft.number), {}));
    for (const std::size_t row : result_->leftOut) lines.append(line(row, tr("Not chosen"), {}));
    for (const std::size_t row : result_->refused) {
        const base::Error& why = *preview_->rows[row].record.refusal;
        const QString words = workspace_.wording(why.key, why.params).section(QLatin1Char('\n'), 0, 0);
        lines.append(line(row, ImportModel::word(Standing::Refused), words));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void ImportDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(report());
    message_->say(Tone::Good, tr("The report is on the clipboard."));
}

void ImportDialog::reject()
{
    if (!work_.running()) {
        QDialog::reject();
        return;
    }
    work_.cancel();
    close_->setEnabled(false);
    doing_->setText(tr("Stopping; nothing is kept"));
}

} // namespace tocsin::ui

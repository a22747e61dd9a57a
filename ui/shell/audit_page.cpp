#include "ui/shell/audit_page.h"

#include "core/service/verification.h"
#include "ui/i18n/formats.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace tocsin::ui {

AuditPage::AuditPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      verify_(new QPushButton(icon(Icon::Shield), tr("Verify the log"), this)),
      stop_(new QPushButton(tr("Stop"), this)),
      progress_(new QProgressBar(this)),
      message_(new MessageBar(this)),
      head_(quietLabel({}, this)),
      faults_(new QTableWidget(0, 2, this))
{
    setObjectName(QStringLiteral("audit_page"));
    verify_->setObjectName(QStringLiteral("verify_log"));
    setLook(*verify_, ButtonLook::Primary);
    stop_->setObjectName(QStringLiteral("stop_verifying"));
    progress_->setObjectName(QStringLiteral("verify_progress"));
    progress_->setAccessibleName(tr("Progress of the verification"));
    progress_->setMaximumWidth(320);
    message_->setObjectName(QStringLiteral("verify_message"));
    head_->setObjectName(QStringLiteral("log_head"));
    head_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    head_->setWordWrap(true);
    buildFaults();
    build();
    setBusy(false);
    connect(verify_, &QPushButton::clicked, this, &AuditPage::verify);
    connect(stop_, &QPushButton::clicked, this, [this] { work_.cancel(); });
    connect(&work_, &LongWork::progressed, this, [this](int done, int total) {
        progress_->setRange(0, total);
        progress_->setValue(std::min(done, total));
    });
    connect(&work_, &LongWork::finished, this, &AuditPage::worked);
}

void AuditPage::buildFaults()
{
    faults_->setObjectName(QStringLiteral("log_faults"));
    faults_->setAccessibleName(tr("What does not hold"));
    faults_->setHorizontalHeaderLabels({tr("Entry"), tr("What does not hold")});
    faults_->verticalHeader()->hide();
    faults_->horizontalHeader()->setStretchLastSection(true);
    faults_->setColumnWidth(0, 140);
    faults_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    faults_->setSelectionBehavior(QAbstractItemView::SelectRows);
    faults_->setShowGrid(false);
    faults_->hide();
}

void AuditPage::build()
{
    auto* explanation = quietLabel(
        tr("Every change and every reading of personal data stands in the log. Each entry carries the hash of "
           "the one before, so an altered, missing or reordered entry shows. Verifying reads the whole log "
           "and compares the content of every version with its hash."),
        this);
    explanation->setWordWrap(true);
    explanation->setMaximumWidth(720);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(verify_);
    row->addWidget(stop_);
    row->addWidget(progress_, 1);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kGap + 4);
    column->addWidget(new SectionTitle(tr("Audit"), SectionTitle::Level::Page, this));
    column->addWidget(explanation);
    column->addLayout(row);
    column->addWidget(message_);
    column->addWidget(head_);
    column->addWidget(faults_, 1);
    column->addStretch();
}

void AuditPage::setBusy(bool busy)
{
    verify_->setEnabled(!busy);
    if (!busy && stop_->hasFocus()) verify_->setFocus();
    stop_->setVisible(busy);
    progress_->setVisible(busy);
    progress_->setRange(0, 0);
}

void AuditPage::verify()
{
    if (work_.running()) return;
    base::Result<std::unique_ptr<service::Verification>> made = workspace_.session().auditing().verification();
    if (!made) return message_->say(Tone::Block, workspace_.wording(made.error()));
    message_->clear();
    setBusy(true);
    result_ = std::make_shared<base::Result<service::AuditReport>>(base::Error{});
    work_.start([result = result_, verification = std::shared_ptr<service::Verification>(std::move(*made))](
                    service::Progress& progress) { *result = verification->run(progress); });
}

void AuditPage::worked()
{
    setBusy(false);
    if (*result_)
        tell(**result_);
    else
        message_->say(result_->error().kind == base::ErrorKind::Cancelled ? Tone::Hint : Tone::Block,
                      workspace_.wording(result_->error()));
    Q_EMIT verified();
}

void AuditPage::tell(const service::AuditReport& report)
{
    const auto checked = static_cast<int>(report.checked);
    const auto wrong = static_cast<int>(report.faults.size() + report.brokenVersions.size());
    if (wrong == 0)
        message_->say(Tone::Good, tr("%Ln entry(ies) checked, all hold.", nullptr, checked) + QLatin1Char('\n') +
                                      tr("A log that was cut off at its end cannot be told from a shorter one: compare "
                                         "the head below with the one noted at the last check."));
    else
        message_->say(Tone::Block, tr("%Ln entry(ies) checked.", nullptr, checked) + QLatin1Char(' ') +
                                       tr("%Ln fault(s) found.", nullptr, wrong) + QLatin1Char('\n') +
                                       tr("Stop work on this bureau, keep a copy of its folder and tell the security "
                                          "officer."));
    head_->setText(tr("Head of the log: %1", "%1 is a hash").arg(leftToRight(toQt(report.head))));
    faults_->setRowCount(0);
    const auto add = [this](const QString& entry, const QString& text) {
        const int row = faults_->rowCount();
        faults_->insertRow(row);
        faults_->setItem(row, 0, new QTableWidgetItem(entry));
        faults_->setItem(row, 1, new QTableWidgetItem(text));
    };
    for (const audit::Fault& fault : report.faults) {
        base::Params params = fault.params;
        params.emplace("seq", std::to_string(fault.seq));
        add(numberText(fault.seq), workspace_.wording(fault.key, params));
    }
    for (const std::string& version : report.brokenVersions)
        add(QString(), tr("%1: the content is not what its hash says.", "%1 names a version").arg(toQt(version)));
    faults_->setVisible(wrong > 0);
}

} // namespace tocsin::ui

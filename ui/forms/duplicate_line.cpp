#include "ui/forms/duplicate_line.h"

#include "core/notice/content.h"
#include "ui/forms/form_document.h"
#include "ui/i18n/formats.h"
#include "ui/style/theme.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tocsin::ui {

namespace {

constexpr int kPause = 700; ///< milliseconds after the last key: each look is recorded
constexpr std::size_t kMostLinks = 4;

/// What a look depends on; empty while there is nothing to look by.
std::string keyOf(const base::Json& content)
{
    const notice::Headline line = notice::headline(content);
    const bool named = !line.familyName.empty() && !line.dateOfBirth.empty();
    if (line.entityId.empty() && !named) return {};
    return line.entityId + '\n' + line.familyName + '\n' + line.forename + '\n' + line.dateOfBirth;
}

} // namespace

DuplicateLine::DuplicateLine(Workspace& workspace, FormDocument& document, QWidget* parent)
    : QWidget(parent), workspace_(workspace), document_(document), words_(new QLabel(this)), links_(new QHBoxLayout)
{
    setObjectName(QStringLiteral("duplicate_line"));
    words_->setObjectName(QStringLiteral("duplicate_words"));
    words_->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 3, kMargin, 3);
    row->setSpacing(kGap);
    row->addWidget(words_);
    row->addLayout(links_);
    row->addStretch(1);
    hide();
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    connect(&pause_, &QTimer::timeout, this, &DuplicateLine::look);
    connect(&document, &FormDocument::contentChanged, this, &DuplicateLine::contentChanged);
    contentChanged();
}

void DuplicateLine::contentChanged()
{
    const std::string key = keyOf(document_.content());
    if (key == sought_ || !document_.editable()) return pause_.stop();
    if (key.empty()) {
        sought_.clear();
        pause_.stop();
        return tell({});
    }
    pause_.start();
}

void DuplicateLine::look()
{
    sought_ = keyOf(document_.content());
    auto found = workspace_.session().drafting().duplicates(document_.id(), document_.content());
    // A look that fails must not disturb the drafting: storage trouble shows when what was typed is saved.
    tell(found ? std::move(*found) : std::vector<service::LikelyDuplicate>());
    Q_EMIT looked();
}

void DuplicateLine::tell(std::vector<service::LikelyDuplicate> found)
{
    found_ = std::move(found);
    while (QLayoutItem* item = links_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    words_->setText(
        tr("%Ln document(s) of the bureau may be about the same person:", nullptr, static_cast<int>(found_.size())));
    for (std::size_t i = 0; i < std::min(found_.size(), kMostLinks); ++i) {
        const service::LikelyDuplicate& one = found_[i];
        const QString why = one.sameEntityId ? tr("the same entity id") : tr("the same name and birth date");
        auto* link = new QPushButton(leftToRight(toQt(one.number)), this);
        link->setObjectName(QStringLiteral("duplicate_") + toQt(one.number));
        link->setToolTip(tr("Open it: %1", "%1 is why it may be the same person").arg(why));
        link->setAccessibleDescription(link->toolTip());
        setLook(*link, ButtonLook::Quiet);
        connect(link, &QPushButton::clicked, this, [this, id = one.id] { workspace_.open(id); });
        links_->addWidget(link);
    }
    if (found_.size() > kMostLinks) {
        auto* more = new QLabel(tr("and %Ln more", nullptr, static_cast<int>(found_.size() - kMostLinks)), this);
        more->setTextFormat(Qt::PlainText);
        links_->addWidget(more);
    }
    setVisible(!found_.empty());
}

void DuplicateLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneFill(Tone::Hint, palette()));
}

} // namespace tocsin::ui

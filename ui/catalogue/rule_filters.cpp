#include "ui/catalogue/rule_filters.h"

#include "core/rules/rule_words.h"
#include "ui/i18n/formats.h"
#include "ui/print/qt_text.h"
#include "ui/review/words.h"
#include "ui/style/icons.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tocsin::ui {

namespace {

constexpr int kTypingPause = 120; ///< milliseconds of silence before a search runs

template <class T, std::size_t N>
std::optional<T> chosen(const QComboBox& box, const std::array<T, N>& values)
{
    for (const T value : values)
        if (box.currentData().toString() == toQt(rules::name(value))) return value;
    return std::nullopt;
}

constexpr std::array kSeverities{rules::Severity::Block, rules::Severity::Warn, rules::Severity::Hint};
constexpr std::array kKinds{rules::Kind::Automatic, rules::Kind::Attestation, rules::Kind::Reviewer};
constexpr std::array kStages{rules::Stage::Draft, rules::Stage::Submit, rules::Stage::Approve};

} // namespace

RuleFilters::RuleFilters(const RuleIndex& index, QWidget* parent) : QWidget(parent), typing_(new QTimer(this))
{
    setObjectName(QStringLiteral("rule_filters"));
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("rule_search"));
    search_->setPlaceholderText(tr("Words, article or rule id"));
    search_->setAccessibleName(tr("Search the rules"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    search_->setMinimumWidth(280);
    search_->installEventFilter(this);
    reset_ = new QPushButton(tr("Reset filters"), this);
    reset_->setObjectName(QStringLiteral("reset_filters"));
    setLook(*reset_, ButtonLook::Quiet);
    count_ = quietLabel({}, this);
    count_->setObjectName(QStringLiteral("rule_count"));
    auto* first = new QHBoxLayout;
    first->setSpacing(kGap + 4);
    first->addWidget(search_, 2);
    first->addWidget(reset_);
    first->addStretch(1);
    first->addWidget(count_);
    auto* second = new QHBoxLayout;
    second->setSpacing(kGap);
    addChoices(*second, index);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(first);
    column->addLayout(second);
    typing_->setSingleShot(true);
    typing_->setInterval(kTypingPause);
    connect(typing_, &QTimer::timeout, this, &RuleFilters::apply);
    connect(search_, &QLineEdit::textChanged, typing_, qOverload<>(&QTimer::start));
    connect(reset_, &QPushButton::clicked, this, &RuleFilters::reset);
    setFocusProxy(search_);
    apply();
}

void RuleFilters::addChoices(QHBoxLayout& row, const RuleIndex& index)
{
    const base::Language language = index.language();
    const rules::RuleWords words(*index.law().catalogue, language);
    Choices articles;
    for (const std::string& article : index.articles())
        articles.emplace_back(toQt(words.article(article)), toQt(article));
    Choices forms;
    for (const form::Form* form : index.forms())
        forms.emplace_back(toQt(form->label().in(language)), toQt(form->type()));
    Choices groups;
    for (const std::string& group : index.groups()) groups.emplace_back(toQt(words.group(group)), toQt(group));
    Choices severities;
    for (const rules::Severity one : kSeverities) severities.emplace_back(Words::severity(one), toQt(rules::name(one)));
    Choices kinds;
    for (const rules::Kind one : kKinds) kinds.emplace_back(toQt(words.kind(one)), toQt(rules::name(one)));
    Choices stages;
    for (const rules::Stage one : kStages) stages.emplace_back(toQt(words.stage(one)), toQt(rules::name(one)));
    Choices marks;
    for (const char* mark : {"read", "inferred", "derived"})
        marks.emplace_back(toQt(words.mark(mark)), QLatin1String(mark));
    article_ = choice("article_filter", tr("Article"), tr("All articles"), articles);
    form_ = choice("form_filter", tr("Form"), tr("All forms"), forms);
    group_ = choice("group_filter", tr("Group of forms"), tr("All groups"), groups);
    group_->setVisible(!groups.empty());
    severity_ = choice("severity_filter", tr("Severity"), tr("All severities"), severities);
    kind_ = choice("kind_filter", tr("Kind"), tr("All kinds"), kinds);
    stage_ = choice("stage_filter", tr("Stage"), tr("All stages"), stages);
    mark_ = choice("mark_filter", tr("Mark"), tr("All marks"), marks);
    for (QComboBox* box : choices_) row.addWidget(box);
    row.addStretch(1);
}

QComboBox* RuleFilters::choice(const char* name, const QString& title, const QString& all, const Choices& choices)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setToolTip(title);
    // Long labels of forms must not push the others out of the window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(11);
    box->setMaxVisibleItems(20);
    box->addItem(all, QString());
    for (const auto& [label, value] : choices) box->addItem(label, value);
    connect(box, &QComboBox::currentIndexChanged, this, &RuleFilters::apply);
    choices_.push_back(box);
    return box;
}

RuleFilter RuleFilters::filter() const
{
    RuleFilter filter;
    filter.text = search_->text();
    filter.article = fromQt(article_->currentData().toString());
    filter.form = fromQt(form_->currentData().toString());
    filter.group = fromQt(group_->currentData().toString());
    filter.confidence = fromQt(mark_->currentData().toString());
    filter.severity = chosen(*severity_, kSeverities);
    filter.kind = chosen(*kind_, kKinds);
    filter.stage = chosen(*stage_, kStages);
    return filter;
}

QString RuleFilters::words() const
{
    QStringList parts;
    if (const QString text = search_->text().simplified(); !text.isEmpty()) parts << isolated(text);
    for (const QComboBox* box : choices_)
        if (box->currentIndex() > 0) parts << box->currentText();
    return parts.join(QStringLiteral(" · "));
}

void RuleFilters::reset()
{
    {
        const QSignalBlocker quiet(this);
        search_->clear();
        for (QComboBox* box : choices_) box->setCurrentIndex(0);
    }
    apply();
    focusSearch();
}

void RuleFilters::apply()
{
    typing_->stop();
    if (mark_ == nullptr) return;
    reset_->setEnabled(!filter().empty());
    Q_EMIT changed();
}

void RuleFilters::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void RuleFilters::setCount(int shown, int all)
{
    count_->setText(shown == all ? tr("%Ln rule(s)", nullptr, all)
                                 : tr("%1 of %Ln rule(s)", "%1 is how many are shown", all).arg(numberText(shown)));
}

bool RuleFilters::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !filter().empty()) {
            reset();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (typing_->isActive()) apply();
            Q_EMIT leftDown();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tocsin::ui

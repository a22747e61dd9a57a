#include "ui/shell/type_chooser.h"

#include "core/base/text.h"
#include "ui/i18n/formats.h"
#include "ui/style/choice_card.h"
#include "ui/style/icons.h"
#include "ui/style/section_title.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace tocsin::ui {

namespace {

bool isDiffusion(const form::Form& form) { return form.type().ends_with(".diffusion"); }

/// In the order of the articles, "97(1)(a)" after "93"; what is not drafted comes last.
std::vector<const form::Form*> inOrder(const form::Catalogue& catalogue, bool diffusions)
{
    std::vector<const form::Form*> forms;
    for (const std::string& type : catalogue.types())
        if (const form::Form* form = catalogue.form(type); isDiffusion(*form) == diffusions) forms.push_back(form);
    const auto key = [](const form::Form* form) {
        const std::string& article = form->article();
        const int number =
            article.empty() ? 999 : QString::fromStdString(article).section(QLatin1Char('('), 0, 0).toInt();
        return std::tuple(form->received() || form->issuedUntil().has_value(), number, article, form->type());
    };
    std::sort(forms.begin(), forms.end(), [&](const auto* a, const auto* b) { return key(a) < key(b); });
    return forms;
}

} // namespace

TypeChooser::TypeChooser(Workspace& workspace, QWidget* parent) : QDialog(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("type_chooser"));
    setWindowTitle(tr("New document"));
    build();
    resize(980, 760);
    if (!entries_.empty()) entries_.front().card->setFocus();
}

void TypeChooser::build()
{
    words_ = new QLineEdit(this);
    words_->setObjectName(QStringLiteral("type_words"));
    words_->setAccessibleName(tr("Look for a type"));
    words_->setPlaceholderText(tr("Type to look for one: a colour, a purpose, an article"));
    words_->setClearButtonEnabled(true);
    words_->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    words_->installEventFilter(this);
    connect(words_, &QLineEdit::textChanged, this, &TypeChooser::look);
    auto* cards = new QWidget(this);
    auto* row = new QHBoxLayout(cards);
    row->setContentsMargins(isRightToLeft() ? kGap : 0, 0, isRightToLeft() ? 0 : kGap, 0);
    row->setSpacing(kMargin + 4);
    row->addWidget(column(tr("Notices"), 0, inOrder(workspace_.catalogue(), false)), 1);
    row->addWidget(column(tr("Diffusions"), 1, inOrder(workspace_.catalogue(), true)), 1);
    none_ = quietLabel({}, this);
    none_->setObjectName(QStringLiteral("no_type"));
    none_->hide();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(cards);
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(kMargin + 8, kMargin + 4, kMargin, kMargin);
    stack->setSpacing(kGap);
    stack->addWidget(new SectionTitle(tr("What shall be drafted?"), SectionTitle::Level::Page, this));
    stack->addWidget(words_);
    stack->addWidget(none_);
    stack->addWidget(scroll, 1);
    stack->addWidget(quietLabel(tr("Arrows to move, Enter to draft, Escape to leave"), this));
    for (const Entry& entry : entries_)
        connect(entry.card, &QAbstractButton::clicked, this, [this, card = entry.card] { take(card); });
}

QWidget* TypeChooser::column(const QString& title, int index, const std::vector<const form::Form*>& forms)
{
    auto* box = new QWidget(this);
    auto* stack = new QVBoxLayout(box);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(6);
    stack->addWidget(new SectionTitle(title, SectionTitle::Level::Section, box));
    for (const form::Form* form : forms) addCard(*form, index, *stack);
    stack->addStretch(1);
    return box;
}

void TypeChooser::addCard(const form::Form& form, int column, QVBoxLayout& stack)
{
    const QString purpose = workspace_.text(form.purpose());
    auto* card = new ChoiceCard(typeIcon(form.type()), workspace_.text(form.label()), purpose, stack.parentWidget());
    card->setObjectName(QStringLiteral("type_") + toQt(form.type()));
    if (!form.article().empty()) card->setAside(tr("Article %1").arg(leftToRight(toQt(form.article()))));
    card->setHindrance(hindranceOf(form));
    card->installEventFilter(this);
    stack.addWidget(card);
    const std::string words = form.label().in(workspace_.language()) + " " + fromQt(purpose) + " " + form.article();
    entries_.push_back(
        {form.type(), base::foldName(form.label().in(workspace_.language())), base::foldName(words), column, card});
}

QString TypeChooser::hindranceOf(const form::Form& form) const
{
    if (form.received()) return tr("Others issue it: a bureau files what it receives and drafts none.");
    const auto& until = form.issuedUntil();
    if (until && base::dateOf(workspace_.session().clock().now()) >= *until)
        return tr("None is issued from %1 on. Old ones stay readable.").arg(leftToRight(toQt(base::toText(*until))));
    return {};
}

std::vector<ChoiceCard*> TypeChooser::shown() const
{
    std::vector<ChoiceCard*> cards;
    for (const Entry& entry : entries_)
        if (!entry.card->isHidden()) cards.push_back(entry.card);
    return cards;
}

void TypeChooser::look(const QString& typed)
{
    const QStringList wanted = toQt(base::foldName(fromQt(typed))).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Entry& entry : entries_) {
        const QString folded = toQt(entry.folded);
        entry.card->setHidden(
            std::any_of(wanted.begin(), wanted.end(), [&](const QString& word) { return !folded.contains(word); }));
    }
    ChoiceCard* found = best();
    none_->setText(tr("No type fits “%1”.").arg(typed));
    none_->setVisible(found == nullptr);
    if (found == nullptr)
        words_->setFocus();
    else if (!words_->hasFocus())
        found->setFocus();
}

ChoiceCard* TypeChooser::best() const
{
    const std::string typed = base::foldName(fromQt(words_->text()));
    ChoiceCard* first = nullptr;
    for (const Entry& entry : entries_) {
        if (entry.card->isHidden()) continue;
        if (!typed.empty() && entry.label.starts_with(typed)) return entry.card;
        if (first == nullptr) first = entry.card;
    }
    return first;
}

void TypeChooser::take(const ChoiceCard* card)
{
    if (!card->available()) return;
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.card == card; });
    const QString type = toQt(found->type);
    accept();
    Q_EMIT chosen(type);
}

/// Up and down within a column, left and right to the card that stands beside.
bool TypeChooser::move(ChoiceCard* from, int key)
{
    const std::vector<ChoiceCard*> all = shown();
    const auto here = std::find(all.begin(), all.end(), from);
    if (here == all.end()) return false;
    const auto columnOf = [this](const ChoiceCard* card) {
        return std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.card == card; })->column;
    };
    ChoiceCard* to = nullptr;
    if (key == Qt::Key_Down) to = std::next(here) == all.end() ? from : *std::next(here);
    if (key == Qt::Key_Up) to = here == all.begin() ? from : *std::prev(here);
    if (key == Qt::Key_Home) to = all.front();
    if (key == Qt::Key_End) to = all.back();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const bool onward = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
        for (ChoiceCard* other : all) {
            if (columnOf(other) != (onward ? 1 : 0)) continue;
            if (to == nullptr || std::abs(other->y() - from->y()) < std::abs(to->y() - from->y())) to = other;
        }
    }
    if (to == nullptr) return key == Qt::Key_Left || key == Qt::Key_Right;
    to->setFocus(Qt::OtherFocusReason);
    for (QWidget* up = to->parentWidget(); up != nullptr; up = up->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(up)) scroll->ensureWidgetVisible(to, 0, kGap);
    return true;
}

bool TypeChooser::handleKey(ChoiceCard* card, int key, const QString& text)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(card);
        return true;
    }
    if (key == Qt::Key_Backspace) {
        words_->backspace();
        return true;
    }
    if (move(card, key)) return true;
    const bool printable =
        !text.isEmpty() && text.front().isPrint() && (key != Qt::Key_Space || !words_->text().isEmpty());
    if (!printable) return false;
    words_->setText(words_->text() + text);
    return true;
}

bool TypeChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers strange = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if ((pressed->modifiers() & strange) != 0) return QDialog::eventFilter(watched, event);
    if (auto* card = qobject_cast<ChoiceCard*>(watched)) {
        if (handleKey(card, pressed->key(), pressed->text())) return true;
    } else if (watched == words_) {
        const int key = pressed->key();
        ChoiceCard* found = best();
        if (key == Qt::Key_Down && found != nullptr) {
            found->setFocus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (found != nullptr) take(found);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tocsin::ui

#include "ui/review/input_field.h"

#include "core/base/text.h"
#include "core/workflow/input_format.h"
#include "ui/catalogue/day_edit.h"
#include "ui/forms/code_edit.h"
#include "ui/review/labels.h"
#include "ui/review/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

using Kind = workflow::Input::Kind;

namespace {

QDate dateOf(base::Date day)
{
    return {int(day.year()), static_cast<int>(unsigned(day.month())), static_cast<int>(unsigned(day.day()))};
}

} // namespace

InputField::InputField(Workspace& workspace, workflow::Input input, QWidget* parent)
    : QWidget(parent), workspace_(workspace), input_(std::move(input))
{
    const QString name = input_.label.empty() ? Words::input(input_.id) : workspace_.text(input_.label);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    QLabel* caption = textLabel(input_.required ? name : tr("%1 (may be left out)").arg(name), this);
    layout->addWidget(caption);
    addEditor(layout, caption, name);
    const bool typed = input_.kind == Kind::Text;
    if (const QString hint = typed ? Words::inputHint(input_.id) : QString(); !hint.isEmpty())
        layout->addWidget(mutedLabel(hint, this));
    fault_ = textLabel({}, this);
    fault_->setObjectName(QStringLiteral("fault_") + toQt(input_.id));
    colour(fault_, Tone::Block);
    fault_->hide();
    layout->addWidget(fault_);
}

InputField::~InputField() = default;

void InputField::addEditor(QVBoxLayout* layout, QLabel* caption, const QString& label)
{
    QWidget* editor = nullptr;
    switch (input_.kind) {
    case Kind::Text: editor = makeText(); break;
    case Kind::Date: editor = makeDay(label); break;
    case Kind::Code: editor = makeChoice(); break;
    case Kind::Country: editor = makeCountry(); break;
    }
    editor->setObjectName(QStringLiteral("input_") + toQt(input_.id));
    editor->setAccessibleName(label);
    caption->setBuddy(editor);
    layout->addWidget(editor);
    setFocusProxy(editor);
}

QWidget* InputField::makeText()
{
    text_ = new QLineEdit(this);
    const workflow::InputFormat* format = workflow::inputFormat(input_.id);
    // Numbers keep their own direction; free words take the reader's.
    if (format != nullptr) {
        text_->setLayoutDirection(Qt::LeftToRight);
        text_->setPlaceholderText(toQt(format->example));
    }
    connect(text_, &QLineEdit::textEdited, this, [this] {
        say({});
        Q_EMIT changed();
    });
    return text_;
}

QWidget* InputField::makeDay(const QString& label)
{
    const base::Date today = base::dateOf(workspace_.session().clock().now());
    day_ = new DayEdit("", label, today, this);
    if (input_.past) day_->setMaximumDate(dateOf(today));
    if (input_.withinMonths.empty()) return day_;
    const base::Json settings = workspace_.law().pack->settings().on(today);
    const auto months = settings.find(input_.withinMonths);
    day_->setMinimumDate(dateOf(today));
    if (months != settings.end() && months->is_number_integer())
        day_->setMaximumDate(dateOf(base::monthsAfter(today, months->get<std::int64_t>())));
    return day_;
}

QWidget* InputField::makeChoice()
{
    choice_ = new QComboBox(this);
    choice_->setMinimumHeight(kControlHeight);
    choice_->addItem(tr("Choose…"), QString());
    if (const form::CodeList* list = workspace_.catalogue().list(input_.list))
        for (const form::Code& code : list->codes())
            if (!code.legacy) choice_->addItem(workspace_.text(code.label), toQt(code.code));
    connect(choice_, &QComboBox::currentIndexChanged, this, [this] {
        say({});
        Q_EMIT changed();
    });
    return choice_;
}

QWidget* InputField::makeCountry()
{
    static const form::CodeList kNone("none", {}, {});
    const form::CodeList* list = workspace_.catalogue().list(input_.list);
    index_ = std::make_unique<CodeIndex>(list == nullptr ? kNone : *list, workspace_.language());
    country_ = new CodeEdit(*index_, this);
    connect(country_, &QLineEdit::textEdited, this, [this] { say({}); });
    return country_;
}

QWidget* InputField::editor() const { return focusProxy(); }

std::string InputField::value() const
{
    switch (input_.kind) {
    case Kind::Text: return base::tidySpaces(fromQt(text_->text()));
    case Kind::Date: return base::toText(day_->day());
    case Kind::Code: return fromQt(choice_->currentData().toString());
    case Kind::Country: return country_->code().value_or(std::string());
    }
    return {};
}

QString InputField::fault() const
{
    const std::string given = value();
    if (country_ != nullptr && !country_->code()) return tr("There is no such country on the list.");
    if (given.empty()) return input_.required ? tr("This is needed.") : QString();
    const workflow::InputFormat* format = input_.kind == Kind::Text ? workflow::inputFormat(input_.id) : nullptr;
    if (format != nullptr && !workflow::isWellFormed(input_.id, given))
        return tr("It is written like this: %1").arg(isolated(toQt(format->example)));
    return {};
}

void InputField::setValue(const std::string& value)
{
    const QSignalBlocker quiet(this);
    if (text_ != nullptr) text_->setText(toQt(value));
    if (country_ != nullptr) country_->setCode(value);
    if (choice_ != nullptr)
        if (const int index = choice_->findData(toQt(value)); index >= 0) choice_->setCurrentIndex(index);
    if (const auto day = base::parseDate(value); day_ != nullptr && day) day_->setDay(*day);
}

bool InputField::check()
{
    const QString wrong = fault();
    say(wrong);
    return wrong.isEmpty();
}

void InputField::say(const QString& fault)
{
    if (fault_ == nullptr) return;
    fault_->setText(fault.isEmpty() ? fault : QStringLiteral("✕ ") + fault);
    fault_->setVisible(!fault.isEmpty());
}

} // namespace tocsin::ui

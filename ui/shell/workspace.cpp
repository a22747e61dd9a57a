#include "ui/shell/workspace.h"

namespace tocsin::ui {

Workspace::Workspace(std::unique_ptr<service::Session> session, std::shared_ptr<const data::Messages> messages,
                     base::Language language)
    : session_(std::move(session)), messages_(std::move(messages)), language_(language)
{
}

QString Workspace::wording(const base::Error& error) const { return wording(error.key, error.params); }

QString Workspace::wording(const std::string& key, const base::Params& params) const
{
    const QString text = toQt(messages_->text(key, params, language_));
    const QString fix = toQt(messages_->fix(key, params, language_));
    return fix.isEmpty() ? text : text + QLatin1Char('\n') + fix;
}

QString Workspace::stateLabel(const std::string& state) const
{
    const workflow::State* known = law().workflows->state(state);
    return known == nullptr ? toQt(state) : text(known->label);
}

QString Workspace::actionLabel(const std::string& state, const std::string& action) const
{
    const workflow::Transition* known = law().workflows->transition(state, action);
    return known == nullptr ? toQt(action) : text(known->label);
}

QString Workspace::person(const std::string& userId)
{
    if (people_.find(userId) == people_.end())
        if (auto people = session_->registry().people()) people_ = std::move(*people);
    const auto found = people_.find(userId);
    return toQt(found == people_.end() ? userId : found->second);
}

} // namespace tocsin::ui

#include "ui/history/act_words.h"

#include "ui/review/words.h"

namespace tocsin::ui {

namespace act = audit::act;

std::string factOf(const audit::Entry& entry, const char* name)
{
    const auto found = entry.facts.is_object() ? entry.facts.find(name) : entry.facts.end();
    return found != entry.facts.end() && found->is_string() ? found->get<std::string>() : std::string();
}

namespace {

/// On whose desk a case lies, and how long its clocks run.
bool isOfDesk(const audit::Entry& entry) { return entry.act.starts_with("desk."); }

/// A code by its label, anything else as it is.
QString valueOf(const Workspace& workspace, const std::string& input, const std::string& value)
{
    for (const workflow::Definition* life : workspace.law().workflows->all())
        for (const workflow::Transition& transition : life->transitions())
            for (const workflow::Input& one : transition.inputs) {
                if (one.id != input || one.list.empty()) continue;
                const form::CodeList* list = workspace.catalogue().list(one.list);
                const form::Code* code = list == nullptr ? nullptr : list->find(value);
                if (code != nullptr) return workspace.text(code->label);
            }
    return toQt(value);
}

} // namespace

ActGroup ActWords::group(const audit::Entry& entry)
{
    if (entry.act == act::kStep || entry.act == act::kResponse || entry.act == act::kDenied) return ActGroup::Decision;
    if (entry.act == act::kCreated || entry.act == act::kSaved || entry.act == act::kImported) return ActGroup::Change;
    if (isOfDesk(entry) || entry.act == act::kClockRanOut) return ActGroup::Change;
    return ActGroup::Reading;
}

QString ActWords::what(const Workspace& workspace, const audit::Entry& entry)
{
    const std::string& name = entry.act;
    if (name == act::kStep) return step(workspace, entry);
    if (name == act::kResponse) return response(entry);
    if (name == act::kDenied) {
        const QString action = workspace.actionLabel(factOf(entry, "from"), factOf(entry, "action"));
        return action.isEmpty() ? tr("Refused attempt") : tr("Refused attempt: %1").arg(action);
    }
    if (name == act::kCreated) return tr("Draft made");
    if (name == act::kImported) return tr("Imported from a file");
    if (name == act::kSaved) return tr("%Ln field(s) changed", nullptr, static_cast<int>(entry.fields.size()));
    if (name == act::kRead) return entry.facts.contains("attachment") ? tr("Attachment opened") : tr("Read");
    if (name == act::kExported) return tr("Exported");
    if (name == act::kPrinted) return tr("Printed in %1").arg(language(factOf(entry, "language")));
    if (name == act::kDuplicatesSought) return tr("Likely duplicates looked for");
    if (name == act::kAuditRead) return tr("History read");
    const form::CodeList* acts = workspace.catalogue().list("audit_acts");
    const form::Code* known = acts == nullptr ? nullptr : acts->find(name);
    return known == nullptr ? toQt(name) : workspace.text(known->label);
}

QString ActWords::step(const Workspace& workspace, const audit::Entry& entry)
{
    const std::string action = factOf(entry, "action");
    if (action == "submit") return tr("Submitted");
    if (action == "close") return tr("Closed");
    if (action == "withdraw_submission") return tr("Taken back");
    if (action == "approve") return tr("Approved");
    if (action == "return") return tr("Returned");
    if (action == "refuse") return tr("Refused");
    if (action == "clear") return tr("Cleared for compliance");
    if (action == "send") return tr("Sent to the General Secretariat");
    if (action == "publish") return tr("Publication recorded");
    if (action == "ask") return tr("Question of the General Secretariat recorded");
    if (action == "record_refusal") return tr("Refusal by the General Secretariat recorded");
    return workspace.actionLabel(factOf(entry, "from"), action);
}

QString ActWords::response(const audit::Entry& entry)
{
    const std::string answer = factOf(entry, "answer");
    if (answer == "yes") return tr("Question answered: yes");
    if (answer == "no") return tr("Question answered: no");
    return tr("Warning accepted");
}

QString ActWords::about(const Workspace& workspace, const audit::Entry& entry)
{
    if (const std::string rule = factOf(entry, "rule"); !rule.empty()) {
        const rules::Rule* known = workspace.law().pack->find(rule);
        if (known == nullptr) return toQt(rule);
        return tr("%1: %2").arg(Words::article(known->article), workspace.text(known->title));
    }
    if (entry.act == act::kDenied) {
        const std::string key = factOf(entry, "key");
        return key.empty() ? QString() : workspace.wording(key, {}).section(QLatin1Char('\n'), 0, 0);
    }
    if (entry.act == act::kClockRanOut || entry.act == act::kDueNamed) {
        const std::string clock = factOf(entry, "clock");
        for (const workflow::Definition* life : workspace.law().workflows->all())
            for (const workflow::Timer& timer : life->timers())
                if (timer.id == clock) return workspace.text(timer.label);
    }
    QStringList inputs;
    const auto given = entry.facts.is_object() ? entry.facts.find("inputs") : entry.facts.end();
    if (given != entry.facts.end() && given->is_object())
        for (const auto& item : given->items())
            if (item.value().is_string())
                inputs << tr("%1: %2", "name, value")
                              .arg(Words::input(workspace, item.key()),
                                   isolated(valueOf(workspace, item.key(), item.value().get<std::string>())));
    return inputs.join(QStringLiteral(" · "));
}

Icon ActWords::mark(const audit::Entry& entry)
{
    const std::string action = factOf(entry, "action");
    if (entry.act == act::kDenied) return Icon::Block;
    if (entry.act == act::kResponse) return factOf(entry, "answer") == "no" ? Icon::Close : Icon::Question;
    if (entry.act == act::kStep) {
        if (action == "return" || action == "withdraw_submission") return Icon::Return;
        if (action == "refuse" || action == "close" || action == "record_refusal") return Icon::Close;
        if (action == "submit" || action == "send") return Icon::Send;
        return Icon::Check;
    }
    if (entry.act == act::kSaved) return Icon::Edit;
    if (entry.act == act::kCreated) return Icon::Add;
    if (entry.act == act::kImported) return Icon::Import;
    if (entry.act == act::kExported) return Icon::Export;
    if (entry.act == act::kPrinted) return Icon::Print;
    if (entry.act == act::kAuditRead) return Icon::History;
    if (isOfDesk(entry)) return Icon::User;
    if (entry.act == act::kClockRanOut) return Icon::Clock;
    return entry.facts.contains("attachment") ? Icon::Attachment : Icon::Eye;
}

Tone ActWords::tone(const audit::Entry& entry)
{
    const std::string action = factOf(entry, "action");
    if (entry.act == act::kDenied) return Tone::Block;
    if (entry.act == act::kResponse) return factOf(entry, "answer") == "no" ? Tone::Block : Tone::Hint;
    if (entry.act == act::kStep) {
        if (action == "refuse" || action == "record_refusal") return Tone::Block;
        if (action == "return" || action == "ask" || action == "withdraw_submission" || action == "close")
            return Tone::Warn;
        return Tone::Good;
    }
    if (entry.act == act::kClockRanOut) return Tone::Block;
    return group(entry) == ActGroup::Change ? Tone::Accent : Tone::Neutral;
}

QString ActWords::language(const std::string& code)
{
    if (code == "en") return tr("English");
    if (code == "fr") return tr("French");
    if (code == "es") return tr("Spanish");
    if (code == "ar") return tr("Arabic");
    return toQt(code);
}

} // namespace tocsin::ui

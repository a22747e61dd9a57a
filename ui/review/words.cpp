#include "ui/review/words.h"

#include "ui/shell/role_names.h"

#include <QtCore/QDateTime>

namespace tocsin::ui {

namespace {

/// A task by its label.
QString task(const Workspace& workspace, const std::string& id)
{
    for (const workflow::Definition* definition : workspace.law().workflows->all())
        if (const workflow::Task* known = definition->task(id)) return workspace.text(known->label);
    return toQt(id);
}

QString joined(const QStringList& parts)
{
    return parts.join(QCoreApplication::translate("tocsin::ui::Words", ", ", "between the members of a list"));
}

} // namespace

QString Words::role(std::string_view role)
{
    // The law's files call the compliance reviewer by the shorter word.
    const auto known = access::roleFromName(role == "reviewer" ? "compliance_reviewer" : role);
    if (known) return roleName(*known);
    return toQt(role);
}

QString Words::roles(const std::vector<std::string>& roles)
{
    QStringList parts;
    for (const std::string& one : roles) parts << role(one);
    return joined(parts);
}

QString Words::party(std::string_view party)
{
    if (party == "drafter") return tr("you drafted it");
    if (party == "last_editor") return tr("you made the last change");
    if (party == "submitter") return tr("you submitted it");
    if (party == "approver") return tr("you approved it");
    if (party == "reviewer") return tr("you reviewed it for compliance");
    return toQt(party);
}

QString Words::stage(std::string_view stage)
{
    if (stage == "draft") return tr("drafting");
    if (stage == "submit") return tr("submission");
    if (stage == "approve") return tr("approval");
    return toQt(stage);
}

QString Words::input(std::string_view input)
{
    if (input == "entity_id") return tr("Entity ID");
    if (input == "control_number") return tr("Control number");
    if (input == "happened_on") return tr("Day of the hit");
    if (input == "hit_country") return tr("In which country");
    if (input == "hit_place") return tr("Place");
    if (input == "found_by") return tr("Found by");
    if (input == "action_taken") return tr("Action taken");
    if (input == "contacted") return tr("Source bureau contacted");
    if (input == "contacted_on") return tr("Contacted on");
    if (input == "hit_outcome") return tr("Outcome");
    if (input == "hit_reason") return tr("Reason");
    return toQt(input);
}

QString Words::input(const Workspace& workspace, std::string_view input)
{
    for (const workflow::Definition* life : workspace.law().workflows->all())
        for (const workflow::Transition& transition : life->transitions())
            for (const workflow::Input& one : transition.inputs)
                if (one.id == input && !one.label.empty()) return workspace.text(one.label);
    return Words::input(input);
}

QString Words::inputHint(std::string_view input)
{
    if (input == "entity_id") return tr("Year, slash and number");
    if (input == "control_number") return tr("Series letter, number, month and year");
    return {};
}

QString Words::severity(rules::Severity severity)
{
    switch (severity) {
    case rules::Severity::Block: return tr("Blocks");
    case rules::Severity::Warn: return tr("Warning");
    case rules::Severity::Hint: return tr("Hint");
    }
    return {};
}

QString Words::severityMark(rules::Severity severity)
{
    switch (severity) {
    case rules::Severity::Block: return QStringLiteral("■");
    case rules::Severity::Warn: return QStringLiteral("▲");
    case rules::Severity::Hint: return QStringLiteral("○");
    }
    return {};
}

QString Words::outcome(rules::Outcome outcome)
{
    switch (outcome) {
    case rules::Outcome::Holds: return tr("Met");
    case rules::Outcome::Fails: return tr("Not met");
    case rules::Outcome::Unknown: return tr("Cannot be answered yet");
    case rules::Outcome::Question: return tr("Not answered");
    case rules::Outcome::NotApplicable: return tr("Does not apply");
    case rules::Outcome::Waived: return tr("Accepted");
    }
    return {};
}

QString Words::article(const std::string& place)
{
    const QString name = isolated(toQt(place));
    const bool numbered = !place.empty() && place[0] >= '0' && place[0] <= '9';
    return numbered ? tr("Article %1").arg(name) : name;
}

QString Words::outcomeMark(rules::Outcome outcome)
{
    switch (outcome) {
    case rules::Outcome::Holds: return QStringLiteral("✓");
    case rules::Outcome::Fails: return QStringLiteral("✕");
    case rules::Outcome::Unknown:
    case rules::Outcome::Question: return QStringLiteral("?");
    case rules::Outcome::NotApplicable: return QStringLiteral("–");
    case rules::Outcome::Waived: return QStringLiteral("≈");
    }
    return {};
}

Tone Words::tone(rules::Severity severity)
{
    switch (severity) {
    case rules::Severity::Block: return Tone::Block;
    case rules::Severity::Warn: return Tone::Warn;
    case rules::Severity::Hint: return Tone::Hint;
    }
    return Tone::Neutral;
}

Tone Words::tone(const rules::Finding& finding)
{
    if (finding.open()) return tone(finding.severity);
    return finding.outcome == rules::Outcome::Holds ? Tone::Good : Tone::Neutral;
}

QString Words::guard(const Workspace& workspace, const std::string& key, base::Params params, const std::string& state)
{
    for (auto& [name, value] : params) {
        if (name == "roles") {
            QStringList parts;
            for (const QString& one : toQt(value).split(QLatin1Char(','))) parts << role(fromQt(one));
            value = fromQt(joined(parts));
        } else if (name == "party") {
            value = fromQt(party(value));
        } else if (name == "stage") {
            value = fromQt(stage(value));
        } else if (name == "action") {
            value = fromQt(workspace.actionLabel(state, value));
        } else if (name == "state") {
            value = fromQt(workspace.stateLabel(value));
        } else if (name == "input") {
            value = fromQt(input(workspace, value));
        } else if (name == "task") {
            value = fromQt(task(workspace, value));
        } else if (name == "count" && value == "?") {
            value = fromQt(tr("not judged"));
        }
    }
    return workspace.wording(key, params);
}

QString isolated(const QString& value) { return value.isEmpty() ? value : QChar(0x2068) + value + QChar(0x2069); }

QString shortHash(const std::string& hash)
{
    const QString start = toQt(hash).left(8);
    return start.size() < 8 ? start : start.left(4) + QLatin1Char(' ') + start.mid(4);
}

namespace {

QDateTime parsed(const std::string& instant) { return QDateTime::fromString(toQt(instant), Qt::ISODateWithMs).toUTC(); }

QString worded(const QDateTime& when, const std::string& instant)
{
    return when.isValid() ? when.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : toQt(instant);
}

} // namespace

QString instantUtc(const std::string& instant) { return worded(parsed(instant), instant); }

QString instantLocal(const std::string& instant) { return worded(parsed(instant).toLocalTime(), instant); }

} // namespace tocsin::ui

#include "ui/models/document_columns.h"

#include "ui/i18n/formats.h"
#include "ui/models/table_roles.h"
#include "ui/style/chip.h"
#include "ui/style/icons.h"

#include <QtCore/QCoreApplication>

namespace tocsin::ui {

namespace {

constexpr qint64 kLongWaitDays = 7; ///< from here on a wait is coloured, though no timer of the workflow runs

QString words(const char* text) { return QCoreApplication::translate("DocumentColumns", text); }

/// Whole days of an ISO 8601 duration; nullopt for none and for one of months.
std::optional<qint64> daysOf(const std::string& text)
{
    constexpr int kMinutesPerDay = 24 * 60;
    const std::optional<clock::Duration> duration = clock::parseDuration(text);
    if (!duration || duration->months != 0) return std::nullopt;
    return duration->days + duration->minutes / kMinutesPerDay;
}

QVariant textOf(Workspace& workspace, const store::DocumentRow& row, DocumentColumn column)
{
    switch (column) {
    case DocumentColumn::Number: return toQt(row.number);
    case DocumentColumn::Subject: return subjectOf(row);
    case DocumentColumn::Type: {
        const form::Form* form = workspace.catalogue().form(row.type);
        return form == nullptr ? toQt(row.type) : workspace.text(form->label());
    }
    case DocumentColumn::State: return workspace.stateLabel(row.workflow.state);
    case DocumentColumn::Since: return sinceText(row.workflow.since, workspace.session().clock().now());
    case DocumentColumn::Drafter: return workspace.person(row.workflow.drafter);
    case DocumentColumn::Updated: return timeText(row.updatedAt);
    case DocumentColumn::NextAction:
    case DocumentColumn::Due:
    case DocumentColumn::TakenBy: return {};
    }
    return {};
}

} // namespace

QString headingOf(DocumentColumn column)
{
    switch (column) {
    case DocumentColumn::Number: return words(QT_TRANSLATE_NOOP("DocumentColumns", "Number"));
    case DocumentColumn::Subject: return words(QT_TRANSLATE_NOOP("DocumentColumns", "Subject"));
    case DocumentColumn::Type: return words(QT_TRANSLATE_NOOP("DocumentColumns", "Type"));
    case DocumentColumn::State: return words(QT_TRANSLATE_NOOP("DocumentColumns", "State"));
    case DocumentColumn::Since: return words(QT_TRANSLATE_NOOP("DocumentColumns", "Since"));
    case DocumentColumn::Drafter: return words(QT_TRANSLATE_NOOP("DocumentColumns", "Drafted by"));
    case DocumentColumn::Updated: return words(QT_TRANSLATE_NOOP("DocumentColumns", "Last change"));
    case DocumentColumn::NextAction: return words(QT_TRANSLATE_NOOP("DocumentColumns", "Next step"));
    case DocumentColumn::Due: return words(QT_TRANSLATE_NOOP("DocumentColumns", "Due"));
    case DocumentColumn::TakenBy: return words(QT_TRANSLATE_NOOP("DocumentColumns", "Taken by"));
    }
    return {};
}

QString subjectOf(const store::DocumentRow& row)
{
    const QString family = toQt(row.familyName);
    const QString forename = toQt(row.forename);
    if (family.isEmpty() && forename.isEmpty()) return words(QT_TRANSLATE_NOOP("DocumentColumns", "No name yet"));
    if (family.isEmpty() || forename.isEmpty()) return family + forename;
    return family + QStringLiteral(", ") + forename;
}

Tone waitingTone(const service::Law& law, const workflow::Instance& instance, base::Instant now)
{
    const workflow::Definition* life = law.workflows->of(instance);
    const workflow::State* state = life == nullptr ? nullptr : life->state(instance.state);
    if (state == nullptr || state->kind == workflow::State::Kind::End) return Tone::Neutral;
    const auto& ways = life->transitions();
    if (std::none_of(ways.begin(), ways.end(),
                     [&](const workflow::Transition& way) { return way.from == instance.state && !way.aside; }))
        return Tone::Neutral;
    const qint64 days = daysSince(instance.since, now);
    for (const workflow::Timer& timer : life->timers())
        if (timer.state == instance.state)
            if (const auto limit = daysOf(timer.after); limit && days >= *limit) return Tone::Block;
    return days >= kLongWaitDays ? Tone::Warn : Tone::Neutral;
}

QVariant cellOf(Workspace& workspace, const store::DocumentRow& row, DocumentColumn column, int role)
{
    switch (role) {
    case kIdRole: return toQt(row.id);
    case Qt::DisplayRole: return textOf(workspace, row, column);
    case Qt::ToolTipRole:
        if (column == DocumentColumn::Since) return exactTimeText(row.workflow.since);
        if (column == DocumentColumn::Updated) return exactTimeText(row.updatedAt);
        return {};
    case Qt::DecorationRole: return column == DocumentColumn::Type ? QVariant(typeIcon(row.type)) : QVariant();
    case kChipRole:
        return column == DocumentColumn::State ? QVariant(static_cast<int>(toneOfState(row.workflow.state)))
                                               : QVariant();
    case kQuietRole:
        return column == DocumentColumn::Subject && !row.dateOfBirth.empty()
                   ? QVariant(leftToRight(toQt(row.dateOfBirth)))
                   : QVariant();
    case kToneRole: {
        if (column == DocumentColumn::Subject && row.familyName.empty() && row.forename.empty())
            return static_cast<int>(Tone::Neutral);
        if (column != DocumentColumn::Since) return {};
        const Tone tone = waitingTone(workspace.law(), row.workflow, workspace.session().clock().now());
        return tone == Tone::Neutral ? QVariant() : QVariant(static_cast<int>(tone));
    }
    case kFixedDirectionRole: return column == DocumentColumn::Number;
    default: return {};
    }
}

} // namespace tocsin::ui

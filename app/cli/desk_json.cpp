#include "app/cli/desk_json.h"

#include <fmt/format.h>

namespace tocsin::cli {

using base::Json;

namespace {

Json personJson(Sitting& sitting, const std::string& id)
{
    if (id.empty()) return {};
    return {{"id", id}, {"name", sitting.person(id)}};
}

Json deskRowJson(Sitting& sitting, const store::DeskRow& desk)
{
    return {{"revision", desk.revision},
            {"urgency", desk.urgency},
            {"unit", desk.unit},
            {"claimed_by", personJson(sitting, desk.claimedBy)},
            {"claimed_at", desk.claimedAt},
            {"follow_up", desk.followUp},
            {"dates", desk.dates}};
}

/// What has run out is marked with a sign, since a terminal's colours may not be seen.
std::string dueText(const std::string& due, bool breached, bool paused)
{
    return shortInstant(due) + (breached ? " !" : paused ? " ‖" : "");
}

} // namespace

Json deadlineJson(Sitting& sitting, const service::CaseDeadline& deadline)
{
    return {{"id", deadline.document},
            {"number", deadline.number},
            {"type", deadline.type},
            {"state", deadline.state},
            {"state_label", sitting.stateLabel(deadline.state)},
            {"urgency", deadline.urgency},
            {"unit", deadline.unit},
            {"claimed_by", personJson(sitting, deadline.claimedBy)},
            {"clock", deadline.clock},
            {"label", deadline.label.in(sitting.common().language())},
            {"since", deadline.since},
            {"due", deadline.due},
            {"paused", deadline.paused},
            {"breached", deadline.breached},
            {"does", deadline.does},
            {"to", deadline.to}};
}

Json deskJson(Sitting& sitting, const service::DeskView& view)
{
    Json pauses = Json::array();
    for (const store::PauseRow& pause : view.pauses)
        pauses.push_back({{"from", pause.from},
                          {"until", pause.until},
                          {"reason", pause.reason},
                          {"by", personJson(sitting, pause.by)}});
    Json ranOut = Json::array();
    for (const store::BreachRow& breach : view.breaches)
        ranOut.push_back({{"clock", breach.clock}, {"since", breach.since}, {"due", breach.due}});
    Json deadlines = Json::array();
    for (const service::CaseDeadline& deadline : view.deadlines) deadlines.push_back(deadlineJson(sitting, deadline));
    return {{"id", view.head.id},
            {"number", view.head.number},
            {"state", view.head.workflow.state},
            {"state_label", sitting.stateLabel(view.head.workflow.state)},
            {"desk", deskRowJson(sitting, view.desk)},
            {"pauses", std::move(pauses)},
            {"deadlines", std::move(deadlines)},
            {"ran_out", std::move(ranOut)}};
}

Json workJson(Sitting& sitting, const service::WorkItem& item)
{
    Json out = headJson(sitting, item.row);
    out["actions"] = item.actions;
    out["desk"] = deskRowJson(sitting, item.desk);
    out["clock"] = item.clock;
    out["due"] = item.due;
    out["breached"] = item.breached;
    out["paused"] = item.paused;
    out["claimed_by_other"] = item.claimedByOther;
    out["escalated"] = item.escalated;
    out["hidden"] = item.hidden;
    out["stands_in_for"] = personJson(sitting, item.standsInFor);
    return out;
}

void printDeadline(Sitting& sitting, const service::CaseDeadline& deadline)
{
    printLine(fmt::format("{}  {}  {}  {}", padded(dueText(deadline.due, deadline.breached, deadline.paused), 18),
                          deadline.number, padded(sitting.stateLabel(deadline.state), 22),
                          deadline.label.in(sitting.common().language())));
}

void printDesk(Sitting& sitting, const service::DeskView& view)
{
    std::string line =
        fmt::format("{}  {}  {}", view.head.number, sitting.stateLabel(view.head.workflow.state), view.desk.urgency);
    if (!view.desk.unit.empty()) line += "  " + view.desk.unit;
    if (!view.desk.claimedBy.empty()) line += "  ← " + sitting.person(view.desk.claimedBy);
    if (!view.desk.followUp.empty()) line += "  → " + view.desk.followUp;
    printLine(line);
    for (const service::CaseDeadline& deadline : view.deadlines)
        printLine(fmt::format("    {}  {}", padded(dueText(deadline.due, deadline.breached, deadline.paused), 18),
                              deadline.label.in(sitting.common().language())));
    for (const store::PauseRow& pause : view.pauses)
        printLine(fmt::format("    ‖ {} – {}  {}", shortInstant(pause.from),
                              pause.until.empty() ? "…" : shortInstant(pause.until), pause.reason));
}

std::string workNote(Sitting& sitting, const service::WorkItem& item)
{
    std::string note = item.due.empty() ? std::string() : dueText(item.due, item.breached, item.paused);
    if (!item.desk.claimedBy.empty()) note += (note.empty() ? "← " : "  ← ") + sitting.person(item.desk.claimedBy);
    return note;
}

} // namespace tocsin::cli

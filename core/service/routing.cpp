#include "core/service/routing.h"

#include "core/base/text.h"
#include "core/service/documents.h"
#include "core/service/turns.h"

namespace tocsin::service {

using base::Json;

namespace {

/// A case under a command of this desk.
struct Case {
    const Law& law;
    Clocks& clocks;
    const workflow::Definition& life;
    const store::DocumentRow& head;
    store::DeskRow desk; ///< what becomes of it
    Json facts = Json::object();
    Json payload; ///< reasons

    [[nodiscard]] bool isOurs(Act& act) const
    {
        const std::vector<std::string> people = actingFor(act.unit(), act.user().id.text(), clocks.today());
        return std::find(people.begin(), people.end(), desk.claimedBy) != people.end();
    }
};

DeskView viewOf(Clocks& clocks, Act& act, const store::DocumentRow& head, const store::DeskRow& desk)
{
    store::RoutingRows& rows = act.unit().routing();
    DeskView view{head, desk, rows.pauses(head.id), rows.breaches(head.id), {}};
    for (const workflow::Deadline& deadline : clocks.of(head, desk))
        view.deadlines.push_back(caseDeadline(head, desk, deadline));
    return view;
}

/// Runs a command: loads the case, records what has run out, changes, saves and records.
base::Result<DeskView> change(Desk& desk, access::Permission permission, const std::string& id, SeenRevision seen,
                              const char* what, const std::function<base::Status(Act&, Case&)>& body)
{
    return performFor<DeskView>(desk, permission, [&](Act& act) -> base::Result<DeskView> {
        const std::optional<store::DocumentRow> head = act.unit().document(id);
        if (!head) return base::notFound("document.unknown", {{"id", id}});
        const base::Result<const workflow::Definition*> life = definitionOf(desk.law, head->workflow);
        if (!life) return life.error();
        const workflow::State* state = (*life)->state(head->workflow.state);
        if (state == nullptr || state->kind == workflow::State::Kind::End)
            return base::refused("routing.ended", {{"state", head->workflow.state}});
        Clocks clocks(desk.law, act);
        Case one{desk.law, clocks, **life, *head, clocks.deskOf(*head), Json::object(), {}};
        if (seen && *seen != one.desk.revision)
            return base::refused("routing.stale", {{"revision", std::to_string(one.desk.revision)}});
        clocks.note(*head, one.desk);
        if (const base::Status done = body(act, one); !done) return done.error();
        if (!act.unit().routing().putDesk(one.desk))
            return base::refused("routing.stale", {{"revision", std::to_string(one.desk.revision)}});
        ++one.desk.revision;
        audit::Entry entry = entryAbout(what, *head);
        entry.facts = std::move(one.facts);
        entry.facts["desk"] = deskJson(one.desk);
        act.record(std::move(entry), one.payload);
        return viewOf(clocks, act, *head, one.desk);
    });
}

base::Status needsReason(const std::string& reason)
{
    return base::tidySpaces(reason).empty() ? base::Status(base::refused("routing.reason_missing")) : base::done();
}

base::Status isTurnOf(Act& act, const Case& one, const access::User& user)
{
    if (!user.disabled && !actionsOf(one.law, act.unit(), one.life, one.head, user).empty()) return base::done();
    return base::refused("routing.not_their_turn", {{"login", user.login}});
}

base::Status lay(Act& act, Case& one, const std::string& login)
{
    const std::optional<access::User> user = act.unit().userByLogin(login);
    if (!user) return base::notFound("access.unknown_user", {{"login", login}});
    if (const base::Status turn = isTurnOf(act, one, *user); !turn) return turn;
    one.desk.claimedBy = user->id.text();
    one.desk.claimedAt = act.now();
    return base::done();
}

base::Status takenByAnother(Act& act, const Case& one)
{
    const std::optional<access::User> user = act.unit().userById(one.desk.claimedBy);
    return base::refused("routing.claimed", {{"name", user ? user->displayName : one.desk.claimedBy}});
}

base::Status isMine(Act& act, const Case& one)
{
    if (one.desk.claimedBy.empty()) return base::refused("routing.not_claimed");
    return one.isOurs(act) ? base::done() : takenByAnother(act, one);
}

/// A day from `first` on. Errors: date.*, routing.past_date {date}.
base::Status isDayFrom(const std::string& date, const std::string& first)
{
    const base::Result<base::Date> day = base::parseDate(date);
    if (!day) return day.error();
    if (date < first) return base::refused("routing.past_date", {{"date", date}});
    return base::done();
}

std::string dayAfter(const std::string& date)
{
    return base::toText(base::Date(std::chrono::sys_days(base::parseDate(date).value()) + std::chrono::days(1)));
}

} // namespace

base::Result<DeskView> Routing::show(const std::string& id)
{
    return performFor<DeskView>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<DeskView> {
        const std::optional<store::DocumentRow> head = act.unit().document(id);
        if (!head) return base::notFound("document.unknown", {{"id", id}});
        Clocks clocks(desk_.law, act);
        return viewOf(clocks, act, *head, clocks.deskOf(*head));
    });
}

base::Result<DeskView> Routing::claim(const std::string& id, SeenRevision seen)
{
    return change(desk_, access::Permission::ActOnCases, id, seen, audit::act::kClaimed,
                  [](Act& act, Case& one) -> base::Status {
                      if (const base::Status turn = isTurnOf(act, one, act.user()); !turn) return turn;
                      if (!one.desk.claimedBy.empty() && !one.isOurs(act)) return takenByAnother(act, one);
                      one.desk.claimedBy = act.user().id.text();
                      one.desk.claimedAt = act.now();
                      return base::done();
                  });
}

base::Result<DeskView> Routing::release(const std::string& id, SeenRevision seen)
{
    return change(desk_, access::Permission::ActOnCases, id, seen, audit::act::kReleased,
                  [](Act& act, Case& one) -> base::Status {
                      if (const base::Status mine = isMine(act, one); !mine) return mine;
                      one.desk.claimedBy = one.desk.claimedAt = "";
                      return base::done();
                  });
}

base::Result<DeskView> Routing::assign(const std::string& id, const std::string& login, SeenRevision seen)
{
    return change(desk_, access::Permission::AssignCases, id, seen, audit::act::kAssigned,
                  [&](Act& act, Case& one) { return lay(act, one, login); });
}

base::Result<DeskView> Routing::handOver(const std::string& id, const std::string& login, const std::string& reason,
                                         SeenRevision seen)
{
    return change(desk_, access::Permission::ActOnCases, id, seen, audit::act::kHandedOver,
                  [&](Act& act, Case& one) -> base::Status {
                      if (const base::Status mine = isMine(act, one); !mine) return mine;
                      if (const base::Status given = needsReason(reason); !given) return given;
                      one.payload = {{"reason", reason}};
                      return lay(act, one, login);
                  });
}

base::Result<DeskView> Routing::followUp(const std::string& id, const std::string& date, SeenRevision seen)
{
    return change(desk_, access::Permission::ActOnCases, id, seen, audit::act::kFollowUp,
                  [&](Act&, Case& one) -> base::Status {
                      one.desk.followUp = date;
                      return date.empty() ? base::done() : isDayFrom(date, dayAfter(one.clocks.today()));
                  });
}

base::Result<DeskView> Routing::pause(const std::string& id, const std::string& given, SeenRevision seen)
{
    return change(desk_, access::Permission::ActOnCases, id, seen, audit::act::kPaused,
                  [&](Act& act, Case& one) -> base::Status {
                      if (const base::Status reason = needsReason(given); !reason) return reason;
                      const std::string reason = base::repaired(given);
                      for (const store::PauseRow& pause : act.unit().routing().pauses(one.head.id))
                          if (pause.until.empty()) return base::refused("routing.paused");
                      act.unit().routing().putPause({one.head.id, act.now(), "", reason, act.user().id.text()});
                      one.payload = {{"reason", reason}};
                      return base::done();
                  });
}

base::Result<DeskView> Routing::resume(const std::string& id, SeenRevision seen)
{
    return change(desk_, access::Permission::ActOnCases, id, seen, audit::act::kResumed,
                  [](Act& act, Case& one) -> base::Status {
                      for (store::PauseRow pause : act.unit().routing().pauses(one.head.id)) {
                          if (!pause.until.empty()) continue;
                          pause.until = act.now();
                          act.unit().routing().putPause(pause);
                          return base::done();
                      }
                      return base::refused("routing.not_paused");
                  });
}

base::Result<DeskView> Routing::setUrgency(const std::string& id, const std::string& urgency, const std::string& reason,
                                           SeenRevision seen)
{
    const form::CodeList* known = desk_.law.catalogue->list("urgencies");
    return change(desk_, access::Permission::ActOnCases, id, seen, audit::act::kUrgency,
                  [&](Act&, Case& one) -> base::Status {
                      if (known == nullptr || !known->contains(urgency))
                          return base::invalid("routing.unknown_urgency", {{"urgency", urgency}});
                      const base::Status given = urgency == "routine" ? base::done() : needsReason(reason);
                      if (!given) return given;
                      one.desk.urgency = urgency;
                      if (!reason.empty()) one.payload = {{"reason", reason}};
                      return base::done();
                  });
}

base::Result<DeskView> Routing::nameDue(const std::string& id, const std::string& clock, const std::string& date,
                                        SeenRevision seen)
{
    return change(desk_, access::Permission::ActOnCases, id, seen, audit::act::kDueNamed,
                  [&](Act&, Case& one) -> base::Status {
                      std::string known;
                      bool fits = false;
                      for (const workflow::Timer& timer : one.life.timers()) {
                          if (timer.setBy != workflow::Timer::SetBy::Case || timer.state != one.head.workflow.state)
                              continue;
                          known += (known.empty() ? "" : ", ") + timer.id;
                          fits = fits || timer.id == clock;
                      }
                      if (!fits)
                          return base::refused("routing.unknown_clock",
                                               {{"clock", clock}, {"known", known.empty() ? "–" : known}});
                      one.facts = {{"clock", clock}};
                      one.desk.dates.erase(clock);
                      if (date.empty()) return base::done();
                      one.desk.dates[clock] = date;
                      return isDayFrom(date, one.clocks.today());
                  });
}

base::Result<DeskView> Routing::setUnit(const std::string& id, const std::string& unit, SeenRevision seen)
{
    return change(desk_, access::Permission::ActOnCases, id, seen, audit::act::kUnitOfCase,
                  [&](Act&, Case& one) -> base::Status {
                      one.desk.unit = base::tidySpaces(base::repaired(unit));
                      return base::done();
                  });
}

} // namespace tocsin::service

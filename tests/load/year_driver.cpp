#include "tests/load/year_driver.h"

#include <fmt/format.h>

namespace tocsin::load {

namespace {

constexpr std::size_t kWorkingDays = 250;
constexpr int kSittings = 4;

base::Date daysAfter(base::Date day, int count)
{
    return base::Date(std::chrono::sys_days(day) + std::chrono::days(count));
}

} // namespace

YearDriver::YearDriver(YearBureau& bureau, std::size_t requests, unsigned seed)
    : bureau_(bureau),
      lives_(writtenLives()),
      incoming_(seed),
      left_(requests),
      perDay_(std::max<std::size_t>(1, (requests + kWorkingDays - 1) / kWorkingDays)),
      random_(seed)
{
    std::set<std::string> actions;
    for (const auto& [id, life] : lives_)
        for (const WrittenStep& step : life.steps) actions.insert(step.action);
    actions_.assign(actions.begin(), actions.end());
}

void YearDriver::run()
{
    constexpr std::size_t kTooLong = 900;
    constexpr std::size_t kTooMany = 50;
    while (left_ > 0 || !open_.empty()) {
        day();
        if (++figures_.days > kTooLong || figures_.faults.size() > kTooMany) {
            for (const std::size_t one : open_) fault(cases_[one], "never comes to an end");
            return;
        }
    }
    if (!bureau_.named("officer1").session->queues().tick()) giveUp("no tick");
    destroySome();
}

void YearDriver::fault(const YearCase& one, const std::string& what)
{
    figures_.faults.push_back(fmt::format("{} {} in {} on {}: {}", one.type, one.id.substr(0, 8), one.state,
                                          base::toText(bureau_.clock.now()), what));
}

void YearDriver::day()
{
    const base::Date day = bureau_.today();
    const base::Instant midnight{std::chrono::sys_days(day)};
    if (YearBureau::isWorkingDay(day)) {
        if (chance(12)) someoneLeaves();
        for (int i = 0; i < kSittings; ++i) {
            bureau_.goTo(midnight + std::chrono::minutes(9 * 60 + 10 + i * 115 + static_cast<int>(below(60))));
            sitting(static_cast<unsigned>((perDay_ + static_cast<std::size_t>(i)) / kSittings));
        }
        // Now and then nobody looks at the clocks: what ran out must be found all the same.
        if (chance(70) && !bureau_.named("officer2").session->queues().tick()) giveUp("no tick");
    }
    bureau_.goTo(midnight + std::chrono::hours(24 + 8));
}

void YearDriver::sitting(unsigned arrivals)
{
    for (unsigned i = 0; i < arrivals && left_ > 0; ++i) begin();
    for (const std::size_t which : open_) {
        YearCase& one = cases_[which];
        resumeDue(one);
        if (one.pausedUntil != base::Date{} || !chance(habits_.attended)) continue;
        const bool circulating = one.state == "published" || one.state == "circulated";
        if (one.forgotten && !circulating && !chance(10)) continue;
        visit(one);
    }
    std::erase_if(open_,
                  [&](std::size_t which) { return cases_[which].life->states.at(cases_[which].state) == "end"; });
}

void YearDriver::begin()
{
    Request request = incoming_.next(bureau_.today());
    Colleague* officer = present("officer");
    if (officer == nullptr) return;
    --left_;
    YearCase one;
    one.type = request.type;
    for (const auto& [id, life] : lives_)
        if (life.types.contains(request.type)) one.life = &life;
    one.unfinished = chance(10);
    if (one.unfinished) request.content["request"].erase("purpose_text");
    const service::Saved saved =
        demanded(officer->session->drafting().create(request.type, request.content), request.type);
    ++figures_.commands;
    one.id = saved.id;
    one.hash = saved.contentHash;
    one.revision = saved.revision;
    one.state = one.life->start();
    one.parties.drafter = one.parties.lastEditor = officer->id;
    one.since = bureau_.clock.now();
    one.forgotten = chance(habits_.forgotten);
    if (request.type.ends_with(".diffusion") && chance(30)) {
        demanded(officer->session->routing().setUrgency(one.id, "urgent", "he may cross the border tonight"),
                 "urgency");
        ++figures_.urgent;
    }
    open_.push_back(cases_.size());
    cases_.push_back(std::move(one));
}

void YearDriver::someoneLeaves()
{
    Colleague& who = bureau_.people[below(bureau_.people.size())];
    if (who.has("administrator") || who.has("auditor") || who.absentUntil >= bureau_.today()) return;
    const std::string& role = *who.roles.begin();
    Colleague* substitute = present(role);
    if (substitute == nullptr || substitute == &who) return;
    const base::Date until = daysAfter(bureau_.today(), 2 + static_cast<int>(below(13)));
    const base::Status done = who.session->office().setAbsence(
        {who.login, base::toText(bureau_.today()), base::toText(until), substitute->login});
    if (!done) giveUp("absence: " + done.error().key);
    who.absentFrom = bureau_.today();
    who.absentUntil = until;
    ++figures_.absences;
}

Colleague* YearDriver::present(const std::string& role)
{
    std::vector<Colleague*> able;
    for (Colleague& one : bureau_.people)
        if (one.has(role) && !one.absentOn(bureau_.today())) able.push_back(&one);
    return able.empty() ? nullptr : able[below(able.size())];
}

Colleague* YearDriver::someone(const YearCase& one, const WrittenStep& step)
{
    std::vector<Colleague*> able;
    for (Colleague& who : bureau_.people) {
        const bool role = std::any_of(step.roles.begin(), step.roles.end(),
                                      [&](const std::string& needed) { return who.has(needed); });
        const bool apart = std::none_of(step.separateFrom.begin(), step.separateFrom.end(),
                                        [&](const std::string& party) { return one.parties.holds(party, who.id); });
        if (role && apart && !who.absentOn(bureau_.today())) able.push_back(&who);
    }
    return able.empty() ? nullptr : able[below(able.size())];
}

bool YearDriver::edit(YearCase& one, const std::vector<notice::Change>& changes)
{
    Colleague* officer = present("officer");
    if (officer == nullptr) return false;
    const auto saved = officer->session->drafting().change(one.id, one.revision, changes);
    ++figures_.commands;
    if (!saved) {
        fault(one, "an edit was refused: " + saved.error().key);
        return false;
    }
    one.hash = saved->contentHash;
    one.revision = saved->revision;
    one.parties.lastEditor = officer->id;
    ++one.edits;
    return true;
}

bool YearDriver::act(YearCase& one, const std::string& action, const std::string& reason,
                     std::map<std::string, std::string> inputs, const char* mayRefuse)
{
    const WrittenStep* step = one.life->find(one.state, action);
    if (step == nullptr) {
        fault(one, "the definition has no " + action);
        return false;
    }
    Colleague* who = someone(one, *step);
    if (who == nullptr) return false;
    const bool circulating = one.state == "published" || one.state == "circulated";
    if (chance(10) && !circulating && !step->isTask && step->to != one.life->start()) claim(one, *who);
    ++figures_.commands;
    const auto done = who->session->casework().act({one.id, action, reason, one.hash, std::move(inputs)});
    if (!done) {
        if (done.error().key != mayRefuse)
            fault(one, action + " was refused: " + done.error().key + blocking(one, *who));
        return false;
    }
    if (done->state != step->to) fault(one, action + " led to " + done->state);
    follow(one, *step, who->id);
    return true;
}

std::string YearDriver::blocking(const YearCase& one, Colleague& who)
{
    std::string out;
    const rules::Judgement judgement = demanded(who.session->casework().judge(one.id, rules::Stage::Approve), "judge");
    for (const rules::Finding& finding : judgement.findings)
        if (finding.open() && finding.severity == rules::Severity::Block) out += " " + finding.rule;
    return out;
}

void YearDriver::follow(YearCase& one, const WrittenStep& step, const std::string& user)
{
    ++one.revision;
    if (step.isTask) return;
    if (step.effects.contains("void_approvals")) one.parties.forgetApprovals();
    if (step.effects.contains("approve")) one.parties.approver = user;
    if (step.effects.contains("review")) one.parties.reviewer = user;
    if (step.effects.contains("seal") || step.effects.contains("request")) one.parties.submitter = user;
    one.state = step.to;
    one.since = bureau_.clock.now();
}

void YearDriver::tryForbidden(YearCase& one)
{
    Colleague& who = bureau_.people[below(bureau_.people.size())];
    const std::string& action = actions_[below(actions_.size())];
    const WrittenStep* step = one.life->find(one.state, action);
    std::string expected;
    if (who.has("administrator") || who.has("auditor"))
        expected = "access.denied";
    else if (step == nullptr)
        expected = "workflow.no_such_action";
    else if (std::none_of(step->roles.begin(), step->roles.end(), [&](const auto& role) { return who.has(role); }))
        expected = "workflow.wrong_role";
    else if (std::any_of(step->separateFrom.begin(), step->separateFrom.end(),
                         [&](const auto& party) { return one.parties.holds(party, who.id); }))
        expected = "workflow.own_work";
    else
        return; // it is theirs
    ++figures_.forbiddenTried;
    ++figures_.commands;
    const auto done = who.session->casework().act({one.id, action, "why not", one.hash, {}});
    if (done)
        fault(one, fmt::format("{} may {}, which the definition forbids", who.login, action));
    else if (done.error().key != expected)
        fault(one,
              fmt::format("{} by {} was refused for {} instead of {}", action, who.login, done.error().key, expected));
    else
        ++figures_.refusedAsExpected;
}

} // namespace tocsin::load

// Every action × role × state of the life cycles of notices and diffusions, tried through the real door: authorisation,
// storage and log included. What must be answered is worked out from the definitions' files.
//   tocsin_matrix_tried [DEFINITION]
// Status: 0 as written, 1 not, 2 the harness could not work.

#include "core/base/crypto.h"
#include "core/base/json_reader.h"
#include "tests/load/year_bureau.h"
#include "tests/load/year_life.h"

#include <fmt/format.h>

#include <deque>

namespace tocsin::load {

namespace {

constexpr const char* kEverything = "everything"; ///< login of somebody with every role of casework

struct Document {
    std::string id;
    std::string hash;
    std::string state;
    Parties parties;
};

/// What stands against a step that a role alone does not settle.
bool waitsForTheWorld(const WrittenStep& step) { return step.needs.contains("retention_over"); }

class Trial {
public:
    Trial(YearBureau& bureau, const WrittenLife& life, std::set<std::string> actions, Request sample)
        : bureau_(bureau), life_(life), actions_(std::move(actions)), sample_(std::move(sample))
    {
        findWays();
    }

    void run()
    {
        for (const auto& [state, way] : ways_) tryState(state);
        for (const WrittenStep& step : life_.steps)
            for (const std::string& party : step.separateFrom)
                if (ways_.contains(step.from)) tryOwnWork(step, party);
    }
    std::size_t tried = 0, permitted = 0;
    std::vector<std::string> faults;

private:
    /// The shortest way to each state by steps that the world lets pass.
    void findWays()
    {
        ways_[life_.start()] = {};
        std::deque<std::string> next{life_.start()};
        while (!next.empty()) {
            const std::string state = next.front();
            next.pop_front();
            for (const WrittenStep& step : life_.steps) {
                if (step.from != state || step.isTask || waitsForTheWorld(step) || ways_.contains(step.to)) continue;
                ways_[step.to] = ways_[state];
                ways_[step.to].push_back(&step);
                next.push_back(step.to);
            }
        }
    }

    void tryState(const std::string& state)
    {
        const Document standing = documentIn(state, "");
        const std::int64_t before = revisionOf(standing);
        for (const std::string& action : actions_)
            for (Colleague& who : bureau_.people) {
                if (!isLastOfItsRoles(who) || who.login == kEverything) continue;
                const std::string expected = answerTo(standing, action, who);
                ++tried;
                if (expected.empty())
                    tryPermitted(state, action, who);
                else
                    expect(act(standing, action, who), expected, state, action, who);
            }
        if (revisionOf(standing) != before) faults.push_back("a refusal changed a document in " + state);
    }

    void tryPermitted(const std::string& state, const std::string& action, Colleague& who)
    {
        const WrittenStep& step = *life_.find(state, action);
        Document own = documentIn(state, "");
        if (step.needs.contains("ready.approve")) answerAll(own);
        const std::string answer = act(own, action, who);
        if (waitsForTheWorld(step)) {
            // The role is right, and the world is not there yet.
            if (answer == step.to || answer == "workflow.wrong_role")
                faults.push_back(fmt::format("{} in {}: {}", action, state, answer));
            return;
        }
        // The role is right, and this content raises no such task.
        if (step.isTask && answer == "workflow.task_not_asked") return;
        ++permitted;
        expect(answer, step.to, state, action, who);
    }

    /// Somebody with every role, who has had a part in the case that the step is separate from.
    void tryOwnWork(const WrittenStep& step, const std::string& party)
    {
        Document own = documentIn(step.from, party);
        Colleague& who = bureau_.named(kEverything);
        if (!own.parties.holds(party, who.id)) return; // nobody has that part on the way to this state
        if (step.needs.contains("ready.approve")) answerAll(own);
        ++tried;
        expect(act(own, step.action, who), "workflow.own_work", step.from, step.action, who);
    }

    void expect(const std::string& answer, const std::string& expected, const std::string& state,
                const std::string& action, const Colleague& who)
    {
        if (answer != expected)
            faults.push_back(
                fmt::format("{} in {} by {}: {} instead of {}", action, state, who.login, answer, expected));
    }

    [[nodiscard]] std::string answerTo(const Document& document, const std::string& action, const Colleague& who) const
    {
        if (who.has("administrator") || who.has("auditor")) return "access.denied";
        const WrittenStep* step = life_.find(document.state, action);
        if (step == nullptr) return "workflow.no_such_action";
        const bool role = std::any_of(step->roles.begin(), step->roles.end(),
                                      [&](const std::string& needed) { return who.has(needed); });
        return role ? "" : "workflow.wrong_role";
    }

    /// The first of a role works on the way to a state, the last of it is tried there.
    [[nodiscard]] bool isLastOfItsRoles(const Colleague& who) const
    {
        const Colleague* last = nullptr;
        for (const Colleague& one : bureau_.people)
            if (one.roles == who.roles) last = &one;
        return last == &who;
    }
    Colleague& worker(const WrittenStep& step, const std::string& party)
    {
        const char* made = party == "submitter"  ? "seal"
                           : party == "approver" ? "approve"
                           : party == "reviewer" ? "review"
                                                 : "";
        if (step.effects.contains(made)) return bureau_.named(kEverything);
        for (Colleague& one : bureau_.people)
            if (std::any_of(step.roles.begin(), step.roles.end(), [&](const auto& role) { return one.has(role); }))
                return one;
        giveUp("nobody for " + step.action);
    }

    /// A new document taken to the state; the part `party` of it, if any, is taken by the one with every role.
    Document documentIn(const std::string& state, const std::string& party)
    {
        Colleague& drafter = party == "drafter" ? bureau_.named(kEverything) : bureau_.named("officer1");
        service::Saved saved =
            demanded(drafter.session->drafting().create(sample_.type, sample_.content), sample_.type);
        Document document{saved.id, saved.contentHash, life_.start(), {}};
        document.parties.drafter = document.parties.lastEditor = drafter.id;
        if (party == "last_editor") {
            Colleague& editor = bureau_.named(kEverything);
            saved = demanded(editor.session->drafting().change(saved.id, saved.revision,
                                                               {{"request.interest_text", "As the agency wrote."}}),
                             "edit");
            document.hash = saved.contentHash;
            document.parties.lastEditor = editor.id;
        }
        for (const WrittenStep* step : ways_.at(state)) {
            if (step->needs.contains("ready.approve")) answerAll(document);
            Colleague& who = worker(*step, party);
            if (const std::string answer = act(document, step->action, who); answer != step->to)
                giveUp(step->action + " on the way to " + state + ": " + answer);
            document.state = step->to;
            if (step->effects.contains("void_approvals")) document.parties.forgetApprovals();
            if (step->effects.contains("seal") || step->effects.contains("request"))
                document.parties.submitter = who.id;
            if (step->effects.contains("approve")) document.parties.approver = who.id;
            if (step->effects.contains("review")) document.parties.reviewer = who.id;
        }
        return document;
    }

    /// Answers every question, and data protection agrees.
    void answerAll(const Document& document)
    {
        service::Casework reviewing = bureau_.named("reviewer1").session->casework();
        for (const rules::Finding& finding :
             demanded(reviewing.judge(document.id, rules::Stage::Approve), "judge").findings)
            if (finding.outcome == rules::Outcome::Question && finding.kind == rules::Kind::Reviewer)
                if (!reviewing.answer(document.id, finding.rule, finding.responseScope, true, "checked"))
                    giveUp(finding.rule + " takes no answer");
        Colleague& protector = bureau_.named("protector1");
        for (const service::ActionView& option :
             demanded(protector.session->casework().actions(document.id), "actions"))
            if (option.action.ends_with(".agree") && option.unmet.empty()) act(document, option.action, protector);
    }

    /// The state that it led to, or the error's key.
    std::string act(const Document& document, const std::string& action, Colleague& who)
    {
        const WrittenStep* step = life_.find(document.state, action);
        const auto done = who.session->casework().act(
            {document.id, action, "as the file says", document.hash,
             step == nullptr ? std::map<std::string, std::string>() : inputsFor(*step, base::toText(bureau_.today()))});
        return done ? done->state : done.error().key;
    }
    std::int64_t revisionOf(const Document& document)
    {
        return demanded(bureau_.named("supervisor1").session->registry().head(document.id), "head").revision;
    }

    YearBureau& bureau_;
    const WrittenLife& life_;
    std::set<std::string> actions_;
    Request sample_;
    std::map<std::string, std::vector<const WrittenStep*>> ways_;
};

/// Somebody who could do everything, so that only having had a part keeps them from it.
void addEverything(YearBureau& bureau)
{
    using access::Role;
    constexpr const char* kPassword = "correct horse battery";
    Colleague one;
    one.login = kEverything;
    one.roles = {"officer", "supervisor", "compliance_reviewer", "data_protection"};
    one.id = demanded(bureau.named("ada").session->administration().addUser(
                          {kEverything,
                           kEverything,
                           {Role::Officer, Role::Supervisor, Role::ComplianceReviewer, Role::DataProtection},
                           kPassword}),
                      kEverything)
                 .text();
    one.session = demanded(bureau.bureau.signIn(kEverything, kPassword), "sign in");
    bureau.people.push_back(std::move(one));
}

int tryAll(const std::string& only)
{
    YearBureau bureau;
    addEverything(bureau);
    const auto lives = writtenLives();
    std::set<std::string> actions;
    for (const auto& [id, life] : lives)
        for (const WrittenStep& step : life.steps) actions.insert(step.action);
    std::size_t faults = 0;
    for (const auto& [id, type] : {std::pair("notice", "red.notice"), std::pair("diffusion", "arrest.diffusion")}) {
        if (!only.empty() && only != id) continue;
        Requests requests(1);
        Request sample = requests.next(bureau.today());
        while (sample.type != type) sample = requests.next(bureau.today());
        Trial trial(bureau, lives.at(id), actions, sample);
        trial.run();
        for (std::size_t i = 0; i < trial.faults.size() && i < 10; ++i) fmt::print("{}\n", trial.faults[i]);
        fmt::print("{}: {} combinations of action, role and state tried, {} permitted, {} faults\n", id, trial.tried,
                   trial.permitted, trial.faults.size());
        faults += trial.faults.size() + (trial.permitted == 0 ? 1 : 0);
    }
    const auto report = demanded(bureau.named("auditor1").session->auditing().verify(), "verify");
    return faults == 0 && report.faults.empty() ? 0 : 1;
}

} // namespace

} // namespace tocsin::load

int main(int argc, char** argv)
{
    tocsin::base::initCrypto();
    return tocsin::load::tryAll(argc > 1 ? argv[1] : "");
}

// Eight people at work on the same few cases.

#include "core/base/json_reader.h"
#include "core/service/bureau.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/load/contention_note.h"

#include <fmt/format.h>

#include <chrono>
#include <fstream>
#include <random>
#include <thread>

namespace tocsin::load {

namespace {

using base::Json;

constexpr std::size_t kLongestText = 1500; ///< characters; then the older half of the tokens is taken out

class Worker {
public:
    Worker(const Plan& plan, const Person& person)
        : plan_(plan),
          person_(person),
          store_(store::openSqliteStore(plan.folder)),
          bureau_(*store_, clock_, plan.law, base::PasswordCost::forTests()),
          random_(plan.seed * 100 + static_cast<unsigned>(&person - kPeople.data()))
    {
        auto session = bureau_.signIn(person.login, kPassword);
        if (!session)
            fail(std::string(person.login) + " cannot sign in: " + session.error().key + " " + session.error().detail);
        session_ = std::move(*session);
    }

    void workUntil(std::chrono::steady_clock::time_point end)
    {
        while (std::chrono::steady_clock::now() < end || commands_ < plan_.commandsEach)
            turn(plan_.cases[below(plan_.cases.size())]);
        session_.reset();
        std::ofstream file(notesOf(plan_, person_));
        for (const Json& one : notes_) file << one.dump() << '\n';
        file << Json{{"what", "end"}, {"commands", commands_}}.dump() << '\n';
        if (!file.flush()) fail("the notes cannot be written");
    }

private:
    std::size_t below(std::size_t limit) { return random_() % limit; }
    bool chance(std::size_t percent) { return below(100) < percent; }

    void turn(const std::string& id)
    {
        ++commands_;
        const auto view = session_->registry().show(id);
        if (!view) return refused({{"document", id}, {"tried", "show"}}, view.error());
        if (chance(15)) route(*view);
        switch (person_.role) {
        case Role::Officer: return asOfficer(*view);
        case Role::Supervisor: return asSupervisor(*view);
        case Role::Reviewer: return asReviewer(*view);
        case Role::DataProtection: return asDataProtection(*view);
        }
    }

    void asOfficer(const service::DocumentView& view)
    {
        const std::string& state = view.head.workflow.state;
        if (state == "draft" || state == "returned" || state == "gs_asked" || state == "gs_refused") {
            if (chance(85)) return edit(view);
            return act(view, "submit", state == "gs_asked" ? "what was asked" : "");
        }
        if (state == "supervisor_review" && chance(10)) return act(view, "withdraw_submission", "a word is missing");
        if (state == "approved") return act(view, chance(75) ? "send" : "withdraw_submission", "to be changed");
        if (state == "sent") return act(view, chance(50) ? "ask" : "record_refusal", "told by letter");
    }
    void asSupervisor(const service::DocumentView& view)
    {
        const std::string& state = view.head.workflow.state;
        if (state == "supervisor_review") return act(view, chance(75) ? "approve" : "return", "as I read it");
        if (state == "approved" && chance(15)) return act(view, "return", "read again");
    }
    void asReviewer(const service::DocumentView& view)
    {
        if (view.head.workflow.state != "compliance_review") return;
        if (chance(15)) return act(view, "return", "the summary is unclear");
        ++commands_;
        const auto judgement = session_->casework().judge(view.head.id, rules::Stage::Approve);
        if (!judgement) return refused({{"document", view.head.id}, {"tried", "judge"}}, judgement.error());
        for (const rules::Finding& finding : judgement->findings) {
            if (finding.outcome != rules::Outcome::Question || finding.kind != rules::Kind::Reviewer) continue;
            ++commands_;
            const base::Status done =
                session_->casework().answer(view.head.id, finding.rule, finding.responseScope, true, "checked");
            if (!done) refused({{"document", view.head.id}, {"tried", "answer"}}, done.error());
        }
        act(view, "clear", "");
    }
    void asDataProtection(const service::DocumentView& view)
    {
        if (view.head.workflow.state != "compliance_review") return;
        act(view, chance(95) ? "task.data_protection.agree" : "task.data_protection.object", "as the file says");
    }

    void route(const service::DocumentView& view)
    {
        ++commands_;
        const auto done =
            chance(60) ? session_->routing().claim(view.head.id) : session_->routing().release(view.head.id);
        if (!done) refused({{"document", view.head.id}, {"tried", "route"}}, done.error());
    }

    void edit(const service::DocumentView& view)
    {
        const std::string field = kFields[below(kFields.size())];
        const std::size_t dot = field.find('.');
        std::string text = view.content.at(field.substr(0, dot)).value(field.substr(dot + 1), "");
        std::size_t dropped = 0;
        if (text.size() > kLongestText) {
            dropped = text.find(' ', text.size() / 2) + 1;
            text.erase(0, dropped);
        }
        const std::string token = fmt::format("{}-{}", person_.login, ++tokens_);
        text += (text.empty() ? "" : " ") + token;
        std::int64_t revision = view.head.revision;
        if (plan_.blind)
            if (const auto now = session_->registry().head(view.head.id)) revision = now->revision;
        ++commands_;
        const auto saved = session_->drafting().change(view.head.id, revision, {{field, text}});
        Json note{{"document", view.head.id},
                  {"field", field},
                  {"token", token},
                  {"dropped", dropped},
                  {"read", view.head.contentHash},
                  {"revision", view.head.revision},
                  {"tried", "edit"}};
        if (!saved) return refused(std::move(note), saved.error());
        note["made"] = saved->contentHash;
        done("edit", std::move(note));
    }

    void act(const service::DocumentView& view, const std::string& action, const std::string& reason)
    {
        ++commands_;
        const auto step = session_->casework().act({view.head.id, action, reason, view.head.contentHash, {}});
        Json note{{"document", view.head.id},
                  {"tried", action},
                  {"read", view.head.contentHash},
                  {"revision", view.head.revision},
                  {"state", view.head.workflow.state}};
        if (!step) return refused(std::move(note), step.error());
        done("step", std::move(note));
    }

    void done(const char* what, Json note)
    {
        note["what"] = what;
        note["user"] = session_->user().id.text();
        notes_.push_back(std::move(note));
    }
    void refused(Json note, const base::Error& error)
    {
        note["what"] = "refused";
        note["key"] = error.key;
        note["params"] = error.params;
        note["detail"] = error.detail;
        notes_.push_back(std::move(note));
    }

    const Plan& plan_;
    const Person& person_;
    base::SystemClock clock_;
    std::unique_ptr<store::Store> store_;
    service::Bureau bureau_;
    std::unique_ptr<service::Session> session_;
    std::mt19937 random_;
    std::vector<Json> notes_;
    std::size_t commands_ = 0;
    std::size_t tokens_ = 0;
};

} // namespace

std::string notesOf(const Plan& plan, const Person& person) { return plan.folder + "/" + person.login + ".ndjson"; }

void workProcess(const Plan& plan, int process)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(plan.seconds);
    std::vector<std::thread> threads;
    for (const Person& person : kPeople)
        if (person.process == process)
            threads.emplace_back([&plan, &person, end] {
                try {
                    Worker(plan, person).workUntil(end);
                } catch (const store::StorageError& error) {
                    fail(std::string(person.login) + ": " + error.what());
                }
            });
    for (std::thread& thread : threads) thread.join();
}

} // namespace tocsin::load

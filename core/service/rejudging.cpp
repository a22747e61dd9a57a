#include "core/service/rejudging.h"

#include "core/service/documents.h"

#include <atomic>
#include <thread>

namespace tocsin::service {

using base::Json;

namespace {

/// Documents held in memory at once.
constexpr std::size_t kPiece = 256;

/// A document with all that its judgment rests on, so that judging needs no storage.
struct Case {
    Loaded loaded;
    Json settings;
    std::vector<rules::Response> responses;
    std::optional<store::VerdictRow> before;
    std::optional<rules::Judgement> judgement;
};

class Run {
public:
    Run(Desk& desk, const RejudgeCommand& command, Progress& progress, const std::function<void(const Rejudged&)>& each)
        : desk_(desk), command_(command), progress_(progress), each_(each)
    {
    }

    base::Result<RejudgeResult> go()
    {
        base::Status status = step([&](Act& act) {
            for (const auto& [state, count] : act.unit().countsByState())
                if (isWanted(state)) progress_.total += count;
            take(act);
        });
        while (status && !cases_.empty() && !progress_.cancel) {
            judgeAll();
            status = step([&](Act& act) {
                keep(act);
                take(act);
            });
        }
        result_.cancelled = progress_.cancel;
        if (status) status = step([&](Act& act) { record(act); });
        if (!status) return status.error();
        return std::move(result_);
    }

private:
    base::Status step(const std::function<void(Act&)>& work)
    {
        return perform(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Status {
            work(act);
            return base::done();
        });
    }

    [[nodiscard]] bool isWanted(const std::string& state) const
    {
        return command_.states.empty() ||
               std::find(command_.states.begin(), command_.states.end(), state) != command_.states.end();
    }

    /// The next piece. What cannot be read is named and passed over.
    void take(Act& act)
    {
        cases_.clear();
        day_ = act.today();
        while (cases_.empty()) {
            const std::vector<store::DocumentRow> rows = act.unit().documentsAfter(last_, command_.states, kPiece);
            if (rows.empty()) return;
            last_ = rows.back().id;
            for (const store::DocumentRow& row : rows) takeOne(act, row);
        }
    }

    void takeOne(Act& act, const store::DocumentRow& row)
    {
        try {
            base::Result<Loaded> loaded = load(desk_.law, act.unit(), row.id);
            if (!loaded) return;
            Json settings = settingsFor(desk_.law, act.unit(), row, day_);
            cases_.push_back({std::move(*loaded), std::move(settings), act.unit().responses(row.id),
                              act.unit().verdict(row.id), std::nullopt});
        } catch (const store::StorageError& error) {
            if (error.key() != "storage.corrupt") throw;
            result_.unreadable.push_back(row.number);
            ++progress_.done;
        }
    }

    void judgeAll()
    {
        std::atomic<std::size_t> next{0};
        const auto work = [&] {
            for (std::size_t i = next++; i < cases_.size() && !progress_.cancel; i = next++) {
                Case& one = cases_[i];
                one.judgement = rules::judge(*desk_.law.pack, *one.loaded.form,
                                             {one.loaded.content, one.loaded.head.type, day_, rules::Stage::Approve,
                                              one.settings, one.responses});
                ++progress_.done;
            }
        };
        std::vector<std::thread> others;
        for (std::size_t i = 1; i < command_.workers; ++i) others.emplace_back(work);
        work();
        for (std::thread& other : others) other.join();
    }

    void keep(Act& act)
    {
        for (Case& one : cases_) {
            if (!one.judgement) continue; // cancelled
            const store::DocumentRow& head = one.loaded.head;
            Rejudged out{head.id,
                         head.number,
                         head.type,
                         head.workflow.state,
                         std::move(one.before),
                         verdictOf(head, *one.judgement, act.now())};
            act.unit().putVerdict(out.after);
            ++result_.judged;
            ++result_.verdicts[out.after.verdict];
            if (out.changed()) ++result_.changed;
            each_(out);
        }
    }

    void record(Act& act) const
    {
        audit::Entry entry;
        entry.act = audit::act::kJudgedAll;
        entry.facts = {{"judged", result_.judged},
                       {"changed", result_.changed},
                       {"unreadable", result_.unreadable.size()},
                       {"states", command_.states},
                       {"cancelled", result_.cancelled}};
        act.record(std::move(entry));
    }

    Desk& desk_;
    const RejudgeCommand& command_;
    Progress& progress_;
    const std::function<void(const Rejudged&)>& each_;
    base::Date day_{};
    std::string last_;
    std::vector<Case> cases_;
    RejudgeResult result_;
};

} // namespace

base::Result<RejudgeResult> Rejudging::run(const RejudgeCommand& command, Progress& progress,
                                           const std::function<void(const Rejudged&)>& each)
{
    progress.done = 0;
    progress.total = 0;
    return Run(desk_, command, progress, each).go();
}

} // namespace tocsin::service

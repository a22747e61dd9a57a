#include "core/service/walk.h"

#include <array>
#include <thread>

namespace tocsin::service {

base::Status Walk::inTransaction(const std::function<void(Act&)>& work)
{
    return perform(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Status {
        work(act);
        return base::done();
    });
}

void Walk::count(Act& act)
{
    progress_.done = 0;
    progress_.total = 0;
    for (const auto& [state, count] : act.unit().countsByState())
        if (states_.empty() || std::find(states_.begin(), states_.end(), state) != states_.end())
            progress_.total += count;
}

void Walk::takeOne(Act& act, Piece& piece, store::DocumentRow row)
{
    last_ = row.id;
    std::optional<store::VersionRow> version = act.unit().version(row.id, row.version);
    // Of a destroyed document nothing is left to judge.
    if (version && version->content.empty() && act.unit().life().tombstone(row.id)) {
        ++progress_.done;
        return;
    }
    StoredCase& one = piece.cases.emplace_back();
    one.version = std::move(version);
    one.known = knownOf(desk_.law, act.unit(), row);
    one.responses = act.unit().responses(row.id);
    one.verdict = act.unit().verdict(row.id);
    one.head = std::move(row);
}

void Walk::take(Act& act, Piece& piece)
{
    piece.cases.clear();
    piece.day = act.today();
    piece.settings = settingsOf(desk_.law, act.unit(), piece.day);
    while (piece.cases.empty()) {
        std::vector<store::DocumentRow> rows = act.unit().documentsAfter(last_, states_, kPiece);
        if (rows.empty()) break;
        for (store::DocumentRow& row : rows) takeOne(act, piece, std::move(row));
    }
    piece.done.assign(piece.cases.size(), 0);
    piece.next = 0;
}

void Walk::judgeOne(const Steps& steps, Piece& piece, std::size_t index) const
{
    StoredCase& one = piece.cases[index];
    try {
        const Loaded loaded = opened(desk_.law, one.head, one.version);
        base::Json settings = piece.settings;
        settings.update(one.known);
        steps.judge(one, {loaded.content, one.head.type, piece.day, rules::Stage::Approve, settings, one.responses},
                    *loaded.form, piece.firstSlot + index);
    } catch (const store::StorageError&) { // storage.corrupt: named, and passed over
        one.unreadable = true;
    }
    piece.done[index] = 1;
}

void Walk::judge(const Steps& steps, Piece& piece)
{
    for (std::size_t i = piece.next++; i < piece.cases.size() && !progress_.cancel; i = piece.next++) {
        judgeOne(steps, piece, i);
        ++progress_.done;
    }
}

void Walk::keep(const Steps& steps, Act& act, Piece& piece)
{
    for (std::size_t i = 0; i < piece.cases.size(); ++i)
        if (piece.done[i] != 0) steps.keep(act, piece.cases[i], piece.firstSlot + i);
    piece.cases.clear();
}

base::Status Walk::go(const Steps& steps)
{
    std::array<Piece, 2> pieces;
    pieces[1].firstSlot = kPiece;
    base::Status status = inTransaction([&](Act& act) {
        count(act);
        take(act, pieces[0]);
    });
    std::size_t at = 0;
    for (; status && !pieces[at].cases.empty(); at = 1 - at) {
        Piece& judging = pieces[at];
        Piece& other = pieces[1 - at];
        std::vector<std::jthread> judges;
        judges.reserve(workers_);
        for (std::size_t i = 0; i < workers_; ++i) judges.emplace_back([&] { judge(steps, judging); });
        status = inTransaction([&](Act& act) {
            keep(steps, act, other);
            if (!progress_.cancel) take(act, other);
        });
    }
    if (!status) return status;
    return inTransaction([&](Act& act) {
        keep(steps, act, pieces[1 - at]);
        steps.end(act);
    });
}

} // namespace tocsin::service

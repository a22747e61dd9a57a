#pragma once
// Going through all of a bureau's documents in pieces, on several cores, while others work. Internal to core/service.

#include "core/service/documents.h"
#include "core/service/importing.h"

#include <atomic>
#include <functional>

namespace tocsin::service {

/// A document with all that a judgment of it rests on, so that reading and judging it needs no storage.
struct StoredCase {
    store::DocumentRow head;
    std::optional<store::VersionRow> version;
    base::Json known; ///< settings that differ from document to document
    std::vector<rules::Response> responses;
    std::optional<store::VerdictRow> verdict;
    bool unreadable = false; ///< the content is not what its hash says
};

/// While the workers judge one piece, the calling thread keeps the one before and takes the next one, in one
/// transaction: storage is held for that long only. Errors of go() are those of perform().
class Walk {
public:
    /// Documents in one piece. Two pieces are under way, each with slots of its own.
    static constexpr std::size_t kPiece = 256;
    static constexpr std::size_t kSlots = 2 * kPiece;

    /// `states`: none means any. Borrows all but the number of workers.
    Walk(Desk& desk, const std::vector<std::string>& states, std::size_t workers, Progress& progress)
        : desk_(desk), states_(states), workers_(workers), progress_(progress)
    {
    }

    struct Steps {
        /// On any of the threads, for several cases at once: touches nothing but the slot, below kSlots, of its own.
        std::function<void(const StoredCase&, const rules::Question&, const form::Form&, std::size_t slot)> judge;
        /// On the calling thread, in a transaction, by id: for every case that was judged or is unreadable.
        std::function<void(Act&, StoredCase&, std::size_t slot)> keep;
        /// Last, in a transaction, cancelled or not.
        std::function<void(Act&)> end;
    };
    base::Status go(const Steps& steps);

private:
    struct Piece {
        std::vector<StoredCase> cases;
        std::vector<char> done; ///< by case; not bool, since threads write neighbours
        base::Date day{};
        base::Json settings; ///< of the day, the same for all
        std::size_t firstSlot = 0;
        std::atomic<std::size_t> next{0};
    };
    base::Status inTransaction(const std::function<void(Act&)>& work);
    void count(Act& act);
    void takeOne(Act& act, Piece& piece, store::DocumentRow row);
    void take(Act& act, Piece& piece);
    void judge(const Steps& steps, Piece& piece);
    void judgeOne(const Steps& steps, Piece& piece, std::size_t index) const;
    static void keep(const Steps& steps, Act& act, Piece& piece);

    Desk& desk_;
    const std::vector<std::string>& states_;
    std::size_t workers_;
    Progress& progress_;
    std::string last_; ///< id of the last document taken
};

} // namespace tocsin::service

#pragma once
// Whose turn a case is, and what its clocks say. Internal to core/service.

#include "core/service/desks.h"
#include "core/service/routing.h"

namespace tocsin::service {

/// The actions that a person could take from where a document stands, as far as role and separation of duties say.
/// None when all that is left to the person is to take it back to the start: then it is somebody else's turn.
std::vector<std::string> actionsOf(const Law& law, store::UnitOfWork& unit, const workflow::Definition& definition,
                                   const store::DocumentRow& row, const access::User& user);

/// States of any definition that are not its end.
std::vector<std::string> openStates(const workflow::Library& workflows);

/// What one transaction needs to judge the clocks of many cases: the office's time, read once.
class Clocks {
public:
    Clocks(const Law& law, Act& act);
    [[nodiscard]] const OfficeTime& office() const { return office_; }
    [[nodiscard]] base::Instant now() const { return now_; }
    /// Today at the office.
    [[nodiscard]] const std::string& today() const { return today_; }
    /// The clocks that run, none under a definition that is not at hand.
    std::vector<workflow::Deadline> of(const store::DocumentRow& head, const store::DeskRow& desk);
    /// The row of a case that may have none.
    store::DeskRow deskOf(const store::DocumentRow& head);
    /// Records what has run out and was not recorded before; gives those.
    std::vector<workflow::Deadline> note(const store::DocumentRow& head, const store::DeskRow& desk);
    /// The same of every case that has not ended.
    std::vector<CaseDeadline> noteAll();
    /// Every case that has not ended, with its row.
    void eachOpen(const std::function<void(const store::DocumentRow&, const store::DeskRow&)>& each);
    /// Whether it stands where its content may be changed.
    [[nodiscard]] bool isDraft(const store::DocumentRow& head) const;

private:
    const Law& law_;
    Act& act_;
    OfficeTime office_;
    base::Instant now_;
    std::string today_;
};

/// A case among those that wait. `people` are those for whom `user` works, `actions` what the user could do.
WorkItem workItem(Clocks& clocks, store::DocumentRow row, const access::User& user,
                  const std::vector<std::string>& people, std::vector<std::string> actions);
/// Taken by another last, then by due date, then by how long it has waited.
void sortByDue(std::vector<WorkItem>& items);

/// What a step leaves of a desk: claim, follow-up date and named days were of the state that is left, and a pause ends
/// with it. Pure, so that replay can follow.
store::DeskRow leftBehind(store::DeskRow desk);
/// Does so in storage, after recording what ran out by then.
void settleBeforeStep(const Law& law, Act& act, const store::DocumentRow& head, const workflow::Transition& step);

/// {urgency, unit, claimed_by, claimed_at, follow_up, dates}: what an entry about a desk says.
base::Json deskJson(const store::DeskRow& desk);

CaseDeadline caseDeadline(const store::DocumentRow& head, const store::DeskRow& desk,
                          const workflow::Deadline& deadline);

} // namespace tocsin::service

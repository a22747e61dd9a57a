#pragma once
// Twenty people work through a year of requests. The driver knows the definitions only by their files, decides by a
// seeded generator, and now and then tries what the definition forbids.

#include "tests/load/year_bureau.h"
#include "tests/load/year_life.h"

#include <deque>

namespace tocsin::load {

/// How often of a hundred.
struct Habits {
    unsigned attended = 35; ///< that a waiting case is taken up within one of a day's four sittings
    unsigned forgotten = 3; ///< of the cases; these are taken up a tenth as often
    unsigned forbidden = 8; ///< of the visits; somebody tries what is not theirs
};

struct YearCase {
    std::string id;
    std::string type;
    const WrittenLife* life = nullptr;
    std::string state;
    std::string hash;
    std::int64_t revision = 0;
    Parties parties;
    base::Instant since{};
    base::Date pausedUntil{}; ///< a day in 1970: not paused
    bool forgotten = false;
    bool unfinished = false; ///< begun without what submission needs
    int edits = 0;
    bool mayEdit = true; ///< once a visit
};

struct YearFigures {
    std::size_t commands = 0, forbiddenTried = 0, refusedAsExpected = 0, claims = 0, pauses = 0, absences = 0,
                urgent = 0, days = 0, hits = 0, destroyed = 0;
    std::vector<std::string> faults; ///< what went otherwise than the definition says
};

class YearDriver {
public:
    YearDriver(YearBureau& bureau, std::size_t requests, unsigned seed);
    /// Until every request has come to an end of its life.
    void run();
    [[nodiscard]] const YearFigures& figures() const { return figures_; }
    [[nodiscard]] const std::vector<YearCase>& cases() const { return cases_; }

private:
    bool chance(unsigned percent) { return random_() % 100 < percent; }
    std::size_t below(std::size_t limit) { return random_() % limit; }
    void fault(const YearCase& one, const std::string& what);

    void day();
    void sitting(unsigned arrivals);
    void begin();
    void someoneLeaves();
    void visit(YearCase& one);
    /// By the state that the case stands in.
    void asDraft(YearCase& one);
    void asSupervisorReview(YearCase& one);
    void asComplianceReview(YearCase& one);
    void asApproved(YearCase& one);
    void asSent(YearCase& one);
    void asCirculating(YearCase& one);
    /// False when the state is none of those after circulation.
    bool afterwards(YearCase& one);
    /// What has ended is destroyed, as far as it is due; twenty documents at most.
    void destroySome();
    void answerQuestions(YearCase& one, Colleague& reviewer);
    void pause(YearCase& one);
    void resumeDue(YearCase& one);
    void claim(YearCase& one, Colleague& who);

    /// Somebody present with the role who is not kept from it; none when everybody is.
    Colleague* someone(const YearCase& one, const WrittenStep& step);
    Colleague* present(const std::string& role);
    bool edit(YearCase& one, const std::vector<notice::Change>& changes);
    /// Takes the step by somebody whose it is. False when nobody is there, or the core refused with `mayRefuse`.
    bool act(YearCase& one, const std::string& action, const std::string& reason = {},
             std::map<std::string, std::string> inputs = {}, const char* mayRefuse = "");
    /// What stands against it, for the words of a fault.
    std::string blocking(const YearCase& one, Colleague& who);
    void tryForbidden(YearCase& one);
    void follow(YearCase& one, const WrittenStep& step, const std::string& user);

    YearBureau& bureau_;
    std::map<std::string, WrittenLife> lives_;
    std::vector<std::string> actions_; ///< of all lives
    Requests incoming_;
    Habits habits_;
    std::size_t left_;
    std::size_t perDay_;
    std::mt19937 random_;
    std::vector<YearCase> cases_;
    std::vector<std::size_t> open_;
    YearFigures figures_;
};

} // namespace tocsin::load

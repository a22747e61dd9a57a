#pragma once
// Workflow definitions: the life cycle of a document as data (docs/formats.md), checked for soundness when loaded.

#include "core/base/crypto.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/clock/due.h"
#include "core/data/embedded.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::workflow {

/// Something that must be agreed to while a case stands in a state, beside whatever else is done there. Reading a
/// definition makes two actions of it, "task.<id>.agree" and "task.<id>.object", which leave the case where it is.
struct Task {
    std::string id;
    base::LocalText label;
    base::LocalText agree;                 ///< what the two actions are called
    base::LocalText object;                ///< needs a reason
    std::vector<std::string> roles;        ///< one of them is needed
    std::vector<std::string> separateFrom; ///< parties, as of a transition
    std::string when;                      ///< flag of the content; empty: always
};

struct State {
    enum class Kind { Start, Normal, End } kind = Kind::Normal;
    std::string id;
    base::LocalText label;
    bool editable = false; ///< content may be changed here, by those whose role may act here
    std::vector<Task> tasks;
    /// Before it stands published or circulated, while it stands, and when it stands no more.
    enum class Phase { Before, Live, Over } phase = Phase::Before;
};

/// Whether standing in this state means that somebody said no, inside or at the General Secretariat. The two ids mean
/// this in every definition, earlier editions too.
inline bool isRefusal(std::string_view stateId) { return stateId == "refused" || stateId == "gs_refused"; }

/// Whether an action says that the document stands for everybody: published, or circulated. The two ids mean this in
/// every definition, earlier editions too.
inline bool isPublication(std::string_view action) { return action == "publish" || action == "circulate"; }

enum class ReasonRule { None, Optional, Required };

/// A value that an action asks for.
struct Input {
    enum class Kind {
        Text,    ///< in the format of its id, if it has one (input_format.h); else free
        Date,    ///< a full day, "2026-11-24"
        Code,    ///< of `list`
        Country, ///< a code of the list `countries`
    } kind = Kind::Text;
    std::string id;
    std::string list;      ///< code list of a code or country
    base::LocalText label; ///< empty in editions that name their inputs by id alone
    bool required = true;
    bool past = false;        ///< a date that is not after today
    std::string withinMonths; ///< id of the dated setting that says how many months after today a date may lie at most
    bool operator==(const Input&) const = default;
};

struct Transition {
    std::string action;
    std::string from;
    std::string to;
    std::vector<std::string> roles; ///< one of them is needed
    base::LocalText label;
    /// ready.draft, ready.submit, ready.approve, same_content, approvals_valid, tasks_agreed, home_deleted,
    /// retention_over
    std::vector<std::string> requirements;
    std::vector<std::string> separateFrom; ///< drafter, last_editor, submitter, approver, reviewer
    ReasonRule reason = ReasonRule::None;
    std::vector<Input> inputs;        ///< values asked for
    std::vector<std::string> effects; ///< seal, approve, review, void_approvals, request, publish, restore, suspend,
                                      ///< resume, public_on, public_off, end; of a task agree or
                                      ///< object
    std::string task;                 ///< id of the task that is answered; empty: the case moves
    std::string article;              ///< of the Rules that the action rests on ("81(1)"); "" when none is named
    bool aside = false;               ///< may be done here, but nothing waits for it
};

/// A clock that runs while a case stands in a state (core/workflow/deadlines.h says when it is due). It moves nothing.
struct Timer {
    enum class Does { Remind, Escalate };
    enum class SetBy {
        Definition, ///< `after` is the figure
        Bureau,     ///< the bureau sets the figure, or leaves it unset: then the clock does not run
        Case,       ///< somebody outside names the day, case by case
    };
    std::string id;        ///< what the log and a bureau's own figures name it by
    std::string state;     ///< in which it runs
    base::LocalText label; ///< what has to be done by then; that of the state in earlier editions
    SetBy setBy = SetBy::Definition;
    std::string after;       ///< ISO 8601 duration since the case came into the state; "" unless SetBy::Definition
    std::string urgentAfter; ///< of an urgent case; "" as `after`
    clock::Days days = clock::Days::Calendar;
    Does does = Does::Remind;
    std::string to;   ///< role that is told when it has run out; "" unless Does::Escalate
    std::string mark; ///< where the figure comes from: "NET", "RPD", "K" (known, not verified), "DESIGN"; "" unsaid
};
std::string_view name(Timer::Does does); ///< "remind", "escalate"

/// An immutable, sound definition; threads may share it.
class Definition {
public:
    /// How much of soundness is asked of a definition. One that a bureau keeps for its running cases was taken by an
    /// earlier program; its cases end under it, so walks are not tried on it again.
    enum class Proof { Walks, AsKept };

    /// Reads workflows/<id>.json. Errors carry {file, pointer} and are workflow.unknown_key, .missing_key, .wrong_type,
    /// .missing_language, .bad_id, and from the soundness check: .no_single_start, .unreachable_state {state},
    /// .no_way_to_end {state, walk}, .leaves_end {state, action}, .duplicate_action {state, action}, .unknown_state,
    /// .unknown_role {role}, .unknown_requirement {requirement}, .unknown_effect {effect}, .unknown_party {party},
    /// .input_without_list {input}, .input_bound {input} (only a date may be bound),
    /// .duplicate_id {id}, .impossible_separation {action}, .timer_in_end {state}, .bad_timer {key}; of tasks:
    /// .unknown_flag {flag}, .task_in_end {state}, .no_tasks {action}, .idle_tasks {state}; from trying all walks
    /// (core/workflow/walks.h): .nobody_left {state, people, walk}, .dead_action {state, action, people, walk},
    /// .too_tangled. `walk` is the counter-example. A timer moves nothing, so it can never be the only way out.
    static base::Result<std::shared_ptr<const Definition>> load(const data::DataSource& source, const std::string& id);
    /// The same from bytes; `file` is what errors name.
    static base::Result<std::shared_ptr<const Definition>> read(std::string_view bytes, const std::string& file,
                                                                Proof proof = Proof::Walks);

    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] const std::string& edition() const { return edition_; }
    [[nodiscard]] const base::LocalText& title() const { return title_; }
    [[nodiscard]] const base::Hash& hash() const { return hash_; }
    /// Canonical JSON, which read() takes and which has this hash: what a bureau keeps for its running cases.
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const std::vector<std::string>& appliesTo() const { return appliesTo_; } ///< form types
    [[nodiscard]] const std::vector<State>& states() const { return states_; }
    [[nodiscard]] const std::vector<Transition>& transitions() const { return transitions_; } ///< tasks' too
    [[nodiscard]] const std::vector<Timer>& timers() const { return timers_; }
    [[nodiscard]] const State* state(const std::string& id) const;
    [[nodiscard]] const Task* task(const std::string& id) const; ///< an id means one task in all states
    [[nodiscard]] const State& start() const;
    [[nodiscard]] const Transition* find(const std::string& state, const std::string& action) const;

private:
    std::string id_;
    std::string edition_;
    base::LocalText title_;
    base::Hash hash_;
    std::string text_;
    std::vector<std::string> appliesTo_;
    std::vector<State> states_;
    std::vector<Transition> transitions_;
    std::vector<Timer> timers_;
};

} // namespace tocsin::workflow

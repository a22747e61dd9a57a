#pragma once
// Workflow definitions: the life cycle of a document as data (docs/formats.md), checked for soundness when loaded.

#include "core/base/crypto.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/data/embedded.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::workflow {

struct State {
    enum class Kind { Start, Normal, End } kind = Kind::Normal;
    std::string id;
    base::LocalText label;
    bool editable = false; ///< content may be changed here, by those whose role may act here
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
};

struct Transition {
    std::string action;
    std::string from;
    std::string to;
    std::vector<std::string> roles; ///< one of them is needed
    base::LocalText label;
    /// ready.draft, ready.submit, ready.approve, same_content, approvals_valid, home_deleted, retention_over
    std::vector<std::string> requirements;
    std::vector<std::string> separateFrom; ///< drafter, last_editor, submitter, approver, reviewer
    ReasonRule reason = ReasonRule::None;
    std::vector<Input> inputs;        ///< values asked for
    std::vector<std::string> effects; ///< seal, approve, review, void_approvals, request, publish, restore, suspend,
                                      ///< resume, public_on, public_off, end
    std::string article;              ///< of the Rules that the action rests on ("81(1)"); "" when none is named
    bool aside = false;               ///< may be done here, but nothing waits for it
};

struct Timer {
    std::string state;
    std::string after; ///< ISO 8601 duration
    std::string does;  ///< remind
};

/// An immutable, sound definition; threads may share it.
class Definition {
public:
    /// Reads workflows/<id>.json. Errors carry {file, pointer} and are workflow.unknown_key, .missing_key, .wrong_type,
    /// .missing_language, .bad_id, and from the soundness check: .no_single_start, .unreachable_state {state},
    /// .no_way_to_end {state}, .leaves_end {state, action}, .duplicate_action {state, action}, .unknown_state,
    /// .unknown_role {role}, .unknown_requirement {requirement}, .unknown_effect {effect}, .unknown_party {party},
    /// .input_without_list {input}, .input_bound {input} (only a date may be bound),
    /// .duplicate_id {id}, .impossible_separation {action}, .timer_in_end {state}. A timer only reminds, so it can
    /// never be the only way out of a state: that state is .no_way_to_end.
    static base::Result<std::shared_ptr<const Definition>> load(const data::DataSource& source, const std::string& id);
    /// The same from bytes; `file` is what errors name.
    static base::Result<std::shared_ptr<const Definition>> read(std::string_view bytes, const std::string& file);

    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] const std::string& edition() const { return edition_; }
    [[nodiscard]] const base::LocalText& title() const { return title_; }
    [[nodiscard]] const base::Hash& hash() const { return hash_; }
    /// Canonical JSON, which read() takes and which has this hash: what a bureau keeps for its running cases.
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const std::vector<std::string>& appliesTo() const { return appliesTo_; } ///< form types
    [[nodiscard]] const std::vector<State>& states() const { return states_; }
    [[nodiscard]] const std::vector<Transition>& transitions() const { return transitions_; }
    [[nodiscard]] const std::vector<Timer>& timers() const { return timers_; }
    [[nodiscard]] const State* state(const std::string& id) const;
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

/// The definition as a DOT graph, labels in `language`.
std::string drawDot(const Definition& definition, base::Language language);

} // namespace tocsin::workflow

#pragma once
// All life cycles that an installation knows: those in force, one for each form type, and earlier editions, under which
// running cases began.

#include "core/workflow/definition.h"
#include "core/workflow/step.h"

#include <map>

namespace tocsin::workflow {

/// What a definition applies to when its cases are no documents but requests of national agencies.
inline constexpr const char* kAgencyRequest = "agency.request";

/// Immutable once loaded; threads may share it. Within it a state's id means one thing: the definitions in force agree
/// on its label, kind and whether it is editable, so that lists may mix documents of several life cycles.
class Library {
public:
    /// Reads workflows/*.json, in force, and workflows/earlier/*.json. Every one of `types` must have exactly one
    /// definition in force. Errors: those of Definition::load; workflow.wrong_name {file, id},
    /// workflow.unknown_type {file, type}, workflow.two_definitions {file, type, other},
    /// workflow.no_definition {type}, workflow.state_differs {file, state, other}, workflow.unknown_list {file, list}.
    static base::Result<std::shared_ptr<const Library>> load(const data::DataSource& source,
                                                             const std::vector<std::string>& types);
    /// The same with editions that a bureau kept added to the earlier ones.
    [[nodiscard]] std::shared_ptr<const Library>
    with(const std::vector<std::shared_ptr<const Definition>>& earlier) const;

    [[nodiscard]] const std::vector<std::shared_ptr<const Definition>>& inForce() const { return inForce_; }
    [[nodiscard]] const Definition* find(const std::string& id) const; ///< in force; null when unknown
    /// The definition that a new document of this type begins under; null when the type is unknown.
    [[nodiscard]] const Definition* forType(const std::string& type) const;
    /// The definition that a case began under, of whatever edition; null when it is not at hand.
    [[nodiscard]] const Definition* of(const Instance& instance) const { return byHash(instance.definitionHash); }
    [[nodiscard]] const Definition* byHash(const std::string& hash) const;
    /// Those in force first, then the earlier editions.
    [[nodiscard]] std::vector<const Definition*> all() const;

    /// What a state's id or an action out of a state is called, in force or else earlier; null when nothing knows it.
    [[nodiscard]] const State* state(const std::string& id) const;
    [[nodiscard]] const Transition* transition(const std::string& state, const std::string& action) const;
    /// The states of documents in force, each id once: those that begin, those on the way, those that end.
    [[nodiscard]] std::vector<const State*> states() const;

private:
    std::vector<std::shared_ptr<const Definition>> inForce_;
    std::vector<std::shared_ptr<const Definition>> earlier_;
    std::map<std::string, const Definition*> byType_;
    std::map<std::string, const Definition*> byHash_;
};

} // namespace tocsin::workflow

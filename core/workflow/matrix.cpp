#include "core/workflow/matrix.h"

namespace tocsin::workflow {

namespace {

constexpr const char* kHash = "content";

/// A case with which everything is in order: approved, judged ready, every task agreed to by somebody else.
Instance inOrder(const Definition& definition, const State& state)
{
    Instance instance;
    instance.state = state.id;
    instance.drafter = instance.lastEditor = instance.submitter = "somebody";
    instance.approvals = {{"approve", "another", kHash, ""}, {"review", "another", kHash, ""}};
    for (const State& one : definition.states())
        for (const Task& task : one.tasks) instance.answers.push_back({task.id, true, "another", kHash, ""});
    return instance;
}

std::string listed(const std::vector<std::string>& list)
{
    std::string out;
    for (const std::string& one : list) out += (out.empty() ? "" : ", ") + one;
    return out;
}

std::string listed(const std::vector<Input>& inputs)
{
    std::vector<std::string> out;
    for (const Input& input : inputs) out.push_back(input.required ? input.id : input.id + " (optional)");
    return listed(out);
}

std::string rowText(const MatrixRow& row, const std::vector<std::string>& roles)
{
    const Transition& t = *row.transition;
    std::string out = "| " + row.state->id + " | " + t.action + " | " + (t.task.empty() ? t.to : "") + " |";
    for (const std::string& role : roles)
        out += std::find(row.roles.begin(), row.roles.end(), role) == row.roles.end() ? "  |" : " ✓ |";
    out += " " + listed(t.separateFrom) + " | " + listed(t.requirements) + " | ";
    out += t.reason == ReasonRule::Required ? "required" : t.reason == ReasonRule::Optional ? "optional" : "";
    return out + " | " + listed(t.inputs) + " |\n";
}

} // namespace

std::vector<MatrixRow> matrixOf(const Definition& definition, const std::vector<std::string>& roles)
{
    Facts facts{kHash, {{"draft", 0}, {"submit", 0}, {"approve", 0}}, "2026-01-15T09:00:00.000Z"};
    facts.copiesAtHome = 0;
    facts.retentionUntil = "2026-01-14";
    std::vector<MatrixRow> out;
    for (const State& state : definition.states()) {
        const std::size_t first = out.size();
        const Instance instance = inOrder(definition, state);
        for (const Option& option : permitted(definition, instance, {}, facts))
            out.push_back({&state, option.transition, {}});
        for (const std::string& role : roles) {
            const Command who{"", "stranger", {role}, "", kHash, {}};
            const std::vector<Option> options = permitted(definition, instance, who, facts);
            for (std::size_t i = 0; i < options.size(); ++i)
                if (options[i].unmet.empty()) out[first + i].roles.push_back(role);
        }
    }
    return out;
}

std::string matrixMarkdown(const Library& library, const std::vector<std::string>& roles)
{
    std::string out = "# Who may do what, where\n\n"
                      "Written by `tocsin workflow matrix` from what the engine answers for every state, action and "
                      "role; a test compares this page with the definitions in force. A tick means: this role alone "
                      "is enough. *Not by* names the parties to the case who may not do it, whatever their roles.\n";
    for (const std::shared_ptr<const Definition>& definition : library.inForce()) {
        out += "\n## " + definition->id() + ", edition " + definition->edition() + "\n\n" +
               definition->title().in(base::Language::English) + ": " + listed(definition->appliesTo()) + ".\n\n";
        std::string rule = "|---|---|---|";
        out += "| in state | action | leads to |";
        for (const std::string& role : roles) {
            out += " " + role + " |";
            rule += ":-:|";
        }
        out += " not by | requires | reason | asks for |\n" + rule + "---|---|---|---|\n";
        for (const MatrixRow& row : matrixOf(*definition, roles)) out += rowText(row, roles);
    }
    return out;
}

} // namespace tocsin::workflow

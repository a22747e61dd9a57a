#include "app/cli/commands.h"
#include "app/cli/document_json.h"
#include "app/cli/judging.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

struct Options {
    std::string id;
    std::string action;
    std::string reason;
    std::string seen;
    std::vector<std::string> inputs;
};

/// A task by its label, not its id.
base::Params spoken(const Sitting& sitting, base::Params params)
{
    const auto named = params.find("task");
    if (named == params.end()) return params;
    for (const workflow::Definition* definition : sitting.law().workflows->all()) {
        const workflow::Task* task = definition->task(named->second);
        if (task == nullptr) continue;
        named->second = task->label.in(sitting.common().language());
        break;
    }
    return params;
}

base::Json unmetJson(const Sitting& sitting, const std::vector<workflow::Unmet>& unmet)
{
    base::Json out = base::Json::array();
    for (const workflow::Unmet& one : unmet) {
        const auto [text, fix] = wording(sitting.common(), one.key, spoken(sitting, one.params));
        out.push_back({{"key", one.key}, {"params", one.params}, {"message", text}, {"fix", fix}});
    }
    return out;
}

constexpr const char* kindName(workflow::Input::Kind kind)
{
    switch (kind) {
    case workflow::Input::Kind::Text: return "text";
    case workflow::Input::Kind::Date: return "date";
    case workflow::Input::Kind::Code: return "code";
    case workflow::Input::Kind::Country: return "country";
    }
    return "";
}

base::Json inputsJson(const Common& common, const std::vector<workflow::Input>& inputs)
{
    base::Json out = base::Json::array();
    for (const workflow::Input& input : inputs) {
        base::Json one{{"id", input.id}, {"kind", kindName(input.kind)}, {"required", input.required}};
        if (!input.list.empty()) one["list"] = input.list;
        if (const std::string label = input.label.in(common.language()); !label.empty()) one["label"] = label;
        out.push_back(std::move(one));
    }
    return out;
}

void printAction(const Sitting& sitting, const service::ActionView& action)
{
    const Common& common = sitting.common();
    std::string asks;
    if (action.needsReason) asks += " --reason …";
    for (const workflow::Input& input : action.inputs)
        asks += input.required ? " --input " + input.id + "=…" : " [--input " + input.id + "=…]";
    printLine(fmt::format("{} {:20} {}{}", action.unmet.empty() ? "yes" : "no ", action.action,
                          action.label.in(common.language()), asks.empty() ? "" : "  (" + asks.substr(1) + ")"));
    for (const workflow::Unmet& unmet : action.unmet) {
        const auto [text, fix] = wording(common, unmet.key, spoken(sitting, unmet.params));
        printLine("    " + text);
        printLine("    → " + fix);
    }
}

base::Result<int> actions(Sitting& sitting, const Options& options)
{
    const Common& common = sitting.common();
    const base::Result<store::DocumentRow> head = headOf(sitting, options.id);
    if (!head) return head.error();
    const base::Result<std::vector<service::ActionView>> views = sitting.session().casework().actions(head->id);
    if (!views) return views.error();
    base::Json all = base::Json::array();
    for (const service::ActionView& view : *views) {
        if (common.json)
            all.push_back({{"action", view.action},
                           {"label", view.label.in(common.language())},
                           {"permitted", view.unmet.empty()},
                           {"needs_reason", view.needsReason},
                           {"inputs", inputsJson(common, view.inputs)},
                           {"article", view.article},
                           {"unmet", unmetJson(sitting, view.unmet)}});
        else
            printAction(sitting, view);
    }
    if (common.json)
        printJson({{"id", head->id},
                   {"number", head->number},
                   {"state", head->workflow.state},
                   {"content_hash", head->contentHash},
                   {"actions", std::move(all)}});
    return static_cast<int>(kDone);
}

base::Result<std::map<std::string, std::string>> inputsFrom(const std::vector<std::string>& given)
{
    std::map<std::string, std::string> inputs;
    for (const std::string& text : given) {
        const std::size_t equals = text.find('=');
        if (equals == 0 || equals == std::string::npos) return base::invalid("cli.bad_assignment", {{"text", text}});
        inputs[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return inputs;
}

base::Result<int> act(Sitting& sitting, const Options& options)
{
    base::Result<std::map<std::string, std::string>> inputs = inputsFrom(options.inputs);
    if (!inputs) return inputs.error();
    const base::Result<store::DocumentRow> head = headOf(sitting, options.id);
    if (!head) return head.error();
    const base::Result<workflow::Instance> done = sitting.session().casework().act(
        {head->id, options.action, options.reason, options.seen.empty() ? head->contentHash : options.seen, *inputs});
    if (!done) return done.error();
    if (sitting.common().json)
        printJson({{"id", head->id},
                   {"number", head->number},
                   {"action", options.action},
                   {"from", head->workflow.state},
                   {"state", done->state},
                   {"since", done->since}});
    else
        printLine(fmt::format("{}  {} → {}", head->number, sitting.stateLabel(head->workflow.state),
                              sitting.stateLabel(done->state)));
    return static_cast<int>(kDone);
}

} // namespace

void addCasework(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* looking =
        program.add_subcommand("actions", "What can be done next, and every reason why something cannot");
    looking->add_option("ID", options->id, "Document id or number")->required();
    looking->callback(inBureau(common, status, [options](Sitting& sitting) { return actions(sitting, *options); }));

    CLI::App* doing = program.add_subcommand("do", "Take an action: submit, approve, return, clear, send, publish …");
    doing->add_option("ID", options->id, "Document id or number")->required();
    doing->add_option("ACTION", options->action, "See actions ID")->required();
    doing->add_option("--reason", options->reason, "Why; some actions need it");
    doing->add_option("--input", options->inputs, "name=value that the action asks for; may be repeated");
    doing->add_option("--seen", options->seen,
                      "Content hash that was looked at; else the action binds to the content of this moment");
    doing->callback(inBureau(common, status, [options](Sitting& sitting) { return act(sitting, *options); }));
}

} // namespace tocsin::cli

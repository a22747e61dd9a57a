#include "core/workflow/draw.h"

#include "core/workflow/xml_text.h"

namespace tocsin::workflow {

namespace {

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) out += (c == '"' || c == '\\') ? std::string("\\") + c : std::string(1, c);
    return out + "\"";
}

std::string joined(const std::vector<std::string>& list)
{
    std::string out;
    for (const std::string& one : list) out += (out.empty() ? "" : " ") + one;
    return out;
}

std::string attribute(const char* name, const std::string& value)
{
    return value.empty() ? std::string() : std::string(" ") + name + "=\"" + xmlText(value) + "\"";
}

/// The states that a task goes through within its own, as ids of the chart.
std::string place(const State& state, const Task& task, const char* standing)
{
    return state.id + "." + task.id + "." + standing;
}

std::string conditionOf(const Transition& transition, const State& from)
{
    const auto& needed = transition.requirements;
    if (std::find(needed.begin(), needed.end(), "tasks_agreed") == needed.end()) return {};
    std::string out;
    for (const Task& task : from.tasks) {
        std::string one = "In('" + place(from, task, "agreed") + "')";
        if (!task.when.empty()) one = "(" + one + " or In('" + place(from, task, "not_asked") + "'))";
        out += (out.empty() ? "" : " and ") + one;
    }
    return out;
}

const char* reasonOf(ReasonRule rule)
{
    return rule == ReasonRule::Required ? "required" : rule == ReasonRule::Optional ? "optional" : "";
}

std::vector<std::string> idsOf(const std::vector<Input>& inputs)
{
    std::vector<std::string> out;
    for (const Input& input : inputs) out.push_back(input.id);
    return out;
}

std::string transitionsOf(const Definition& definition, const State& state, base::Language language)
{
    std::string out;
    for (const Transition& t : definition.transitions()) {
        if (t.from != state.id || !t.task.empty()) continue;
        out += "    <transition event=\"" + xmlText(t.action) + "\" target=\"" + xmlText(t.to) + "\"" +
               attribute("cond", conditionOf(t, state)) + attribute("t:label", t.label.in(language)) +
               attribute("t:roles", joined(t.roles)) + attribute("t:requires", joined(t.requirements)) +
               attribute("t:separateFrom", joined(t.separateFrom)) + attribute("t:reason", reasonOf(t.reason)) +
               attribute("t:inputs", joined(idsOf(t.inputs))) + attribute("t:effects", joined(t.effects)) + "/>\n";
    }
    return out;
}

/// One region of the parallel state: open, agreed, objected, and not asked while the content does not call for it.
std::string regionOf(const State& state, const Task& task, base::Language language)
{
    const std::string event = "task." + task.id;
    const auto go = [&](const std::string& name, const char* standing) {
        return "        <transition event=\"" + name + "\" target=\"" + place(state, task, standing) + "\"/>\n";
    };
    std::string out = "    <state id=\"" + state.id + "." + task.id + "\"" +
                      attribute("t:label", task.label.in(language)) + attribute("t:roles", joined(task.roles)) +
                      attribute("t:separateFrom", joined(task.separateFrom)) + attribute("t:when", task.when) + ">\n";
    for (const char* standing : {"open", "agreed", "objected", "not_asked"}) {
        const std::string name = standing;
        if (name == "not_asked" && task.when.empty()) continue;
        out += "      <state id=\"" + place(state, task, standing) + "\">\n";
        if (name != "agreed" && name != "not_asked") out += go(event + ".agree", "agreed");
        if (name != "objected" && name != "not_asked") out += go(event + ".object", "objected");
        if (name == "open" && !task.when.empty()) out += go("flag." + task.when + ".clear", "not_asked");
        out += "      </state>\n";
    }
    return out + "    </state>\n";
}

} // namespace

std::string drawDot(const Definition& definition, base::Language language)
{
    std::string out = "digraph " + quoted(definition.id()) + " {\n  rankdir=LR;\n";
    for (const State& state : definition.states()) {
        const char* shape = state.kind == State::Kind::End     ? "doublecircle"
                            : state.kind == State::Kind::Start ? "circle"
                                                               : "box";
        std::string label = quoted(state.label.in(language));
        label.pop_back();
        for (const Task& task : state.tasks) {
            const std::string line = quoted(task.label.in(language));
            label += "\\n☐ " + line.substr(1, line.size() - 2);
        }
        out += "  " + quoted(state.id) + " [shape=" + shape + ", label=" + label + "\"];\n";
    }
    for (const Transition& t : definition.transitions())
        if (t.task.empty())
            out += "  " + quoted(t.from) + " -> " + quoted(t.to) + " [label=" + quoted(t.label.in(language)) + "];\n";
    return out + "}\n";
}

std::string drawScxml(const Definition& definition, base::Language language)
{
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" xmlns:t=\"urn:tocsin:workflow\" "
                      "version=\"1.0\" datamodel=\"null\"" +
                      attribute("name", definition.id()) + attribute("initial", definition.start().id) +
                      attribute("t:edition", definition.edition()) +
                      attribute("t:label", definition.title().in(language)) + ">\n";
    for (const State& state : definition.states()) {
        const bool end = state.kind == State::Kind::End;
        const std::string element = end ? "final" : state.tasks.empty() ? "state" : "parallel";
        const std::string head = "  <" + element + " id=\"" + xmlText(state.id) + "\"" +
                                 attribute("t:label", state.label.in(language)) +
                                 attribute("t:editable", state.editable ? "true" : "");
        if (end) {
            out += head + "/>\n";
            continue;
        }
        out += head + ">\n" + transitionsOf(definition, state, language);
        for (const Task& task : state.tasks) out += regionOf(state, task, language);
        out += "  </" + element + ">\n";
    }
    return out + "</scxml>\n";
}

} // namespace tocsin::workflow

#include "core/base/canonical_json.h"
#include "core/form/catalogue.h"
#include "core/notice/content.h"
#include "core/workflow/draw.h"
#include "core/workflow/input_format.h"
#include "core/workflow/simulation.h"
#include "core/workflow/walks.h"
#include "tests/fuzz/targets.h"

namespace tocsin::fuzz {

using base::Json;

namespace {

constexpr const char* kLabel = R"({"en":"T","fr":"T","es":"T","ar":"T"})";

std::map<std::string, std::string> smallCatalogue()
{
    const std::string label = kLabel;
    return {
        {"forms/t.json", R"({"form":"t","edition":"1","label":)" + label + R"(,"sections":[{"use":"person"}]})"},
        {"forms/blocks/person.json", R"({"section":"person","label":)" + label +
                                         R"(,"fields":[{"id":"name","type":"text","label":)" + label +
                                         R"(},{"id":"sex","type":"code","codeList":"sexes","label":)" + label + "}]}"},
        {"lists/sexes.json", R"({"list":"sexes","codes":[{"code":"M","label":)" + label + "}]}"},
    };
}

} // namespace

void form_catalogue(std::string_view bytes)
{
    if (bytes.empty()) return;
    std::map<std::string, std::string> files = smallCatalogue();
    const char* const names[] = {"forms/t.json", "forms/blocks/person.json", "lists/sexes.json"};
    files[names[static_cast<unsigned char>(bytes.front()) % 3]] = bytes.substr(1);
    const auto catalogue = form::Catalogue::load(data::DataSource::fromMap(files));
    if (!catalogue) return require(!catalogue.error().key.empty(), "a refusal has a name");
    const Json content{{"person", {{"name", "X"}, {"sex", "M"}, {"other", Json::array({1, "a", Json::object()})}}}};
    for (const char* type : {"t", "u"}) {
        const form::Form* form = (*catalogue)->form(type);
        if (form == nullptr) continue;
        const notice::Admitted admitted = notice::admit(*form, **catalogue, content).value();
        require(base::canonicalJson(admitted.content).ok(), "content of any form can be stored");
        notice::completeness(*form, admitted.content);
    }
}

void workflow_definition(std::string_view bytes)
{
    const auto source = data::DataSource::fromMap({{"workflows/t.json", std::string(bytes)}});
    const auto loaded = workflow::Definition::load(source, "t");
    if (!loaded) return;
    const workflow::Definition& definition = **loaded;
    workflow::drawDot(definition, base::Language::Arabic);
    workflow::drawSvg(definition, base::Language::Arabic);
    workflow::drawScxml(definition, base::Language::English);
    // What is taken is sound for some number of people.
    const workflow::Staffing staffing = workflow::staffing(definition);
    require(staffing.people > 0 && !staffing.ends.empty(), "people can bring a case of a sound definition to an end");
    workflow::Instance instance;
    instance.state = definition.start().id;
    workflow::Facts ready{"h", {{"draft", 0}, {"submit", 0}, {"approve", 0}}, "2026-01-15T09:00:00.000Z"};
    ready.copiesAtHome = 0;
    ready.retentionUntil = "2026-01-14";
    // Every choice is made by the input, so that the walk goes everywhere.
    for (std::size_t i = 0; i < std::min<std::size_t>(bytes.size(), 60); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        workflow::Command command{
            "",
            "u" + std::to_string(byte % 5),
            {"officer", "supervisor", "compliance_reviewer", "hit_officer", "records_clerk", "data_protection"},
            "why",
            "h",
            {}};
        const auto options = workflow::permitted(definition, instance, command, ready);
        const workflow::State* state = definition.state(instance.state);
        require(state != nullptr, "a case stands in a state of its definition");
        require(options.empty() == (state->kind == workflow::State::Kind::End), "only an end is left by nothing");
        if (options.empty()) return;
        const workflow::Transition& chosen = *options[byte % options.size()].transition;
        command.action = chosen.action;
        workflow::Facts facts = ready;
        facts.isCode = [](const std::string&, const std::string&) { return true; };
        for (const workflow::Input& input : chosen.inputs) {
            command.inputs[input.id] = workflow::trialValue(input, "2026-01-15");
            facts.figures[input.withinMonths] = 1;
        }
        const auto step = workflow::step(definition, instance, command, facts);
        if (step) instance = step->next;
        require(step.ok() == options[byte % options.size()].unmet.empty(),
                "what is offered can be done, and nothing else");
    }
}

void simulation_plan(std::string_view bytes)
{
    auto plan = workflow::SimulationPlan::read(bytes, "plan.json");
    if (!plan) return require(!plan.error().key.empty(), "a refusal has a name");
    plan->cases = std::min<std::size_t>(plan->cases, 20);
    static const auto definition = workflow::Definition::load(data::DataSource::embedded(), "received").value();
    const auto report = workflow::simulate(*definition, *plan);
    if (!report) return require(report.error().key == "workflow.bad_plan", "only the plan can be at fault");
    std::size_t ended = report->stuck + report->endless;
    for (const auto& [end, count] : report->ends) ended += count;
    require(ended == plan->cases, "every case is counted once");
}

} // namespace tocsin::fuzz

#include "app/cli/commands.h"
#include "app/cli/knowledge.h"

#include "core/base/json_reader.h"
#include "core/notice/content.h"
#include "core/rules/evaluator.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

struct Options {
    std::string file;
    std::string type = "red.notice";
    std::string on;
    std::string stage = "submit";
    bool all = false;
};

base::Json asideJson(const notice::Aside& aside)
{
    return {{"path", aside.path}, {"reason", aside.reason}, {"params", aside.params}, {"value", aside.value}};
}

void printFinding(const rules::Finding& finding, base::Language language)
{
    printLine(fmt::format("{:5}  {:14}  Art. {:18} {}", rules::name(finding.severity), rules::name(finding.outcome),
                          finding.article, finding.message.in(language)));
    if (!finding.open()) return;
    printLine(fmt::format("       {} {}", finding.rule, finding.scope));
    printLine(fmt::format("       → {}", finding.fix.in(language)));
}

base::Result<int> run(const Common& common, const Options& options)
{
    const base::Result<Knowledge> knowledge = loadKnowledge(common);
    if (!knowledge) return knowledge.error();
    const base::Result<std::string> bytes = base::readFile(options.file);
    if (!bytes) return bytes.error();
    const base::Result<base::Json> json = base::readJson(*bytes);
    if (!json) return json.error().within(options.file);
    const form::Form* form = knowledge->catalogue->form(options.type);
    if (form == nullptr) return base::notFound("form.unknown_type", {{"type", options.type}});
    const base::Result<notice::Admitted> admitted = notice::admit(*form, *knowledge->catalogue, *json);
    if (!admitted) return admitted.error();
    base::Date day = base::dateOf(base::SystemClock().now());
    if (!options.on.empty()) {
        const base::Result<base::Date> given = base::parseDate(options.on);
        if (!given) return given.error();
        day = *given;
    }
    const rules::Stage stage = options.stage == "draft"     ? rules::Stage::Draft
                               : options.stage == "approve" ? rules::Stage::Approve
                                                            : rules::Stage::Submit;
    const base::Json settings = knowledge->pack->settings().on(day);
    const std::vector<rules::Response> responses;
    const rules::Judgement judgement = rules::judge(
        *knowledge->pack, *form, {admitted->content, form->type(), day, stage, settings, responses, options.all});
    if (common.json) {
        base::Json out = rules::toJson(judgement, form->type(), common.language());
        out["asides"] = base::Json::array();
        for (const notice::Aside& aside : admitted->asides) out["asides"].push_back(asideJson(aside));
        printJson(out);
    } else {
        for (const notice::Aside& aside : admitted->asides)
            printLine(fmt::format("aside  {}  {}", aside.reason, aside.path));
        for (const rules::Finding& finding : judgement.findings) printFinding(finding, common.language());
        printLine(fmt::format("{}: {} (judged on {}, pack {} {})", form->type(), rules::name(judgement.verdict),
                              judgement.date, judgement.packId, judgement.packEdition));
    }
    return judgement.verdict == rules::Verdict::Ready && admitted->asides.empty() ? static_cast<int>(kDone)
                                                                                  : static_cast<int>(kNo);
}

} // namespace

void addValidate(CLI::App& program, Common& common, int& status)
{
    static Options options;
    CLI::App* command = program.add_subcommand("validate", "Judge a document's content by the rules; needs no bureau");
    command->add_option("FILE", options.file, "Content as JSON")->required();
    command->add_option("--type", options.type, "Form type")->capture_default_str();
    command->add_option("--on", options.on, "Judge by the law of this day, YYYY-MM-DD; today when left out");
    command->add_option("--stage", options.stage, "Rules up to this stage count")
        ->check(CLI::IsMember({"draft", "submit", "approve"}))
        ->capture_default_str();
    command->add_flag("--all", options.all, "Show also what holds or does not apply");
    command->callback([&common, &status] {
        const base::Result<int> result = run(common, options);
        status = result ? *result : report(result.error());
    });
}

} // namespace tocsin::cli

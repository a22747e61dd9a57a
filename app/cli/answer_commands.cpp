#include "app/cli/commands.h"
#include "app/cli/document_json.h"
#include "app/cli/judging.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

constexpr const char* kWhole = "-"; ///< the scope of a question on the whole document, as it is shown and typed

struct Options {
    std::string id;
    std::string rule;
    std::string answer;
    std::string reason;
    std::string scope;
};

bool isQuestion(const rules::Finding& finding)
{
    return finding.kind == rules::Kind::Reviewer && finding.outcome == rules::Outcome::Question;
}

bool isWarning(const rules::Finding& finding)
{
    return finding.severity == rules::Severity::Warn && finding.outcome != rules::Outcome::Question && finding.open();
}

/// The scope given, or the only one that the rule is open for. What core will refuse anyway goes through as it is.
base::Result<std::string> scopeOf(Sitting& sitting, const Options& options, bool (*concerns)(const rules::Finding&))
{
    if (options.scope == kWhole) return std::string();
    if (!options.scope.empty()) return options.scope;
    const base::Result<rules::Judgement> judgement =
        sitting.session().casework().judge(options.id, rules::Stage::Approve);
    if (!judgement) return judgement.error();
    std::vector<std::string> scopes;
    for (const rules::Finding& finding : judgement->findings)
        if (finding.rule == options.rule && concerns(finding)) scopes.push_back(finding.responseScope);
    if (scopes.size() > 1)
        return base::invalid("cli.scope_needed",
                             {{"rule", options.rule}, {"scopes", fmt::format("{}", fmt::join(scopes, " "))}});
    return scopes.empty() ? std::string() : scopes.front();
}

/// The open questions, one a line: rule, scope, question.
base::Result<int> questions(Sitting& sitting, const Options& options)
{
    const base::Result<rules::Judgement> judgement =
        sitting.session().casework().judge(options.id, rules::Stage::Approve);
    if (!judgement) return judgement.error();
    const base::Language language = sitting.common().language();
    base::Json all = base::Json::array();
    for (const rules::Finding& finding : judgement->findings) {
        if (!isQuestion(finding)) continue;
        if (sitting.common().json)
            all.push_back({{"rule", finding.rule},
                           {"article", finding.article},
                           {"scope", finding.responseScope},
                           {"severity", rules::name(finding.severity)},
                           {"question", finding.message.in(language)}});
        else
            printLine(fmt::format("{} {} {}", finding.rule,
                                  finding.responseScope.empty() ? kWhole : finding.responseScope,
                                  finding.message.in(language)));
    }
    if (sitting.common().json) printJson({{"questions", std::move(all)}});
    return static_cast<int>(kDone);
}

int responded(const Common& common, const Options& options, const std::string& scope, const char* what)
{
    if (common.json)
        printJson({{"id", options.id}, {"rule", options.rule}, {"scope", scope}, {"answer", what}});
    else
        printLine(fmt::format("{} {}: {}", options.rule, scope.empty() ? kWhole : scope, what));
    return kDone;
}

base::Result<int> answer(Sitting& sitting, const Options& options)
{
    if (options.rule.empty()) return questions(sitting, options);
    if (options.answer.empty()) return base::invalid("cli.answer_needed");
    const base::Result<std::string> scope = scopeOf(sitting, options, isQuestion);
    if (!scope) return scope.error();
    const base::Status done =
        sitting.session().casework().answer(options.id, options.rule, *scope, options.answer == "yes", options.reason);
    if (!done) return done.error();
    return responded(sitting.common(), options, *scope, options.answer.c_str());
}

base::Result<int> waive(Sitting& sitting, const Options& options)
{
    const base::Result<std::string> scope = scopeOf(sitting, options, isWarning);
    if (!scope) return scope.error();
    const base::Status done = sitting.session().casework().waive(options.id, options.rule, *scope, options.reason);
    if (!done) return done.error();
    return responded(sitting.common(), options, *scope, "waived");
}

} // namespace

void addAnswers(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* answering =
        program.add_subcommand("answer", "Answer a question of the law; alone it lists the open ones");
    answering->add_option("ID", options->id, "Document id or number")->required();
    answering->add_option("RULE", options->rule, "Rule whose question is answered");
    answering->add_option("ANSWER", options->answer, "yes: what the article asks is met")
        ->check(CLI::IsMember({"yes", "no"}));
    answering->add_option("--reason", options->reason, "What the answer rests on");
    answering->add_option("--scope", options->scope, "Row that is meant, as the list shows it; - for the whole");
    answering->callback(inBureau(common, status, [options](Sitting& sitting) { return answer(sitting, *options); }));

    CLI::App* waiving = program.add_subcommand("waive", "Accept a warning, for the values it was raised for");
    waiving->add_option("ID", options->id, "Document id or number")->required();
    waiving->add_option("RULE", options->rule, "Rule whose warning is accepted")->required();
    waiving->add_option("--reason", options->reason, "Why it may stand")->required();
    waiving->add_option("--scope", options->scope, "Row that is meant; - for the whole");
    waiving->callback(inBureau(common, status, [options](Sitting& sitting) { return waive(sitting, *options); }));
}

} // namespace tocsin::cli

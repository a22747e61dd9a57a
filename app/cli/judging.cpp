#include "app/cli/judging.h"

#include "core/rules/evaluator.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tocsin::cli {

namespace {

void printFinding(const rules::Finding& finding, base::Language language)
{
    // The message says what is wrong: of what is settled the title is said instead.
    const base::LocalText& words = finding.open() ? finding.message : finding.title;
    // "Art. 83(1)(c)", but a resolution is named as it is.
    const bool numbered = !finding.article.empty() && finding.article[0] >= '0' && finding.article[0] <= '9';
    printLine(fmt::format("{:5}  {:14}  {:23} {}", rules::name(finding.severity), rules::name(finding.outcome),
                          (numbered ? "Art. " : "") + finding.article, words.in(language)));
    if (!finding.open()) return;
    if (const std::vector<std::string> missing = finding.missing(); !missing.empty())
        printLine(fmt::format("       ? {}", fmt::join(missing, ", ")));
    printLine(fmt::format("       {} {}", finding.rule, finding.responseScope));
    printLine(fmt::format("       → {}", finding.fix.in(language)));
}

} // namespace

base::Json asideJson(const notice::Aside& aside)
{
    return {{"path", aside.path}, {"reason", aside.reason}, {"params", aside.params}, {"value", aside.value}};
}

base::Json asidesJson(const std::vector<notice::Aside>& asides)
{
    base::Json out = base::Json::array();
    for (const notice::Aside& aside : asides) out.push_back(asideJson(aside));
    return out;
}

void printAsides(const Common& common, const std::vector<notice::Aside>& asides)
{
    for (const notice::Aside& aside : asides) {
        base::Params params = aside.params;
        params.emplace("path", aside.path);
        printLine(fmt::format("aside  {}  {}", aside.path, wording(common, aside.reason, params).first));
    }
}

void printJudgement(const Common& common, const rules::Judgement& judgement, const std::string& what)
{
    for (const rules::Finding& finding : judgement.findings) printFinding(finding, common.language());
    printLine(fmt::format("{}: {} (judged on {}, pack {} {})", what, rules::name(judgement.verdict), judgement.date,
                          judgement.packId, judgement.packEdition));
}

base::Json fitsJson(const std::vector<service::Fit>& fits, base::Language language)
{
    base::Json out = base::Json::array();
    for (const service::Fit& fit : fits) {
        base::Json missing = base::Json::array();
        for (const rules::Finding& finding : fit.missing) missing.push_back(rules::toJson(finding, language));
        out.push_back({{"type", fit.type},
                       {"fits", fit.fits()},
                       {"verdict", rules::name(fit.verdict)},
                       {"missing", std::move(missing)},
                       {"carried", fit.carried},
                       {"left_aside", fit.leftAside}});
    }
    return out;
}

void printFits(const Common& common, const std::vector<service::Fit>& fits)
{
    printLine("");
    for (const service::Fit& fit : fits) {
        printLine(fmt::format("{}  {:20} {} fields carried over, {} kept aside",
                              fit.fits() ? "fits      " : "does not  ", fit.type, fit.carried, fit.leftAside));
        for (const rules::Finding& finding : fit.missing)
            printLine(fmt::format("            {:8} Art. {:18} {}", rules::name(finding.outcome), finding.article,
                                  finding.message.in(common.language())));
    }
}

rules::Stage stageFrom(const std::string& name)
{
    if (name == "draft") return rules::Stage::Draft;
    return name == "approve" ? rules::Stage::Approve : rules::Stage::Submit;
}

} // namespace tocsin::cli

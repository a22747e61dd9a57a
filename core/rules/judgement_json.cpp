#include "core/rules/evaluator.h"

namespace tocsin::rules {

base::Json toJson(const Finding& finding, base::Language language)
{
    base::Json operands = base::Json::array();
    for (const Operand& operand : finding.operands)
        operands.push_back({{"path", operand.path}, {"value", operand.value}});
    base::Json out{{"rule", finding.rule},
                   {"article", finding.article},
                   {"severity", name(finding.severity)},
                   {"kind", name(finding.kind)},
                   {"stage", name(finding.stage)},
                   {"status", name(finding.outcome)},
                   {"fields", finding.fields},
                   {"title", finding.title.in(language)},
                   {"message", finding.message.in(language)},
                   {"fix", finding.fix.in(language)},
                   {"operands", std::move(operands)}};
    if (!finding.valuesHash.empty()) out["values_hash"] = finding.valuesHash;
    if (finding.outcome == Outcome::Unknown) out["missing"] = finding.missing();
    if (!finding.scope.empty()) out["scope"] = finding.scope;
    if (!finding.responseScope.empty()) out["response_scope"] = finding.responseScope;
    if (!finding.reason.empty()) out["reason"] = finding.reason;
    if (!finding.inferred.empty()) out["confidence"] = finding.inferred;
    return out;
}

base::Json toJson(const Judgement& judgement, const std::string& formType, base::Language language)
{
    base::Json findings = base::Json::array();
    std::map<std::string, std::size_t> counts{{"block", 0}, {"warn", 0},    {"hint", 0},
                                              {"fails", 0}, {"unknown", 0}, {"question", 0}};
    for (const Finding& finding : judgement.findings) {
        findings.push_back(toJson(finding, language));
        if (!finding.open()) continue;
        ++counts[std::string(name(finding.severity))];
        ++counts[std::string(name(finding.outcome))];
    }
    base::Json pack{{"id", judgement.packId}, {"edition", judgement.packEdition}, {"hash", judgement.packHash}};
    for (const PackName& part : judgement.packs)
        if (judgement.packs.size() > 1)
            pack["parts"].push_back({{"id", part.id}, {"edition", part.edition}, {"country", part.country}});
    return {{"type", formType},
            {"date", judgement.date},
            {"stage", name(judgement.stage)},
            {"pack", std::move(pack)},
            {"verdict", name(judgement.verdict)},
            {"counts", std::move(counts)},
            {"findings", std::move(findings)}};
}

} // namespace tocsin::rules

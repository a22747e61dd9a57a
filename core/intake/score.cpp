#include "core/intake/score.h"

#include <algorithm>

namespace tocsin::intake {

using base::Json;
using rules::Finding;
using rules::Outcome;

namespace {

/// Whether the agency can do something for the rule: one of its fields is not the bureau's own.
bool isAgencys(const form::Form& form, const Finding& finding)
{
    return std::any_of(finding.fields.begin(), finding.fields.end(), [&](const std::string& path) {
        const form::Field* field = form.find(path);
        return field != nullptr && !field->prefilled;
    });
}

bool isFilled(const Finding& finding, const Json& given)
{
    return std::any_of(finding.fields.begin(), finding.fields.end(), [&](const std::string& text) {
        const base::Result<form::Path> path = form::Path::parse(text);
        return path && path->find(given) != nullptr;
    });
}

bool counts(const form::Form& form, const Finding& finding, const Json& given)
{
    if (finding.kind != rules::Kind::Automatic || !isAgencys(form, finding)) return false;
    if (finding.outcome == Outcome::Holds) return isFilled(finding, given);
    return finding.outcome == Outcome::Fails || finding.outcome == Outcome::Unknown;
}

Lack lackOf(const Finding& finding)
{
    return {finding.rule, finding.article, finding.fields, finding.outcome, finding.message, finding.fix};
}

SectionScore& sectionOf(std::vector<SectionScore>& sections, const Finding& finding)
{
    const std::string id = finding.fields.front().substr(0, finding.fields.front().find('.'));
    return *std::find_if(sections.begin(), sections.end(), [&](const SectionScore& one) { return one.section == id; });
}

Json toJson(const std::vector<Lack>& lacking, base::Language language)
{
    Json out = Json::array();
    for (const Lack& one : lacking)
        out.push_back({{"rule", one.rule},
                       {"article", one.article},
                       {"fields", one.fields},
                       {"status", rules::name(one.outcome)},
                       {"message", one.message.in(language)},
                       {"fix", one.fix.in(language)}});
    return out;
}

} // namespace

std::vector<const Lack*> Score::lacking() const
{
    std::vector<const Lack*> out;
    for (const SectionScore& section : sections)
        for (const Lack& one : section.lacking) out.push_back(&one);
    return out;
}

Score scoreOf(const rules::Pack& pack, const form::Form& form, const Json& given, const Json& drafted, base::Date day,
              const Json& settings)
{
    const rules::Judgement judgement =
        rules::judge(pack, form, {drafted, form.type(), day, rules::Stage::Submit, settings, {}, true});
    Score out;
    out.date = judgement.date;
    out.packHash = judgement.packHash;
    for (const form::Section& section : form.sections()) out.sections.push_back({section.id, section.label, 0, 0, {}});
    for (const Finding& finding : judgement.findings) {
        if (!counts(form, finding, given)) continue;
        if (finding.severity != rules::Severity::Block) {
            if (finding.severity == rules::Severity::Warn && finding.open()) out.advised.push_back(lackOf(finding));
            continue;
        }
        SectionScore& section = sectionOf(out.sections, finding);
        ++section.counted;
        ++out.counted;
        if (finding.open()) {
            section.lacking.push_back(lackOf(finding));
        } else {
            ++section.met;
            ++out.met;
        }
    }
    std::erase_if(out.sections, [](const SectionScore& section) { return section.counted == 0; });
    out.percent = out.counted == 0 ? 100 : static_cast<int>(out.met * 100 / out.counted);
    return out;
}

Json toJson(const Score& score, base::Language language)
{
    Json sections = Json::array();
    for (const SectionScore& one : score.sections)
        sections.push_back({{"section", one.section},
                            {"label", one.label.in(language)},
                            {"met", one.met},
                            {"counted", one.counted},
                            {"lacking", toJson(one.lacking, language)}});
    return {{"percent", score.percent},
            {"met", score.met},
            {"counted", score.counted},
            {"date", score.date},
            {"pack", score.packHash},
            {"sections", std::move(sections)},
            {"advised", toJson(score.advised, language)}};
}

} // namespace tocsin::intake

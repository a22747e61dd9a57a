#include "core/rules/rule_words.h"

#include <algorithm>

namespace tocsin::rules {

RuleWords::RuleWords(const form::Catalogue& catalogue, base::Language language)
    : catalogue_(catalogue), phrases_(catalogue, "rule_texts", language)
{
}

std::string RuleWords::say(const std::string& phrase, const std::vector<std::string>& of) const
{
    return phrases_.say(phrase, of);
}

std::string RuleWords::article(const std::string& article) const
{
    // A resolution or a practice is named as it is.
    const bool numbered = !article.empty() && article[0] >= '0' && article[0] <= '9';
    return numbered ? say("article", {phrases_.leftToRight(article)}) : phrases_.leftToRight(article);
}

std::string RuleWords::kind(Kind kind) const { return say("kind_" + std::string(name(kind))); }

std::string RuleWords::who(Kind kind) const { return say("who_" + std::string(name(kind))); }

std::string RuleWords::stage(Stage stage) const { return say("stage_" + std::string(name(stage))); }

std::string RuleWords::when(Stage stage) const { return say("when_" + std::string(name(stage))); }

std::string RuleWords::severity(Severity severity) const { return say("severity_" + std::string(name(severity))); }

std::string RuleWords::exception(const SeverityCase& given) const
{
    if (given.forms.empty()) return say("severity_instead", {severity(given.severity)});
    std::vector<std::string> labels;
    for (const std::string& type : given.forms) {
        const form::Form* form = catalogue_.form(type);
        labels.push_back(form == nullptr ? type : form->label().in(phrases_.language()));
    }
    return say(given.when ? "severity_forms_when" : "severity_forms",
               {severity(given.severity), phrases_.listed(labels)});
}

std::string RuleWords::outcome(Outcome outcome) const { return say("outcome_" + std::string(name(outcome))); }

std::string RuleWords::mark(const std::string& confidence) const { return say("mark_" + confidence); }

std::string RuleWords::source(const std::string& confidence) const { return say("source_" + confidence); }

std::string RuleWords::waiver(const Rule& rule) const
{
    if (!rule.waivableBy.empty()) return say("waiver_role", {say("role_" + rule.waivableBy)});
    return say(rule.severity == Severity::Hint ? "waiver_hint" : "waiver_none");
}

std::string RuleWords::group(const std::string& group) const
{
    std::string phrase = "group_" + group;
    std::replace(phrase.begin(), phrase.end(), '.', '_');
    return phrases_.knows(phrase) ? say(phrase) : group;
}

std::string RuleWords::judges(const Rule& rule, const std::vector<const form::Form*>& forms) const
{
    bool groups = false;
    std::vector<std::string> written;
    for (const std::string& one : rule.appliesToAsWritten) {
        const form::Form* form = catalogue_.form(one);
        groups = groups || form == nullptr;
        written.push_back(form == nullptr ? group(one) : form->label().in(phrases_.language()));
    }
    std::vector<std::string> labels;
    for (const form::Form* form : forms) labels.push_back(form->label().in(phrases_.language()));
    const std::string all = phrases_.listed(labels);
    return groups ? phrases_.listed(written) + " (" + all + ")" : all;
}

std::string RuleWords::period(const std::optional<base::Date>& from, const std::optional<base::Date>& until) const
{
    const auto day = [this](base::Date date) { return phrases_.leftToRight(base::toText(date)); };
    // The law's files name the first day that no longer counts.
    const auto last = [&](base::Date end) {
        return day(base::Date(std::chrono::sys_days(end) - std::chrono::days(1)));
    };
    if (from && until) return say("period_both", {day(*from), last(*until)});
    if (from) return say("period_from", {day(*from)});
    if (until) return say("period_until", {last(*until)});
    return say("period_always");
}

std::string RuleWords::value(const base::Json& value) const
{
    if (value.is_string()) return value.get<std::string>();
    if (!value.is_array()) return value.dump();
    std::vector<std::string> words;
    for (const base::Json& one : value)
        words.push_back("\u2068" + (one.is_string() ? one.get<std::string>() : one.dump()) + "\u2069");
    return words.empty() ? "—" : phrases_.listed(words);
}

} // namespace tocsin::rules

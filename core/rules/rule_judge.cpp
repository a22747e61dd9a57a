#include "core/rules/rule_judge.h"

#include "core/base/canonical_json.h"

#include <utility>

namespace tocsin::rules {

namespace {

/// A value as a message shows it. An absent one is a dash.
std::string shown(const base::Json* value)
{
    if (value == nullptr || value->is_null()) return "—";
    if (value->is_string()) return value->get<std::string>();
    if (!value->is_array()) return value->dump(-1, ' ', false, base::Json::error_handler_t::replace);
    std::string out;
    for (const base::Json& one : *value) {
        if (one.is_object()) return std::to_string(value->size());
        out += (out.empty() ? "" : ", ") + shown(&one);
    }
    return out;
}

void replaceAll(std::string& text, const std::string& what, const std::string& by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

/// A message with its operands.
base::LocalText filled(const base::LocalText& message, const std::vector<std::pair<std::string, Term>>& placeholders,
                       const Scope& scope)
{
    if (placeholders.empty()) return message;
    base::LocalText::Texts out = message.all();
    for (const auto& [name, term] : placeholders) {
        const std::string value = shown(term.value(scope));
        for (std::string& text : out) replaceAll(text, "{" + name + "}", value);
    }
    return base::LocalText(std::move(out));
}

Severity ownSeverity(const Rule& rule, const std::string& formType, const Scope& scope)
{
    for (const SeverityCase& one : rule.severityWhen) {
        const bool here =
            one.forms.empty() || std::find(one.forms.begin(), one.forms.end(), formType) != one.forms.end();
        if (here && (!one.when || one.when->evaluate(scope) == Tri::True)) return one.severity;
    }
    return rule.severity;
}

Outcome outcomeOfAttempt(Kind kind, Tri holds)
{
    if (holds == Tri::True) return Outcome::Holds;
    if (holds == Tri::False) return Outcome::Fails;
    return kind == Kind::Attestation ? Outcome::Question : Outcome::Unknown;
}

/// The values that `path` names below `at`, from its step `step` on; rows by id.
base::Json valuesAt(const base::Json& at, const std::vector<PathRef::Step>& steps, std::size_t step)
{
    if (step == steps.size()) return isAbsent(at) ? base::Json() : at;
    if (!at.is_object()) return nullptr;
    const auto found = at.find(steps[step].name);
    if (found == at.end()) return nullptr;
    if (!steps[step].every) return valuesAt(*found, steps, step + 1);
    if (!found->is_array()) return nullptr;
    base::Json out = base::Json::object();
    for (std::size_t i = 0; i < found->size(); ++i) {
        const base::Json& row = (*found)[i];
        const bool named = row.is_object() && row.contains("id") && row["id"].is_string();
        out[named ? "#" + row["id"].get<std::string>() : std::to_string(i)] = valuesAt(row, steps, step + 1);
    }
    return out;
}

void expand(const base::Json* at, const std::vector<PathRef::Step>& steps, std::size_t step, std::string prefix,
            std::vector<std::string>& out)
{
    if (step == steps.size()) {
        out.push_back(std::move(prefix));
        return;
    }
    if (!prefix.empty()) prefix += '.';
    prefix += steps[step].name;
    const base::Json* next = nullptr;
    if (at != nullptr && at->is_object())
        if (const auto found = at->find(steps[step].name); found != at->end()) next = &*found;
    if (!steps[step].every) return expand(next, steps, step + 1, std::move(prefix), out);
    if (next == nullptr || !next->is_array() || next->empty()) {
        out.push_back(std::move(prefix));
        return;
    }
    for (std::size_t i = 0; i < next->size(); ++i)
        expand(&(*next)[i], steps, step + 1, prefix + "[" + std::to_string(i) + "]", out);
}

} // namespace

RuleJudge::RuleJudge(const form::Form& form, const Question& question)
    : question_(question), todayText_(base::toText(question.day))
{
    for (const form::Section& section : form.sections())
        if (!form::Form::applies(section, question.content)) apart_.push_back(&section);
}

const form::Section* RuleJudge::apart(const Rule& rule) const
{
    const auto found = std::find_if(apart_.begin(), apart_.end(),
                                    [&rule](const form::Section* section) { return section->id == rule.section(); });
    return found == apart_.end() ? nullptr : *found;
}

Scope RuleJudge::scope(const Row* row) const
{
    return {question_.content, question_.settings, question_.day, todayText_, index_, row};
}

void RuleJudge::judge(const Rule& rule, std::vector<PlacedFinding>& findings) const
{
    const Version* version = rule.on(question_.day);
    if (version == nullptr) return;
    if (const form::Section* section = apart(rule)) {
        if (question_.includeSettled && !rule.eachPath) findings.push_back(notAsked(rule, *section));
        return;
    }
    if (!rule.eachPath) return judgeRow(rule, *version, nullptr, findings);
    const base::Json* rows = rule.eachPath->find(question_.content, nullptr);
    if (rows == nullptr || !rows->is_array()) return;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const Row row{&(*rows)[i], &*rule.eachPath, i, nullptr};
        judgeRow(rule, *version, &row, findings);
    }
}

void RuleJudge::judgeRow(const Rule& rule, const Version& version, const Row* row,
                         std::vector<PlacedFinding>& findings) const
{
    const Scope around = scope(row);
    const Outcome outcome = outcomeOf(rule, version, around);
    const bool settled = outcome == Outcome::Holds || outcome == Outcome::NotApplicable;
    if (settled && !question_.includeSettled) return;
    Finding finding = describe(rule, version, around, outcome);
    if (!settled && hasResponse(rule)) settle(rule, row, finding);
    if (!finding.open() && !question_.includeSettled) return;
    findings.push_back({std::move(finding), placeOf(rule)});
}

std::size_t RuleJudge::placeOf(const Rule& rule) const
{
    const auto form = std::find(rule.appliesTo.begin(), rule.appliesTo.end(), question_.formType);
    return form == rule.appliesTo.end() ? 0 : rule.places[static_cast<std::size_t>(form - rule.appliesTo.begin())];
}

PlacedFinding RuleJudge::notAsked(const Rule& rule, const form::Section& section) const
{
    const Scope around = scope(nullptr);
    Finding finding = words(rule, around);
    finding.outcome = Outcome::NotApplicable;
    const std::string field = section.onlyIf ? section.onlyIf->field : std::string();
    const std::optional<PathRef> subject = PathRef::parse(field);
    const base::Json* chosen = subject ? subject->find(question_.content, nullptr) : nullptr;
    finding.operands.push_back({field, chosen == nullptr ? base::Json() : *chosen});
    return {std::move(finding), placeOf(rule)};
}

Outcome RuleJudge::outcomeOf(const Rule& rule, const Version& version, const Scope& scope) const
{
    const Tri applies = version.when ? version.when->evaluate(scope) : Tri::True;
    if (applies == Tri::False) return Outcome::NotApplicable;
    if (rule.kind == Kind::Reviewer) return applies == Tri::True ? Outcome::Question : Outcome::Unknown;
    Tri holds = version.holds->evaluate(scope);
    for (const Tightening& one : rule.tightened)
        if (one.holds && one.inForceOn(question_.day)) holds = both(holds, one.holds->evaluate(scope));
    const Outcome outcome = outcomeOfAttempt(rule.kind, holds);
    return applies == Tri::True || outcome == Outcome::Holds ? outcome : Outcome::Unknown;
}

Severity RuleJudge::severityOf(const Rule& rule, const Scope& scope) const
{
    Severity severity = ownSeverity(rule, question_.formType, scope);
    for (const Tightening& one : rule.tightened)
        if (one.severity && one.inForceOn(question_.day)) severity = std::min(severity, *one.severity);
    return severity;
}

const Tightening* RuleJudge::broken(const Rule& rule, const Version& version, const Scope& scope) const
{
    if (rule.tightened.empty() || !version.holds || version.holds->evaluate(scope) != Tri::True) return nullptr;
    for (const Tightening& one : rule.tightened)
        if (one.holds && one.inForceOn(question_.day) && one.holds->evaluate(scope) != Tri::True) return &one;
    return nullptr;
}

bool RuleJudge::hasResponse(const Rule& rule) const
{
    return std::any_of(question_.responses.begin(), question_.responses.end(),
                       [&rule](const Response& response) { return response.rule == rule.id; });
}

void RuleJudge::settle(const Rule& rule, const Row* row, Finding& finding) const
{
    const std::string bound = rowScope(row);
    for (const Response& response : question_.responses) {
        if (response.rule != rule.id || response.scope != bound) continue;
        if (finding.valuesHash.empty() || response.valuesHash != finding.valuesHash) continue;
        const bool answer = response.kind == Response::Kind::Answer;
        if (answer && rule.kind == Kind::Reviewer) {
            finding.outcome = response.yes ? Outcome::Holds : Outcome::Fails;
            finding.reason = response.reason;
        } else if (!answer && finding.severity == Severity::Warn && !rule.waivableBy.empty()) {
            finding.outcome = Outcome::Waived;
            finding.reason = response.reason;
        }
    }
}

Finding RuleJudge::words(const Rule& rule, const Scope& around) const
{
    Finding finding;
    finding.rule = rule.id;
    finding.article = rule.article;
    finding.scope = rowPath(around.row);
    finding.responseScope = rowScope(around.row);
    finding.severity = severityOf(rule, around);
    finding.kind = rule.kind;
    finding.stage = rule.stage;
    finding.fields = concreteFields(rule, around.row);
    finding.title = rule.title;
    finding.message = filled(rule.message, rule.placeholders, around);
    finding.fix = rule.fix;
    if (rule.kind == Kind::Reviewer || !rule.waivableBy.empty()) finding.valuesHash = valuesHash(rule, around.row);
    if (rule.confidence != "read") finding.inferred = rule.confidence;
    return finding;
}

Finding RuleJudge::describe(const Rule& rule, const Version& version, const Scope& around, Outcome outcome) const
{
    Finding finding = words(rule, around);
    finding.outcome = outcome;
    const bool whenDecided =
        version.when && (outcome == Outcome::NotApplicable || version.when->evaluate(around) != Tri::True);
    if (whenDecided) version.when->explain(around, finding.operands);
    if (version.holds && outcome != Outcome::NotApplicable) version.holds->explain(around, finding.operands);
    if (outcome == Outcome::NotApplicable) return finding;
    if (const Tightening* further = broken(rule, version, around)) {
        finding.message = filled(further->message, further->placeholders, around);
        finding.fix = further->fix;
        finding.operands.clear();
        further->holds->explain(around, finding.operands);
    }
    return finding;
}

std::optional<std::string> RuleJudge::canonicalValues(const PathRef& path, const Row* row) const
{
    const bool relative = path.up() > 0 && row != nullptr;
    if (!relative)
        if (const auto kept = canonical_.find(path.text()); kept != canonical_.end()) return kept->second;
    const base::Json& from = relative ? *row->value : question_.content;
    base::Result<std::string> text = base::canonicalJson(valuesAt(from, path.steps(), 0));
    if (!text) return std::nullopt;
    if (!relative) canonical_.emplace(path.text(), *text);
    return std::move(*text);
}

std::string RuleJudge::valuesHash(const Rule& rule, const Row* row) const
{
    // The canonical form of {path: values, …}: paths are plain ASCII, so that byte order is the order of their keys.
    std::map<std::string_view, std::string> members;
    for (const PathRef& path : rule.fieldPaths) {
        std::optional<std::string> text = canonicalValues(path, row);
        if (!text) return {};
        members.insert_or_assign(path.text(), std::move(*text));
    }
    std::string all = "{";
    for (const auto& [path, text] : members) {
        if (all.size() > 1) all += ',';
        all.append("\"").append(path).append("\":").append(text);
    }
    all += '}';
    return base::sha256(all).hex();
}

std::vector<std::string> RuleJudge::concreteFields(const Rule& rule, const Row* row) const
{
    std::vector<std::string> out;
    for (const PathRef& path : rule.fieldPaths) {
        const bool relative = path.up() > 0 && row != nullptr;
        expand(relative ? row->value : &question_.content, path.steps(), 0, relative ? rowPath(row) : std::string(),
               out);
    }
    return out;
}

} // namespace tocsin::rules

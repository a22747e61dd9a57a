#include "core/rules/evaluator.h"

#include "core/base/canonical_json.h"
#include "core/rules/operand.h"

#include <tuple>

namespace tocsin::rules {

using base::Json;

namespace {

/// One rule, or one row of it, being judged.
struct Subject {
    const Rule& rule;
    const Version& version;
    const Json* row = nullptr;
    std::string rowPath; ///< "judicial.charges[1]"
    std::string scope;   ///< what a response binds to: "judicial.charges[#c1]"
};

std::string concrete(const Subject& subject, const std::string& path)
{
    return path[0] == '.' ? subject.rowPath + path : path;
}

std::string hashOfValues(const Subject& subject, const Scope& scope)
{
    Json values = Json::object();
    for (const std::string& path : subject.rule.fields) {
        const Json* here = path[0] == '.' ? subject.row : &scope.content;
        std::size_t at = path[0] == '.' ? 1 : 0;
        while (here != nullptr && at != std::string::npos) {
            const std::size_t dot = path.find('.', at);
            const std::string name = path.substr(at, dot == std::string::npos ? dot : dot - at);
            const auto found = here->is_object() ? here->find(name) : here->end();
            here = here->is_object() && found != here->end() ? &*found : nullptr;
            at = dot == std::string::npos ? dot : dot + 1;
        }
        values[path] = here != nullptr ? *here : Json();
    }
    return base::contentHash(values).hex();
}

std::string asText(const Json& value)
{
    if (value.is_null()) return "—";
    if (value.is_string()) return value.get<std::string>();
    if (value.is_array()) {
        std::string out;
        for (const Json& one : value)
            out += (out.empty() ? "" : ", ") + (one.is_object() ? std::string("…") : asText(one));
        return out.empty() ? "—" : out;
    }
    return value.dump();
}

/// Fills {path} places with the values of the content; "—" where there is none.
std::string fill(const std::string& text, const Subject& subject, const Scope& scope)
{
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t open = text.find('{', at);
        const std::size_t close = open == std::string::npos ? open : text.find('}', open);
        if (close == std::string::npos) break;
        out += text.substr(at, open - at);
        const std::string path = text.substr(open + 1, close - open - 1);
        const base::Result<form::Path> parsed = form::Path::parse(path.starts_with('.') ? path.substr(1) : path);
        const Json* value =
            parsed ? parsed->find(path.starts_with('.') && subject.row != nullptr ? *subject.row : scope.content)
                   : nullptr;
        out += value != nullptr ? asText(*value) : "—";
        at = close + 1;
    }
    return out + text.substr(at);
}

const Response* responseFor(const Subject& subject, const std::vector<Response>& responses, Response::Kind kind,
                            const std::string& hash)
{
    const Response* newest = nullptr;
    for (const Response& response : responses)
        if (response.kind == kind && response.rule == subject.rule.id && response.scope == subject.scope &&
            response.valuesHash == hash)
            newest = &response;
    return newest;
}

Outcome decide(const Subject& subject, const Scope& scope)
{
    if (subject.version.when) {
        const Tri applies = subject.version.when->evaluate(scope);
        if (applies == Tri::False) return Outcome::NotApplicable;
        if (applies == Tri::Unknown) return Outcome::Unknown;
    }
    if (subject.rule.kind == Kind::Reviewer) return Outcome::Question;
    const Tri holds = subject.version.holds->evaluate(scope);
    if (holds == Tri::True) return Outcome::Holds;
    if (holds == Tri::False) return Outcome::Fails;
    // A tick that was never set is a question to the officer; anything else that is missing cannot be answered yet.
    return subject.rule.kind == Kind::Attestation ? Outcome::Question : Outcome::Unknown;
}

Finding describe(const Subject& subject, const Scope& scope, Outcome outcome, Severity severity)
{
    const Rule& rule = subject.rule;
    Finding finding;
    finding.rule = rule.id;
    finding.article = rule.article;
    finding.scope = subject.scope;
    finding.severity = severity;
    finding.kind = rule.kind;
    finding.stage = rule.stage;
    finding.outcome = outcome;
    for (const std::string& path : rule.fields) finding.fields.push_back(concrete(subject, path));
    finding.title = rule.title;
    finding.fix = rule.fix;
    for (std::size_t i = 0; i < finding.message.texts.size(); ++i)
        finding.message.texts[i] = fill(rule.message.texts[i], subject, scope);
    std::vector<Operand> operands;
    Scope traced = scope;
    traced.trace = &operands;
    if (subject.version.when && outcome == Outcome::Unknown) (void)subject.version.when->evaluate(traced);
    if (subject.version.holds) (void)subject.version.holds->evaluate(traced);
    finding.operands = std::move(operands);
    if (rule.confidence != "read") finding.inferred = rule.confidence;
    return finding;
}

class Judge {
public:
    explicit Judge(const Question& question) : question_(question) {}

    void rule(const Rule& rule)
    {
        const Version* version = rule.on(question_.day);
        if (version == nullptr) return;
        if (rule.each.empty()) {
            one(Subject{rule, *version, nullptr, {}, {}});
            return;
        }
        const std::size_t dot = rule.each.find('.');
        const auto section = question_.content.find(rule.each.substr(0, dot));
        if (section == question_.content.end() || !section->is_object()) return;
        const auto list = section->find(rule.each.substr(dot + 1));
        if (list == section->end() || !list->is_array()) return;
        for (std::size_t i = 0; i < list->size(); ++i) {
            const Json& row = (*list)[i];
            const std::string position = std::to_string(i);
            const std::string id = row.is_object() && row.contains("id") && row["id"].is_string()
                                       ? "#" + row["id"].get<std::string>()
                                       : position;
            one(Subject{rule, *version, &row, rule.each + "[" + position + "]", rule.each + "[" + id + "]"});
        }
    }

    std::vector<Finding> findings;

private:
    void one(const Subject& subject)
    {
        const Scope scope{question_.content, question_.settings, question_.day, subject.row, subject.rowPath, nullptr};
        Outcome outcome = decide(subject, scope);
        if (!question_.includeSettled && (outcome == Outcome::Holds || outcome == Outcome::NotApplicable)) return;
        const Severity severity = severityOf(subject, scope);
        Finding finding = describe(subject, scope, outcome, severity);
        finding.valuesHash = hashOfValues(subject, scope);
        applyResponse(subject, finding);
        if (question_.includeSettled || finding.open()) findings.push_back(std::move(finding));
    }

    static Severity severityOf(const Subject& subject, const Scope& scope)
    {
        for (const auto& [when, severity] : subject.rule.severityWhen)
            if (when.evaluate(scope) == Tri::True) return severity;
        return subject.rule.severity;
    }

    void applyResponse(const Subject& subject, Finding& finding) const
    {
        const bool reviewers = subject.rule.kind == Kind::Reviewer && finding.outcome == Outcome::Question;
        const bool waivable = finding.open() && finding.severity == Severity::Warn && !subject.rule.waivableBy.empty();
        if (reviewers) {
            const Response* answer =
                responseFor(subject, question_.responses, Response::Kind::Answer, finding.valuesHash);
            if (answer == nullptr) return;
            finding.outcome = answer->yes ? Outcome::Holds : Outcome::Fails;
            finding.reason = answer->reason;
        } else if (waivable) {
            const Response* waiver =
                responseFor(subject, question_.responses, Response::Kind::Waiver, finding.valuesHash);
            if (waiver == nullptr) return;
            finding.outcome = Outcome::Waived;
            finding.reason = waiver->reason;
        }
    }

    const Question& question_;
};

} // namespace

Judgement judge(const Pack& pack, const form::Form& form, const Question& question)
{
    Judgement out;
    out.stage = question.stage;
    out.date = base::toText(question.day);
    out.packId = pack.id();
    out.packEdition = pack.edition();
    out.packHash = pack.hash().hex();
    Judge judgeOf(question);
    for (const Rule* rule : pack.rulesFor(form.type()))
        if (rule->stage <= question.stage) judgeOf.rule(*rule);
    out.findings = std::move(judgeOf.findings);
    std::stable_sort(out.findings.begin(), out.findings.end(), [](const Finding& a, const Finding& b) {
        return std::make_tuple(!a.open(), a.severity) < std::make_tuple(!b.open(), b.severity);
    });
    out.verdict = Verdict::Ready;
    for (const Finding& finding : out.findings) {
        if (!finding.open() || finding.severity != Severity::Block) continue;
        if (finding.outcome == Outcome::Fails) {
            out.verdict = Verdict::Blocked;
            break;
        }
        out.verdict = Verdict::NeedsAnswers;
    }
    return out;
}

} // namespace tocsin::rules

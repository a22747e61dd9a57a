#include "tests/cases/written_case.h"

#include "core/notice/content.h"
#include "tests/cases/case_reader.h"
#include "tests/support/knowledge.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <stdexcept>

namespace tocsin::test {

using base::Json;

namespace {

const rules::Pack& pack()
{
    static const std::shared_ptr<const rules::Pack> loaded =
        rules::Pack::load(data::DataSource::embedded(), catalogue(), "rpd").value();
    return *loaded;
}

const form::Form& formOf(const std::string& type)
{
    const form::Form* form = catalogue().form(type);
    if (form == nullptr) throw std::runtime_error("unknown type \"" + type + "\"");
    return *form;
}

std::string describe(const base::Error& error)
{
    std::string out = error.key;
    for (const auto& [name, value] : error.params) out.append(" ").append(name).append("=").append(value);
    return out;
}

/// The content in canonical shape; what the form has no place for is a mistake.
Json admitted(const form::Form& form, const Json& foreign)
{
    const base::Result<notice::Admitted> taken = notice::admit(form, catalogue(), foreign);
    if (!taken) throw std::runtime_error(describe(taken.error()));
    for (const notice::Aside& aside : taken->asides)
        throw std::runtime_error("the form has no place for " + aside.path + " (" + aside.reason + ")");
    return taken->content;
}

Json contentOf(const std::string& folder, const WrittenCase& written)
{
    const form::Form& form = formOf(written.type);
    const Json start =
        written.base.empty() ? written.content : readFileAsJson(folder + "/bases/" + written.base + ".json");
    std::vector<notice::Change> changes;
    for (const auto& [path, value] : written.change.items()) changes.push_back({path, value});
    const base::Result<Json> changed = notice::apply(form, catalogue(), admitted(form, start), changes);
    if (!changed) throw std::runtime_error("change: " + describe(changed.error()));
    return admitted(form, *changed);
}

/// The answer that a case gives to a finding: "yes", "no", "waived", or "" for none.
std::string answerTo(const rules::Finding& finding, const Json& answers)
{
    if (answers.contains(finding.rule)) return answers.at(finding.rule).get<std::string>();
    return finding.kind == rules::Kind::Reviewer ? answers.value("all", std::string()) : std::string();
}

std::vector<rules::Response> responsesTo(const rules::Judgement& judgement, const Json& answers)
{
    std::vector<rules::Response> out;
    for (const rules::Finding& finding : judgement.findings) {
        const std::string answer = answerTo(finding, answers);
        if (answer.empty()) continue;
        rules::Response response;
        response.kind = answer == "waived" ? rules::Response::Kind::Waiver : rules::Response::Kind::Answer;
        response.rule = finding.rule;
        response.scope = finding.responseScope;
        response.yes = answer != "no";
        response.reason = "Read against the file";
        response.valuesHash = finding.valuesHash;
        out.push_back(response);
    }
    return out;
}

rules::Judgement judgeWith(const WrittenCase& written, const Json& content)
{
    const base::Result<Json> settings = pack().settings().on(written.on, written.settings);
    if (!settings) throw std::runtime_error("settings: " + describe(settings.error()));
    const form::Form& form = formOf(written.type);
    const std::vector<rules::Response> nobody;
    const rules::Judgement asked =
        rules::judge(pack(), form, {content, written.type, written.on, written.stage, *settings, nobody, false});
    const std::vector<rules::Response> responses = responsesTo(asked, written.answers);
    return rules::judge(pack(), form, {content, written.type, written.on, written.stage, *settings, responses, false});
}

std::string describe(const rules::Finding& finding)
{
    std::string out = finding.rule + " (" + std::string(rules::name(finding.severity)) + ", " +
                      std::string(rules::name(finding.outcome)) + ")";
    if (!finding.scope.empty()) out += " " + finding.scope;
    return out;
}

bool meets(const rules::Finding& finding, const ExpectedFinding& expected)
{
    return finding.open() && finding.rule == expected.rule &&
           (expected.severity.empty() ? finding.severity != rules::Severity::Hint
                                      : expected.severity == rules::name(finding.severity)) &&
           (expected.outcome.empty() || expected.outcome == rules::name(finding.outcome)) &&
           (expected.scope.empty() || expected.scope == finding.scope);
}

void checkRulesExist(const WrittenCase& written, std::vector<std::string>& problems)
{
    std::vector<std::string> named = written.silent;
    for (const ExpectedFinding& expected : written.open) named.push_back(expected.rule);
    for (const auto& [rule, answer] : written.answers.items())
        if (rule != "all") named.push_back(rule);
    for (const std::string& id : named) {
        const auto& all = pack().rules();
        const auto at = std::find_if(all.begin(), all.end(), [&id](const rules::Rule& rule) { return rule.id == id; });
        if (at == all.end()) problems.push_back("there is no rule " + id);
    }
}

std::vector<std::string> differences(const WrittenCase& written, const rules::Judgement& judgement)
{
    std::vector<std::string> problems;
    checkRulesExist(written, problems);
    std::string everything;
    for (const rules::Finding& finding : judgement.findings) {
        if (finding.severity != rules::Severity::Hint) everything += "\n      " + describe(finding);
        const auto& open = written.open;
        const bool expected =
            std::any_of(open.begin(), open.end(), [&finding](const auto& e) { return meets(finding, e); });
        if (std::find(written.silent.begin(), written.silent.end(), finding.rule) != written.silent.end())
            problems.push_back("should be silent: " + describe(finding));
        if (written.only && !expected && finding.severity != rules::Severity::Hint)
            problems.push_back("nothing else should be open: " + describe(finding));
    }
    for (const ExpectedFinding& expected : written.open) {
        const auto& all = judgement.findings;
        if (std::none_of(all.begin(), all.end(), [&expected](const auto& f) { return meets(f, expected); }))
            problems.push_back("should be open: " + expected.rule + " " + expected.severity + " " + expected.outcome +
                               " " + expected.scope);
    }
    if (written.verdict != rules::name(judgement.verdict))
        problems.push_back("expected " + written.verdict + ", judged " + std::string(rules::name(judgement.verdict)) +
                           "; open:" + everything);
    return problems;
}

/// complete_red.json and complete_red_sentence.json → red.notice; complete_arrest_diffusion.json → arrest.diffusion.
std::string typeOfBase(const std::string& file)
{
    const std::string stem = std::filesystem::path(file).stem().string();
    const std::string start = "complete_";
    if (stem.rfind(start, 0) != 0) throw std::runtime_error("the name of a complete document begins with complete_");
    const std::string word = stem.substr(start.size(), stem.find('_', start.size()) - start.size());
    return word + (stem.rfind(start + word + "_diffusion", 0) == 0 ? ".diffusion" : ".notice");
}

} // namespace

std::vector<std::string> caseFiles(const std::string& folder)
{
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".json")
            out.push_back(std::filesystem::relative(entry.path(), folder).generic_string());
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<std::string> problemsOf(const std::string& folder, const std::string& file)
try {
    const WrittenCase written = readCase(folder + "/" + file);
    if (file.rfind(written.type + "/", 0) != 0)
        return {"a case of " + written.type + " lies in the folder of that name"};
    return differences(written, judgeWith(written, contentOf(folder, written)));
} catch (const std::exception& error) {
    return {error.what()};
}

bool deceives(const std::string& folder, const std::string& file)
try {
    return !readCase(folder + "/" + file).looks.empty();
} catch (const std::exception&) {
    return false;
}

std::vector<std::string> problemsOfBase(const std::string& folder, const std::string& file)
try {
    WrittenCase written;
    written.type = typeOfBase(file);
    written.on = base::parseDate("2026-01-15").value();
    written.base = std::filesystem::path(file).stem().string();
    written.answers = {{"all", "yes"}};
    written.verdict = "ready";
    written.only = true;
    return differences(written, judgeWith(written, contentOf(folder, written)));
} catch (const std::exception& error) {
    return {error.what()};
}

} // namespace tocsin::test

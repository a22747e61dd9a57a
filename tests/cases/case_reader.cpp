#include "tests/cases/case_reader.h"

#include "core/base/json_reader.h"

#include <algorithm>
#include <stdexcept>

namespace tocsin::test {

using base::Json;

namespace {

[[noreturn]] void refuse(const std::string& what) { throw std::runtime_error(what); }

void allowKeys(const Json& object, const std::vector<std::string>& keys, const std::string& where)
{
    if (!object.is_object()) refuse(where + " is no object");
    for (const auto& [key, value] : object.items())
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) refuse("unknown key \"" + key + "\" in " + where);
}

std::string textOf(const Json& object, const std::string& key)
{
    const auto at = object.find(key);
    if (at == object.end() || !at->is_string() || at->get<std::string>().empty()) refuse("\"" + key + "\" is missing");
    return at->get<std::string>();
}

std::string textOr(const Json& object, const std::string& key, const std::string& otherwise)
{
    return object.contains(key) ? textOf(object, key) : otherwise;
}

Json objectOr(const Json& object, const std::string& key)
{
    const Json value = object.value(key, Json::object());
    if (!value.is_object()) refuse("\"" + key + "\" is no object");
    return value;
}

rules::Stage stageNamed(const std::string& name)
{
    for (const rules::Stage stage : {rules::Stage::Draft, rules::Stage::Submit, rules::Stage::Approve})
        if (rules::name(stage) == name) return stage;
    refuse("unknown stage \"" + name + "\"");
}

ExpectedFinding expectedFinding(const Json& json)
{
    if (json.is_string()) return {json.get<std::string>(), "", "", ""};
    allowKeys(json, {"rule", "severity", "outcome", "scope"}, "a finding of \"open\"");
    return {textOf(json, "rule"), textOr(json, "severity", ""), textOr(json, "outcome", ""), textOr(json, "scope", "")};
}

void readExpectation(const Json& expect, WrittenCase& out)
{
    allowKeys(expect, {"verdict", "open", "silent", "only"}, "\"expect\"");
    out.verdict = textOf(expect, "verdict");
    if (out.verdict != "ready" && out.verdict != "needs_answers" && out.verdict != "blocked")
        refuse("unknown verdict \"" + out.verdict + "\"");
    for (const Json& finding : expect.value("open", Json::array())) out.open.push_back(expectedFinding(finding));
    for (const Json& rule : expect.value("silent", Json::array())) out.silent.push_back(rule.get<std::string>());
    out.only = expect.value("only", false);
    if (out.open.empty() && out.silent.empty() && !out.only) refuse("\"expect\" says nothing of any finding");
}

} // namespace

Json readFileAsJson(const std::string& path)
{
    const base::Result<std::string> bytes = base::readFile(path);
    if (!bytes) refuse(bytes.error().key);
    const base::Result<Json> json = base::readJson(*bytes);
    if (!json) {
        std::string where;
        for (const auto& [name, value] : json.error().params) where.append(" ").append(name).append(" ").append(value);
        refuse(json.error().key + where);
    }
    return *json;
}

WrittenCase readCase(const std::string& path)
{
    const Json json = readFileAsJson(path);
    allowKeys(json,
              {"case", "type", "looks", "on", "stage", "base", "content", "change", "settings", "answers", "expect"},
              "the case");
    if (json.contains("base") == json.contains("content")) refuse("needs either \"base\" or \"content\"");
    WrittenCase out;
    out.sentence = textOf(json, "case");
    out.type = textOf(json, "type");
    out.looks = textOr(json, "looks", "");
    const base::Result<base::Date> on = base::parseDate(textOf(json, "on"));
    if (!on) refuse("\"on\" is no date");
    out.on = *on;
    out.stage = stageNamed(textOr(json, "stage", "approve"));
    out.base = textOr(json, "base", "");
    out.content = objectOr(json, "content");
    out.change = objectOr(json, "change");
    out.settings = objectOr(json, "settings");
    out.answers = objectOr(json, "answers");
    if (!json.contains("expect")) refuse("\"expect\" is missing");
    readExpectation(json.at("expect"), out);
    if (out.looks == "bad" ? out.verdict != "ready"
                           : !out.looks.empty() && (out.looks != "fine" || out.verdict == "ready"))
        refuse("\"looks\" is \"bad\" for a document that is ready, \"fine\" for one that is not");
    return out;
}

} // namespace tocsin::test

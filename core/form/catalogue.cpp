#include "core/form/catalogue.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/form/definition_reader.h"

#include <set>

namespace tocsin::form {

using base::Error;
using base::Json;
using base::Result;

namespace {

Result<Json> readData(const data::DataSource& source, const std::string& name)
{
    const Result<std::string> bytes = source.read(name);
    if (!bytes) return bytes.error();
    Result<Json> json = base::readJson(*bytes);
    if (json) return json;
    Error error = json.error();
    error.params["file"] = name;
    return error;
}

/// Only the folder's own files, not those of folders below it.
std::vector<std::string> ownFiles(const data::DataSource& source, const std::string& folder)
{
    std::vector<std::string> names;
    for (const std::string& name : source.list(folder))
        if (name.find('/', folder.size() + 1) == std::string::npos) names.push_back(name);
    return names;
}

using Lists = std::map<std::string, std::unique_ptr<CodeList>>;

struct Block {
    Section section;
    Json json;
    std::string file;
};

void checkReferences(JsonChecker& checker, const Lists& lists, const std::set<std::string>& listPaths,
                     const std::vector<Field>& fields, const std::string& pointer)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Field& field = fields[i];
        const std::string here = JsonChecker::at(pointer, i);
        if (!field.codeList.empty() && lists.count(field.codeList) == 0)
            checker.fault("unknown_list", here + "/codeList", {{"list", field.codeList}});
        if (!field.target.empty() && listPaths.count(field.target) == 0)
            checker.fault("unknown_target", here + "/target", {{"target", field.target}});
        checkReferences(checker, lists, listPaths, field.fields, here + "/fields");
    }
}

std::set<std::string> listPathsOf(const std::vector<Section>& sections)
{
    std::set<std::string> paths;
    for (const Section& section : sections)
        for (const Field& field : section.fields)
            if (field.type == FieldType::List) paths.insert(section.id + "." + field.id);
    return paths;
}

FormHead readHead(JsonChecker& checker, const Json& json)
{
    FormHead head;
    head.type = checker.text(json, "form", "");
    head.edition = checker.text(json, "edition", "");
    head.label = checker.local(json, "label", "");
    head.article = checker.text(json, "article", "");
    head.purpose = checker.local(json, "purpose", "");
    head.groups = checker.texts(json, "groups", "");
    head.received = checker.flag(json, "received", "");
    if (const std::string until = checker.text(json, "until", ""); !until.empty()) {
        const Result<base::Date> day = base::parseDate(until);
        if (!day)
            checker.fault("bad_date", "/until", {{"text", until}});
        else
            head.issuedUntil = *day;
    }
    return head;
}

/// Takes `path` ("wanted_for", or "acts.charges" for a column of a list) out of the fields; false when it is not there.
bool removeField(std::vector<Field>& fields, const std::string& path)
{
    const std::size_t dot = path.find('.');
    const std::string id = path.substr(0, dot);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.id == id; });
    if (found == fields.end()) return false;
    if (dot != std::string::npos) return removeField(found->fields, path.substr(dot + 1)) && !found->fields.empty();
    fields.erase(found);
    return true;
}

std::optional<SectionCondition> readCondition(JsonChecker& checker, const Json& use, const std::string& pointer)
{
    const auto given = use.find("onlyIf");
    if (given == use.end()) return std::nullopt;
    const std::string here = JsonChecker::at(pointer, "onlyIf");
    if (!checker.keys(*given, here, {"field", "in"})) return std::nullopt;
    return SectionCondition{checker.text(*given, "field", here), checker.texts(*given, "in", here)};
}

/// The subject that a conditional section asks for is a code of a section that always counts.
void checkCondition(JsonChecker& checker, const std::vector<Section>& sections, const Lists& lists, std::size_t at)
{
    const SectionCondition& condition = *sections[at].onlyIf;
    const std::string pointer = JsonChecker::at("/sections", at) + "/onlyIf";
    const std::size_t dot = condition.field.find('.');
    const auto section = std::find_if(sections.begin(), sections.end(),
                                      [&](const Section& s) { return s.id == condition.field.substr(0, dot); });
    const Field* field = section == sections.end() || section->onlyIf || dot == std::string::npos
                             ? nullptr
                             : section->find(condition.field.substr(dot + 1));
    if (field == nullptr || field->type != FieldType::Code) {
        checker.fault("unknown_target", pointer + "/field", {{"target", condition.field}});
        return;
    }
    for (std::size_t i = 0; i < condition.in.size(); ++i)
        if (!lists.at(field->codeList)->contains(condition.in[i]))
            checker.fault("unknown_code", JsonChecker::at(pointer + "/in", i),
                          {{"code", condition.in[i]}, {"list", field->codeList}});
}

/// One entry of a form's `sections`: the shared block as this form uses it.
std::optional<Section> readUse(JsonChecker& checker, const Json& use, const std::string& pointer,
                               const std::map<std::string, Block>& blocks)
{
    if (!checker.keys(use, pointer, {"use"}, {"without", "onlyIf"})) return std::nullopt;
    const std::string id = checker.text(use, "use", pointer);
    const auto block = blocks.find(id);
    if (block == blocks.end()) {
        checker.fault("unknown_block", JsonChecker::at(pointer, "use"), {{"block", id}});
        return std::nullopt;
    }
    Section section = block->second.section;
    const std::vector<std::string> without = checker.texts(use, "without", pointer);
    for (std::size_t i = 0; i < without.size(); ++i)
        if (!removeField(section.fields, without[i]))
            checker.fault("unknown_target", JsonChecker::at(JsonChecker::at(pointer, "without"), i),
                          {{"target", without[i]}});
    section.onlyIf = readCondition(checker, use, pointer);
    return section;
}

Result<std::unique_ptr<Form>> readForm(const std::string& file, const Json& json,
                                       const std::map<std::string, Block>& blocks, const Lists& lists)
{
    JsonChecker checker("form", file);
    if (!checker.keys(json, "", {"form", "edition", "label", "sections"},
                      {"article", "purpose", "groups", "received", "until"}))
        return checker.error();
    FormHead head = readHead(checker, json);
    const Json& uses = checker.array(json, "sections", "");
    std::vector<Section> sections;
    std::set<std::string> seen;
    Json whole = Json::array({json});
    for (std::size_t i = 0; i < uses.size() && !checker.failed(); ++i) {
        const std::string pointer = JsonChecker::at("/sections", i);
        std::optional<Section> section = readUse(checker, uses[i], pointer, blocks);
        if (!section || checker.failed()) break;
        if (!seen.insert(section->id).second) checker.fault("duplicate_id", pointer + "/use", {{"id", section->id}});
        whole.push_back(blocks.at(section->id).json);
        sections.push_back(std::move(*section));
    }
    if (checker.failed()) return checker.error();
    const std::set<std::string> listPaths = listPathsOf(sections);
    for (const Section& section : sections) {
        JsonChecker inBlock("form", blocks.at(section.id).file);
        checkReferences(inBlock, lists, listPaths, section.fields, "/fields");
        if (inBlock.failed()) return inBlock.error();
    }
    for (std::size_t i = 0; i < sections.size(); ++i)
        if (sections[i].onlyIf) checkCondition(checker, sections, lists, i);
    if (checker.failed()) return checker.error();
    return std::make_unique<Form>(std::move(head), std::move(sections), base::contentHash(whole));
}

} // namespace

Result<std::shared_ptr<const Catalogue>> Catalogue::load(const data::DataSource& source)
{
    auto catalogue = std::make_shared<Catalogue>();
    for (const std::string& name : ownFiles(source, "lists")) {
        const Result<Json> json = readData(source, name);
        if (!json) return json.error();
        JsonChecker checker("form", name);
        std::optional<CodeList> list = readCodeList(checker, *json);
        if (!list) return checker.error();
        const std::string id = list->id();
        if (!catalogue->lists_.emplace(id, std::make_unique<CodeList>(std::move(*list))).second) {
            checker.fault("duplicate_id", "/list", {{"id", id}});
            return checker.error();
        }
    }
    std::map<std::string, Block> blocks;
    for (const std::string& name : ownFiles(source, "forms/blocks")) {
        Result<Json> json = readData(source, name);
        if (!json) return json.error();
        JsonChecker checker("form", name);
        Section section = readSection(checker, *json);
        if (checker.failed()) return checker.error();
        const std::string id = section.id;
        if (!blocks.emplace(id, Block{std::move(section), std::move(*json), name}).second) {
            checker.fault("duplicate_id", "/section", {{"id", id}});
            return checker.error();
        }
    }
    for (const std::string& name : ownFiles(source, "forms")) {
        const Result<Json> json = readData(source, name);
        if (!json) return json.error();
        Result<std::unique_ptr<Form>> form = readForm(name, *json, blocks, catalogue->lists_);
        if (!form) return form.error();
        const std::string type = (*form)->type();
        if (!catalogue->forms_.emplace(type, std::move(*form)).second)
            return base::invalid("form.duplicate_id", {{"file", name}, {"pointer", "/form"}, {"id", type}});
    }
    return std::shared_ptr<const Catalogue>(std::move(catalogue));
}

const Form* Catalogue::form(const std::string& type) const
{
    const auto found = forms_.find(type);
    return found == forms_.end() ? nullptr : found->second.get();
}

std::vector<std::string> Catalogue::types() const
{
    std::vector<std::string> out;
    for (const auto& item : forms_) out.push_back(item.first);
    return out;
}

std::vector<std::string> Catalogue::typesIn(const std::string& group) const
{
    std::vector<std::string> out;
    for (const auto& [type, form] : forms_)
        if (std::find(form->groups().begin(), form->groups().end(), group) != form->groups().end()) out.push_back(type);
    return out;
}

const CodeList* Catalogue::list(const std::string& id) const
{
    const auto found = lists_.find(id);
    return found == lists_.end() ? nullptr : found->second.get();
}

std::vector<std::string> Catalogue::listIds() const
{
    std::vector<std::string> out;
    for (const auto& item : lists_) out.push_back(item.first);
    return out;
}

} // namespace tocsin::form

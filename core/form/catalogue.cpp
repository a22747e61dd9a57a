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

Result<std::unique_ptr<Form>> readForm(const std::string& file, const Json& json,
                                       const std::map<std::string, Block>& blocks, const Lists& lists)
{
    JsonChecker checker("form", file);
    if (!checker.keys(json, "", {"form", "edition", "label", "sections"})) return checker.error();
    const std::string type = checker.text(json, "form", "");
    const std::string edition = checker.text(json, "edition", "");
    const base::LocalText label = checker.local(json, "label", "");
    const Json& uses = checker.array(json, "sections", "");
    std::vector<Section> sections;
    std::set<std::string> seen;
    Json whole = Json::array({json});
    for (std::size_t i = 0; i < uses.size() && !checker.failed(); ++i) {
        const std::string pointer = JsonChecker::at("/sections", i);
        if (!checker.keys(uses[i], pointer, {"use"})) break;
        const std::string use = checker.text(uses[i], "use", pointer);
        const auto block = blocks.find(use);
        if (block == blocks.end())
            checker.fault("unknown_block", pointer + "/use", {{"block", use}});
        else if (!seen.insert(use).second)
            checker.fault("duplicate_id", pointer + "/use", {{"id", use}});
        else {
            sections.push_back(block->second.section);
            whole.push_back(block->second.json);
        }
    }
    if (checker.failed()) return checker.error();
    const std::set<std::string> listPaths = listPathsOf(sections);
    for (const Section& section : sections) {
        JsonChecker inBlock("form", blocks.at(section.id).file);
        checkReferences(inBlock, lists, listPaths, section.fields, "/fields");
        if (inBlock.failed()) return inBlock.error();
    }
    return std::make_unique<Form>(type, edition, label, std::move(sections), base::contentHash(whole));
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

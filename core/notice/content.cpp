#include "core/notice/content.h"

#include "core/base/ids.h"
#include "core/notice/field_value.h"

#include <set>

namespace tocsin::notice {

using base::Json;
using form::Field;
using form::FieldType;

namespace {

/// Walks foreign JSON along the form; references are checked at the end, when all rows are known.
class Admission {
public:
    Admission(const form::Form& form, const form::Catalogue& catalogue) : form_(form), catalogue_(catalogue) {}

    Admitted run(const Json& foreign)
    {
        for (const auto& item : foreign.items()) {
            const auto section = std::find_if(form_.sections().begin(), form_.sections().end(),
                                              [&](const form::Section& s) { return s.id == item.key(); });
            if (section == form_.sections().end())
                aside(item.key(), "content.unknown_field", item.value());
            else if (!item.value().is_object())
                aside(item.key(), "content.wrong_type", item.value(), {{"expected", "section"}});
            else {
                Json fields = admitFields(section->fields, item.value(), item.key());
                if (!fields.empty()) out_.content[item.key()] = std::move(fields);
            }
        }
        for (const form::Section& section : form_.sections()) checkReferences(section.fields, out_.content, section.id);
        return std::move(out_);
    }

private:
    void aside(const std::string& path, const std::string& reason, const Json& value, base::Params params = {})
    {
        params["path"] = path;
        out_.asides.push_back({path, reason, value, std::move(params)});
    }

    Json admitFields(const std::vector<Field>& fields, const Json& given, const std::string& path)
    {
        Json out = Json::object();
        for (const auto& item : given.items()) {
            const auto field =
                std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.id == item.key(); });
            const std::string here = path + "." + item.key();
            if (field == fields.end()) {
                aside(here, "content.unknown_field", item.value());
                continue;
            }
            Json value = admitField(*field, item.value(), here);
            if (!value.is_null()) out[item.key()] = std::move(value);
        }
        return out;
    }

    Json admitField(const Field& field, const Json& given, const std::string& here)
    {
        if (field.type == FieldType::List) return admitRows(field, given, here);
        if (field.type == FieldType::Reference) {
            const bool ids = given.is_array() &&
                             std::all_of(given.begin(), given.end(), [](const Json& id) { return id.is_string(); });
            if (ids) return given.empty() ? Json() : given;
            if (!given.is_null()) aside(here, "content.wrong_type", given, {{"expected", "row ids"}});
            return nullptr;
        }
        FieldValue value = fieldValue(field, catalogue_, given, false);
        if (!value.fault.empty()) aside(here, value.fault, given, std::move(value.params));
        return std::move(value.value);
    }

    Json admitRows(const Field& field, const Json& given, const std::string& here)
    {
        if (given.is_null()) return nullptr;
        if (!given.is_array()) {
            aside(here, "content.wrong_type", given, {{"expected", "list"}});
            return nullptr;
        }
        Json rows = Json::array();
        std::set<std::string> ids;
        for (std::size_t i = 0; i < given.size(); ++i) {
            const std::string at = here + "[" + std::to_string(i) + "]";
            if (!given[i].is_object()) {
                aside(at, "content.wrong_type", given[i], {{"expected", "row"}});
                continue;
            }
            Json cells = given[i];
            const Json id = cells.contains("id") ? cells["id"] : Json();
            cells.erase("id");
            Json row = admitFields(field.fields, cells, at);
            if (row.empty()) continue;
            std::string text = id.is_string() ? id.get<std::string>() : std::string();
            if (!text.empty() && !ids.insert(text).second) {
                aside(at + ".id", "content.duplicate_row_id", id);
                text.clear();
            }
            while (text.empty() || (id != text && !ids.insert(text).second)) text = base::newIdText().substr(0, 8);
            row["id"] = text;
            rows.push_back(std::move(row));
        }
        return rows.empty() ? Json() : rows;
    }

    void checkReferences(const std::vector<Field>& fields, Json& parent, const std::string& sectionId)
    {
        if (!parent.contains(sectionId)) return;
        Json& section = parent[sectionId];
        for (const Field& field : fields) {
            if (!section.contains(field.id)) continue;
            if (field.type == FieldType::Reference) dropDangling(field, section, sectionId + "." + field.id);
            if (field.type != FieldType::List) continue;
            for (std::size_t i = 0; i < section[field.id].size(); ++i)
                for (const Field& cell : field.fields)
                    if (cell.type == FieldType::Reference && section[field.id][i].contains(cell.id))
                        dropDangling(cell, section[field.id][i],
                                     sectionId + "." + field.id + "[" + std::to_string(i) + "]." + cell.id);
        }
        if (section.empty()) parent.erase(sectionId);
    }

    void dropDangling(const Field& field, Json& owner, const std::string& path)
    {
        const base::Result<form::Path> target = form::Path::parse(field.target);
        const Json* rows = target ? target->find(out_.content) : nullptr;
        Json kept = Json::array();
        for (const Json& id : owner[field.id]) {
            const bool exists = rows != nullptr && std::any_of(rows->begin(), rows->end(),
                                                               [&](const Json& row) { return row.at("id") == id; });
            if (!exists)
                aside(path, "content.dangling_reference", id);
            else if (std::find(kept.begin(), kept.end(), id) == kept.end())
                kept.push_back(id);
        }
        if (kept.empty())
            owner.erase(field.id);
        else
            owner[field.id] = std::move(kept);
    }

    const form::Form& form_;
    const form::Catalogue& catalogue_;
    Admitted out_{Json::object(), {}};
};

std::string textAt(const Json& content, const char* section, const char* field)
{
    const auto found = content.find(section);
    if (found == content.end() || !found->contains(field) || !found->at(field).is_string()) return {};
    return found->at(field).get<std::string>();
}

} // namespace

base::Result<Admitted> admit(const form::Form& form, const form::Catalogue& catalogue, const Json& foreign)
{
    if (!foreign.is_object()) return base::invalid("content.not_an_object");
    return Admission(form, catalogue).run(foreign);
}

std::vector<Completeness> completeness(const form::Form& form, const Json& content)
{
    std::vector<Completeness> out;
    for (const form::Section& section : form.sections()) {
        Completeness one{section.id, 0, section.fields.size()};
        const auto found = content.find(section.id);
        if (found != content.end()) one.filled = found->size();
        out.push_back(std::move(one));
    }
    return out;
}

Headline headline(const Json& content)
{
    Headline out;
    out.familyName = textAt(content, "person", "family_name");
    out.forename = textAt(content, "person", "forename");
    out.dateOfBirth = textAt(content, "person", "date_of_birth");
    out.sex = textAt(content, "person", "sex");
    out.entityId = textAt(content, "request", "entity_id");
    const auto person = content.find("person");
    if (person != content.end() && person->contains("nationalities"))
        for (const Json& row : person->at("nationalities"))
            if (row.contains("country")) out.nationalities.push_back(row.at("country").get<std::string>());
    return out;
}

} // namespace tocsin::notice

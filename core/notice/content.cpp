#include "core/notice/content.h"

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/notice/field_value.h"

#include <set>

namespace tocsin::notice {

using base::Json;
using form::Field;
using form::FieldType;

namespace {

/// What a row's id may be: short, and plain in every file, path and log.
bool isRowId(const Json& value)
{
    if (!value.is_string()) return false;
    const std::string& id = value.get_ref<const std::string&>();
    return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    });
}

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
        settleReferences();
        return std::move(out_);
    }

private:
    void aside(const std::string& path, const std::string& reason, const Json& value, base::Params params = {})
    {
        params["path"] = path;
        out_.asides.push_back({path, reason, value, std::move(params)});
    }

    Json admitFields(const std::vector<Field>& fields, const Json& given, const std::string& path, bool row = false)
    {
        Json out = Json::object();
        for (const auto& item : given.items()) {
            if (row && item.key() == "id") continue;
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
            if (!given.is_null() && given != "") aside(here, "content.wrong_type", given, {{"expected", "row ids"}});
            return nullptr;
        }
        if (field.type == FieldType::Codes && given.is_array()) return admitCodes(field, given, here);
        FieldValue value = fieldValue(field, catalogue_, given, false);
        if (!value.fault.empty()) aside(here, value.fault, given, std::move(value.params));
        return std::move(value.value);
    }

    /// Each code for itself: one that is unknown does not take the others out of the document.
    Json admitCodes(const Field& field, const Json& given, const std::string& here)
    {
        Json out = Json::array();
        std::set<std::string> seen;
        for (const Json& one : given) {
            FieldValue value = fieldValue(field, catalogue_, Json::array({one}), false);
            if (!value.fault.empty())
                aside(here, value.fault, one, std::move(value.params));
            else if (seen.insert(value.value[0].get<std::string>()).second)
                out.push_back(std::move(value.value[0]));
        }
        return out.empty() ? Json() : out;
    }

    Json admitRows(const Field& field, const Json& given, const std::string& here)
    {
        if (given.is_null() || given == "") return nullptr;
        if (!given.is_array()) {
            aside(here, "content.wrong_type", given, {{"expected", "list"}});
            return nullptr;
        }
        Json rows = Json::array();
        std::vector<std::size_t> origins;
        std::set<std::string> ids;
        for (std::size_t i = 0; i < given.size(); ++i) {
            const std::string at = here + "[" + std::to_string(i) + "]";
            if (!given[i].is_object()) {
                aside(at, "content.wrong_type", given[i], {{"expected", "row"}});
                continue;
            }
            Json row = admitFields(field.fields, given[i], at, true);
            if (row.empty()) continue;
            row["id"] = rowId(given[i], ids, at + ".id");
            rows.push_back(std::move(row));
            origins.push_back(i);
        }
        if (rows.empty()) return nullptr;
        origins_[here] = std::move(origins);
        return rows;
    }

    /// The row's own id, or a new one when it has none, one that is taken, or one that is no id.
    std::string rowId(const Json& row, std::set<std::string>& taken, const std::string& at)
    {
        const auto given = row.find("id");
        if (given != row.end() && !given->is_null() && *given != "") {
            if (!isRowId(*given))
                aside(at, "content.wrong_type", *given, {{"expected", "row id"}});
            else if (taken.insert(given->get<std::string>()).second)
                return given->get<std::string>();
            else
                aside(at, "content.duplicate_row_id", *given);
        }
        while (true) {
            std::string fresh = base::newIdText().substr(0, 8);
            if (taken.insert(fresh).second) return fresh;
        }
    }

    /// A row that held nothing but a dangling reference goes, and with it what referred to that row: until all hold.
    void settleReferences()
    {
        do {
            rowsGone_ = false;
            targets_.clear();
            for (const form::Section& section : form_.sections()) {
                const auto found = out_.content.find(section.id);
                if (found == out_.content.end()) continue;
                settle(section.fields, *found, section.id);
                if (found->empty()) out_.content.erase(section.id);
            }
        } while (rowsGone_);
    }

    void settle(const std::vector<Field>& fields, Json& owner, const std::string& path)
    {
        for (const Field& field : fields) {
            if (!refers(field)) continue;
            const auto found = owner.find(field.id);
            if (found == owner.end()) continue;
            const std::string here = path + "." + field.id;
            Json kept =
                field.type == FieldType::Reference ? existing(field, *found, here) : settled(field, *found, here);
            if (kept.empty())
                owner.erase(field.id);
            else
                *found = std::move(kept);
        }
    }

    Json settled(const Field& field, Json& rows, const std::string& here)
    {
        std::vector<std::size_t>& origins = origins_[here];
        std::vector<std::size_t> keptOrigins;
        Json kept = Json::array();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            settle(field.fields, rows[i], here + "[" + std::to_string(origins[i]) + "]");
            if (rows[i].size() == 1) {
                rowsGone_ = true;
                continue;
            }
            kept.push_back(std::move(rows[i]));
            keptOrigins.push_back(origins[i]);
        }
        origins = std::move(keptOrigins);
        return kept;
    }

    Json existing(const Field& field, const Json& ids, const std::string& here)
    {
        const std::set<std::string>& rows = targetIds(field.target);
        std::set<std::string> seen;
        Json kept = Json::array();
        for (const Json& id : ids) {
            if (rows.count(id.get_ref<const std::string&>()) == 0)
                aside(here, "content.dangling_reference", id);
            else if (seen.insert(id.get<std::string>()).second)
                kept.push_back(id);
        }
        return kept;
    }

    const std::set<std::string>& targetIds(const std::string& target)
    {
        const auto [found, isNew] = targets_.try_emplace(target);
        if (!isNew) return found->second;
        const base::Result<form::Path> path = form::Path::parse(target);
        if (const Json* rows = path ? path->find(out_.content) : nullptr; rows != nullptr)
            for (const Json& row : *rows) found->second.insert(row.at("id").get<std::string>());
        return found->second;
    }

    static bool refers(const Field& field)
    {
        return field.type == FieldType::Reference || std::any_of(field.fields.begin(), field.fields.end(), refers);
    }

    const form::Form& form_;
    const form::Catalogue& catalogue_;
    Admitted out_{Json::object(), {}};
    std::map<std::string, std::vector<std::size_t>> origins_; ///< of the rows kept: where they stood in the given list
    std::map<std::string, std::set<std::string>> targets_;
    bool rowsGone_ = false;
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
        const bool counts = form::Form::applies(section, content);
        Completeness one{section.id, 0, counts ? section.fields.size() : 0, counts};
        const auto found = content.find(section.id);
        if (found != content.end()) one.filled = found->size();
        out.push_back(std::move(one));
    }
    return out;
}

std::string summaryKey(const Json& content) { return base::foldedHash(textAt(content, "facts", "summary")); }

Headline headline(const Json& content)
{
    Headline out;
    out.familyName = textAt(content, "person", "family_name");
    out.forename = textAt(content, "person", "forename");
    out.dateOfBirth = textAt(content, "person", "date_of_birth");
    out.sex = textAt(content, "person", "sex");
    out.entityId = textAt(content, "request", "entity_id");
    // What is not about a person is known by the name of an organisation or an object, or by its title.
    for (const auto& [section, field] :
         {std::pair("organisation", "name"), std::pair("subject", "title"), std::pair("artwork", "object_title")})
        if (out.familyName.empty() && out.forename.empty()) out.familyName = textAt(content, section, field);
    const auto person = content.find("person");
    if (person != content.end() && person->contains("nationalities"))
        for (const Json& row : person->at("nationalities"))
            if (row.contains("country")) out.nationalities.push_back(row.at("country").get<std::string>());
    return out;
}

} // namespace tocsin::notice

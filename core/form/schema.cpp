#include "core/form/catalogue.h"

namespace tocsin::form {

using base::Json;

namespace {

Json codesOf(const Catalogue& catalogue, const Field& field)
{
    Json codes = Json::array();
    for (const Code& code : catalogue.list(field.codeList)->codes()) codes.push_back(code.code);
    return codes;
}

Json fieldsSchema(const Catalogue& catalogue, const std::vector<Field>& fields, base::Language language);

/// The shape of a value alone, without title.
Json shape(const Catalogue& catalogue, const Field& field, base::Language language)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Paragraph: return {{"type", "string"}, {"minLength", 1}, {"maxLength", field.maximumLength}};
    case FieldType::Code: return {{"type", "string"}, {"enum", codesOf(catalogue, field)}};
    case FieldType::Codes:
        return {{"type", "array"},
                {"uniqueItems", true},
                {"minItems", 1},
                {"items", {{"enum", codesOf(catalogue, field)}}}};
    case FieldType::PartialDate: return {{"type", "string"}, {"pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$"}};
    case FieldType::Date: return {{"type", "string"}, {"format", "date"}};
    case FieldType::Integer: {
        Json out{{"type", "integer"}};
        if (field.minimum) out["minimum"] = *field.minimum;
        if (field.maximum) out["maximum"] = *field.maximum;
        return out;
    }
    case FieldType::Boolean: return {{"type", "boolean"}};
    case FieldType::List: {
        Json row = fieldsSchema(catalogue, field.fields, language);
        row["properties"]["id"] = {{"type", "string"}};
        return {{"type", "array"}, {"items", row}};
    }
    case FieldType::Reference:
        return {{"type", "array"}, {"items", {{"type", "string"}}}, {"description", "ids of rows of " + field.target}};
    case FieldType::Attachment:
        return {{"type", "object"},
                {"additionalProperties", false},
                {"required", Json::array({"name", "mediaType", "sha256", "size"})},
                {"properties",
                 {{"name", {{"type", "string"}}},
                  {"mediaType", {{"type", "string"}}},
                  {"sha256", {{"type", "string"}, {"pattern", "^[0-9a-f]{64}$"}}},
                  {"size", {{"type", "integer"}, {"minimum", 0}}}}}};
    }
    return {};
}

Json fieldsSchema(const Catalogue& catalogue, const std::vector<Field>& fields, base::Language language)
{
    Json properties = Json::object();
    for (const Field& field : fields) {
        Json entry = shape(catalogue, field, language);
        entry["title"] = field.label.in(language);
        if (!field.help.empty()) entry["description"] = field.help.in(language);
        properties[field.id] = std::move(entry);
    }
    return {{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
}

} // namespace

Json Catalogue::schema(const Form& form, base::Language language) const
{
    Json properties = Json::object();
    for (const Section& section : form.sections()) {
        Json entry = fieldsSchema(*this, section.fields, language);
        entry["title"] = section.label.in(language);
        properties[section.id] = std::move(entry);
    }
    return {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"$id", "urn:tocsin:form:" + form.type() + ":" + form.edition()},
            {"title", form.label().in(language)},
            {"type", "object"},
            {"additionalProperties", false},
            {"properties", std::move(properties)}};
}

} // namespace tocsin::form

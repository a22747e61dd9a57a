#include "core/intake/schema.h"

#include "core/intake/package.h"

namespace tocsin::intake {

using base::Json;

namespace {

Json text(std::size_t limit) { return {{"type", "string"}, {"minLength", 1}, {"maxLength", limit}}; }

Json object(const std::vector<std::string>& required, Json properties)
{
    return {{"type", "object"}, {"required", required}, {"properties", std::move(properties)}};
}

Json codes(const form::CodeList* list)
{
    Json out = Json::array();
    if (list != nullptr)
        for (const form::Code& one : list->codes()) out.push_back(one.code);
    return {{"enum", std::move(out)}};
}

Json attachments()
{
    Json one = object({"name", "mediaType", "sha256"},
                      {{"name", text(200)},
                       {"mediaType", {{"enum", {"image/jpeg", "image/png", "application/pdf"}}}},
                       {"size", {{"type", "integer"}, {"minimum", 1}, {"maximum", kAttachmentLimit}}},
                       {"sha256", {{"type", "string"}, {"pattern", "^[0-9a-f]{64}$"}}},
                       {"data", {{"type", "string"}, {"contentEncoding", "base64"}}},
                       {"file", text(100)}});
    one["oneOf"] = {{{"required", {"data"}}}, {{"required", {"file"}}}};
    return {{"type", "array"}, {"maxItems", kMostAttachments}, {"items", std::move(one)}};
}

} // namespace

Json packageSchema(const form::Catalogue& catalogue, const form::Form& form, base::Language language)
{
    Json content = catalogue.schema(form, language);
    content.erase("$schema");
    Json out =
        object({"format", "type", "agency", "reference", "contact", "legal_basis", "content"},
               {{"format", {{"const", kRequestFormat}}},
                {"type", {{"const", form.type()}}},
                {"agency", object({"name"}, {{"name", text(200)}, {"unit", text(200)}})},
                {"reference", text(200)},
                {"contact", object({"name"}, {{"name", text(200)}, {"telephone", text(200)}, {"email", text(200)}})},
                {"legal_basis", text(4000)},
                {"urgency", codes(catalogue.list("urgencies"))},
                {"language", text(200)},
                {"prepared_at", text(200)},
                {"content", std::move(content)},
                {"attachments", attachments()}});
    out["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    out["$id"] = "urn:tocsin:request:1:" + form.type() + ":" + form.edition();
    out["title"] = form.label().in(language);
    return out;
}

} // namespace tocsin::intake

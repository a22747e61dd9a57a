#include "core/channel/body.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tocsin::channel {

using base::Json;

namespace {

constexpr std::size_t kTextLimit = 20000;

struct Shape {
    std::vector<std::string_view> required;
    std::vector<std::string_view> optional;
};

Shape shapeOf(Kind kind)
{
    switch (kind) {
    case Kind::NoticeRequest:
    case Kind::Diffusion:
    case Kind::Update: return {{"content"}, {"text"}};
    case Kind::WithdrawalRequest:
    case Kind::Query:
    case Kind::Incomplete: return {{"text"}, {}};
    case Kind::Answer: return {{"text"}, {"content"}};
    case Kind::Receipt: return {};
    case Kind::BeingProcessed:
    case Kind::Circulated: return {{}, {"text"}};
    case Kind::Published: return {{"entity_id", "control_number"}, {"text"}};
    case Kind::Refused: return {{"ground"}, {"text"}};
    }
    return {};
}

bool has(const std::vector<std::string_view>& keys, std::string_view key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::optional<base::Error> shapeFault(const Shape& shape, const Json& json)
{
    if (!json.is_object()) return base::invalid("channel.wrong_type", {{"key", "content.json"}});
    for (const std::string_view key : shape.required)
        if (!json.contains(key)) return base::invalid("channel.missing_key", {{"key", std::string(key)}});
    for (const auto& item : json.items()) {
        const bool content = item.key() == "content";
        if (!has(shape.required, item.key()) && !has(shape.optional, item.key()))
            return base::invalid("channel.unknown_key", {{"key", item.key()}});
        if (content ? !item.value().is_object() : !item.value().is_string())
            return base::invalid("channel.wrong_type", {{"key", item.key()}});
        if (content) continue;
        const auto& text = item.value().get_ref<const std::string&>();
        if (base::tidySpaces(text).empty() || text.size() > kTextLimit || !base::hiddenCharacters(text).empty())
            return base::invalid("channel.bad_value", {{"key", item.key()}, {"value", text.substr(0, 200)}});
    }
    return std::nullopt;
}

} // namespace

std::string bodyText(const Body& body)
{
    Json out = Json::object();
    if (!body.content.is_null()) out["content"] = body.content;
    for (const auto& [key, value] :
         {std::pair("text", &body.text), std::pair("ground", &body.ground), std::pair("entity_id", &body.entityId),
          std::pair("control_number", &body.controlNumber)})
        if (!value->empty()) out[key] = *value;
    return base::canonicalJson(out).value();
}

base::Result<Body> readBody(Kind kind, std::string_view text)
{
    base::Result<Json> json = base::readJson(text);
    if (!json) return json.error();
    const base::Result<std::string> canonical = base::canonicalJson(*json);
    if (!canonical || *canonical != text) return base::invalid("channel.not_canonical");
    if (const std::optional<base::Error> fault = shapeFault(shapeOf(kind), *json)) return *fault;
    Body body;
    if (json->contains("content")) body.content = std::move(json->at("content"));
    body.text = json->value("text", "");
    body.ground = json->value("ground", "");
    body.entityId = json->value("entity_id", "");
    body.controlNumber = json->value("control_number", "");
    return body;
}

} // namespace tocsin::channel

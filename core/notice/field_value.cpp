#include "core/notice/field_value.h"

#include "core/base/crypto.h"
#include "core/base/partial_date.h"
#include "core/base/text.h"

#include <charconv>
#include <cmath>

namespace tocsin::notice {

using base::Json;
using form::Field;
using form::FieldType;

namespace {

/// Beyond it JSON numbers lose digits, and canonical JSON refuses them.
constexpr std::int64_t kExact = 1LL << 53;

FieldValue fault(const char* key, base::Params params = {}) { return {nullptr, key, std::move(params)}; }

FieldValue text(const Field& field, const Json& given)
{
    if (!given.is_string()) return fault("content.wrong_type", {{"expected", "text"}});
    if (!base::isValidUtf8(given.get_ref<const std::string&>()))
        return fault("content.wrong_type", {{"expected", "UTF-8"}});
    if (given.get_ref<const std::string&>().find('\0') != std::string::npos)
        return fault("content.wrong_type", {{"expected", "text without NUL"}});
    std::string value =
        base::tidySpaces(base::toNfc(given.get_ref<const std::string&>()), field.type == FieldType::Paragraph);
    if (field.upperCase) value = base::toNfc(base::toUpper(value)); // upper case may part what NFC had joined
    const std::size_t length = base::characterCount(value);
    if (length > field.maximumLength)
        return fault("content.too_long",
                     {{"length", std::to_string(length)}, {"limit", std::to_string(field.maximumLength)}});
    return {value.empty() ? Json() : Json(std::move(value)), {}, {}};
}

FieldValue code(const Field& field, const form::Catalogue& catalogue, const Json& given)
{
    if (!given.is_string()) return fault("content.wrong_type", {{"expected", "code"}});
    const std::string written = base::tidySpaces(given.get_ref<const std::string&>());
    const std::optional<std::string> found = catalogue.list(field.codeList)->resolve(written);
    if (!found) return fault("content.unknown_code", {{"code", written}, {"list", field.codeList}});
    return {*found, {}, {}};
}

FieldValue codes(const Field& field, const form::Catalogue& catalogue, const Json& given, bool spoken)
{
    Json list = given;
    if (spoken && given.is_string()) {
        list = Json::array();
        const std::string all = given.get<std::string>();
        for (std::size_t at = 0; at <= all.size();) {
            const std::size_t comma = std::min(all.find(',', at), all.size());
            const std::string part = base::tidySpaces(std::string_view(all).substr(at, comma - at));
            if (!part.empty()) list.push_back(part);
            at = comma + 1;
        }
    }
    if (!list.is_array()) return fault("content.wrong_type", {{"expected", "list of codes"}});
    Json out = Json::array();
    for (const Json& one : list) {
        FieldValue value = code(field, catalogue, one);
        if (!value.fault.empty()) return value;
        if (std::find(out.begin(), out.end(), value.value) == out.end()) out.push_back(std::move(value.value));
    }
    return {out.empty() ? Json() : out, {}, {}};
}

FieldValue date(const Field& field, const Json& given, bool spoken)
{
    if (!given.is_string()) return fault("content.wrong_type", {{"expected", "date"}});
    const std::string& written = given.get_ref<const std::string&>();
    const base::Result<base::PartialDate> read =
        spoken ? base::PartialDate::parseLenient(written) : base::PartialDate::parse(written);
    if (!read || (field.type == FieldType::Date && !read->isFull()))
        return fault("content.bad_date", {{"text", written}});
    return {read->text(), {}, {}};
}

FieldValue integer(const Field& field, const Json& given, bool spoken)
{
    const std::int64_t least = std::max(field.minimum.value_or(-kExact), -kExact);
    const std::int64_t most = std::min(field.maximum.value_or(kExact), kExact);
    std::int64_t value = 0;
    if (given.is_number_unsigned()) {
        value = static_cast<std::int64_t>(std::min(given.get<std::uint64_t>(), static_cast<std::uint64_t>(kExact) + 1));
    } else if (given.is_number_integer()) {
        value = given.get<std::int64_t>();
    } else if (given.is_number_float() && std::nearbyint(given.get<double>()) == given.get<double>()) {
        const auto beyond = static_cast<double>(kExact + 2);
        value = static_cast<std::int64_t>(std::clamp(given.get<double>(), -beyond, beyond));
    } else if (spoken && given.is_string()) {
        const std::string written = base::tidySpaces(given.get_ref<const std::string&>());
        const auto read = std::from_chars(written.data(), written.data() + written.size(), value);
        if (read.ec != std::errc() || read.ptr != written.data() + written.size())
            return fault("content.wrong_type", {{"expected", "whole number"}});
    } else {
        return fault("content.wrong_type", {{"expected", "whole number"}});
    }
    if (value < least || value > most)
        return fault("content.out_of_range", {{"minimum", std::to_string(least)}, {"maximum", std::to_string(most)}});
    return {value, {}, {}};
}

FieldValue boolean(const Json& given, bool spoken)
{
    if (given.is_boolean()) return {given, {}, {}};
    if (spoken && (given == "yes" || given == "true")) return {true, {}, {}};
    if (spoken && (given == "no" || given == "false")) return {false, {}, {}};
    return fault("content.wrong_type", {{"expected", "yes or no"}});
}

std::optional<std::string> line(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string() || !base::isValidUtf8(found->get_ref<const std::string&>()))
        return std::nullopt;
    std::string text = base::tidySpaces(base::toNfc(found->get_ref<const std::string&>()));
    if (text.empty() || text.find('\0') != std::string::npos || base::characterCount(text) > 255) return std::nullopt;
    return text;
}

FieldValue attachment(const Json& given)
{
    const FieldValue wrong = fault("content.wrong_type", {{"expected", "attachment"}});
    if (!given.is_object() || given.size() != 4) return wrong;
    const std::optional<std::string> name = line(given, "name");
    const std::optional<std::string> mediaType = line(given, "mediaType");
    const std::optional<std::string> digest = line(given, "sha256");
    const auto size = given.find("size");
    if (!name || !mediaType || !digest || size == given.end() || !size->is_number_integer()) return wrong;
    const base::Result<base::Hash> hash = base::Hash::fromHex(*digest);
    const bool counted = size->is_number_unsigned() ? size->get<std::uint64_t>() <= static_cast<std::uint64_t>(kExact)
                                                    : size->get<std::int64_t>() >= 0;
    if (!hash || !counted) return wrong;
    return {{{"name", *name}, {"mediaType", *mediaType}, {"sha256", hash->hex()}, {"size", *size}}, {}, {}};
}

} // namespace

FieldValue fieldValue(const Field& field, const form::Catalogue& catalogue, const Json& given, bool spoken)
{
    const bool blank = given.is_null() ||
                       (given.is_string() && base::tidySpaces(given.get_ref<const std::string&>()).empty()) ||
                       ((given.is_array() || given.is_object()) && given.empty());
    if (blank) return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Paragraph: return text(field, given);
    case FieldType::Code: return code(field, catalogue, given);
    case FieldType::Codes: return codes(field, catalogue, given, spoken);
    case FieldType::PartialDate:
    case FieldType::Date: return date(field, given, spoken);
    case FieldType::Integer: return integer(field, given, spoken);
    case FieldType::Boolean: return boolean(given, spoken);
    case FieldType::Attachment: return attachment(given);
    case FieldType::List:
    case FieldType::Reference: break;
    }
    return fault("content.wrong_type", {{"expected", "list"}});
}

} // namespace tocsin::notice

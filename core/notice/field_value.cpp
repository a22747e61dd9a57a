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

FieldValue fault(const char* key, base::Params params = {}) { return {nullptr, key, std::move(params)}; }

FieldValue text(const Field& field, const Json& given)
{
    if (!given.is_string()) return fault("content.wrong_type", {{"expected", "text"}});
    if (!base::isValidUtf8(given.get_ref<const std::string&>()))
        return fault("content.wrong_type", {{"expected", "UTF-8"}});
    std::string value =
        base::tidySpaces(base::toNfc(given.get_ref<const std::string&>()), field.type == FieldType::Paragraph);
    if (field.upperCase) value = base::toUpper(value);
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
            list.push_back(all.substr(at, comma - at));
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
    std::int64_t value = 0;
    if (given.is_number_integer()) {
        value = given.get<std::int64_t>();
    } else if (given.is_number_float() && std::nearbyint(given.get<double>()) == given.get<double>() &&
               std::fabs(given.get<double>()) < 1e9) {
        value = static_cast<std::int64_t>(given.get<double>());
    } else if (spoken && given.is_string()) {
        const std::string written = base::tidySpaces(given.get_ref<const std::string&>());
        const auto read = std::from_chars(written.data(), written.data() + written.size(), value);
        if (read.ec != std::errc() || read.ptr != written.data() + written.size())
            return fault("content.wrong_type", {{"expected", "whole number"}});
    } else {
        return fault("content.wrong_type", {{"expected", "whole number"}});
    }
    if (value < field.minimum.value_or(value) || value > field.maximum.value_or(value))
        return fault("content.out_of_range",
                     {{"minimum", std::to_string(*field.minimum)}, {"maximum", std::to_string(*field.maximum)}});
    return {value, {}, {}};
}

FieldValue boolean(const Json& given, bool spoken)
{
    if (given.is_boolean()) return {given, {}, {}};
    if (spoken && (given == "yes" || given == "true")) return {true, {}, {}};
    if (spoken && (given == "no" || given == "false")) return {false, {}, {}};
    return fault("content.wrong_type", {{"expected", "yes or no"}});
}

FieldValue attachment(const Json& given)
{
    const bool whole = given.is_object() && given.size() == 4 && given.contains("name") && given["name"].is_string() &&
                       given.contains("mediaType") && given["mediaType"].is_string() && given.contains("sha256") &&
                       given["sha256"].is_string() && given.contains("size") && given["size"].is_number_unsigned();
    if (!whole || !base::Hash::fromHex(given["sha256"].get_ref<const std::string&>()))
        return fault("content.wrong_type", {{"expected", "attachment"}});
    return {given, {}, {}};
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

#include "core/exchange/foreign_value.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace tocsin::exchange {

using base::Json;

namespace {

Foreign aside(const std::string& place, const char* reason, const Json& value, base::Params params = {})
{
    return {nullptr, {{place, reason, value, std::move(params)}}, {}};
}

/// The text without surrounding blanks; nothing when it says that nothing is known.
std::optional<std::string> said(const Json& given)
{
    std::string text = base::tidySpaces(given.get_ref<const std::string&>());
    if (text.empty() || text == "-") return std::nullopt;
    return text;
}

std::optional<std::string> resolve(const form::CodeList& list, const std::string& written)
{
    if (std::optional<std::string> found = list.resolve(written)) return found;
    return list.resolve(base::toUpper(written));
}

struct Part {
    Json value;
    std::string place;
};

std::vector<Part> partsOf(const Json& given, const std::string& place)
{
    std::vector<Part> parts;
    if (given.is_array()) {
        for (std::size_t i = 0; i < given.size(); ++i)
            parts.push_back({given[i], place + "[" + std::to_string(i) + "]"});
    } else if (given.is_string()) {
        const std::string& all = given.get_ref<const std::string&>();
        for (std::size_t at = 0; at <= all.size();) {
            const std::size_t comma = std::min(all.find(',', at), all.size());
            parts.push_back({all.substr(at, comma - at), place});
            at = comma + 1;
        }
    } else if (!given.is_null()) {
        parts.push_back({given, place});
    }
    return parts;
}

bool digitsOnly(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isEntityIdWith(const std::string& text, char separator)
{
    return text.size() >= 6 && text.size() <= 11 && text[4] == separator &&
           digitsOnly(std::string_view(text).substr(0, 4)) && digitsOnly(std::string_view(text).substr(5));
}

/// "1.78" as a number; only what is written as a plain decimal.
std::optional<double> decimal(const std::string& text)
{
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

} // namespace

Foreign foreignText(const Json& given, const std::string& place)
{
    if (given.is_null()) return {};
    if (!given.is_string()) return aside(place, "content.wrong_type", given, {{"expected", "text"}});
    if (!said(given)) return {};
    return {given, {}, {}};
}

Foreign foreignDate(const Json& given, const std::string& place)
{
    if (given.is_null()) return {};
    if (given.is_number_integer()) // a year alone, where a spreadsheet has passed by
        return foreignDate(Json(std::to_string(given.get<std::int64_t>())), place);
    if (!given.is_string()) return aside(place, "content.wrong_type", given, {{"expected", "date"}});
    const std::optional<std::string> text = said(given);
    if (!text) return {};
    const base::Result<base::PartialDate> date = base::PartialDate::parseLenient(*text);
    if (!date) return aside(place, "content.bad_date", given, {{"text", *text}});
    return {date->text(), {}, {}};
}

Foreign foreignCode(const form::CodeList& list, const Json& given, const std::string& place)
{
    Foreign all = foreignCodes(list, given, place);
    if (all.value.size() > 1) {
        std::string codes;
        for (const Json& code : all.value) codes += (codes.empty() ? "" : ", ") + code.get<std::string>();
        return aside(place, "import.several_values", given, {{"codes", codes}});
    }
    all.value = all.value.empty() ? Json() : Json(all.value[0]);
    return all;
}

Foreign foreignCodes(const form::CodeList& list, const Json& given, const std::string& place)
{
    Foreign out{Json::array(), {}, {}};
    for (Part& part : partsOf(given, place)) {
        if (part.value.is_null()) continue;
        if (part.value.is_number_integer()) part.value = std::to_string(part.value.get<std::int64_t>());
        if (!part.value.is_string()) {
            out.asides.push_back({part.place, "content.wrong_type", part.value, {{"expected", "code"}}});
            continue;
        }
        const std::optional<std::string> text = said(part.value);
        if (!text) continue;
        const std::optional<std::string> code = resolve(list, *text);
        if (!code) {
            out.asides.push_back(
                {part.place, "content.unknown_code", part.value, {{"code", *text}, {"list", list.id()}}});
        } else if (std::find(out.value.begin(), out.value.end(), *code) == out.value.end()) {
            out.value.push_back(*code);
            out.places.push_back(part.place);
        }
    }
    return out;
}

Foreign foreignWhole(const Json& given, int factor, const std::string& place)
{
    if (given.is_null()) return {};
    std::optional<double> number;
    if (given.is_number()) number = given.get<double>();
    if (given.is_string()) {
        const std::optional<std::string> text = said(given);
        if (!text) return {};
        number = decimal(*text);
    }
    if (!number) return aside(place, "content.wrong_type", given, {{"expected", "number"}});
    if (*number == 0) return {};
    const double scaled = *number * factor;
    const double whole = std::nearbyint(scaled);
    if (std::fabs(scaled) > 1e9)
        return aside(place, "content.out_of_range", given, {{"minimum", "0"}, {"maximum", "1000000000"}});
    // 1.78 × 100 is 178.00000000000003 in binary; half a centimetre is another thing.
    if (std::fabs(scaled - whole) > 1e-6)
        return aside(place, "import.not_whole", given, {{"value", fmt::format("{}", scaled)}});
    return {static_cast<std::int64_t>(whole), {}, {}};
}

Foreign foreignEntityId(const Json& given, const std::string& place)
{
    if (given.is_null()) return {};
    if (!given.is_string()) return aside(place, "content.wrong_type", given, {{"expected", "text"}});
    std::optional<std::string> text = said(given);
    if (!text) return {};
    if (isEntityIdWith(*text, '-')) (*text)[4] = '/';
    return {*text, {}, {}};
}

bool isEntityId(const std::string& text) { return isEntityIdWith(text, '/'); }

Foreign foreignColour(const Json& given, const std::string& place)
{
    if (given.is_null()) return {};
    if (!given.is_string()) return aside(place, "content.wrong_type", given, {{"expected", "code"}});
    const std::optional<std::string> text = said(given);
    if (!text) return {};
    std::string colour = *text;
    for (char& c : colour)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    // Admission puts a colour aside that the form does not know.
    return {colour == "un" ? "un_special" : colour, {}, {}};
}

} // namespace tocsin::exchange

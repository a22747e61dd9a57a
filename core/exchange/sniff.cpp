#include "core/exchange/sniff.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tocsin::exchange {

using base::Json;

namespace {

const Json* member(const Json& value, const char* key)
{
    if (!value.is_object()) return nullptr;
    const auto found = value.find(key);
    return found == value.end() ? nullptr : &*found;
}

template <std::size_t N>
bool hasAny(const Json& value, const std::array<const char*, N>& keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](const char* key) { return value.contains(key); });
}

constexpr std::array kIdentity{"name", "forename", "entity_id", "date_of_birth", "arrest_warrants"};
constexpr std::array kYellow{"father_name",   "father_forename", "mother_name",     "mother_forename",
                             "date_of_event", "birth_name",      "issuing_country", "countries_likely_to_be_visited"};
constexpr std::array kUn{"un_reference", "un_resolution", "un_reference_date"};
constexpr std::array kUnEntity{"main_activity", "legal_form", "registration_number", "from_chamber_of_commerce",
                               "administrators"};
constexpr std::array kUnPerson{"forename", "date_of_birth", "sex_id", "nationalities", "place_of_birth"};
/// What a detail has and a row of a list has not.
constexpr std::array kDetail{"arrest_warrants",
                             "sex_id",
                             "weight",
                             "height",
                             "country_of_birth_id",
                             "place_of_birth",
                             "hairs_id",
                             "eyes_colors_id",
                             "distinguishing_marks",
                             "languages_spoken_ids",
                             "date_of_event",
                             "father_name",
                             "un_reference",
                             "un_resolution",
                             "summary"};

Kind kindFromLink(const std::string& link)
{
    const std::size_t at = link.find("/notices/v");
    if (at == std::string::npos) return Kind::Unknown;
    const std::string_view rest = std::string_view(link).substr(at);
    if (rest.find("/red") != std::string_view::npos) return Kind::RedNotice;
    if (rest.find("/yellow") != std::string_view::npos) return Kind::YellowNotice;
    if (rest.find("/un/entities") != std::string_view::npos) return Kind::UnEntity;
    if (rest.find("/un") != std::string_view::npos) return Kind::UnPerson;
    return Kind::Unknown;
}

bool digitsOnly(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A special notice is about a person or an entity: its own link says so, then its keys, then its reference (QDi.,
/// TAi. a person; QDe. an entity).
Sniffed sniffUn(const Json& value, Kind kind, bool detail, const std::string& own)
{
    const bool told = own.find("/un/persons") != std::string::npos || own.find("/un/entities") != std::string::npos;
    if (told) return {kind, true, !detail};
    if (hasAny(value, kUnEntity)) return {Kind::UnEntity, true, !detail};
    if (hasAny(value, kUnPerson)) return {Kind::UnPerson, true, !detail};
    const Json* reference = member(value, "un_reference");
    const std::string text = reference != nullptr && reference->is_string() ? reference->get<std::string>() : "";
    const char letter = text.size() > 2 ? text[2] : ' ';
    return {letter == 'e' ? Kind::UnEntity : Kind::UnPerson, letter == 'e' || letter == 'i', !detail};
}

Sniffed sniffNotice(const Json& value, const std::string& hint)
{
    const bool detail = hasAny(value, kDetail);
    const std::string own = selfLink(value);
    Kind kind = kindFromLink(own);
    if (kind == Kind::Unknown) kind = kindFromLink(hint);
    if (hasAny(value, kUn) || kind == Kind::UnPerson || kind == Kind::UnEntity)
        return sniffUn(value, kind, detail, own + hint);
    if (kind != Kind::Unknown) return {kind, true, !detail};
    if (value.contains("arrest_warrants")) return {Kind::RedNotice, true, false};
    if (hasAny(value, kYellow)) return {Kind::YellowNotice, true, !detail};
    return {Kind::RedNotice, false, !detail};
}

} // namespace

std::string selfLink(const Json& value)
{
    const Json* links = member(value, "_links");
    const Json* self = links != nullptr ? member(*links, "self") : nullptr;
    const Json* href = self != nullptr ? member(*self, "href") : nullptr;
    return href != nullptr && href->is_string() ? href->get<std::string>() : std::string();
}

std::string entityIdFromLink(const std::string& link)
{
    const std::string_view last = std::string_view(link).substr(link.rfind('/') + 1);
    const bool fits = link.find("/notices/v") != std::string::npos && last.size() >= 6 && last.size() <= 11 &&
                      last[4] == '-' && digitsOnly(last.substr(0, 4)) && digitsOnly(last.substr(5));
    return fits ? std::string(last.substr(0, 4)) + "/" + std::string(last.substr(5)) : std::string();
}

Sniffed sniff(const Json& value, const std::string& hint)
{
    if (!value.is_object()) return {Kind::NotAnObject, false, false};
    const Json* embedded = member(value, "_embedded");
    if (const Json* notices = embedded != nullptr ? member(*embedded, "notices") : nullptr)
        return {notices->is_array() ? Kind::Page : Kind::DamagedPage, false, false};
    if (embedded != nullptr && member(*embedded, "images") != nullptr) return {Kind::Images, false, false};
    if (value.contains("status") && value.contains("message") && !value.contains("entity_id"))
        return {Kind::ErrorAnswer, false, false};
    if (hasAny(value, kIdentity) || hasAny(value, kUn)) return sniffNotice(value, hint);
    return {Kind::Unknown, false, false};
}

} // namespace tocsin::exchange

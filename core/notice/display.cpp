#include "core/notice/content.h"

#include "core/base/text.h"

#include <array>
#include <tuple>

namespace tocsin::notice {

using base::Json;
using base::Language;
using form::Field;
using form::FieldType;

namespace {

std::string codeLabel(const form::Catalogue& catalogue, const Field& field, const Json& code, Language language)
{
    const form::CodeList* list = catalogue.list(field.codeList);
    const form::Code* found = list != nullptr && code.is_string() ? list->find(code.get<std::string>()) : nullptr;
    return found != nullptr ? found->label.in(language) : (code.is_string() ? code.get<std::string>() : code.dump());
}

std::string displayField(const form::Catalogue& catalogue, const Field& field, const Json& value, Language language)
{
    static constexpr std::array<std::string_view, 4> kYes{"Yes", "Oui", "Sí", "نعم"};
    static constexpr std::array<std::string_view, 4> kNo{"No", "Non", "No", "لا"};
    const std::string separator = language == Language::Arabic ? "، " : ", ";
    if (field.type == FieldType::Boolean && value.is_boolean())
        return std::string((value.get<bool>() ? kYes : kNo)[static_cast<std::size_t>(language)]);
    if (field.type == FieldType::Code) return codeLabel(catalogue, field, value, language);
    if (field.type == FieldType::Attachment && value.is_object()) return value.value("name", "");
    if (value.is_array()) {
        std::string out;
        for (const Json& one : value) {
            std::string text;
            if (field.type == FieldType::Codes)
                text = codeLabel(catalogue, field, one, language);
            else if (field.type == FieldType::List && one.is_object())
                text = displayField(catalogue, field, one, language);
            else
                text = one.is_string() ? one.get<std::string>() : one.dump();
            out += (out.empty() ? "" : separator) + text;
        }
        return out;
    }
    if (field.type == FieldType::List && value.is_object()) {
        const auto title = std::find_if(field.fields.begin(), field.fields.end(),
                                        [&](const Field& f) { return f.id == field.rowTitle; });
        return value.contains(field.rowTitle) ? displayField(catalogue, *title, value.at(field.rowTitle), language)
                                              : value.value("id", "");
    }
    return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string cell(const Json& act, const char* name)
{
    return act.contains(name) && act.at(name).is_string() ? act.at(name).get<std::string>() : std::string();
}

/// A text with one full stop at its end.
std::string sentence(const std::string& text)
{
    if (text.empty()) return {};
    const bool ended = text.back() == '.' || text.back() == '!' || text.back() == '?';
    return ended ? text : text + ".";
}

} // namespace

std::string display(const form::Form& form, const form::Catalogue& catalogue, const form::Path& path, const Json& value,
                    Language language)
{
    const Field* field = form.find(path);
    return field == nullptr || value.is_null() ? std::string() : displayField(catalogue, *field, value, language);
}

std::string composeSummary(const form::Catalogue& catalogue, const Json& content, Language language)
{
    static constexpr std::array<std::string_view, 4> kMeans{"Means: ", "Moyens : ", "Medios: ", "الوسائل: "};
    static constexpr std::array<std::string_view, 4> kKnowledge{
        "Knowledge and intent: ", "Connaissance et intention : ", "Conocimiento e intención: ", "العلم والقصد: "};
    static constexpr std::array<std::string_view, 4> kEvidence{"Evidence: ", "Preuves : ", "Pruebas: ", "الأدلة: "};
    const base::Result<form::Path> where = form::Path::parse("facts.acts");
    const Json* acts = where->find(content);
    if (acts == nullptr || !acts->is_array()) return {};
    std::vector<const Json*> ordered;
    for (const Json& act : *acts) ordered.push_back(&act);
    // An act without a date comes last; partial dates sort by their text, a year before its months.
    std::stable_sort(ordered.begin(), ordered.end(), [](const Json* a, const Json* b) {
        const std::string left = cell(*a, "date_from");
        const std::string right = cell(*b, "date_from");
        return std::make_tuple(left.empty(), left) < std::make_tuple(right.empty(), right);
    });
    const auto in = static_cast<std::size_t>(language);
    const form::CodeList* countries = catalogue.list("countries");
    std::string out;
    for (const Json* act : ordered) {
        std::string when = cell(*act, "date_from");
        if (const std::string to = cell(*act, "date_to"); !to.empty()) when += " – " + to;
        std::string place = cell(*act, "place");
        const form::Code* country = countries != nullptr ? countries->find(cell(*act, "country")) : nullptr;
        if (country != nullptr)
            place += (place.empty() ? "" : (language == Language::Arabic ? "، " : ", ")) + country->label.in(language);
        std::string head = when;
        if (!place.empty()) head += (head.empty() ? "" : (language == Language::Arabic ? "، " : ", ")) + place;
        std::string line = head.empty() ? "" : head + ": ";
        line += sentence(cell(*act, "act"));
        if (const std::string means = cell(*act, "means"); !means.empty())
            line += " " + std::string(kMeans[in]) + sentence(means);
        if (const std::string knowledge = cell(*act, "knowledge"); !knowledge.empty())
            line += " " + std::string(kKnowledge[in]) + sentence(knowledge);
        if (const std::string evidence = cell(*act, "evidence"); !evidence.empty())
            line += " " + std::string(kEvidence[in]) + sentence(evidence);
        out += (out.empty() ? "" : "\n") + line;
    }
    return out;
}

} // namespace tocsin::notice

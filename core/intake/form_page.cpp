#include "core/intake/form_page.h"

#include "core/base/check.h"
#include "core/base/crypto.h"
#include "core/intake/bureau_fields.h"
#include "core/intake/score.h"

#include <array>
#include <set>

namespace tocsin::intake {

using base::Json;
using base::Language;
using form::FieldType;

namespace {

/// Where the package says the same around the content.
constexpr std::array kAround{"request.source_agency", "request.agency_reference", "request.urgency",
                             "legality.national_legal_basis"};

const char* typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text: return "text";
    case FieldType::Paragraph: return "paragraph";
    case FieldType::Code: return "code";
    case FieldType::Codes: return "codes";
    case FieldType::PartialDate: return "partial_date";
    case FieldType::Date: return "date";
    case FieldType::Integer: return "integer";
    case FieldType::Boolean: return "boolean";
    case FieldType::List: return "list";
    case FieldType::Reference: return "reference";
    case FieldType::Attachment: return "attachment";
    }
    return "text";
}

/// Collects fields and the lists that they choose from.
class Definition {
public:
    Definition(const rules::Pack& pack, const form::Catalogue& catalogue, const form::Form& form, Language language)
        : catalogue_(catalogue), form_(form), language_(language), leftOut_(bureauFields(pack, form))
    {
        leftOut_.insert(kAround.begin(), kAround.end());
    }

    [[nodiscard]] const std::set<std::string>& leftOut() const { return leftOut_; }
    Json takeLists() { return std::move(lists_); }

    Json sections()
    {
        Json out = Json::array();
        for (const form::Section& section : form_.sections()) {
            Json one{{"id", section.id}, {"label", section.label.in(language_)}, {"fields", fields(section)}};
            if (one.at("fields").empty()) continue;
            if (!section.help.empty()) one["help"] = section.help.in(language_);
            if (section.onlyIf) one["onlyIf"] = {{"field", section.onlyIf->field}, {"in", section.onlyIf->in}};
            out.push_back(std::move(one));
        }
        return out;
    }

    void addList(const std::string& id)
    {
        if (lists_.contains(id)) return;
        Json codes = Json::array();
        const form::CodeList* list = catalogue_.list(id);
        TOCSIN_CHECK(list != nullptr, "a form's list is known");
        for (const form::Code& code : list->codes())
            if (!code.legacy) codes.push_back({code.code, code.label.in(language_)});
        lists_[id] = std::move(codes);
    }

private:
    Json fields(const form::Section& section)
    {
        Json out = Json::array();
        for (const form::Field& one : section.fields)
            if (!leftOut_.contains(section.id + "." + one.id)) out.push_back(field(one));
        return out;
    }

    Json field(const form::Field& one)
    {
        Json out{{"id", one.id}, {"type", typeName(one.type)}, {"label", one.label.in(language_)}};
        if (!one.help.empty()) out["help"] = one.help.in(language_);
        if (!one.codeList.empty()) {
            out["list"] = one.codeList;
            addList(one.codeList);
        }
        if (one.latin) out["latin"] = true;
        if (one.minimum) out["minimum"] = *one.minimum;
        if (one.maximum) out["maximum"] = *one.maximum;
        if (one.maximumLength != 0) out["maximumLength"] = one.maximumLength;
        if (one.type == FieldType::Reference) {
            const form::Field* target = form_.find(one.target);
            TOCSIN_CHECK(target != nullptr, "a reference's list is known");
            out["target"] = one.target;
            out["rowName"] = target->rowName().in(language_);
            if (!target->rowTitle.empty()) out["rowTitle"] = target->rowTitle;
        }
        if (one.type != FieldType::List) return out;
        out["rowName"] = one.rowName().in(language_);
        out["fields"] = Json::array();
        for (const form::Field& part : one.fields) out["fields"].push_back(field(part));
        return out;
    }

    const form::Catalogue& catalogue_;
    const form::Form& form_;
    Language language_;
    std::set<std::string> leftOut_;
    Json lists_ = Json::object();
};

/// What every such request must hold, by the law of the day: what an empty one lacks.
Json needed(const rules::Pack& pack, const form::Form& form, const std::set<std::string>& leftOut, const PageWish& wish)
{
    const Json nothing = Json::object();
    const Score score = scoreOf(pack, form, nothing, nothing, wish.day, pack.settings().on(wish.day));
    Json out = Json::array();
    for (const Lack* one : score.lacking()) {
        Json fields = Json::array();
        for (const std::string& path : one->fields)
            if (!leftOut.contains(path)) fields.push_back(path);
        if (!fields.empty())
            out.push_back({{"fields", std::move(fields)}, {"message", one->message.in(wish.language)}});
    }
    return out;
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
        text.replace(at, what.size(), by);
    return text;
}

std::string escaped(const std::string& text)
{
    std::string out = replaced(text, "&", "&amp;");
    out = replaced(std::move(out), "<", "&lt;");
    out = replaced(std::move(out), ">", "&gt;");
    return replaced(std::move(out), "\"", "&quot;");
}

std::string policyHash(const std::string& text)
{
    const base::Hash hash = base::sha256(text);
    const std::string_view bytes(reinterpret_cast<const char*>(hash.bytes().data()), hash.bytes().size());
    return "'sha256-" + base::toBase64(bytes) + "'";
}

/// Everything of the page but its three inner parts.
std::string framed(const Json& definition, const PageWish& wish, const std::string& style, const std::string& script)
{
    const auto word = [&](const char* code) { return escaped(definition.at("words").at(code).get<std::string>()); };
    const std::string language(base::code(wish.language));
    const std::string title = escaped(definition.at("title").get<std::string>());
    std::string out = "<!doctype html>\n<html lang=\"" + language + "\" dir=\"" +
                      (wish.language == Language::Arabic ? "rtl" : "ltr") + "\">\n<head>\n<meta charset=\"utf-8\">\n";
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src " +
           policyHash(script) + "; style-src " + policyHash(style) +
           "; img-src blob:; form-action 'none'; base-uri 'none'\">\n";
    out += "<meta name=\"referrer\" content=\"no-referrer\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title +
           "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<header>\n<h1>" + title + "</h1>\n";
    out += "<p class=\"help\">" + word("what_this_is") + "</p>\n";
    out += "<p><label for=\"open\">" + word("go_on_with") +
           "</label> <input type=\"file\" id=\"open\" accept=\".json,application/json\"></p>\n</header>\n";
    out += "<main id=\"form\"></main>\n<footer>\n<div id=\"said\" role=\"status\" aria-live=\"polite\"></div>\n"
           "<div class=\"buttons\"><button type=\"button\" id=\"save\">" +
           word("save") + "</button> <button type=\"button\" id=\"check\" class=\"quiet\">" + word("check") +
           "</button></div>\n</footer>\n<noscript>" + word("needs_script") + "</noscript>\n";
    // A "<" within the data would end the element that holds it.
    out += "<script type=\"application/json\" id=\"definition\">" + replaced(definition.dump(), "<", "\\u003c") +
           "</script>\n<script>" + script + "</script>\n</body>\n</html>\n";
    return out;
}

} // namespace

Json pageDefinition(const rules::Pack& pack, const form::Catalogue& catalogue, const form::Form& form,
                    const PageWish& wish)
{
    Definition definition(pack, catalogue, form, wish.language);
    Json sections = definition.sections();
    definition.addList("urgencies");
    Json words = Json::object();
    const form::CodeList* list = catalogue.list("intake_form_texts");
    TOCSIN_CHECK(list != nullptr, "the list intake_form_texts is missing");
    for (const form::Code& one : list->codes()) words[one.code] = one.label.in(wish.language);
    return {{"format", kRequestFormat},
            {"type", form.type()},
            {"edition", form.edition()},
            {"language", base::code(wish.language)},
            {"title", form.label().in(wish.language)},
            {"agency", wish.agency},
            {"limits", {{"attachment", kAttachmentLimit}}},
            {"words", std::move(words)},
            {"sections", std::move(sections)},
            {"lists", definition.takeLists()},
            {"needed", needed(pack, form, definition.leftOut(), wish)}};
}

base::Result<std::string> formPage(const data::DataSource& source, const rules::Pack& pack,
                                   const form::Catalogue& catalogue, const form::Form& form, const PageWish& wish)
{
    const base::Result<std::string> style = source.read("intake/form.css");
    if (!style) return style.error();
    const base::Result<std::string> logic = source.read("intake/form.js");
    if (!logic) return logic.error();
    const base::Result<std::string> page = source.read("intake/page.js");
    if (!page) return page.error();
    return framed(pageDefinition(pack, catalogue, form, wish), wish, *style, *logic + *page);
}

} // namespace tocsin::intake

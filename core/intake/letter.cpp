#include "core/intake/letter.h"

#include "core/base/check.h"

namespace tocsin::intake {

using base::Json;
using base::Language;

namespace {

/// The words of the list `intake_texts`.
class Words {
public:
    Words(const form::Catalogue& catalogue, Language language)
        : list_(catalogue.list("intake_texts")), language_(language)
    {
        TOCSIN_CHECK(list_ != nullptr, "the list intake_texts is missing");
    }
    [[nodiscard]] std::string operator()(const std::string& code) const
    {
        const form::Code* found = list_->find(code);
        return found == nullptr ? code : found->label.in(language_);
    }

private:
    const form::CodeList* list_;
    Language language_;
};

std::string labelled(const Words& words, const char* code, const std::string& value)
{
    return words(code) + ": " + value + "\n";
}

std::string placeOf(const form::Form& form, const Lack& lack, Language language)
{
    const base::Result<form::Path> path = form::Path::parse(lack.fields.front());
    return path ? form.labelOf(*path, language) : lack.fields.front();
}

std::string missingLines(const Letter& letter, const Words& words, Language language)
{
    const std::vector<const Lack*> lacking = letter.score.lacking();
    if (lacking.empty()) return words("nothing_missing") + "\n";
    std::string out = words("missing") + ":\n";
    for (const Lack* one : lacking) {
        out += "- " + placeOf(letter.form, *one, language) + ": " + one->message.in(language) + "\n";
        out += "  " + one->fix.in(language) + "\n";
    }
    return out;
}

} // namespace

std::string_view name(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Receipt: return "receipt";
    case LetterKind::Return: return "return";
    case LetterKind::Refusal: return "refusal";
    case LetterKind::Reminder: return "reminder";
    }
    return {};
}

std::string toText(const Letter& letter, const form::Catalogue& catalogue, Language language)
{
    const Words words(catalogue, language);
    const Package& package = letter.package;
    const std::string kind(name(letter.kind));
    std::string out = words("title_" + kind) + "\n\n" + words("opening_" + kind) + "\n\n";
    out += labelled(words, "request_number", letter.number);
    out += labelled(words, "request_version", std::to_string(letter.version));
    out += labelled(words, "agency", package.agency);
    out += labelled(words, "reference", package.reference);
    out += labelled(words, "kind", letter.form.label().in(language));
    out += labelled(words, "received_at", letter.receivedAt);
    out += labelled(words, "written_at", letter.writtenAt);
    out += labelled(words, "package_sha256", package.sha256);
    for (const Attachment& one : package.attachments)
        out += labelled(words, "attached_file", one.name + " (" + one.sha256 + ")");
    if (!letter.reason.empty()) out += labelled(words, "reason", letter.reason);
    if (letter.kind == LetterKind::Refusal) return out;
    out += "\n" + labelled(words, "completeness",
                           std::to_string(letter.score.percent) + " / 100 (" + std::to_string(letter.score.met) +
                               " / " + std::to_string(letter.score.counted) + ")");
    out += words("completeness_meaning") + "\n\n";
    out += missingLines(letter, words, language);
    if (!package.asides.empty()) {
        out += "\n" + words("set_aside") + ":\n";
        for (const notice::Aside& aside : package.asides) out += "- " + aside.path + "\n";
    }
    if (letter.kind != LetterKind::Receipt || !letter.score.lacking().empty()) out += "\n" + words("send_again") + "\n";
    return out;
}

Json toJson(const Letter& letter, const form::Catalogue& catalogue)
{
    Json files = Json::array();
    for (const Attachment& one : letter.package.attachments)
        files.push_back(
            {{"name", one.name}, {"mediaType", one.mediaType}, {"size", one.bytes.size()}, {"sha256", one.sha256}});
    Json aside = Json::array();
    for (const notice::Aside& one : letter.package.asides)
        aside.push_back({{"path", one.path}, {"reason", one.reason}});
    Json text = Json::object();
    for (const Language language : base::kLanguages) text[base::code(language)] = toText(letter, catalogue, language);
    Json out{{"format", kLetterFormat},         {"kind", name(letter.kind)},
             {"number", letter.number},         {"version", letter.version},
             {"agency", letter.package.agency}, {"reference", letter.package.reference},
             {"type", letter.package.type},     {"received_at", letter.receivedAt},
             {"written_at", letter.writtenAt},  {"package_sha256", letter.package.sha256},
             {"files", std::move(files)},       {"score", toJson(letter.score, Language::English)},
             {"set_aside", std::move(aside)},   {"text", std::move(text)}};
    if (!letter.reason.empty()) out["reason"] = letter.reason;
    return out;
}

} // namespace tocsin::intake

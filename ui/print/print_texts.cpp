#include "ui/print/print_texts.h"

#include "core/base/text.h"
#include "core/notice/content.h"
#include "ui/print/qt_text.h"

#include <set>

namespace tocsin::ui {

namespace {

constexpr char16_t kLeftToRightIsolate = 0x2066;
constexpr char16_t kFirstStrongIsolate = 0x2068;
constexpr char16_t kPopIsolate = 0x2069;
/// Scripts stack up to three marks on a letter; a pile of them would run over other lines.
constexpr int kMostMarks = 4;

bool isMark(char32_t codePoint)
{
    const QChar::Category category = QChar::category(codePoint);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

QString named(char32_t codePoint) { return QLatin1Char('[') + toQt(base::codePointName(codePoint)) + QLatin1Char(']'); }

} // namespace

PrintTexts::PrintTexts(const PrintInput& input, const form::Form& form) : input_(input), form_(form) {}

QString PrintTexts::page(const char* key, const Places& places) const
{
    const form::CodeList* list = input_.catalogue->list("print_texts");
    const form::Code* found = list != nullptr ? list->find(key) : nullptr;
    if (found == nullptr) return QString::fromLatin1(key);
    // In one pass, so that a place in a filled-in text stays text.
    const QString pattern = toQt(found->label.in(input_.language));
    QString out;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype close = pattern[at] == QLatin1Char('{') ? pattern.indexOf(QLatin1Char('}'), at) : -1;
        if (close < 0) {
            out += pattern[at++];
            continue;
        }
        const QString name = pattern.mid(at + 1, close - at - 1);
        for (const auto& [place, text] : places)
            if (name == QLatin1String(place)) out += text;
        at = close + 1;
    }
    return out;
}

QString PrintTexts::label(const std::string& pattern) const
{
    const form::Field* found = form_.find(pattern);
    return found != nullptr ? toQt(found->label.in(input_.language)) : toQt(pattern);
}

QString PrintTexts::sectionLabel(const std::string& section) const
{
    for (const form::Section& one : form_.sections())
        if (one.id == section) return toQt(one.label.in(input_.language));
    return toQt(section);
}

QString PrintTexts::title() const { return toQt(form_.label().in(input_.language)); }

bool PrintTexts::counts(const std::string& section) const
{
    const form::Section* known = form_.section(section);
    return known != nullptr && form::Form::applies(*known, input_.content);
}

QString PrintTexts::code(const char* list, const std::string& code) const
{
    const form::CodeList* known = input_.catalogue->list(list);
    const form::Code* found = known != nullptr ? known->find(code) : nullptr;
    return found != nullptr ? toQt(found->label.in(input_.language)) : visible(code);
}

const base::Json* PrintTexts::json(const std::string& path) const
{
    const base::Result<form::Path> parsed = form::Path::parse(path);
    return parsed ? parsed->find(input_.content) : nullptr;
}

std::size_t PrintTexts::rows(const std::string& path) const
{
    const base::Json* list = json(path);
    return list != nullptr && list->is_array() ? list->size() : 0;
}

QString PrintTexts::value(const std::string& path) const
{
    const base::Result<form::Path> parsed = form::Path::parse(path);
    const base::Json* found = parsed ? parsed->find(input_.content) : nullptr;
    if (found == nullptr) return {};
    return visible(notice::display(form_, *input_.catalogue, *parsed, *found, input_.language));
}

QString PrintTexts::visible(const std::string& utf8)
{
    std::set<std::size_t> hidden; // byte offsets
    for (const base::HiddenCharacter& one : base::hiddenCharacters(utf8)) hidden.insert(one.offset);
    QString out;
    std::size_t offset = 0;
    int marks = 0;
    for (const char32_t codePoint : toQt(utf8).toStdU32String()) {
        marks = isMark(codePoint) ? marks + 1 : 0;
        const bool shown = hidden.count(offset) == 0 && marks <= kMostMarks;
        out += shown ? QString::fromUcs4(&codePoint, 1) : named(codePoint);
        offset += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
    return out;
}

QString PrintTexts::latin(const QString& text)
{
    return text.isEmpty() ? text : QChar(kLeftToRightIsolate) + text + QChar(kPopIsolate);
}

QString PrintTexts::isolated(const QString& text)
{
    return text.isEmpty() ? text : QChar(kFirstStrongIsolate) + text + QChar(kPopIsolate);
}

} // namespace tocsin::ui

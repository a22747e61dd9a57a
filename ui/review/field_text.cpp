#include "ui/review/field_text.h"

#include "core/base/text.h"
#include "core/notice/content.h"

#include <QtCore/QLocale>

namespace tocsin::ui {

using base::Json;
using form::Field;
using form::FieldType;

FieldText::FieldText(const form::Catalogue& catalogue, const form::Form& form, const Json& content,
                     base::Language language)
    : catalogue_(catalogue), form_(form), content_(content), language_(language)
{
}

QString FieldText::label(const std::string& path) const
{
    const base::Result<form::Path> parsed = form::Path::parse(path);
    return parsed ? toQt(form_.labelOf(*parsed, language_)) : visible(path);
}

QString FieldText::rowName(const std::string& path) const
{
    const QString whole = label(path);
    const qsizetype cut = whole.lastIndexOf(QStringLiteral(" › "));
    return cut < 0 ? whole : whole.mid(cut + 3);
}

QString FieldText::value(const std::string& path, const Json& value) const
{
    const base::Result<form::Path> parsed = form::Path::parse(path);
    const Field* field = parsed ? form_.find(*parsed) : nullptr;
    if (field == nullptr) return value.is_string() ? visible(value.get<std::string>()) : visible(value.dump());
    return fieldValue(*field, *parsed, value);
}

QString FieldText::fieldValue(const Field& field, const form::Path& path, const Json& value) const
{
    if (field.type == FieldType::Reference) return referenced(field, value);
    if (field.type == FieldType::Attachment && value.is_object()) {
        const QString name = visible(value.value("name", ""));
        const Json size = value.value("size", Json());
        return size.is_number_integer() ? name + QStringLiteral(" · ") + sizeText(size.get<std::int64_t>()) : name;
    }
    if (field.type == FieldType::List && value.is_object()) return rowValue(field, path, value);
    return visible(notice::display(form_, catalogue_, path, value, language_));
}

QString FieldText::rowValue(const Field& list, const form::Path& path, const Json& row) const
{
    QStringList lines;
    for (const Field& field : list.fields) {
        const auto found = row.find(field.id);
        if (found == row.end()) continue;
        std::vector<form::Path::Step> steps = path.steps();
        steps.push_back({field.id, form::Path::Step::Row::None, 0});
        lines << toQt(field.label.in(language_)) + QStringLiteral(": ") +
                     fieldValue(field, form::Path(std::move(steps)), *found);
    }
    return lines.join(QLatin1Char('\n'));
}

QString FieldText::rowTitle(const Field& list, const std::string& listPath, std::size_t row) const
{
    const std::string path = listPath + "[" + std::to_string(row) + "]";
    const QString number = toQt(list.rowName().in(language_)) + QLatin1Char(' ') + QString::number(row + 1);
    const base::Result<form::Path> parsed = form::Path::parse(path);
    const Json* found = parsed ? parsed->find(content_) : nullptr;
    if (found == nullptr || !found->is_object() || !found->contains(list.rowTitle)) return number;
    const QString title = visible(notice::display(form_, catalogue_, *parsed, *found, language_));
    return title.isEmpty() ? number : number + QStringLiteral(": ") + title;
}

QString FieldText::referenced(const Field& field, const Json& ids) const
{
    const Field* list = form_.find(field.target);
    const base::Result<form::Path> target = form::Path::parse(field.target);
    const Json* rows = target ? target->find(content_) : nullptr;
    QStringList parts;
    for (const Json& id : ids) {
        QString part = visible(id.is_string() ? id.get<std::string>() : id.dump());
        for (std::size_t i = 0; list != nullptr && rows != nullptr && rows->is_array() && i < rows->size(); ++i)
            if ((*rows)[i].value("id", Json()) == id) part = rowTitle(*list, field.target, i);
        parts << part;
    }
    return parts.join(QLatin1Char('\n'));
}

QString visible(std::string_view text)
{
    const std::vector<base::HiddenCharacter> hidden = base::hiddenCharacters(text);
    if (hidden.empty()) return toQt(text);
    QString out;
    std::size_t from = 0;
    for (const base::HiddenCharacter& one : hidden) {
        out += toQt(text.substr(from, one.offset - from));
        out += QStringLiteral("⟦") + toQt(base::codePointName(one.codePoint)) + QStringLiteral("⟧");
        const char32_t c = one.codePoint;
        from = one.offset + (c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4);
    }
    return out + toQt(text.substr(from));
}

QString sizeText(std::int64_t bytes)
{
    return QLocale::c().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace tocsin::ui

#include "ui/print/cells.h"

#include "ui/print/qt_text.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <cstring>

namespace tocsin::ui {

using form::FieldType;

namespace {

const QString& separator()
{
    static const QString kSeparator = QStringLiteral(" · ");
    return kSeparator;
}

} // namespace

Paragraph::Direction Cells::directionOf(const form::Field& field)
{
    switch (field.type) {
    case FieldType::PartialDate:
    case FieldType::Date:
    case FieldType::Integer: return Paragraph::Direction::Latin;
    case FieldType::Text:
    case FieldType::Paragraph: return field.latin ? Paragraph::Direction::Latin : Paragraph::Direction::Own;
    default: return Paragraph::Direction::Page;
    }
}

QString Cells::piece(const std::string& path) const
{
    const QString value = texts_.value(path);
    const form::Field* field = texts_.field(path);
    return field != nullptr && directionOf(*field) == Paragraph::Direction::Latin ? PrintTexts::latin(value)
                                                                                  : PrintTexts::isolated(value);
}

Cells& Cells::field(const std::string& path, int span, bool expected)
{
    const QString value = texts_.value(path);
    const form::Field* known = texts_.field(path);
    added_ = false;
    if (known == nullptr || (value.isEmpty() && !expected)) return *this;
    if (value.isEmpty()) return wording(texts_.label(path), texts_.page("not_known"), span);
    return add({texts_.label(path), {{value, directionOf(*known)}}, span});
}

Cells& Cells::list(const std::string& path, std::initializer_list<const char*> columns,
                   std::initializer_list<const char*> named, int span)
{
    added_ = false;
    PrintCell cell{texts_.label(path), {}, span};
    for (std::size_t row = 0; row < texts_.rows(path); ++row) {
        QStringList pieces;
        for (const char* column : columns) {
            const std::string at = path + "[" + std::to_string(row) + "]." + column;
            const QString text = piece(at);
            if (text.isEmpty()) continue;
            const bool withLabel = std::any_of(named.begin(), named.end(),
                                               [&](const char* name) { return std::strcmp(name, column) == 0; });
            pieces << (withLabel ? texts_.label(at) + QLatin1Char(' ') + text : text);
        }
        if (!pieces.isEmpty()) cell.paragraphs.push_back({pieces.join(separator()), Paragraph::Direction::Page});
    }
    return cell.paragraphs.empty() ? *this : add(std::move(cell));
}

Cells& Cells::joined(const QString& label, std::initializer_list<std::string> paths, int span)
{
    QStringList pieces;
    for (const std::string& path : paths)
        if (const QString text = piece(path); !text.isEmpty()) pieces << text;
    added_ = false;
    return pieces.isEmpty() ? *this : wording(label, pieces.join(separator()), span);
}

Cells& Cells::wording(const QString& label, const QString& text, int span)
{
    added_ = false;
    return text.isEmpty() ? *this : add({label, {{text, Paragraph::Direction::Page}}, span});
}

Cells& Cells::add(PrintCell cell)
{
    cells_.push_back(std::move(cell));
    added_ = true;
    return *this;
}

Cells& Cells::strong()
{
    if (added_) cells_.back().strong = true;
    return *this;
}

Cells& Cells::startsRow()
{
    if (added_) cells_.back().startsRow = true;
    return *this;
}

} // namespace tocsin::ui

#include "ui/review/content_builder.h"

#include "ui/history/difference_model.h"
#include "ui/review/labels.h"
#include "ui/review/photo_tile.h"
#include "ui/style/section_title.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

using base::Json;
using form::Field;
using form::FieldType;
using Kind = notice::Difference::Kind;

namespace {

constexpr int kLabelWidth = 184;
/// A value longer than this takes the whole width.
constexpr qsizetype kShort = 46;
constexpr std::size_t kMostColumns = 6;
constexpr qsizetype kMostInCell = 90;

const Json& memberOf(const Json& object, const std::string& name)
{
    static const Json kNothing;
    if (!object.is_object()) return kNothing;
    const auto found = object.find(name);
    return found == object.end() ? kNothing : *found;
}

std::string rowPath(const std::string& list, std::size_t row) { return list + "[" + std::to_string(row) + "]"; }

bool isPicture(const Json& file) { return file.is_object() && file.value("mediaType", "").starts_with("image/"); }

QGridLayout* pairGrid(QVBoxLayout* layout)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnMinimumWidth(2, kLabelWidth);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    layout->addLayout(grid);
    return grid;
}

QLabel* caption(const QString& text, QWidget* parent)
{
    QLabel* label = mutedLabel(text, parent);
    label->setFixedWidth(kLabelWidth);
    label->setContentsMargins(0, 2, 0, 2);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

ContentBuilder::ContentBuilder(Workspace& workspace, const ReviewData& data, bool showEmpty,
                               AttachmentReader attachments, QWidget* page)
    : workspace_(workspace),
      data_(data),
      showEmpty_(showEmpty),
      attachments_(std::move(attachments)),
      page_(page),
      text_(workspace.catalogue(), *data.form, data.view.content, workspace.language())
{
    for (const notice::Difference& difference : data_.changes) {
        const bool removed = difference.kind == Kind::RowRemoved;
        // A removed row's path is of the older content, where another row may stand now.
        changes_[removed ? "-" + difference.path : difference.path] = &difference;
    }
}

const notice::Difference* ContentBuilder::change(const std::string& path) const
{
    const auto found = changes_.find(path);
    return found == changes_.end() ? nullptr : found->second;
}

void ContentBuilder::build(QVBoxLayout* layout)
{
    for (const form::Section& section : data_.form->sections()) buildSection(section, layout);
    layout->addStretch();
}

bool ContentBuilder::isShown(const Field& field, const Json& values, const std::string& prefix) const
{
    if (showEmpty_ || !memberOf(values, field.id).is_null()) return true;
    const std::string path = prefix + "." + field.id;
    const auto touched = [&path](const notice::Difference& difference) {
        return difference.path == path || difference.path.starts_with(path + "[");
    };
    return std::any_of(data_.changes.begin(), data_.changes.end(), touched);
}

void ContentBuilder::buildSection(const form::Section& section, QVBoxLayout* layout)
{
    const Json& values = memberOf(data_.view.content, section.id);
    const bool any = std::any_of(section.fields.begin(), section.fields.end(),
                                 [&](const Field& field) { return isShown(field, values, section.id); });
    const bool counts = form::Form::applies(section, data_.view.content);
    const bool holds = std::any_of(section.fields.begin(), section.fields.end(), [&](const Field& field) {
        return !field.prefilled && !memberOf(values, field.id).is_null();
    });
    if (!any || (!counts && !holds && data_.changes.empty())) return;
    auto* title = new SectionTitle(workspace_.text(section.label), SectionTitle::Level::Section, page_);
    title->setObjectName(QStringLiteral("section_") + toQt(section.id));
    places_[section.id] = title;
    if (layout->count() > 0) layout->addSpacing(kGap);
    layout->addWidget(title);
    layout->addWidget(hairlineWidget(Qt::Horizontal, page_));
    if (!counts) {
        QLabel* idle = mutedLabel(
            tr("Does not count for this subject: the rules do not ask for it and it is not printed."), page_);
        idle->setObjectName(QStringLiteral("idle_") + toQt(section.id));
        layout->addWidget(idle);
    }
    buildFields(section.fields, values, section.id, layout);
}

void ContentBuilder::buildFields(const std::vector<Field>& fields, const Json& values, const std::string& prefix,
                                 QVBoxLayout* layout)
{
    QGridLayout* grid = nullptr;
    int row = -1;
    bool half = false; // the second pair of columns of `row` is free
    for (const Field& field : fields) {
        if (!isShown(field, values, prefix)) continue;
        const std::string path = prefix + "." + field.id;
        const Json& value = memberOf(values, field.id);
        if (field.type == FieldType::List) {
            buildList(field, value, path, layout);
            grid = nullptr;
            continue;
        }
        if (grid == nullptr) {
            grid = pairGrid(layout);
            row = -1;
            half = false;
        }
        const QString shown = value.is_null() ? QString() : text_.value(path, value);
        const bool wide =
            field.type == FieldType::Paragraph || shown.size() > kShort || shown.contains(QLatin1Char('\n'));
        const bool second = half && !wide;
        if (!second) ++row;
        half = !wide && !second;
        grid->addWidget(caption(workspace_.text(field.label), page_), row, second ? 2 : 0, Qt::AlignTop);
        grid->addWidget(cell(field, value, path, page_), row, second ? 3 : 1, 1, wide ? 3 : 1);
    }
}

FieldCell* ContentBuilder::cell(const Field& field, const Json& value, const std::string& path, QWidget* parent)
{
    const QString shown = value.is_null() ? QString() : text_.value(path, value);
    auto* cell = new FieldCell(workspace_.text(field.label), shown, parent);
    cell->setObjectName(QStringLiteral("cell_") + toQt(path));
    if (const notice::Difference* difference = change(path)) {
        cell->setChange(difference->kind, difference->before ? text_.value(path, *difference->before) : QString());
        changed_.push_back(cell);
    }
    note(cell, path);
    return cell;
}

void ContentBuilder::note(QWidget* widget, const std::string& path) { places_.emplace(path, widget); }

void ContentBuilder::buildList(const Field& list, const Json& rows, const std::string& path, QVBoxLayout* layout)
{
    const std::size_t count = rows.is_array() ? rows.size() : 0;
    QLabel* title = boldLabel(
        tr("%1 (%2)", "list, number of rows").arg(workspace_.text(list.label), QString::number(count)), page_);
    title->setContentsMargins(0, kGap / 2, 0, 0);
    note(title, path);
    layout->addWidget(title);
    if (count > 0) {
        const auto picture = std::find_if(list.fields.begin(), list.fields.end(), [&](const Field& field) {
            return field.type == FieldType::Attachment && std::any_of(rows.begin(), rows.end(), [&](const Json& row) {
                       return isPicture(memberOf(row, field.id));
                   });
        });
        if (picture != list.fields.end())
            buildPictures(list, rows, path, layout);
        else if (isTable(list, rows, path))
            buildTable(list, rows, path, layout);
        else
            buildCards(list, rows, path, layout);
    }
    buildRemovedRows(path, layout);
}

std::vector<const Field*> ContentBuilder::columns(const Field& list, const Json& rows, const std::string& path) const
{
    std::vector<const Field*> used;
    for (const Field& field : list.fields) {
        bool any = showEmpty_;
        for (std::size_t i = 0; i < rows.size() && !any; ++i) any = isShown(field, rows[i], rowPath(path, i));
        if (any) used.push_back(&field);
    }
    return used;
}

bool ContentBuilder::isTable(const Field& list, const Json& rows, const std::string& path) const
{
    const std::vector<const Field*> used = columns(list, rows, path);
    if (used.size() > kMostColumns) return false;
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const Field* field : used) {
            if (field->type == FieldType::List) return false;
            const Json& value = memberOf(rows[i], field->id);
            const std::string at = rowPath(path, i) + "." + field->id;
            if (!value.is_null() && text_.value(at, value).size() > kMostInCell) return false;
        }
    return true;
}

void ContentBuilder::buildTable(const Field& list, const Json& rows, const std::string& path, QVBoxLayout* layout)
{
    const std::vector<const Field*> used = columns(list, rows, path);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(1);
    for (std::size_t column = 0; column < used.size(); ++column) {
        QLabel* head = mutedLabel(workspace_.text(used[column]->label), page_);
        head->setContentsMargins(6, 0, 6, 0);
        head->setFont(smallFont(head->font()));
        grid->addWidget(head, 0, static_cast<int>(column), Qt::AlignBottom);
        grid->setColumnStretch(static_cast<int>(column), 1);
    }
    int line = 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        grid->addWidget(hairlineWidget(Qt::Horizontal, page_), line++, 0, 1, static_cast<int>(used.size()));
        auto* marks = new QVBoxLayout;
        markRow(rowPath(path, i), marks, page_);
        if (marks->count() > 0)
            grid->addLayout(marks, line++, 0, 1, static_cast<int>(used.size()));
        else
            delete marks;
        for (std::size_t column = 0; column < used.size(); ++column) {
            const Field& field = *used[column];
            FieldCell* one = cell(field, memberOf(rows[i], field.id), rowPath(path, i) + "." + field.id, page_);
            grid->addWidget(one, line, static_cast<int>(column), Qt::AlignTop);
            note(one, rowPath(path, i));
        }
        ++line;
    }
    layout->addLayout(grid);
}

void ContentBuilder::buildCards(const Field& list, const Json& rows, const std::string& path, QVBoxLayout* layout)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string row = rowPath(path, i);
        QLabel* title = boldLabel(text_.rowTitle(list, path, i), page_);
        title->setObjectName(QStringLiteral("row_") + toQt(row));
        title->setContentsMargins(0, kGap / 2, 0, 0);
        note(title, row);
        layout->addWidget(title);
        markRow(row, layout, page_);
        layout->addWidget(hairlineWidget(Qt::Horizontal, page_));
        buildFields(list.fields, rows[i], row, layout);
    }
}

void ContentBuilder::buildPictures(const Field& list, const Json& rows, const std::string& path, QVBoxLayout* layout)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kMargin);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string row = rowPath(path, i);
        auto* tile = new PhotoTile(page_);
        auto* beside = new QVBoxLayout;
        markRow(row, beside, page_);
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(kGap);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(1, 1);
        for (const Field& field : list.fields) {
            const Json& value = memberOf(rows[i], field.id);
            if (value.is_null() && !change(row + "." + field.id) && !showEmpty_) continue;
            if (field.type == FieldType::Attachment && isPicture(value))
                tile->setPicture(attachments_(value.value("sha256", "")));
            const int at = grid->rowCount();
            QLabel* head = mutedLabel(workspace_.text(field.label), page_);
            head->setContentsMargins(0, 2, 0, 2);
            grid->addWidget(head, at, 0, Qt::AlignTop);
            grid->addWidget(cell(field, value, row + "." + field.id, page_), at, 1);
        }
        beside->addLayout(grid);
        beside->addStretch();
        note(tile, row);
        line->addWidget(tile, 0, Qt::AlignTop);
        line->addLayout(beside, 1);
    }
    layout->addLayout(line);
}

void ContentBuilder::markRow(const std::string& path, QVBoxLayout* layout, QWidget* parent)
{
    const notice::Difference* difference = change(path);
    if (difference == nullptr || (difference->kind != Kind::RowAdded && difference->kind != Kind::RowMoved)) return;
    const QString before = difference->kind == Kind::RowMoved && difference->before
                               ? tr("place %1").arg(difference->before->get<std::int64_t>() + 1)
                               : QString();
    auto* mark = new FieldCell(text_.label(path), text_.rowName(path), parent);
    mark->setObjectName(QStringLiteral("row_mark_") + toQt(path));
    mark->setRowChange(difference->kind, before);
    layout->addWidget(mark);
    changed_.push_back(mark);
}

void ContentBuilder::buildRemovedRows(const std::string& path, QVBoxLayout* layout)
{
    for (const notice::Difference& difference : data_.changes) {
        if (difference.kind != Kind::RowRemoved || !difference.path.starts_with(path + "[")) continue;
        if (difference.path.find('[', path.size() + 1) != std::string::npos) continue;
        auto* mark = new FieldCell(text_.label(difference.path), text_.rowName(difference.path), page_);
        mark->setRowChange(difference.kind,
                           difference.before ? text_.value(difference.path, *difference.before) : QString());
        layout->addWidget(mark);
        changed_.push_back(mark);
    }
}

} // namespace tocsin::ui

#include "core/notice/difference.h"

namespace tocsin::notice {

using base::Json;
using form::Field;
using form::FieldType;
using Kind = Difference::Kind;

namespace {

const Json* member(const Json* object, const std::string& name)
{
    if (object == nullptr || !object->is_object()) return nullptr;
    const auto found = object->find(name);
    return found == object->end() ? nullptr : &*found;
}

std::size_t rowWithId(const Json* rows, const Json& id)
{
    if (rows != nullptr)
        for (std::size_t i = 0; i < rows->size(); ++i)
            if ((*rows)[i].value("id", Json()) == id) return i;
    return std::string::npos;
}

std::string rowPath(const std::string& list, std::size_t index) { return list + "[" + std::to_string(index) + "]"; }

void compareFields(const std::vector<Field>& fields, const Json* older, const Json* newer, const std::string& prefix,
                   std::vector<Difference>& out);

void compareRows(const Field& field, const Json* older, const Json* newer, const std::string& path,
                 std::vector<Difference>& out)
{
    const std::size_t before = older != nullptr ? older->size() : 0;
    const std::size_t after = newer != nullptr ? newer->size() : 0;
    for (std::size_t i = 0; i < before; ++i)
        if (rowWithId(newer, (*older)[i].value("id", Json())) == std::string::npos)
            out.push_back({Kind::RowRemoved, rowPath(path, i), (*older)[i], std::nullopt});
    std::size_t lastPlace = 0;
    for (std::size_t i = 0; i < after; ++i) {
        const Json& row = (*newer)[i];
        const std::size_t was = rowWithId(older, row.value("id", Json()));
        if (was == std::string::npos) {
            out.push_back({Kind::RowAdded, rowPath(path, i), std::nullopt, row});
            continue;
        }
        if (was < lastPlace)
            out.push_back(
                {Kind::RowMoved, rowPath(path, i), static_cast<std::int64_t>(was), static_cast<std::int64_t>(i)});
        lastPlace = std::max(lastPlace, was);
        compareFields(field.fields, &(*older)[was], &row, rowPath(path, i), out);
    }
}

void compareFields(const std::vector<Field>& fields, const Json* older, const Json* newer, const std::string& prefix,
                   std::vector<Difference>& out)
{
    for (const Field& field : fields) {
        const Json* before = member(older, field.id);
        const Json* after = member(newer, field.id);
        const std::string path = prefix + "." + field.id;
        if (field.type == FieldType::List)
            compareRows(field, before, after, path, out);
        else if (before == nullptr && after != nullptr)
            out.push_back({Kind::Added, path, std::nullopt, *after});
        else if (before != nullptr && after == nullptr)
            out.push_back({Kind::Removed, path, *before, std::nullopt});
        else if (before != nullptr && *before != *after)
            out.push_back({Kind::Changed, path, *before, *after});
    }
}

class Merger {
public:
    explicit Merger(Merge& out) : out_(out) {}

    Json fields(const std::vector<Field>& fields, const Json* base, const Json* mine, const Json* theirs,
                const std::string& prefix)
    {
        Json merged = Json::object();
        for (const Field& field : fields) {
            const std::string path = prefix + "." + field.id;
            const Json* b = member(base, field.id);
            const Json* m = member(mine, field.id);
            const Json* t = member(theirs, field.id);
            if (field.type == FieldType::List) {
                Json rows = list(field, b, m, t, path);
                if (!rows.empty()) merged[field.id] = std::move(rows);
            } else if (const Json* chosen = choose(b, m, t, path); chosen != nullptr) {
                merged[field.id] = *chosen;
            }
        }
        return merged;
    }

private:
    static bool same(const Json* a, const Json* b)
    {
        return (a == nullptr) == (b == nullptr) && (a == nullptr || *a == *b);
    }

    const Json* choose(const Json* base, const Json* mine, const Json* theirs, const std::string& path)
    {
        if (same(base, mine)) return theirs;
        if (!same(base, theirs) && !same(mine, theirs)) out_.conflicts.push_back(path);
        return mine;
    }

    /// Rows in my order, then those that they added. A row that one side removed goes, unless the other changed it.
    Json list(const Field& field, const Json* base, const Json* mine, const Json* theirs, const std::string& path)
    {
        static const Json kNone = Json::array();
        Json rows = Json::array();
        const Json& mineRows = mine != nullptr ? *mine : kNone;
        const Json& theirRows = theirs != nullptr ? *theirs : kNone;
        for (std::size_t i = 0; i < mineRows.size(); ++i)
            row(field, base, &mineRows[i], find(theirs, mineRows[i]), rowPath(path, i), rows);
        for (std::size_t i = 0; i < theirRows.size(); ++i)
            if (find(mine, theirRows[i]) == nullptr) row(field, base, nullptr, &theirRows[i], rowPath(path, i), rows);
        return rows;
    }

    static const Json* find(const Json* rows, const Json& row)
    {
        const std::size_t at = rowWithId(rows, row.value("id", Json()));
        return at == std::string::npos ? nullptr : &(*rows)[at];
    }

    void row(const Field& field, const Json* base, const Json* mine, const Json* theirs, const std::string& path,
             Json& rows)
    {
        const Json* was = find(base, mine != nullptr ? *mine : *theirs);
        if (mine == nullptr || theirs == nullptr) {
            const Json* left = mine != nullptr ? mine : theirs;
            if (was != nullptr && *was == *left) return; // removed by the other side, untouched by this one
            if (was != nullptr) out_.conflicts.push_back(path);
            rows.push_back(*left);
            return;
        }
        Json merged = fields(field.fields, was, mine, theirs, path);
        merged["id"] = mine->at("id");
        rows.push_back(std::move(merged));
    }

    Merge& out_;
};

} // namespace

std::vector<Difference> differences(const form::Form& form, const Json& older, const Json& newer)
{
    std::vector<Difference> out;
    for (const form::Section& section : form.sections())
        compareFields(section.fields, member(&older, section.id), member(&newer, section.id), section.id, out);
    return out;
}

Merge merge(const form::Form& form, const Json& base, const Json& mine, const Json& theirs)
{
    Merge out;
    out.content = Json::object();
    Merger merger(out);
    for (const form::Section& section : form.sections()) {
        Json fields = merger.fields(section.fields, member(&base, section.id), member(&mine, section.id),
                                    member(&theirs, section.id), section.id);
        if (!fields.empty()) out.content[section.id] = std::move(fields);
    }
    return out;
}

} // namespace tocsin::notice

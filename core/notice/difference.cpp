#include "core/notice/difference.h"

#include <set>
#include <unordered_map>

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

constexpr std::size_t kNowhere = std::string::npos;

/// Row ids and where they stand. Valid as long as the list it was made from.
class RowIndex {
public:
    explicit RowIndex(const Json* rows)
    {
        if (rows == nullptr) return;
        for (std::size_t i = 0; i < rows->size(); ++i) places_.emplace(idOf((*rows)[i]), i);
    }
    static std::string_view idOf(const Json& row) { return row.at("id").get_ref<const std::string&>(); }
    [[nodiscard]] std::size_t find(const Json& row) const
    {
        const auto found = places_.find(idOf(row));
        return found == places_.end() ? kNowhere : found->second;
    }

private:
    std::unordered_map<std::string_view, std::size_t> places_;
};

/// Which of these places, each other than any before, belong to a longest run that still ascends: its rows have kept
/// their order, the others have moved.
std::vector<bool> longestAscent(const std::vector<std::size_t>& places)
{
    std::vector<std::size_t> ends; // ends[n]: the smallest last element of a run of n + 1, as an index
    std::vector<std::size_t> before(places.size(), kNowhere);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), places[i],
                                         [&](std::size_t end, std::size_t place) { return places[end] < place; });
        if (at != ends.begin()) before[i] = *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> kept(places.size(), false);
    for (std::size_t i = ends.empty() ? kNowhere : ends.back(); i != kNowhere; i = before[i]) kept[i] = true;
    return kept;
}

std::string rowPath(const std::string& list, std::size_t index) { return list + "[" + std::to_string(index) + "]"; }

void compareFields(const std::vector<Field>& fields, const Json* older, const Json* newer, const std::string& prefix,
                   std::vector<Difference>& out);

void compareRows(const Field& field, const Json* older, const Json* newer, const std::string& path,
                 std::vector<Difference>& out)
{
    const RowIndex olderRows(older);
    const RowIndex newerRows(newer);
    for (std::size_t i = 0; older != nullptr && i < older->size(); ++i)
        if (newerRows.find((*older)[i]) == kNowhere)
            out.push_back({Kind::RowRemoved, rowPath(path, i), (*older)[i], std::nullopt});
    if (newer == nullptr) return;
    std::vector<std::size_t> places;
    for (const Json& row : *newer)
        if (const std::size_t was = olderRows.find(row); was != kNowhere) places.push_back(was);
    const std::vector<bool> kept = longestAscent(places);
    std::size_t known = 0;
    for (std::size_t i = 0; i < newer->size(); ++i) {
        const Json& row = (*newer)[i];
        const std::size_t was = olderRows.find(row);
        if (was == kNowhere) {
            out.push_back({Kind::RowAdded, rowPath(path, i), std::nullopt, row});
            continue;
        }
        if (!kept[known++])
            out.push_back(
                {Kind::RowMoved, rowPath(path, i), static_cast<std::int64_t>(was), static_cast<std::int64_t>(i)});
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

    /// Rows in my order, or in theirs when only they changed it, then those that the other side added. A row that one
    /// side removed goes, unless the other changed it.
    Json list(const Field& field, const Json* base, const Json* mine, const Json* theirs, const std::string& path)
    {
        static const Json kNone = Json::array();
        const bool theirOrder = keepsOrder(base, mine) && !keepsOrder(base, theirs);
        const Json& leading = *either(theirOrder ? theirs : mine, &kNone);
        const Json& following = *either(theirOrder ? mine : theirs, &kNone);
        const RowIndex baseRows(base);
        const RowIndex leadingRows(&leading);
        const RowIndex followingRows(&following);
        const auto in = [](const Json* rows, const RowIndex& index, const Json& row) {
            const std::size_t at = index.find(row);
            return at == kNowhere ? nullptr : &(*rows)[at];
        };
        Json rows = Json::array();
        for (const Json& row : leading) {
            const Json* other = in(&following, followingRows, row);
            join(field, in(base, baseRows, row), theirOrder ? other : &row, theirOrder ? &row : other, path, rows);
        }
        for (const Json& row : following)
            if (leadingRows.find(row) == kNowhere)
                join(field, in(base, baseRows, row), theirOrder ? &row : nullptr, theirOrder ? nullptr : &row, path,
                     rows);
        return rows;
    }

    static const Json* either(const Json* first, const Json* second) { return first != nullptr ? first : second; }

    /// True when the rows of both stand in the same order in both.
    static bool keepsOrder(const Json* base, const Json* changed)
    {
        if (base == nullptr || changed == nullptr) return true;
        const RowIndex places(base);
        std::size_t last = 0;
        for (const Json& row : *changed) {
            const std::size_t place = places.find(row);
            if (place == kNowhere) continue;
            if (place < last) return false;
            last = place;
        }
        return true;
    }

    void join(const Field& field, const Json* was, const Json* mine, const Json* theirs, const std::string& list,
              Json& rows)
    {
        const std::string path = rowPath(list, rows.size()); // where it will stand in the result
        if (mine == nullptr || theirs == nullptr) {
            const Json* left = either(mine, theirs);
            if (was != nullptr && *was == *left) return; // removed by the other side, untouched by this one
            if (was != nullptr) out_.conflicts.push_back(path);
            rows.push_back(*left);
            return;
        }
        Json merged = fields(field.fields, was, mine, theirs, path);
        if (merged.empty()) return; // each cleared what the other had left
        merged["id"] = mine->at("id");
        rows.push_back(std::move(merged));
    }

    Merge& out_;
};

/// One side may have removed the row that the other came to refer to: the reference goes and is a conflict.
void dropDanglingReferences(const form::Form& form, Merge& merge)
{
    for (const std::string& pattern : form.patterns()) {
        const Field* field = form.find(pattern);
        if (field->type != FieldType::Reference) continue;
        const base::Result<form::Path> target = form::Path::parse(field->target);
        std::set<std::string> rows;
        if (const Json* list = target->find(merge.content); list != nullptr)
            for (const Json& row : *list) rows.insert(row.at("id").get<std::string>());
        for (const form::Path& path : form::Path::parse(pattern)->expand(merge.content)) {
            std::vector<form::Path::Step> above(path.steps().begin(), path.steps().end() - 1);
            auto* holder = const_cast<Json*>(form::Path(std::move(above)).find(merge.content));
            if (holder == nullptr || !holder->contains(field->id)) continue;
            Json& ids = (*holder)[field->id];
            const auto gone = std::remove_if(ids.begin(), ids.end(), [&](const Json& id) {
                return rows.count(id.get_ref<const std::string&>()) == 0;
            });
            if (gone == ids.end()) continue;
            ids.erase(gone, ids.end());
            if (ids.empty()) holder->erase(field->id);
            const std::string text = path.text();
            if (std::find(merge.conflicts.begin(), merge.conflicts.end(), text) == merge.conflicts.end())
                merge.conflicts.push_back(text);
        }
    }
}

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
    dropDanglingReferences(form, out);
    return out;
}

} // namespace tocsin::notice

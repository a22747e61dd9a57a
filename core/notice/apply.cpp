#include "core/notice/content.h"

#include "core/base/ids.h"
#include "core/notice/field_value.h"

namespace tocsin::notice {

using base::Error;
using base::Json;
using form::FieldType;
using form::Path;

namespace {

Error at(const char* key, const std::string& path, base::Params params = {})
{
    params["path"] = path;
    return base::invalid(key, std::move(params));
}

/// Admits a list, a row or a reference by way of the whole section, so that one rule of shape serves both ways in.
base::Result<Json> admitted(const form::Form& form, const form::Catalogue& catalogue, const Json& content,
                            const std::string& path)
{
    base::Result<Admitted> result = admit(form, catalogue, content);
    if (!result) return result.error();
    if (result->asides.empty()) return std::move(result->content);
    Aside& first = result->asides.front();
    first.params["path"] = first.path.empty() ? path : first.path;
    return base::invalid(first.reason, first.params);
}

class Writer {
public:
    Writer(const form::Form& form, const form::Catalogue& catalogue, Json content)
        : form_(form), catalogue_(catalogue), content_(std::move(content))
    {
    }

    base::Status set(const Change& change)
    {
        const base::Result<Path> path = Path::parse(change.path);
        if (!path) return path.error();
        const form::Field* field = form_.find(*path);
        if (field == nullptr || path->isPattern() || path->steps().size() < 2)
            return at("content.unknown_field", change.path);
        const Path::Step& last = path->steps().back();
        const bool wholeRow = field->type == FieldType::List && last.row != Path::Step::Row::None;
        const bool structured = field->type == FieldType::List || field->type == FieldType::Reference;
        Json value = change.value;
        if (!structured) {
            FieldValue read = fieldValue(*field, catalogue_, change.value, true);
            if (!read.fault.empty()) {
                read.params["value"] = change.value.is_string() ? change.value.get<std::string>() : change.value.dump();
                return at(read.fault.c_str(), change.path, std::move(read.params));
            }
            value = std::move(read.value);
        } else if (field->type == FieldType::Reference && value.is_string()) {
            value = splitIds(value.get<std::string>());
        }
        const base::Status placed = place(*path, value, wholeRow, change.path);
        if (!placed) return placed;
        base::Result<Json> checked = admitted(form_, catalogue_, content_, change.path);
        if (!checked) return checked.error();
        content_ = std::move(*checked);
        return base::done();
    }

    Json take() { return std::move(content_); }

private:
    static Json splitIds(const std::string& text)
    {
        Json ids = Json::array();
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t comma = std::min(text.find(',', from), text.size());
            if (comma > from) ids.push_back(text.substr(from, comma - from));
            from = comma + 1;
        }
        return ids;
    }

    base::Status place(const Path& path, const Json& value, bool wholeRow, const std::string& text)
    {
        Json* here = &content_;
        const auto& steps = path.steps();
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const Path::Step& step = steps[i];
            const bool last = i + 1 == steps.size();
            if (last && step.row == Path::Step::Row::None) {
                const bool clears = value.is_null() || ((value.is_array() || value.is_object()) && value.empty());
                if (clears)
                    here->erase(step.name);
                else
                    (*here)[step.name] = value;
                return base::done();
            }
            Json& next = (*here)[step.name];
            if (step.row == Path::Step::Row::None) {
                if (next.is_null()) next = Json::object();
                here = &next;
                continue;
            }
            if (next.is_null()) next = Json::array();
            const bool append = step.row == Path::Step::Row::Append || step.index == next.size();
            if (!append && step.index > next.size())
                return at("content.no_such_row", text, {{"rows", std::to_string(next.size())}});
            if (last && wholeRow) return placeRow(next, append, step.index, value);
            if (append) next.push_back({{"id", base::newIdText().substr(0, 8)}});
            here = append ? &next.back() : &next[step.index];
        }
        return base::done();
    }

    base::Status placeRow(Json& rows, bool append, std::size_t index, const Json& value)
    {
        const bool clears =
            value.is_null() || value == "" || ((value.is_array() || value.is_object()) && value.empty());
        if (clears) {
            if (!append) {
                const Json id = rows[index].at("id");
                rows.erase(index);
                forget(content_, id);
            }
            return base::done();
        }
        Json row = value;
        if (!append && row.is_object() && !row.contains("id")) row["id"] = rows[index].at("id");
        if (append)
            rows.push_back(std::move(row));
        else
            rows[index] = std::move(row);
        return base::done();
    }

    /// Takes a removed row's id out of every reference. Ids of rows are unlike any other text, so equality is enough.
    void forget(Json& content, const Json& id)
    {
        for (const std::string& pattern : form_.patterns()) {
            if (form_.find(pattern)->type != FieldType::Reference) continue;
            for (const Path& path : Path::parse(pattern).value().expand(content))
                if (Json* ids = const_cast<Json*>(path.find(content)); ids != nullptr) {
                    const auto kept = std::remove(ids->begin(), ids->end(), id);
                    ids->erase(kept, ids->end());
                }
        }
    }

    const form::Form& form_;
    const form::Catalogue& catalogue_;
    Json content_;
};

} // namespace

base::Result<Json> apply(const form::Form& form, const form::Catalogue& catalogue, Json content,
                         const std::vector<Change>& changes)
{
    Writer writer(form, catalogue, std::move(content));
    for (const Change& change : changes)
        if (const base::Status one = writer.set(change); !one) return one.error();
    return writer.take();
}

} // namespace tocsin::notice

#include "core/notice/content.h"

#include "core/base/ids.h"
#include "core/base/text.h"
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

bool isEmpty(const Json& value)
{
    if (value.is_string()) return base::tidySpaces(value.get_ref<const std::string&>()).empty();
    return value.is_null() || (value.is_structured() && value.empty());
}

std::string written(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

class Writer {
public:
    Writer(const form::Form& form, const form::Catalogue& catalogue, Json content)
        : form_(form), catalogue_(catalogue), content_(content), sound_(std::move(content))
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
                read.params["value"] = written(change.value);
                return at(read.fault.c_str(), change.path, std::move(read.params));
            }
            value = std::move(read.value);
        } else if (field->type == FieldType::Reference && value.is_string()) {
            value = splitIds(value.get<std::string>());
        }
        if (structured && isEmpty(value)) value = nullptr;
        const base::Status placed = place(*path, value, wholeRow, change.path);
        return placed && structured ? settle() : placed;
    }

    /// Brings the content into canonical shape by the one way that foreign content takes too. References to rows that
    /// these changes removed go with the rows; any other fault is an error.
    base::Status settle()
    {
        base::Result<Admitted> result = admit(form_, catalogue_, content_);
        if (!result) return result.error();
        for (Aside& aside : result->asides) {
            if (aside.reason == "content.dangling_reference" && stoodBefore(aside)) continue;
            aside.params["value"] = written(aside.value);
            return base::invalid(aside.reason, std::move(aside.params));
        }
        content_ = std::move(result->content);
        sound_ = content_;
        return base::done();
    }

    Json take() { return std::move(content_); }

private:
    static Json splitIds(const std::string& text)
    {
        Json ids = Json::array();
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t comma = std::min(text.find(',', from), text.size());
            const std::string id = base::tidySpaces(std::string_view(text).substr(from, comma - from));
            if (!id.empty()) ids.push_back(id);
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
                if (value.is_null())
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
        if (value.is_null()) {
            if (!append) rows.erase(index);
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

    [[nodiscard]] bool stoodBefore(const Aside& dangling) const
    {
        const form::Field* field = form_.find(dangling.path);
        const base::Result<Path> target = Path::parse(field->target);
        const Json* rows = target ? target->find(sound_) : nullptr;
        return rows != nullptr &&
               std::any_of(rows->begin(), rows->end(), [&](const Json& row) { return row.at("id") == dangling.value; });
    }

    const form::Form& form_;
    const form::Catalogue& catalogue_;
    Json content_;
    Json sound_; ///< the content when its shape was last known to be canonical
};

} // namespace

base::Result<Json> apply(const form::Form& form, const form::Catalogue& catalogue, Json content,
                         const std::vector<Change>& changes)
{
    Writer writer(form, catalogue, std::move(content));
    for (const Change& change : changes)
        if (const base::Status one = writer.set(change); !one) return one.error();
    if (const base::Status whole = writer.settle(); !whole) return whole.error();
    return writer.take();
}

} // namespace tocsin::notice

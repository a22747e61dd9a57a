#include "ui/history/history_page.h"
#include "ui/review/field_text.h"

namespace tocsin::ui {

using base::Json;
using Kind = notice::Difference::Kind;

namespace {

/// What kind of change an entry recorded: the log keeps path, before and after.
Kind kindOf(const std::string& path, const Json& before, const Json& after)
{
    const bool row = path.ends_with(']');
    if (row && before.is_number_integer() && after.is_number_integer()) return Kind::RowMoved;
    if (before.is_null()) return row ? Kind::RowAdded : Kind::Added;
    if (after.is_null()) return row ? Kind::RowRemoved : Kind::Removed;
    return Kind::Changed;
}

/// Only paths are left: which of the values was there follows from the commitments.
ChangeLine destroyedLine(const FieldText& text, const audit::FieldChange& change)
{
    const auto there = [](const std::string& commitment) { return commitment.empty() ? Json() : Json(true); };
    ChangeLine line;
    line.kind = kindOf(change.path, there(change.before), there(change.after));
    line.path = change.path;
    line.field = text.label(change.path);
    line.destroyed = true;
    return line;
}

std::optional<Json> present(const Json& change, const char* name)
{
    const auto found = change.find(name);
    return found == change.end() || found->is_null() ? std::nullopt : std::optional<Json>(*found);
}

} // namespace

std::vector<ChangeLine> changesOf(const Workspace& workspace, const form::Form& form, const Json& content,
                                  const service::HistoryItem& item)
{
    std::vector<ChangeLine> lines;
    if (isDestroyed(item)) {
        const FieldText text(workspace.catalogue(), form, content, workspace.language());
        for (const audit::FieldChange& change : item.entry.fields) lines.push_back(destroyedLine(text, change));
        return lines;
    }
    const auto fields = item.payload.is_object() ? item.payload.find("fields") : item.payload.end();
    if (fields == item.payload.end() || !fields->is_array()) return lines;
    std::vector<notice::Difference> differences;
    for (const Json& change : *fields) {
        if (!change.is_object()) continue;
        const std::string path = change.value("path", "");
        differences.push_back({kindOf(path, change.value("before", Json()), change.value("after", Json())), path,
                               present(change, "before"), present(change, "after")});
    }
    return changeLines(workspace, form, content, differences);
}

} // namespace tocsin::ui

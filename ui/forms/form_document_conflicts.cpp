// How two people's changes of the same field are brought before the officer and settled.

#include "core/notice/content.h"
#include "ui/forms/form_document.h"
#include "ui/forms/row_path.h"

namespace tocsin::ui {

using base::Json;

namespace {

Json valueAt(const std::string& idPath, const Json& content)
{
    const std::optional<std::string> path = withPositions(idPath, content);
    const Json* found = path ? form::Path::parse(*path).value().find(content) : nullptr;
    return found == nullptr ? Json() : *found;
}

} // namespace

void FormDocument::noteConflicts(const notice::Merge& merged, const Json& mine, const Json& theirs)
{
    for (const std::string& path : merged.conflicts) {
        FieldConflict conflict;
        conflict.path = withRowIds(path, merged.content);
        std::erase_if(conflicts_, [&](const FieldConflict& earlier) { return earlier.path == conflict.path; });
        conflict.mine = valueAt(conflict.path, mine);
        conflict.theirs = valueAt(conflict.path, theirs);
        const form::Path parsed = form::Path::parse(path).value();
        conflict.label = toQt(form_->labelOf(parsed, workspace_.language()));
        const auto shown = [&](const Json& value) {
            return value.is_null()
                       ? QString()
                       : toQt(notice::display(*form_, workspace_.catalogue(), parsed, value, workspace_.language()));
        };
        conflict.mineText = shown(conflict.mine);
        conflict.theirsText = shown(conflict.theirs);
        conflicts_.push_back(std::move(conflict));
    }
}

void FormDocument::settle(std::size_t conflict, bool mine)
{
    const FieldConflict chosen = conflicts_.at(conflict);
    conflicts_.erase(conflicts_.begin() + std::ptrdiff_t(conflict));
    const Json& value = mine ? chosen.mine : chosen.theirs;
    const std::optional<std::string> path = withPositions(chosen.path, content_);
    // My value stands already, and may have been typed on since; only a row that I removed is still there.
    if (path && (!mine || value.is_null())) {
        base::Result<Json> changed = notice::apply(*form_, workspace_.catalogue(), content_, {{*path, value}});
        if (changed) {
            fresh_ = true;
            take(std::move(*changed), {});
        } else {
            Q_EMIT rejected(workspace_.wording(changed.error()));
        }
    }
    if (conflicts_.empty())
        save();
    else
        Q_EMIT stateChanged();
}

} // namespace tocsin::ui

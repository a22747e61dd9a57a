#include "ui/forms/field_change_command.h"

#include "ui/print/qt_text.h"

namespace tocsin::ui {

FieldChangeCommand::FieldChangeCommand(FormDocument& document, std::string leaf, std::vector<FieldEdit> edits,
                                       bool fresh)
    : document_(document), leaf_(std::move(leaf)), edits_(std::move(edits)), fresh_(fresh)
{
}

void FieldChangeCommand::undo()
{
    done_ = false;
    document_.step(edits_, true, toQt(leaf_));
}

void FieldChangeCommand::redo()
{
    if (!done_) document_.step(edits_, false, toQt(leaf_));
    done_ = true;
}

bool FieldChangeCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const FieldChangeCommand*>(other);
    if (next->fresh_ || next->leaf_ != leaf_) return false;
    for (const FieldEdit& edit : next->edits_) {
        const auto known =
            std::find_if(edits_.begin(), edits_.end(), [&](const FieldEdit& mine) { return mine.field == edit.field; });
        if (known == edits_.end())
            edits_.push_back(edit);
        else
            known->after = edit.after;
    }
    return true;
}

} // namespace tocsin::ui

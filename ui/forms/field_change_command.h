#pragma once
// One step back: what the officer did to one field, and what followed from it in others.

#include "ui/forms/form_document.h"

#include <QtGui/QUndoCommand>

namespace tocsin::ui {

/// Made after the fact: the first redo() does nothing.
class FieldChangeCommand final : public QUndoCommand {
public:
    FieldChangeCommand(FormDocument& document, std::string leaf, std::vector<FieldEdit> edits, bool fresh);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    /// Typing on in the same field.
    bool mergeWith(const QUndoCommand* other) override;

private:
    FormDocument& document_;
    std::string leaf_;
    std::vector<FieldEdit> edits_;
    bool fresh_;
    bool done_ = true;
};

} // namespace tocsin::ui

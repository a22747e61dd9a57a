#pragma once
// The one place that knows which widget serves which field type.

#include "ui/forms/field_widget.h"

namespace tocsin::ui {

/// Never null; `parent` owns the widget. `field` and `host` must outlive it.
FieldWidget* makeField(FieldHost& host, const form::Field& field, const std::string& path, QWidget* parent);
/// The same for a compact row of a list: the label as a caption over the editor.
FieldWidget* makeCompactField(FieldHost& host, const form::Field& field, const std::string& path, QWidget* parent);

} // namespace tocsin::ui

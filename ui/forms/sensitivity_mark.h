#pragma once
// A quiet sign beside the label of a field that holds a person's data.

#include "core/form/definition.h"

#include <QtWidgets/QWidget>

namespace tocsin::ui {

/// A small figure for personal data, a shield in the colour of warnings for sensitive data; the tooltip says so.
class SensitivityMark final : public QWidget {
    Q_OBJECT
public:
    SensitivityMark(form::Sensitivity sensitivity, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    form::Sensitivity sensitivity_;
};

} // namespace tocsin::ui

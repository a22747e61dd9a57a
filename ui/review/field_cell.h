#pragma once
// One value of the document on the reviewer's page, with what became of it since the reader last looked.

#include "core/notice/difference.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tocsin::ui {

class ValueLabel;

class FieldCell final : public QWidget {
    Q_OBJECT
public:
    /// `label` is for screen readers; an empty `value` is shown as a dash.
    FieldCell(const QString& label, const QString& value, QWidget* parent = nullptr);
    /// A mark, a word and the earlier value below the present one.
    void setChange(notice::Difference::Kind kind, const QString& before);
    /// The same for a whole row: mark and word stand before what the cell says.
    void setRowChange(notice::Difference::Kind kind, const QString& before);
    [[nodiscard]] bool isChanged() const { return changed_; }
    /// The cell that a finding or a change leads to is outlined until another one is.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return current_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addNote(const QString& text);

    QVBoxLayout* layout_ = nullptr;
    ValueLabel* value_ = nullptr;
    bool changed_ = false;
    bool current_ = false;
};

} // namespace tocsin::ui

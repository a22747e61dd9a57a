#pragma once
// Rows of fields: short rows stand in lines, long ones as cards that fold.

#include "ui/forms/field_widget.h"

class QPushButton;
class QVBoxLayout;

namespace tocsin::ui {

class ListRow;
class WrapLabel;

/// Rows keep their ids, whatever is done to them. A row without any value stands on the screen but not in the value.
class ListField final : public FieldWidget {
    Q_OBJECT
public:
    ListField(FieldHost& host, const form::Field& field, std::string path, QWidget* parent);
    void setPath(const std::string& path) override;
    void setReadOnly(bool readOnly) override;
    void showFindings(const FindingMarks& marks) override;
    FieldWidget* reveal(const std::string& path) override;
    void focusEditor() override;
    void commit() override;

    [[nodiscard]] const std::vector<ListRow*>& rows() const { return rows_; }
    /// A new row at the end, ready to type in. The officer's act, though it changes nothing until something is typed.
    ListRow* addRow();
    /// References in the rows read their targets anew.
    void refreshReferences();

protected:
    void display(const base::Json& value) override;

private:
    ListRow* makeRow(const base::Json& row);
    void removeRow(ListRow* row);
    void duplicateRow(ListRow* row);
    void moveRow(ListRow* row, int by);
    void changed(const QString& leaf);
    void arrange();

    std::vector<ListRow*> rows_;
    QWidget* box_;
    QVBoxLayout* stack_;
    WrapLabel* teach_;
    QPushButton* add_;
    FindingMarks marks_;
};

/// Whether rows of such a list fit on one line each.
bool isCompact(const form::Field& list);

} // namespace tocsin::ui

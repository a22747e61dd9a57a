#pragma once
// One row of a list field.

#include "ui/forms/field_widget.h"

class QHBoxLayout;
class QVBoxLayout;

namespace tocsin::ui {

class GlyphButton;
class ReferenceField;
class RowHeader;

/// A line of small fields, or a card with a header that folds. The fields of a card are made when it is first opened.
class ListRow final : public QWidget {
    Q_OBJECT
public:
    ListRow(FieldHost& host, const form::Field& list, bool compact, QWidget* parent);

    [[nodiscard]] const base::Json& row() const { return row_; } ///< with its id, and only fields that have a value
    [[nodiscard]] bool isEmptyRow() const { return row_.size() <= 1; }
    [[nodiscard]] std::string id() const { return row_.at("id").get<std::string>(); }
    void setRow(const base::Json& row); ///< never emits
    /// Its place among all rows; `number` counts from 0, `count` is that of all rows.
    void setPlace(const std::string& path, std::size_t number, std::size_t count);
    void setReadOnly(bool readOnly);
    void showFindings(const FindingMarks& marks);
    FieldWidget* reveal(const std::string& path);
    void focusFirst();
    void commit();
    void refreshReferences();

    [[nodiscard]] bool expanded() const { return expanded_; }
    void setExpanded(bool expanded);
    [[nodiscard]] const std::vector<FieldWidget*>& fields() const { return fields_; }

Q_SIGNALS:
    void changed(const QString& leaf);
    void editingFinished();
    void removeRequested();
    void duplicateRequested();
    void moveRequested(int by);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildCard();
    void buildLine();
    void addButtons(QHBoxLayout* row);
    void makeFields();
    void adopt(FieldWidget* field);
    void showTitle();

    FieldHost& host_;
    const form::Field& list_;
    bool compact_;
    bool expanded_ = false;
    bool readOnly_ = false;
    base::Json row_;
    std::string path_;
    std::size_t number_ = 0;
    RowHeader* header_ = nullptr;
    QWidget* body_ = nullptr;
    std::vector<FieldWidget*> fields_;
    std::vector<GlyphButton*> moving_;
    std::vector<GlyphButton*> buttons_;
    FindingMarks marks_;
};

} // namespace tocsin::ui

#pragma once
// What every field of a form has: a label with help and its mark of sensitivity, an editor, and lines below for what
// was understood, what cannot be taken and what the rules find. One subclass per field type (field_factory.h).

#include "ui/forms/field_host.h"
#include "ui/forms/finding_marks.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QHBoxLayout;
class QVariantAnimation;

namespace tocsin::ui {

class GlyphButton;
class WrapLabel;

/// Width of the column of labels, the same in every section.
inline constexpr int kLabelWidth = 208;
/// Width of a paragraph or a long text.
inline constexpr int kWideEditor = 560;

/// Where the label stands.
enum class LabelPlace {
    Beside, ///< in the column of labels
    Above,  ///< over the whole width, for lists
    Caption ///< small, over the editor, inside compact rows
};

/// Base of the widgets of all field types. Holds the field's canonical value; what cannot be read as one stays in the
/// editor with the reason below it, and the value stays as it was. objectName is the field's concrete path.
class FieldWidget : public QWidget {
    Q_OBJECT
public:
    FieldWidget(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent);
    ~FieldWidget() override;

    [[nodiscard]] const form::Field& field() const { return field_; }
    [[nodiscard]] const std::string& path() const { return path_; }
    /// Rows move; their fields follow.
    virtual void setPath(const std::string& path);

    /// Canonical, as in content; null when there is none.
    [[nodiscard]] const base::Json& value() const { return value_; }
    /// Shows a canonical value. Never emits valueChanged.
    void setValue(const base::Json& value);

    /// Shows or hides the help below the editor, as the button beside the label does.
    void toggleHelp();
    /// Of a label Beside: inside a card it is narrower, so that all editors stand in one column.
    void setLabelWidth(int width);
    /// Of a Caption: only the first of several rows shows it.
    void showCaption(bool shown);
    virtual void setReadOnly(bool readOnly);
    [[nodiscard]] bool readOnly() const { return readOnly_; }
    /// Takes the marks of this field, and of what is in it, from all of them.
    virtual void showFindings(const FindingMarks& marks);
    /// The widget of a field at or below this one, made and unfolded when need be; null when there is none.
    virtual FieldWidget* reveal(const std::string& path);
    /// Puts the keyboard where the officer would type.
    virtual void focusEditor();
    /// Takes what stands in the editor as finished, as leaving the field does.
    virtual void commit() {}
    /// A short glow that leads the eye.
    void flash();
    [[nodiscard]] bool flashing() const { return glow_ > 0; }
    /// Why what stands in the editor cannot be taken; empty when it can.
    [[nodiscard]] QString fault() const { return fault_; }

Q_SIGNALS:
    /// The officer changed the value; `leaf` is the path of the innermost field.
    void valueChanged(const QString& leaf);
    /// The officer left the field or chose: a good moment to save.
    void editingFinished();

protected:
    /// Shows a canonical value in the editor; may set off the editor's signals, which are ignored meanwhile.
    virtual void display(const base::Json& value) = 0;

    /// For subclasses, on the officer's change: reads the raw value and announces it when it says something else.
    /// False when it cannot be read; `final` then says so below the field.
    bool take(const base::Json& raw, bool final);
    /// The same for a value that is canonical already.
    void takeCanonical(base::Json value, const QString& leaf);
    void clearFault();
    void setFault(const QString& text);
    /// A quiet line below the editor, such as what was understood.
    void setNote(const QString& text);
    /// A part of the document beside the value was changed from code: nothing to announce.
    [[nodiscard]] bool loading() const { return loading_; }
    void setHeld(base::Json value) { value_ = std::move(value); }
    void setEditor(QWidget* editor, int maximumWidth);
    /// Leads screen readers and the keyboard to `editor`.
    void nameEditor(QWidget* editor);
    /// Buttons at the end of the line of an Above label.
    [[nodiscard]] QHBoxLayout* labelRow() { return labelRow_; }
    [[nodiscard]] FieldHost& host() const { return host_; }
    [[nodiscard]] std::string pattern() const;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLabel();
    void addHelp();
    WrapLabel* line(WrapLabel*& slot);
    void layLines();

    FieldHost& host_;
    const form::Field& field_;
    std::string path_;
    LabelPlace place_;
    base::Json value_;
    bool loading_ = false;
    bool readOnly_ = false;
    QString fault_;
    QGridLayout* grid_ = nullptr;
    QHBoxLayout* labelRow_ = nullptr;
    WrapLabel* label_ = nullptr;
    QWidget* editor_ = nullptr;
    GlyphButton* helpButton_ = nullptr;
    WrapLabel* helpLine_ = nullptr;
    WrapLabel* noteLine_ = nullptr;
    WrapLabel* faultLine_ = nullptr;
    std::vector<WrapLabel*> findingLines_;
    std::vector<FindingMark> shown_;
    QVariantAnimation* animation_ = nullptr;
    double glow_ = 0;
};

} // namespace tocsin::ui

#pragma once
// Several lines of text, in a box that grows with them.

#include "ui/forms/field_widget.h"

class QPlainTextEdit;

namespace tocsin::ui {

class ParagraphField final : public FieldWidget {
    Q_OBJECT
public:
    ParagraphField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent);
    void setReadOnly(bool readOnly) override;
    void commit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// A button under the box, for what can be done for the officer; the widget owns it.
    void addHelper(QWidget* helper);

protected:
    void display(const base::Json& value) override;

private:
    void fit();
    QPlainTextEdit* edit_;
    QWidget* box_;
};

} // namespace tocsin::ui

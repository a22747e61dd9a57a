#pragma once
// A file kept with the document: chosen or dropped, shown with a small picture where it is one.

#include "ui/forms/field_widget.h"

class QLabel;
class QPushButton;

namespace tocsin::ui {

class AttachmentField final : public FieldWidget {
    Q_OBJECT
public:
    AttachmentField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent);
    void setReadOnly(bool readOnly) override;
    /// Takes a file from disk, as choosing and dropping do.
    void takeFile(const QString& path);

protected:
    void display(const base::Json& value) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void choose();
    void showPicture();
    QLabel* picture_;
    QLabel* name_;
    QLabel* facts_;
    QPushButton* choose_;
    QPushButton* remove_;
    std::string pictured_; ///< digest of what the small picture shows
};

} // namespace tocsin::ui

#pragma once
// Lays a document's content out for reading: sections as blocks, short fields in pairs of columns, lists as tables or
// cards, photographs as pictures. Makes the widgets once; the view scrolls and marks them.

#include "ui/review/field_cell.h"
#include "ui/review/field_text.h"
#include "ui/review/review_data.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

class QGridLayout;
class QVBoxLayout;

namespace tocsin::ui {

/// Gives an attachment's bytes; empty when it cannot be had.
using AttachmentReader = std::function<std::string(const std::string& sha256)>;

class ContentBuilder {
    Q_DECLARE_TR_FUNCTIONS(tocsin::ui::ContentBuilder)

public:
    /// Borrows all; `page` becomes the parent of what is made.
    ContentBuilder(Workspace& workspace, const ReviewData& data, bool showEmpty, AttachmentReader attachments,
                   QWidget* page);
    void build(QVBoxLayout* layout);

    /// Where things stand, by path; a section by its id, a list by its path.
    [[nodiscard]] const std::map<std::string, QWidget*>& places() const { return places_; }
    /// Changed cells and rows in reading order.
    [[nodiscard]] const std::vector<QWidget*>& changed() const { return changed_; }

private:
    void buildSection(const form::Section& section, QVBoxLayout* layout);
    void buildFields(const std::vector<form::Field>& fields, const base::Json& values, const std::string& prefix,
                     QVBoxLayout* layout);
    void buildList(const form::Field& list, const base::Json& rows, const std::string& path, QVBoxLayout* layout);
    void buildTable(const form::Field& list, const base::Json& rows, const std::string& path, QVBoxLayout* layout);
    void buildCards(const form::Field& list, const base::Json& rows, const std::string& path, QVBoxLayout* layout);
    void buildPictures(const form::Field& list, const base::Json& rows, const std::string& path, QVBoxLayout* layout);
    void buildRemovedRows(const std::string& path, QVBoxLayout* layout);
    FieldCell* cell(const form::Field& field, const base::Json& value, const std::string& path, QWidget* parent);
    void note(QWidget* widget, const std::string& path);
    /// Marks a row that is new or has moved.
    void markRow(const std::string& path, QVBoxLayout* layout, QWidget* parent);
    [[nodiscard]] const notice::Difference* change(const std::string& path) const;
    [[nodiscard]] bool isShown(const form::Field& field, const base::Json& values, const std::string& prefix) const;
    [[nodiscard]] bool isTable(const form::Field& list, const base::Json& rows, const std::string& path) const;
    [[nodiscard]] std::vector<const form::Field*> columns(const form::Field& list, const base::Json& rows,
                                                          const std::string& path) const;

    Workspace& workspace_;
    const ReviewData& data_;
    bool showEmpty_;
    AttachmentReader attachments_;
    QWidget* page_;
    FieldText text_;
    std::map<std::string, const notice::Difference*> changes_;
    std::map<std::string, QWidget*> places_;
    std::vector<QWidget*> changed_;
};

} // namespace tocsin::ui

#pragma once
// The public extract as a preview, before anything of it leaves the bureau.

#include "ui/review/public_extract.h"

#include <QtWidgets/QDialog>

#include <functional>

class QVBoxLayout;

namespace tocsin::ui {

/// Shows an extract; asks nothing. `attachments` gives a file's bytes by SHA-256, empty when it cannot be had.
class ExtractDialog final : public QDialog {
    Q_OBJECT
public:
    using AttachmentReader = std::function<std::string(const std::string& sha256)>;
    ExtractDialog(const PublicExtract& extract, const QString& type, const AttachmentReader& attachments,
                  QWidget* parent);

private:
    QWidget* page(const PublicExtract& extract, const AttachmentReader& attachments);
    void addNotes(const PublicExtract& extract, QVBoxLayout& stack);
};

} // namespace tocsin::ui

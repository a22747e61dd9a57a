#pragma once
// The form page's answers to its fields, and its questions to the officer as dialogs.

#include "ui/forms/field_host.h"
#include "ui/forms/form_document.h"

namespace tocsin::ui {

/// The real dialogs.
class DialogPrompter final : public FormPrompter {
public:
    std::optional<QString> chooseFile(QWidget* parent, const QString& title) override;
    std::optional<QString> askReason(QWidget* parent, const QString& title, const QString& question) override;
    bool confirm(QWidget* parent, const QString& title, const QString& question) override;
};

/// Serves the fields from the open document and the bureau's store. Borrows both.
class FormHost final : public FieldHost {
public:
    FormHost(Workspace& workspace, FormDocument& document) : workspace_(workspace), document_(document) {}
    /// Borrowed; tests hand in their own.
    void setPrompter(FormPrompter* prompter) { prompter_ = prompter; }

    [[nodiscard]] const form::Form& form() const override { return document_.form(); }
    [[nodiscard]] const form::Catalogue& catalogue() const override { return workspace_.catalogue(); }
    [[nodiscard]] base::Language language() const override { return workspace_.language(); }
    [[nodiscard]] const base::Json& content() const override { return document_.content(); }
    [[nodiscard]] QString wording(const base::Error& error) const override;
    base::Result<base::Json> attach(const QString& name, const QString& mediaType, const QByteArray& bytes) override;
    std::optional<QByteArray> bytesOf(const std::string& sha256) override;
    FormPrompter& prompter() override { return prompter_ != nullptr ? *prompter_ : dialogs_; }

private:
    Workspace& workspace_;
    FormDocument& document_;
    DialogPrompter dialogs_;
    FormPrompter* prompter_ = nullptr;
    std::map<std::string, QByteArray> attached_; ///< in this sitting; the stored version may not name them yet
};

} // namespace tocsin::ui

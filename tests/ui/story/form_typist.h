#pragma once
// Types a whole document into its form as an officer would: by clicks and keys, field after field, never by code.

#include "tests/support/temp_folder.h"
#include "ui/forms/field_host.h"
#include "ui/forms/form_page.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace tocsin::test {

/// A text key by key, whatever its script.
void typeText(QWidget& editor, const QString& text);

/// Borrows the page and answers its question for a file meanwhile, with one that is really there.
class FormTypist final : public ui::FormPrompter {
public:
    FormTypist(ui::FormPage& form, const form::Catalogue& catalogue);
    ~FormTypist() override;
    /// Types all that `content` holds, in the order of the form; `afterSection` hears the id of each typed section.
    void type(const base::Json& content, const std::function<void(const std::string&)>& afterSection);

    std::optional<QString> chooseFile(QWidget* parent, const QString& title) override;
    std::optional<QString> askReason(QWidget*, const QString&, const QString&) override { return std::nullopt; }
    bool confirm(QWidget*, const QString&, const QString&) override { return false; }

private:
    void typeSection(const form::Section& section, const base::Json& values);
    void fill(ui::FieldWidget& widget, const base::Json& value);
    void fillList(ui::FieldWidget& widget, const base::Json& rows);
    void fillReference(ui::FieldWidget& widget, const base::Json& ids) const;
    void fillAttachment(ui::FieldWidget& widget, const base::Json& file);
    static void fillLine(QLineEdit& edit, const QString& text);
    static void fillParagraph(ui::FieldWidget& widget, const QString& text);
    void choose(ui::FieldWidget& widget, const std::string& code) const;
    static void pick(QComboBox& combo, const QString& code);

    ui::FormPage& form_;
    const form::Catalogue& catalogue_;
    TempFolder files_;
    base::Json content_;
    QString next_; ///< the file that is asked for next
};

/// What was typed, in a form in which two documents of the same content are equal: rows without ids, references as
/// places, files by name.
base::Json withoutIds(const form::Form& form, const base::Json& content);

} // namespace tocsin::test

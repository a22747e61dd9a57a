#pragma once
// What a field widget may ask of the screen it stands on. The form page answers in the desktop, a fake in tests.

#include "core/form/catalogue.h"
#include "core/form/form.h"
#include "ui/forms/code_index.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <map>
#include <memory>
#include <optional>

class QWidget;

namespace tocsin::ui {

/// Questions that stop the officer; the only door to modal dialogs, so that tests can answer them.
class FormPrompter {
public:
    virtual ~FormPrompter() = default;
    /// The path of a file to attach; nullopt when the officer changed their mind.
    virtual std::optional<QString> chooseFile(QWidget* parent, const QString& title) = 0;
    /// A reason in the officer's words, never blank; nullopt when they changed their mind.
    virtual std::optional<QString> askReason(QWidget* parent, const QString& title, const QString& question) = 0;
    virtual bool confirm(QWidget* parent, const QString& title, const QString& question) = 0;
};

/// Must outlive the widgets that borrow it. UI thread only.
class FieldHost {
public:
    virtual ~FieldHost() = default;
    [[nodiscard]] virtual const form::Form& form() const = 0;
    [[nodiscard]] virtual const form::Catalogue& catalogue() const = 0;
    [[nodiscard]] virtual base::Language language() const = 0;
    /// The document as it stands on the screen; references read the rows they may point at.
    [[nodiscard]] virtual const base::Json& content() const = 0;
    [[nodiscard]] virtual QString wording(const base::Error& error) const = 0;
    /// Keeps a file's bytes and gives the value of an attachment field. Errors: those of Drafting::attach.
    virtual base::Result<base::Json> attach(const QString& name, const QString& mediaType, const QByteArray& bytes) = 0;
    /// The bytes behind an attachment's value; nullopt when they cannot be had.
    virtual std::optional<QByteArray> bytesOf(const std::string& sha256) = 0;
    virtual FormPrompter& prompter() = 0;

    [[nodiscard]] QString text(const base::LocalText& local) const;
    /// The codes of a list with their labels in this language, ready for searching. Made once.
    const CodeIndex& codes(const std::string& listId);
    /// What the field makes of a value, as notice::apply() reads it: the canonical value, null for none, or why not.
    /// Not for lists and references, which only make sense within the content.
    [[nodiscard]] base::Result<base::Json> read(const std::string& pattern, const base::Json& raw) const;

private:
    std::map<std::string, std::unique_ptr<CodeIndex>> codes_;
};

} // namespace tocsin::ui

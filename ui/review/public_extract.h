#pragma once
// What of a document the public would see (RPD 61): the fields of the public notice page, as far as the bureau has
// authorised them, and nothing else.

#include "ui/shell/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace tocsin::ui {

struct ExtractLine {
    QString label;
    QString text;
};

struct ExtractGroup {
    QString title;
    std::vector<ExtractLine> lines;
};

struct PublicExtract {
    std::vector<ExtractGroup> groups;     ///< those that say something
    std::vector<std::string> photographs; ///< SHA-256, the primary one first
    QStringList keptBack;                 ///< what was authorised and the public page has no place for
    bool authorised = false;              ///< some kind of data was named
    QString limits;                       ///< as the bureau put them; may be empty
};

/// Whether the bureau's answer is that an extract may be made public.
bool wantsPublicExtract(const base::Json& content);

class PublicExtractComposer {
    Q_DECLARE_TR_FUNCTIONS(tocsin::ui::PublicExtract)

public:
    /// Borrows all. `today` is for the age.
    PublicExtractComposer(Workspace& workspace, const form::Form& form, const base::Json& content, base::Date today);
    [[nodiscard]] PublicExtract compose() const;

private:
    [[nodiscard]] bool may(const char* kind) const;
    [[nodiscard]] const base::Json* at(const std::string& path) const;
    [[nodiscard]] QString value(const std::string& path) const;
    void add(ExtractGroup& group, const QString& label, const QString& text) const;
    void field(ExtractGroup& group, const std::string& path) const;
    [[nodiscard]] ExtractGroup identity() const;
    [[nodiscard]] ExtractGroup description() const;
    [[nodiscard]] ExtractGroup charges() const;
    [[nodiscard]] QString birthDate() const;
    [[nodiscard]] std::vector<std::string> photographs() const;

    Workspace& workspace_;
    const form::Form& form_;
    const base::Json& content_;
    base::Date today_;
};

} // namespace tocsin::ui

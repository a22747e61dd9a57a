#pragma once
// The language of the desktop: its own texts, Qt's texts, reading direction and locale, changed over in one step.

#include "core/base/language.h"

#include <QtCore/QString>
#include <QtCore/QTranslator>

#include <memory>
#include <vector>

namespace tocsin::ui {

/// Owned by the program; removes its translators when it goes. UI thread only.
class Translations {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// Windows made from now on speak `language`. Windows that stand already are made anew by whoever owns them.
    void use(base::Language language);

    /// The language's own name: "English", "Français", "Español", "العربية".
    static QString ownName(base::Language language);
    /// The person's language at the machine, English when it is none of the four.
    static base::Language ofMachine();

private:
    void remove();
    std::vector<std::unique_ptr<QTranslator>> installed_;
};

} // namespace tocsin::ui

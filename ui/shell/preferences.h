#pragma once
// What the desktop remembers between two days: language, look, the bureau's folder and the window's place. Nothing of a
// person and nothing of a case.

#include "core/base/language.h"
#include "ui/style/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tocsin::ui {

enum class AppearanceChoice { System, Light, Dark };
Appearance resolved(AppearanceChoice choice);
/// "system", "light", "dark".
QString codeOf(AppearanceChoice choice);
std::optional<AppearanceChoice> appearanceFromCode(const QString& code);

struct Preferences {
    base::Language language = base::Language::English;
    AppearanceChoice appearance = AppearanceChoice::System;
    QString bureau; ///< folder last signed in to; empty when none
    QByteArray geometry;
};

/// An ini file. A missing or unreadable one gives the defaults.
class PreferencesFile {
public:
    explicit PreferencesFile(QString path) : path_(std::move(path)) {}
    /// Where the person's programs keep their settings.
    static QString usualPath();
    [[nodiscard]] Preferences load() const;
    void save(const Preferences& preferences) const;

private:
    QString path_;
};

} // namespace tocsin::ui

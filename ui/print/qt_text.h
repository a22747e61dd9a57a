#pragma once
// Text at the border between core (UTF-8 std::string) and Qt (QString).

#include <QtCore/QString>

#include <string>
#include <string_view>

namespace tocsin::ui {

/// Core's text is always valid UTF-8, so nothing is lost.
QString toQt(std::string_view utf8);
std::string fromQt(const QString& text);

} // namespace tocsin::ui

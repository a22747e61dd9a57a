#include "ui/print/qt_text.h"

namespace tocsin::ui {

QString toQt(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string fromQt(const QString& text) { return text.toStdString(); }

} // namespace tocsin::ui

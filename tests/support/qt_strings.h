#pragma once
// Lets Catch2 show a QString instead of its bytes.

#include <QtCore/QString>

#include <catch2/catch.hpp>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch

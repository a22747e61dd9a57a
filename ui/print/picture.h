#pragma once
// Photographs from hostile files: looked at by their header first, decoded only within bounds.

#include <QtGui/QImage>

#include <string>

namespace tocsin::ui {

struct Picture {
    enum class State { Shown, Absent, Broken, TooLarge } state = State::Absent;
    QImage image; ///< upright, opaque, at most kLongestSide pixels long; null unless Shown
};

inline constexpr std::size_t kMostPictureBytes = 20U << 20;
inline constexpr qint64 kMostPicturePixels = 40'000'000;
inline constexpr int kLongestSide = 1200;

/// JPEG and PNG, told by content and not by name. Empty bytes are Absent.
Picture readPicture(const std::string& bytes);

} // namespace tocsin::ui

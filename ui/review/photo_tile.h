#pragma once
// A photograph of the document, small. A picture that is missing or cannot be read says so in its place.

#include <QtWidgets/QLabel>

#include <string>

namespace tocsin::ui {

class PhotoTile final : public QLabel {
    Q_OBJECT
public:
    explicit PhotoTile(QWidget* parent = nullptr);
    /// Bytes of an image file from outside: read with a limit on size, scaled while reading.
    void setPicture(const std::string& bytes);
};

} // namespace tocsin::ui

#pragma once
// The colour of a document's type as a band over its page: solid for a notice, two lines for a diffusion.

#include <QtWidgets/QWidget>

#include <string>

namespace tocsin::ui {

/// The type's name stands beside it wherever it is used: colour never speaks alone.
class TypeBand final : public QWidget {
    Q_OBJECT
public:
    explicit TypeBand(QWidget* parent = nullptr);
    void setType(const std::string& type);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::string type_;
};

} // namespace tocsin::ui

#pragma once
// Fields that somebody else changed meanwhile, with both values to choose from.

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tocsin::ui {

class FormDocument;

/// Hidden while there is nothing to choose.
class ConflictPanel final : public QWidget {
    Q_OBJECT
public:
    ConflictPanel(FormDocument& document, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    FormDocument& document_;
    QVBoxLayout* stack_;
    QWidget* choices_ = nullptr;
};

} // namespace tocsin::ui

#pragma once
// A quiet line over the form when the bureau has documents that may be about the same person already.

#include "core/service/views.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;

namespace tocsin::ui {

class FormDocument;
class Workspace;

/// Looks a moment after entity id, name or birth date were changed, and only while the document can be edited. Never
/// blocks: it is for the officer to judge. Borrows both.
class DuplicateLine final : public QWidget {
    Q_OBJECT
public:
    DuplicateLine(Workspace& workspace, FormDocument& document, QWidget* parent);
    /// What was found; empty while the line is hidden.
    [[nodiscard]] const std::vector<service::LikelyDuplicate>& found() const { return found_; }
    void setPause(int milliseconds) { pause_.setInterval(milliseconds); }

Q_SIGNALS:
    /// It looked, whatever it found.
    void looked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void contentChanged();
    void look();
    void tell(std::vector<service::LikelyDuplicate> found);

    Workspace& workspace_;
    FormDocument& document_;
    QTimer pause_;
    std::string sought_; ///< by what it looked last
    std::vector<service::LikelyDuplicate> found_;
    QLabel* words_;
    QHBoxLayout* links_;
};

} // namespace tocsin::ui

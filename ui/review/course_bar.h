#pragma once
// Where a case is on its way: what is done, where it stands, what lies ahead.

#include "core/workflow/course.h"
#include "ui/style/theme.h"

#include <QtWidgets/QWidget>

namespace tocsin::ui {

/// A line of marks with their words; words that have no room give way, and the tip and the accessible name still say
/// all. Runs from right to left in Arabic. Shows, and takes no input.
class CourseBar final : public QWidget {
    Q_OBJECT
public:
    struct Step {
        QString text;
        workflow::CourseStep::Is is = workflow::CourseStep::Is::Ahead;
    };

    explicit CourseBar(QWidget* parent = nullptr);
    void setSteps(std::vector<Step> steps);
    /// "Draft: done, Supervisor review: here, Approved: ahead".
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<int> wordWidths(int room) const;
    void paintMark(QPainter& painter, const QRectF& place, workflow::CourseStep::Is is) const;

    std::vector<Step> steps_;
};

} // namespace tocsin::ui

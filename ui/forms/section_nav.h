#pragma once
// The sections of the form at its side: how far each is filled, and what is open in it.

#include "core/notice/content.h"
#include "ui/forms/finding_marks.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

class QButtonGroup;

namespace tocsin::ui {

/// One section's entry: its name, a figure with a thin bar, and counts of findings.
class SectionButton final : public QAbstractButton {
public:
    SectionButton(const QString& name, QWidget* parent);
    void setCompleteness(std::size_t filled, std::size_t total);
    void setCounts(const FindingMarks::Counts& counts);
    /// A section that holds data without counting for the subject says so instead of its figure.
    void setIdle(bool idle);
    [[nodiscard]] bool idle() const { return idle_; }
    [[nodiscard]] QString figure() const;
    [[nodiscard]] const FindingMarks::Counts& counts() const { return counts_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void speak();
    std::size_t filled_ = 0;
    std::size_t total_ = 0;
    bool idle_ = false;
    FindingMarks::Counts counts_;
};

class SectionNav final : public QWidget {
    Q_OBJECT
public:
    explicit SectionNav(QWidget* parent);
    void addSection(const std::string& id, const QString& name);
    void showCompleteness(const std::vector<notice::Completeness>& all);
    void showFindings(const FindingMarks& marks);
    /// Shows or hides a section's entry.
    void setOffered(std::size_t section, bool offered) { buttons_.at(section)->setVisible(offered); }
    /// The section that is read at present. Never emits.
    void setCurrent(std::size_t section);
    [[nodiscard]] std::size_t current() const { return current_; }
    [[nodiscard]] SectionButton* button(std::size_t section) const { return buttons_.at(section); }

Q_SIGNALS:
    void chosen(std::size_t section);

private:
    std::vector<std::string> ids_;
    std::vector<SectionButton*> buttons_;
    std::size_t current_ = 0;
};

} // namespace tocsin::ui

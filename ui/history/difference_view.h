#pragma once
// Differences between two contents, field by field, for history, review and the explanation of a stale decision.

#include "ui/history/difference_model.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTableView;

namespace tocsin::ui {

/// Borrows the workspace. UI thread only.
class DifferenceView final : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceView(Workspace& workspace, QWidget* parent = nullptr);
    /// `content` is what references are looked up in. No difference is said, not shown as an empty table.
    void present(const std::string& formType, const base::Json& content,
                 const std::vector<notice::Difference>& differences);
    void presentLines(std::vector<ChangeLine> lines);
    /// A sentence instead of the table.
    void say(const QString& sentence);
    [[nodiscard]] const DifferenceModel& model() const { return model_; }

Q_SIGNALS:
    /// The reader chose a line and wants to see the field.
    void fieldChosen(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    Workspace& workspace_;
    DifferenceModel model_;
    QLabel* note_ = nullptr;
    QTableView* table_ = nullptr;
    bool fitting_ = false;
};

} // namespace tocsin::ui

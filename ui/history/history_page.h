#pragma once
// What happened to a document: a timeline of its log, each entry in detail with what it changed, and any two versions
// compared field by field.

#include "ui/history/difference_model.h"
#include "ui/history/history_model.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QListView;
class QPushButton;

namespace tocsin::ui {

class DifferenceView;
class MessageBar;
class SectionTitle;

/// Borrows the workspace. UI thread only. Reloads itself when the document is announced as changed, a hidden page
/// when it is shown again. Reading here is recorded, but does not count as having looked at the document: its news stay
/// news on the reviewer's page.
class HistoryPage final : public QWidget {
    Q_OBJECT
public:
    HistoryPage(Workspace& workspace, std::string documentId, QWidget* parent = nullptr);
    ~HistoryPage() override;

    void reload();
    [[nodiscard]] const HistoryModel& model() const { return model_; }
    /// Shows the differences between two versions.
    void compare(std::int64_t older, std::int64_t newer);
    /// Shows an entry in detail.
    void select(int row);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeComparison();
    QWidget* makeDetail();
    void fillVersions();
    void fillFilters();
    void showEntry(const QModelIndex& index);
    void showChanges(const service::HistoryItem& item);
    void addDetail(const QString& label, const QString& value);
    void clearDetail();

    Workspace& workspace_;
    std::string id_;
    service::DocumentView view_;
    std::vector<store::VersionRow> versions_;
    HistoryModel model_;
    MessageBar* trouble_ = nullptr;
    QListView* list_ = nullptr;
    QButtonGroup* filters_ = nullptr;
    QComboBox* older_ = nullptr;
    QComboBox* newer_ = nullptr;
    QPushButton* compare_ = nullptr;
    SectionTitle* title_ = nullptr;
    QWidget* detail_ = nullptr;
    QGridLayout* grid_ = nullptr;
    DifferenceView* differences_ = nullptr;
    bool wasShown_ = false;
    bool outdated_ = false; ///< news came while the page was hidden
};

/// The differences that a change entry recorded, from its payload; destroyed values are said to be destroyed.
std::vector<ChangeLine> changesOf(const Workspace& workspace, const form::Form& form, const base::Json& content,
                                  const service::HistoryItem& item);

} // namespace tocsin::ui

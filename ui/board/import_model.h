#pragma once
// The rows of an import's preview as a table: what would be done with each record, whom it names, what to look at.

#include "core/service/importing.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

#include <QtCore/QAbstractTableModel>

namespace tocsin::ui {

/// Owns its preview. Rows that cannot become drafts cannot be chosen.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Chosen, Status, Name, Born, EntityId, Place, Remarks, ColumnCount };
    enum Role { ToneRole = Qt::UserRole, WordRole };

    /// `workspace` is borrowed for wording.
    explicit ImportModel(const Workspace& workspace, QObject* parent = nullptr);
    /// Shows the preview and chooses what it proposes.
    void setPreview(std::shared_ptr<const service::ImportPreview> preview);
    /// Shows these rows only, without a choice: the report of what did not become a draft.
    void setReport(std::shared_ptr<const service::ImportPreview> preview, std::vector<std::size_t> rows);

    [[nodiscard]] std::vector<std::size_t> chosen() const;
    [[nodiscard]] std::size_t chosenCount() const { return count_; }
    void choose(service::Standing standing, bool on);
    /// Everything there is to say about a row, one line each: refusal, duplicates, remarks, what was kept aside.
    [[nodiscard]] QStringList details(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// In the order people should see.
    static constexpr std::array<service::Standing, 4> standings()
    {
        using enum service::Standing;
        return {Fresh, LikelyDuplicate, Repeated, Refused};
    }
    static QString word(service::Standing standing);
    static Tone tone(service::Standing standing);

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] const service::ImportRow& at(int row) const;
    [[nodiscard]] QString text(const service::ImportRow& row, int column) const;
    [[nodiscard]] QString remarks(const service::ImportRow& row) const;
    [[nodiscard]] QStringList detailsOf(const service::ImportRow& row) const;
    void show(std::shared_ptr<const service::ImportPreview> preview, std::vector<std::size_t> rows, bool choosing);

    const Workspace& workspace_;
    std::shared_ptr<const service::ImportPreview> preview_;
    std::vector<std::size_t> rows_; ///< of the preview
    std::vector<bool> chosen_;      ///< by row of the model
    std::size_t count_ = 0;
    bool choosing_ = false;
};

} // namespace tocsin::ui

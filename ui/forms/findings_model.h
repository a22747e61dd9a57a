#pragma once
// Open findings as a list with headings: by severity, then by section in form order.

#include "core/rules/finding.h"
#include "ui/shell/workspace.h"

#include <QtCore/QAbstractListModel>

namespace tocsin::form {
class Form;
}

namespace tocsin::ui {

/// A snapshot of one judgment. Rows that are headings cannot be chosen.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { Severity, Section, Finding };
    struct Row {
        Kind kind = Kind::Finding;
        rules::Severity severity = rules::Severity::Block;
        QString text;    ///< of a heading; the title of a finding
        QString message; ///< of a finding, as the following
        QString article;
        QString fix;
        bool question = false;
        std::size_t finding = 0; ///< position in findings()
    };
    FindingsModel(Workspace& workspace, const form::Form& form, QObject* parent);

    void setFindings(const std::vector<rules::Finding>& findings);
    [[nodiscard]] const std::vector<rules::Finding>& findings() const { return findings_; }
    [[nodiscard]] const Row& row(const QModelIndex& index) const { return rows_.at(std::size_t(index.row())); }
    [[nodiscard]] const rules::Finding* finding(const QModelIndex& index) const;
    /// The row of a finding of this rule and scope; invalid when it is not open.
    [[nodiscard]] QModelIndex indexOf(const std::string& rule, const std::string& scope) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    Row rowOf(std::size_t position) const;
    QString sectionOf(const rules::Finding& finding) const;
    Workspace& workspace_;
    const form::Form& form_;
    std::vector<rules::Finding> findings_;
    std::vector<Row> rows_;
};

/// "RPD Art. 83(1)(a)", which keeps its order in Arabic too.
QString articleText(const std::string& article);

} // namespace tocsin::ui

#include "ui/forms/findings_model.h"

#include "core/form/form.h"
#include "ui/forms/finding_marks.h"
#include "ui/i18n/formats.h"

#include <QtCore/QCoreApplication>

namespace tocsin::ui {

QString articleText(const std::string& article)
{
    const QString place = toQt(article);
    // A resolution is named as it is. The number keeps its brackets in place, the words around it their own direction.
    const bool numbered = !place.isEmpty() && place.at(0).isDigit();
    const QString number = leftToRight(place);
    return QChar(0x2068) +
           (numbered ? QCoreApplication::translate("FindingsModel", "RPD Art. %1").arg(number) : number) +
           QChar(0x2069);
}

FindingsModel::FindingsModel(Workspace& workspace, const form::Form& form, QObject* parent)
    : QAbstractListModel(parent), workspace_(workspace), form_(form)
{
}

QString FindingsModel::sectionOf(const rules::Finding& finding) const
{
    if (finding.fields.empty()) return {};
    const std::string& path = finding.fields.front();
    const std::string id = path.substr(0, path.find('.'));
    for (const form::Section& section : form_.sections())
        if (section.id == id) return workspace_.text(section.label);
    return {};
}

FindingsModel::Row FindingsModel::rowOf(std::size_t position) const
{
    const rules::Finding& finding = findings_[position];
    Row row;
    row.severity = finding.severity;
    row.text = workspace_.text(finding.title);
    row.message = workspace_.text(finding.message);
    row.article = articleText(finding.article);
    row.fix = workspace_.text(finding.fix);
    row.question = finding.outcome != rules::Outcome::Fails;
    row.finding = position;
    return row;
}

void FindingsModel::setFindings(const std::vector<rules::Finding>& findings)
{
    const auto same = [](const rules::Finding& a, const rules::Finding& b) {
        return a.rule == b.rule && a.scope == b.scope && a.outcome == b.outcome && a.severity == b.severity &&
               a.message == b.message && a.fields == b.fields && a.valuesHash == b.valuesHash;
    };
    if (std::equal(findings.begin(), findings.end(), findings_.begin(), findings_.end(), same)) return;
    beginResetModel();
    findings_ = findings;
    rows_.clear();
    std::optional<rules::Severity> severity;
    QString section;
    for (std::size_t i = 0; i < findings_.size(); ++i) {
        const rules::Finding& finding = findings_[i];
        if (!finding.open()) continue;
        if (severity != finding.severity) {
            severity = finding.severity;
            section.clear();
            const auto count = std::count_if(findings_.begin(), findings_.end(), [&](const rules::Finding& one) {
                return one.open() && one.severity == finding.severity;
            });
            rows_.push_back({Kind::Severity,
                             finding.severity,
                             tr("%1 (%2)").arg(severityWord(finding.severity), QString::number(count)),
                             {},
                             {},
                             {},
                             false,
                             0});
        }
        if (const QString name = sectionOf(finding); name != section) {
            section = name;
            rows_.push_back({Kind::Section, finding.severity, name, {}, {}, {}, false, 0});
        }
        rows_.push_back(rowOf(i));
    }
    endResetModel();
}

const rules::Finding* FindingsModel::finding(const QModelIndex& index) const
{
    if (!index.isValid() || row(index).kind != Kind::Finding) return nullptr;
    return &findings_[row(index).finding];
}

QModelIndex FindingsModel::indexOf(const std::string& rule, const std::string& scope) const
{
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].kind == Kind::Finding && findings_[rows_[i].finding].rule == rule &&
            findings_[rows_[i].finding].responseScope == scope)
            return index(int(i));
    return {};
}

int FindingsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Row& one = row(index);
    if (role == Qt::DisplayRole) return one.text;
    if (role == Qt::AccessibleTextRole && one.kind == Kind::Finding)
        return tr("%1: %2. %3 %4").arg(severityWord(one.severity), one.text, one.message, one.article);
    return {};
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    return row(index).kind == Kind::Finding ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tocsin::ui

#pragma once
// What else a document could be issued as (RPD 78): every fitting type with its verdict, what is missing for it, and
// what of the document goes over. From here a new draft of the chosen type is made; the document itself stays.

#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tocsin::ui {

class ChoiceCard;

/// Borrows the workspace. Arrows go from type to type, Enter makes the draft of the one that is shown.
class IssueDialog final : public QDialog {
    Q_OBJECT
public:
    /// `DiffusionsOnly`: to diffuse while the notice is examined.
    enum class Offer { Everything, DiffusionsOnly };
    IssueDialog(Workspace& workspace, std::string documentId, Offer offer, QWidget* parent);

    [[nodiscard]] const std::vector<service::Fit>& fits() const { return fits_; }
    /// The type whose details are shown; empty when nothing is offered.
    [[nodiscard]] std::string shownType() const;

Q_SIGNALS:
    /// A draft was made; the id is the new document's.
    void made(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    base::Status read(Offer offer);
    void build(Offer offer);
    QWidget* makeChoices();
    QWidget* makeDetails();
    void addButtons(QVBoxLayout& stack);
    void showChoice(std::size_t choice);
    void addMissing(const service::Fit& fit, QWidget* page, QVBoxLayout& stack) const;
    void addCarried(const service::Fit& fit, QWidget* page, QVBoxLayout& stack) const;
    void make();
    [[nodiscard]] bool mayDraft() const;

    Workspace& workspace_;
    std::string id_;
    service::DocumentView view_;
    std::vector<service::Fit> fits_;
    std::vector<ChoiceCard*> cards_;
    std::size_t shown_ = 0;
    QScrollArea* details_ = nullptr;
    QPushButton* make_ = nullptr;
    QLabel* problem_ = nullptr;
};

} // namespace tocsin::ui

#pragma once
// What shall be drafted: every notice and diffusion with its mark and what it is for, chosen by a click or by keys.

#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tocsin::ui {

class ChoiceCard;

/// Arrows go from card to card, typing looks for one, Enter takes it, Escape leaves. What a bureau does not draft is
/// shown with the reason. Borrows the workspace.
class TypeChooser final : public QDialog {
    Q_OBJECT
public:
    TypeChooser(Workspace& workspace, QWidget* parent);
    /// The cards that the typed words leave, in the order of the keys.
    [[nodiscard]] std::vector<ChoiceCard*> shown() const;

Q_SIGNALS:
    void chosen(const QString& type);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        std::string type;
        std::string label;  ///< folded, as base::foldName writes it
        std::string folded; ///< all its words likewise
        int column = 0;
        ChoiceCard* card = nullptr;
    };
    void build();
    QWidget* column(const QString& title, int index, const std::vector<const form::Form*>& forms);
    void addCard(const form::Form& form, int column, QVBoxLayout& stack);
    [[nodiscard]] QString hindranceOf(const form::Form& form) const;
    void look(const QString& typed);
    /// Of the cards that are shown, the one whose name begins as typed, else the first; null when none is.
    [[nodiscard]] ChoiceCard* best() const;
    void take(const ChoiceCard* card);
    bool move(ChoiceCard* from, int key);
    bool handleKey(ChoiceCard* card, int key, const QString& text);

    Workspace& workspace_;
    QLineEdit* words_ = nullptr;
    QLabel* none_ = nullptr;
    std::vector<Entry> entries_;
};

} // namespace tocsin::ui

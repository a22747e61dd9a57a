#pragma once
// What narrows the catalogue: a text, and one choice each of article, form, severity, kind, stage, group and mark.

#include "ui/catalogue/rule_index.h"

#include <QtWidgets/QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace tocsin::ui {

class RuleFilters final : public QWidget {
    Q_OBJECT
public:
    explicit RuleFilters(const RuleIndex& index, QWidget* parent = nullptr);
    [[nodiscard]] RuleFilter filter() const;
    /// What the filter asks for, told for people: the search and the chosen words. Empty when nothing narrows.
    [[nodiscard]] QString words() const;
    void reset();
    void focusSearch();
    /// How many rules are shown.
    void setCount(int shown, int all);

Q_SIGNALS:
    void changed();
    /// Enter or arrow down in the search: the reader wants to go on to the list.
    void leftDown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Choices = std::vector<std::pair<QString, QString>>;
    QComboBox* choice(const char* name, const QString& title, const QString& all, const Choices& choices);
    void addChoices(QHBoxLayout& row, const RuleIndex& index);
    void apply();

    QLineEdit* search_ = nullptr;
    std::vector<QComboBox*> choices_; ///< in the order of the members below
    QComboBox* article_ = nullptr;
    QComboBox* form_ = nullptr;
    QComboBox* group_ = nullptr;
    QComboBox* severity_ = nullptr;
    QComboBox* kind_ = nullptr;
    QComboBox* stage_ = nullptr;
    QComboBox* mark_ = nullptr;
    QPushButton* reset_ = nullptr;
    QLabel* count_ = nullptr;
    QTimer* typing_ = nullptr;
};

} // namespace tocsin::ui

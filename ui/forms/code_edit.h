#pragma once
// One line in which a code of a long list is found by typing a part of its name.

#include "ui/forms/code_index.h"

#include <QtWidgets/QLineEdit>

class QCompleter;
class QStringListModel;

namespace tocsin::ui {

/// Shows a code by its label. While the officer types, the best matches stand in a list below; Down opens all.
class CodeEdit final : public QLineEdit {
    Q_OBJECT
public:
    CodeEdit(const CodeIndex& index, QWidget* parent);
    /// Never emits.
    void setCode(const std::string& code);
    /// The code that the present text names: outright, or as the only match. "" for no text, nullopt for none.
    [[nodiscard]] std::optional<std::string> code() const;
    /// Opens the list with all codes.
    void showAll();
    [[nodiscard]] QCompleter* completer();

Q_SIGNALS:
    /// The officer took a code from the list.
    void chosen(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void leaveRoomForArrow();
    void offer(const QString& typed);
    void take(int row);
    [[nodiscard]] QRect arrow() const;

    const CodeIndex& index_;
    QCompleter* completer_ = nullptr;
    QStringListModel* model_ = nullptr;
    std::vector<std::size_t> offered_;
};

} // namespace tocsin::ui

#pragma once
// One value that an action asks for: caption, an editor of its kind, hint, and what is wrong with it.

#include "core/workflow/definition.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tocsin::ui {

class CodeEdit;
class CodeIndex;
class DayEdit;

/// Borrows the workspace. UI thread only.
class InputField final : public QWidget {
    Q_OBJECT
public:
    InputField(Workspace& workspace, workflow::Input input, QWidget* parent);
    ~InputField() override;

    [[nodiscard]] const std::string& id() const { return input_.id; }
    /// As workflow::Command takes it; "" when nothing was given.
    [[nodiscard]] std::string value() const;
    /// Never emits; what the kind cannot hold is left alone.
    void setValue(const std::string& value);
    /// Marks what is missing or ill formed. True when nothing is.
    bool check();
    /// What the person types in or chooses from.
    [[nodiscard]] QWidget* editor() const;

Q_SIGNALS:
    /// The person changed it.
    void changed();

private:
    void addEditor(QVBoxLayout* layout, QLabel* caption, const QString& label);
    QWidget* makeText();
    QWidget* makeDay(const QString& label);
    QWidget* makeChoice();
    QWidget* makeCountry();
    [[nodiscard]] QString fault() const;
    void say(const QString& fault);

    Workspace& workspace_;
    workflow::Input input_;
    std::unique_ptr<CodeIndex> index_;
    QLineEdit* text_ = nullptr;
    DayEdit* day_ = nullptr;
    QComboBox* choice_ = nullptr;
    CodeEdit* country_ = nullptr;
    QLabel* fault_ = nullptr;
};

} // namespace tocsin::ui

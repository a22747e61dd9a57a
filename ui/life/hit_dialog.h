#pragma once
// Records a hit on a document, or what became of one. Never blocks: callers use open(), so tests work it like a person
// does.

#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace tocsin::ui {

class InputField;

/// Borrows the workspace. UI thread only.
class HitDialog final : public QDialog {
    Q_OBJECT
public:
    /// A new hit on the document.
    HitDialog(Workspace& workspace, std::string documentId, QWidget* parent = nullptr);
    /// What became of `hit`.
    HitDialog(Workspace& workspace, const store::HitRow& hit, QWidget* parent = nullptr);

    /// Checks what was given, records it, and either accepts or says what stood against it.
    void confirm();

Q_SIGNALS:
    void recorded();

private:
    void build(const QString& title, const QString& confirmText);
    InputField* add(const char* id, workflow::Input::Kind kind, const char* list, bool required, bool past = false);
    [[nodiscard]] bool contacted() const;
    [[nodiscard]] base::Status record();
    [[nodiscard]] base::Status follow();
    /// The day of the contact is asked for when there was one.
    void arrange();

    Workspace& workspace_;
    std::string id_; ///< of the document
    std::optional<store::HitRow> hit_;
    QVBoxLayout* fields_ = nullptr;
    InputField* day_ = nullptr;
    InputField* country_ = nullptr;
    InputField* place_ = nullptr;
    InputField* foundBy_ = nullptr;
    InputField* action_ = nullptr;
    InputField* contact_ = nullptr;
    InputField* contactDay_ = nullptr;
    InputField* outcome_ = nullptr;
    InputField* reason_ = nullptr;
    QCheckBox* answered_ = nullptr;
    QLabel* problem_ = nullptr;
};

} // namespace tocsin::ui

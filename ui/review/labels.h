#pragma once
// Labels for case data: plain text always (a name may look like markup), selectable, aligned to the reading side of
// the screen whatever script the value is in.

#include <QtWidgets/QLabel>

namespace tocsin::ui {

/// A value of a document. Latin and Arabic values stand under each other at the same edge; each keeps its own reading
/// direction inside.
class ValueLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ValueLabel(const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();
};

/// Wrapped text of the screen itself.
QLabel* textLabel(const QString& text, QWidget* parent);
/// Secondary text: quieter, same size.
QLabel* mutedLabel(const QString& text, QWidget* parent);
/// A heading; `level` 1 is the largest of three.
QLabel* headingLabel(const QString& text, int level, QWidget* parent);
/// A thin line between parts.
QFrame* divider(QWidget* parent);

} // namespace tocsin::ui

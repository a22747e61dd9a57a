#pragma once
// What is asked before a case goes out of sight or its clocks stop. Neither blocks: callers use open().

#include "core/base/partial_date.h"

#include <QtWidgets/QDialog>

class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace tocsin::ui {

/// Asks for the day until which a case stays out of sight.
class FollowUpDialog final : public QDialog {
    Q_OBJECT
public:
    /// `today` at the office; `present` is the follow-up date that stands, "" when none does.
    FollowUpDialog(const QString& number, base::Date today, const std::string& present, QWidget* parent = nullptr);

Q_SIGNALS:
    /// "2026-12-01"; empty to show the case again.
    void chosen(const QString& date);

private:
    QDateEdit* date_ = nullptr;
};

/// Asks why the clocks of a case stop.
class PauseDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PauseDialog(const QString& number, QWidget* parent = nullptr);

Q_SIGNALS:
    void reasoned(const QString& reason);

private:
    void confirm();
    QPlainTextEdit* reason_ = nullptr;
    QLabel* fault_ = nullptr;
};

} // namespace tocsin::ui

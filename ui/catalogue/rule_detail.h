#pragma once
// One rule as a lawyer reads it: the article, what it asks and what to do, when it counts and who may accept it, its
// wordings with their periods and conditions in words, the settings it looks at, guidance and examples.

#include "core/rules/condition_text.h"
#include "core/rules/rule_words.h"
#include "ui/catalogue/rule_index.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace tocsin::ui {

/// Borrows the workspace. Built anew for every rule.
class RuleDetail final : public QScrollArea {
    Q_OBJECT
public:
    explicit RuleDetail(Workspace& workspace, QWidget* parent = nullptr);
    /// Null shows nothing.
    void show(const RuleEntry* entry);
    [[nodiscard]] std::string ruleId() const { return entry_.rule == nullptr ? std::string() : entry_.rule->id; }

Q_SIGNALS:
    /// Escape: back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead(QVBoxLayout& column);
    void addWords(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addVersions(QVBoxLayout& column);
    void addSettings(QVBoxLayout& column);
    void addExamples(QVBoxLayout& column);
    void addHeading(QVBoxLayout& column, const QString& text);
    void addFact(QGridLayout& grid, const QString& label, QWidget* value);
    void addCondition(QVBoxLayout& column, const QString& heading, const base::Json& condition);
    [[nodiscard]] QWidget* severityFact();
    [[nodiscard]] QString say(const char* phrase) const { return toQt(words_.say(phrase)); }

    Workspace& workspace_;
    RuleEntry entry_;
    rules::RuleWords words_;
    std::optional<rules::ConditionText> text_;
    QWidget* sheet_ = nullptr;
};

} // namespace tocsin::ui

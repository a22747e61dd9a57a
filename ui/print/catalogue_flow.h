#pragma once
// Sets rules on pages: a bar for each article, lines of text that break between pages, headings never alone at a foot.

#include "core/rules/condition_text.h"
#include "core/rules/rule_words.h"
#include "ui/print/catalogue_print.h"
#include "ui/print/sheets.h"

namespace tocsin::ui {

/// Used once per print; borrows everything.
class CatalogueFlow {
public:
    CatalogueFlow(Sheets& sheets, const CataloguePrintInput& input);
    void run();

private:
    void head();
    void newPage();
    void article(const std::string& article);
    void rule(const rules::Rule& rule);
    void facts(const rules::Rule& rule);
    void wordings(const rules::Rule& rule);
    void condition(const char* heading, const base::Json& condition, const rules::Rule& rule);
    void settings(const rules::Rule& rule);
    void examples(const rules::Rule& rule);
    void heading(const char* phrase);
    void footers();

    /// Sets the text in lines from `indent` on, over as many pages as it takes; `keep` is how much room below it a
    /// page must have left.
    void text(const char* role, const QString& words, const TextStyle& style, qreal indent = 0, qreal keep = 0);
    [[nodiscard]] std::shared_ptr<const TextBlock> block(const QString& words, const TextStyle& style, qreal width,
                                                         Side side = Side::Leading) const;
    void put(std::size_t page, const char* role, qreal x, qreal y, const std::shared_ptr<const TextBlock>& block);
    [[nodiscard]] qreal room() const;
    [[nodiscard]] QString words(const base::LocalText& local) const;

    Sheets& sheets_;
    const CataloguePrintInput& input_;
    rules::RuleWords words_;
    rules::ConditionText conditions_;
    std::vector<const form::Form*> forms_; ///< of the rule that is being set
    std::size_t page_ = 0;
    qreal top_ = 0;
    std::string article_;
};

} // namespace tocsin::ui

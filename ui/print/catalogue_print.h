#pragma once
// The rules on paper: article by article, each with what it says, when it counts, its wordings in words, its settings
// and its examples.

#include "core/rules/pack.h"
#include "ui/print/printed_pages.h"

namespace tocsin::ui {

struct CataloguePrintInput {
    const form::Catalogue& catalogue;
    const rules::Pack& pack;
    std::vector<const rules::Rule*> rules; ///< in the order of printing
    base::Date day;                        ///< of printing; says which wording is in force
    base::Language language = base::Language::English;
    QString filter; ///< what the rules were chosen by; empty when these are all
};

/// The pages; keeps nothing of the input. Without rules it has one page that says so by its count.
PrintedPages printCatalogue(const CataloguePrintInput& input);

} // namespace tocsin::ui

#pragma once
// A notice on paper, laid out once from a plain value (ui/print/printed_pages.h).

#include "core/base/result.h"
#include "ui/print/print_input.h"
#include "ui/print/printed_pages.h"

namespace tocsin::ui {

/// Holds the laid-out pages; keeps nothing of the input. Its title is "2026/00012 AL-MITHALI, Karim".
class NoticePrint : public PrintedPages {
public:
    /// Errors: form.unknown_type {type}.
    static base::Result<NoticePrint> make(const PrintInput& input);

private:
    using PrintedPages::PrintedPages;
};

/// The PDF's bytes. Errors as NoticePrint::make.
base::Result<std::string> pdfOf(const PrintInput& input);
/// Every page as a picture. Errors as NoticePrint::make.
base::Result<std::vector<QImage>> renderPages(const PrintInput& input, int dpi);

} // namespace tocsin::ui

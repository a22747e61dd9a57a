#pragma once
// Prints of the samples, with invented photographs, and the eyes to read them: text of a PDF, places of blocks.

#include "core/base/json_reader.h"
#include "tests/support/qt_strings.h"
#include "tests/support/temp_folder.h"
#include "ui/print/notice_print.h"
#include "ui/print/qt_text.h"

#include <catch2/catch.hpp>

#include <optional>
#include <string>

namespace tocsin::test {

/// A grey face before a pale ground, as JPEG or PNG bytes.
std::string inventedPhotograph(const char* format = "jpg", QSize size = QSize(600, 800));

/// tests/data/notices/red_complete.json as a draft, photograph included, printed at a fixed instant.
ui::PrintInput printOf(base::Language language, const std::string& sample = "red_complete.json");
/// The same after publication.
ui::PrintInput issuedPrintOf(base::Language language);

/// What pdftotext reads, pages between form feeds, in the order of the page.
QString textOfPdf(const std::string& pdf);
/// The first block of a role that says `text`, or of the role at all; fails the test when there is none.
ui::PlacedBlock blockSaying(const ui::NoticePrint& print, const std::string& role,
                            const std::optional<QString>& text = {});

} // namespace tocsin::test

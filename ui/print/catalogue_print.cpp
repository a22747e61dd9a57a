#include "ui/print/catalogue_print.h"

#include "ui/print/catalogue_flow.h"
#include "ui/print/qt_text.h"

namespace tocsin::ui {

PrintedPages printCatalogue(const CataloguePrintInput& input)
{
    auto sheets = std::make_unique<Sheets>(input.language == base::Language::Arabic);
    CatalogueFlow(*sheets, input).run();
    return {std::move(sheets), toQt(input.pack.title().in(input.language))};
}

} // namespace tocsin::ui

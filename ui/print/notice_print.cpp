#include "ui/print/notice_print.h"

#include "ui/print/notice_flow.h"
#include "ui/print/qt_text.h"

namespace tocsin::ui {

base::Result<NoticePrint> NoticePrint::make(const PrintInput& input)
{
    const form::Form* form = input.catalogue->form(input.type);
    if (form == nullptr) return base::notFound("form.unknown_type", {{"type", input.type}});
    const PrintTexts texts(input, *form);
    const PrintedNotice notice = composeNotice(texts);
    const NoticeColour colour = noticeColour(input.type);
    auto sheets = std::make_unique<Sheets>(texts.rightToLeft());
    NoticeFlow(*sheets, texts, notice, colour).run();
    const QString title = PrintTexts::visible(input.head.number) + QLatin1Char(' ') + notice.name;
    return NoticePrint(std::move(sheets), title.trimmed());
}

base::Result<std::string> pdfOf(const PrintInput& input)
{
    const base::Result<NoticePrint> print = NoticePrint::make(input);
    if (!print) return print.error();
    return print->pdf().toStdString();
}

base::Result<std::vector<QImage>> renderPages(const PrintInput& input, int dpi)
{
    const base::Result<NoticePrint> print = NoticePrint::make(input);
    if (!print) return print.error();
    std::vector<QImage> pages;
    for (int page = 0; page < print->pageCount(); ++page) pages.push_back(print->image(page, dpi));
    return pages;
}

} // namespace tocsin::ui

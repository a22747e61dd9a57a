#pragma once
// What a reader of foreign files hands over: per record the content in our form's shape, where each field stood, what
// had no place, and why a record cannot become a draft. Plain values; nothing here touches a file or the bureau.

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/notice/content.h"

#include <optional>
#include <string>
#include <vector>

namespace tocsin::exchange {

/// Something a person should look at although it stops nothing.
struct Remark {
    std::string key; ///< import.*, worded in lists/messages/import.json
    base::Params params;
};

/// One record of a file.
struct Record {
    std::string place;                         ///< "_embedded.notices[3]", "line 4"; "" when the file is the record
    std::string type;                          ///< form type, "red.notice"; "" when refused before it was known
    base::Json content = base::Json::object(); ///< admitted: notice::admit() finds nothing more to say about it
    base::Json fields = base::Json::object();  ///< path in the content → place within the record
    std::vector<notice::Aside> asides;         ///< `path` is the place within the record
    std::vector<Remark> remarks;
    std::optional<base::Error> refusal; ///< why no draft can be made of it
    std::optional<std::size_t> sameAs;  ///< the fuller record of the same file that says the same person's notice
    notice::Headline headline;
};

/// What a file turned out to be.
enum class Format { Single, List, ListPage, Lines, Several };
std::string_view name(Format format); ///< "single", "list", "list_page", "lines", "several"

struct Reading {
    Format format = Format::Single;
    std::vector<Record> records; ///< in file order, refused ones included
    std::vector<Remark> remarks; ///< about the file as a whole
};

} // namespace tocsin::exchange

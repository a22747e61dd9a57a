#include "ui/forms/field_host.h"

#include "core/notice/content.h"
#include "ui/print/qt_text.h"

namespace tocsin::ui {

QString FieldHost::text(const base::LocalText& local) const { return toQt(local.in(language())); }

const CodeIndex& FieldHost::codes(const std::string& listId)
{
    std::unique_ptr<CodeIndex>& index = codes_[listId];
    if (!index) index = std::make_unique<CodeIndex>(*catalogue().list(listId), language());
    return *index;
}

base::Result<base::Json> FieldHost::read(const std::string& pattern, const base::Json& raw) const
{
    std::string path = pattern;
    for (std::size_t at = path.find("[]"); at != std::string::npos; at = path.find("[]", at))
        path.replace(at, 2, "[0]");
    const base::Result<base::Json> content = notice::apply(form(), catalogue(), base::Json::object(), {{path, raw}});
    if (!content) return content.error();
    const base::Json* value = form::Path::parse(path).value().find(*content);
    return value == nullptr ? base::Json() : *value;
}

} // namespace tocsin::ui

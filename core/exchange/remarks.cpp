#include "core/exchange/remarks.h"

#include "core/base/text.h"
#include "core/form/path.h"

#include <set>

namespace tocsin::exchange {

using base::Json;

void remarkTexts(Record& record)
{
    for (const auto& item : record.fields.items()) {
        const base::Result<form::Path> path = form::Path::parse(item.key());
        const Json* value = path ? path->find(record.content) : nullptr;
        if (value == nullptr || !value->is_string()) continue;
        const std::string& text = value->get_ref<const std::string&>();
        std::set<std::string> hidden;
        for (const base::HiddenCharacter& one : base::hiddenCharacters(text))
            hidden.insert(base::codePointName(one.codePoint));
        std::string names;
        for (const std::string& one : hidden) names += (names.empty() ? "" : ", ") + one;
        const std::string place = item.value().get<std::string>();
        if (!hidden.empty())
            record.remarks.push_back({"import.hidden_characters", {{"place", place}, {"characters", names}}});
        if (base::mixesLookalikeScripts(text)) record.remarks.push_back({"import.mixed_scripts", {{"place", place}}});
    }
}

} // namespace tocsin::exchange

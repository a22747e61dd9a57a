#include "core/exchange/public_notices.h"
#include "core/form/path.h"
#include "tests/fuzz/targets.h"
#include "tests/support/knowledge.h"

namespace tocsin::fuzz {

void import_file(std::string_view bytes)
{
    const base::Result<exchange::Reading> reading = exchange::readPublicNotices(bytes, test::catalogue());
    if (!reading) return;
    require(!reading->records.empty(), "a file without records is refused");
    for (const exchange::Record& record : reading->records) {
        if (record.refusal) continue;
        const form::Form* form = test::catalogue().form(record.type);
        require(form != nullptr, "a record that is not refused has a form");
        const base::Result<notice::Admitted> again = notice::admit(*form, test::catalogue(), record.content);
        require(again && again->content == record.content && again->asides.empty(),
                "what was read is content that the form takes as it is");
        for (const auto& field : record.fields.items()) {
            const base::Result<form::Path> path = form::Path::parse(field.key());
            require(path && path->find(record.content) != nullptr, "every place leads to a value");
        }
        require(!record.sameAs || *record.sameAs < reading->records.size(), "a repeat names a record");
    }
}

} // namespace tocsin::fuzz

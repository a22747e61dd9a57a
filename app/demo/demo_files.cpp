#include "app/demo/demo_files.h"

#include "core/base/json_reader.h"

namespace tocsin::demo {

base::Result<std::string> demoFile(const std::string& name)
{
    for (std::size_t i = 0; i < kEmbeddedRowCount; ++i)
        if (name == kEmbeddedRows[i].name) return std::string(kEmbeddedRows[i].begin, kEmbeddedRows[i].end);
    return base::invalid("data.missing", {{"path", name}});
}

base::Result<base::Json> demoJson(const std::string& name)
{
    const base::Result<std::string> bytes = demoFile(name);
    if (!bytes) return bytes.error();
    base::Result<base::Json> json = base::readJson(*bytes);
    if (!json) return json.error().within(name);
    return json;
}

} // namespace tocsin::demo

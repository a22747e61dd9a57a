#pragma once
// The files of app/demo/data, embedded at build.

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/data/embedded_rows.h"

#include <string>

namespace tocsin::demo {

extern const data::EmbeddedRow kEmbeddedRows[];
extern const std::size_t kEmbeddedRowCount;

/// Bytes of a file by its name below data/. Errors: data.missing {path}.
base::Result<std::string> demoFile(const std::string& name);
/// The same as JSON. Further errors: those of readJson.
base::Result<base::Json> demoJson(const std::string& name);

} // namespace tocsin::demo

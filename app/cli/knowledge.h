#pragma once
// Loading the program's knowledge: forms, rules and the workflow, once per run.

#include "app/cli/output.h"
#include "core/service/law.h"

namespace tocsin::cli {

/// The embedded data, or those of --data laid over them. Errors as DataSource::withOverrides.
base::Result<data::DataSource> sourceOf(const Common& common);
/// Forms and code lists alone. Errors as Catalogue::load.
base::Result<std::shared_ptr<const form::Catalogue>> loadCatalogue(const Common& common);
/// All of it. Errors as service::Law::load.
base::Result<service::Law> loadLaw(const Common& common);

/// "Form type: red.notice, blue.notice, …", for --help; of the built-in forms, since options are not read yet.
std::string typesHelp();

} // namespace tocsin::cli

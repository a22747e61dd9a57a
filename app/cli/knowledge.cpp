#include "app/cli/knowledge.h"

namespace tocsin::cli {

base::Result<data::DataSource> sourceOf(const Common& common)
{
    if (common.dataFolder.empty()) return data::DataSource::embedded();
    return data::DataSource::withOverrides(common.dataFolder);
}

base::Result<std::shared_ptr<const form::Catalogue>> loadCatalogue(const Common& common)
{
    const base::Result<data::DataSource> source = sourceOf(common);
    if (!source) return source.error();
    return form::Catalogue::load(*source);
}

base::Result<service::Law> loadLaw(const Common& common)
{
    const base::Result<data::DataSource> source = sourceOf(common);
    if (!source) return source.error();
    return service::Law::load(*source);
}

} // namespace tocsin::cli

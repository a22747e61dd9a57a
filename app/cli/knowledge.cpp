#include "app/cli/knowledge.h"

namespace tocsin::cli {

namespace {

base::Result<data::DataSource> sourceOf(const Common& common)
{
    if (common.dataFolder.empty()) return data::DataSource::embedded();
    return data::DataSource::withOverrides(common.dataFolder);
}

} // namespace

base::Result<std::shared_ptr<const form::Catalogue>> loadCatalogue(const Common& common)
{
    const base::Result<data::DataSource> source = sourceOf(common);
    if (!source) return source.error();
    return form::Catalogue::load(*source);
}

base::Result<Knowledge> loadKnowledge(const Common& common)
{
    const base::Result<data::DataSource> source = sourceOf(common);
    if (!source) return source.error();
    base::Result<std::shared_ptr<const form::Catalogue>> catalogue = form::Catalogue::load(*source);
    if (!catalogue) return catalogue.error();
    base::Result<std::shared_ptr<const rules::Pack>> pack = rules::Pack::load(*source, **catalogue, "rpd");
    if (!pack) return pack.error();
    return Knowledge{*catalogue, *pack};
}

} // namespace tocsin::cli

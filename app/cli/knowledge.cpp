#include "app/cli/knowledge.h"

#include "core/base/json_reader.h"

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

std::string typesHelp()
{
    // Only names are wanted, and --help must not wait for forms and lists to be read.
    std::string out = "Form type:";
    std::string separator = " ";
    const data::DataSource source = data::DataSource::embedded();
    for (const std::string& file : source.list("forms")) {
        const base::Result<base::Json> form = base::readJson(source.read(file).value());
        if (!form || !form->is_object() || !form->contains("form")) continue;
        out += separator + form->at("form").get<std::string>();
        separator = ", ";
    }
    return out;
}

} // namespace tocsin::cli

#include "app/cli/commands.h"
#include "app/cli/document_json.h"
#include "app/cli/exchange_file.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

struct Options {
    std::string id;
    std::string file;
    std::int64_t version = 0;
    bool withFiles = false;
};

base::Result<int> write(Sitting& sitting, const Options& options)
{
    const base::Result<service::DocumentView> view =
        sitting.session().registry().exporting(options.id, options.version);
    if (!view) return view.error();
    std::map<std::string, std::string> files;
    if (options.withFiles)
        for (const base::Json& value : attachmentsOf(view->content)) {
            const std::string sha256 = value.at("sha256").get<std::string>();
            base::Result<std::string> bytes = sitting.session().registry().attachment(view->head.id, sha256);
            if (!bytes) return bytes.error();
            files[sha256] = std::move(*bytes);
        }
    const base::Result<std::string> content = base::canonicalJson(view->content);
    if (!content) return content.error();
    const std::string contentHash = base::sha256(*content).hex();
    base::Json json = exportJson(*view, contentHash, headJson(sitting, view->head), files);
    if (!view->checkpoint.empty()) json["checkpoint"] = view->checkpoint;
    const base::Result<std::string> text = base::canonicalJson(json);
    if (!text) return text.error();
    const base::Status written = base::writeFile(options.file, *text);
    if (!written) return written.error();
    if (sitting.common().json)
        printJson({{"id", view->head.id},
                   {"number", view->head.number},
                   {"version", view->version},
                   {"file", options.file},
                   {"content_hash", contentHash},
                   {"files", files.size()}});
    else
        printLine(fmt::format("{} version {} written to {}", view->head.number, view->version, options.file));
    return static_cast<int>(kDone);
}

} // namespace

void addExport(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("export", "Write a document as JSON; recorded as an export");
    command->add_option("ID", options->id, "Document id or number")->required();
    command->add_option("-o,--output", options->file, "File to write")->required();
    command->add_option("--version", options->version, "An older version; the newest when left out");
    command->add_flag("--with-files", options->withFiles, "Photographs and papers of the newest version as well");
    command->callback(inBureau(common, status, [options](Sitting& sitting) { return write(sitting, *options); }));
}

} // namespace tocsin::cli

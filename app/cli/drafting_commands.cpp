#include "app/cli/assignments.h"
#include "app/cli/commands.h"
#include "app/cli/document_json.h"
#include "app/cli/exchange_file.h"
#include "app/cli/media_type.h"

#include "core/base/json_reader.h"

#include <filesystem>
#include <iostream>
#include <iterator>

namespace tocsin::cli {

namespace {

struct Options {
    std::string id;
    std::string type;
    std::string file;
    std::string path;
    std::vector<std::string> assignments;
    std::int64_t revision = 0;
};

/// [{"path", "value"}, …] in the order given, or {path: value, …} where the order does not matter.
base::Result<std::vector<notice::Change>> changesOfPatch(const base::Json& patch)
{
    std::vector<notice::Change> changes;
    if (patch.is_object()) {
        for (const auto& item : patch.items()) changes.push_back({item.key(), item.value()});
        return changes;
    }
    if (!patch.is_array()) return base::invalid("cli.bad_patch");
    for (const base::Json& one : patch) {
        const bool fits = one.is_object() && one.size() == 2 && one.contains("value") && one.contains("path") &&
                          one.at("path").is_string();
        if (!fits) return base::invalid("cli.bad_patch");
        changes.push_back({one.at("path").get<std::string>(), one.at("value")});
    }
    return changes;
}

/// A file, or standard input for "-".
base::Result<std::string> bytesOf(const std::string& file)
{
    if (file != "-") return base::readFile(file);
    return std::string(std::istreambuf_iterator<char>(std::cin), {});
}

/// The revision that is changed: the one insisted on, else the newest.
std::int64_t revisionOf(const Options& options, const store::DocumentRow& head)
{
    return options.revision != 0 ? options.revision : head.revision;
}

base::Result<int> change(Sitting& sitting, const Options& options, const std::vector<notice::Change>& changes)
{
    const base::Result<store::DocumentRow> head = headOf(sitting, options.id);
    if (!head) return head.error();
    const base::Result<service::Saved> done =
        sitting.session().drafting().change(head->id, revisionOf(options, *head), changes);
    if (!done) return done.error();
    return saved(sitting.common(), *done);
}

base::Result<int> set(Sitting& sitting, const Options& options)
{
    const base::Result<std::vector<notice::Change>> changes = changesFrom(options.assignments);
    if (!changes) return changes.error();
    return change(sitting, options, *changes);
}

base::Result<int> patch(Sitting& sitting, const Options& options)
{
    const base::Result<std::string> bytes = bytesOf(options.file);
    if (!bytes) return bytes.error();
    const base::Result<base::Json> json = base::readForeignJson(*bytes);
    if (!json) return json.error().within(options.file);
    const base::Result<std::vector<notice::Change>> changes = changesOfPatch(*json);
    if (!changes) return changes.error();
    return change(sitting, options, *changes);
}

base::Result<int> attach(Sitting& sitting, const Options& options)
{
    const base::Result<std::string> bytes = base::readFile(options.file);
    if (!bytes) return bytes.error();
    const std::string name = std::filesystem::path(options.file).filename().string();
    const std::optional<std::string> mediaType = mediaTypeOf(*bytes);
    if (!mediaType) return base::invalid("cli.unknown_media", {{"name", name}});
    const base::Result<store::DocumentRow> head = headOf(sitting, options.id);
    if (!head) return head.error();
    const base::Result<form::Path> path = form::Path::parse(options.path);
    if (!path) return path.error();
    const form::Field* field = sitting.law().catalogue->form(head->type)->find(*path);
    if (field == nullptr) return base::invalid("content.unknown_field", {{"path", options.path}});
    if (field->type != form::FieldType::Attachment)
        return base::invalid("cli.not_an_attachment", {{"path", options.path}});
    const base::Result<base::Json> value = sitting.session().drafting().attach(name, *mediaType, *bytes);
    if (!value) return value.error();
    const base::Result<service::Saved> done =
        sitting.session().drafting().change(head->id, revisionOf(options, *head), {{options.path, *value}});
    if (!done) return done.error();
    return saved(sitting.common(), *done);
}

base::Result<int> create(Sitting& sitting, const Options& options)
{
    ExchangeFile given;
    if (!options.file.empty()) {
        base::Result<ExchangeFile> read = readExchangeFile(options.file, options.type);
        if (!read) return read.error();
        given = std::move(*read);
    }
    for (const ExchangeFile::Attachment& file : given.attachments) {
        const base::Result<base::Json> kept =
            sitting.session().drafting().attach(file.name, file.mediaType, file.bytes);
        if (!kept) return kept.error();
    }
    const base::Result<service::Saved> done =
        sitting.session().drafting().create(options.type, given.content, given.source);
    if (!done) return done.error();
    return saved(sitting.common(), *done);
}

void addRevision(CLI::App* command, Options& options)
{
    command->add_option("--revision", options.revision,
                        "Change only when the document is still at this revision; else the newest is taken");
}

} // namespace

void addDrafting(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    const auto with = [&](base::Result<int> (*action)(Sitting&, const Options&)) {
        return inBureau(common, status, [options, action](Sitting& sitting) { return action(sitting, *options); });
    };
    CLI::App* making = program.add_subcommand("new", "Begin a draft");
    making->add_option("TYPE", options->type, typesHelp())->required();
    making->add_option("--from", options->file, "Content as JSON, or a file that export wrote");
    making->callback(with(create));

    CLI::App* setting = program.add_subcommand("set", "Change fields of a draft, all of them or none");
    setting->add_option("ID", options->id, "Document id or number")->required();
    setting
        ->add_option("CHANGE", options->assignments,
                     "PATH=VALUE such as person.forename=Ana or judicial.charges[+].law=…, an empty value clears; "
                     "PATH:=JSON for JSON")
        ->required();
    addRevision(setting, *options);
    setting->callback(with(set));

    CLI::App* patching = program.add_subcommand("patch", "Change fields of a draft by a file, all of them or none");
    patching->add_option("ID", options->id, "Document id or number")->required();
    patching
        ->add_option("FILE", options->file, R"({path: value} or [{"path", "value"}] as JSON; - reads standard input)")
        ->required();
    addRevision(patching, *options);
    patching->callback(with(patch));

    CLI::App* attaching = program.add_subcommand("attach", "Put a photograph or a paper into a field of a draft");
    attaching->add_option("ID", options->id, "Document id or number")->required();
    attaching->add_option("PATH", options->path, "Attachment field, such as biometrics.photographs[+].file")
        ->required();
    attaching->add_option("FILE", options->file, "JPEG, PNG or PDF")->required();
    addRevision(attaching, *options);
    attaching->callback(with(attach));
}

} // namespace tocsin::cli

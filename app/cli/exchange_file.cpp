#include "app/cli/exchange_file.h"

#include "core/base/canonical_json.h"
#include "core/base/crypto.h"
#include "core/base/json_reader.h"
#include "core/base/media_type.h"

#include <filesystem>

namespace tocsin::cli {

using base::Json;

namespace {

/// The bytes that came along, checked against the hash they stand under and named as the content names them.
base::Result<std::vector<ExchangeFile::Attachment>> filesOf(const Json& files, const Json& content,
                                                            const std::string& path)
{
    const base::Error altered = base::invalid("cli.export_altered", {{"path", path}});
    std::vector<ExchangeFile::Attachment> out;
    if (!files.is_object()) return altered;
    for (const Json& value : attachmentsOf(content)) {
        const auto file = files.find(value.at("sha256").get<std::string>());
        if (file == files.end()) continue;
        const base::Result<std::string> bytes =
            file->is_string() ? base::fromBase64(file->get<std::string>()) : base::Result<std::string>(altered);
        if (!bytes || base::sha256(*bytes).hex() != file.key()) return altered;
        const std::optional<std::string> mediaType = base::mediaTypeOf(*bytes);
        const std::string name = value.value("name", file.key());
        if (!mediaType) return base::invalid("cli.unknown_media", {{"name", name}});
        out.push_back({name, *mediaType, *bytes});
    }
    return out;
}

} // namespace

std::vector<Json> attachmentsOf(const Json& content)
{
    std::vector<Json> out;
    if (content.is_object() && content.contains("sha256") && content.at("sha256").is_string()) return {content};
    if (content.is_structured())
        for (const Json& part : content)
            for (Json& value : attachmentsOf(part)) out.push_back(std::move(value));
    return out;
}

base::Result<ExchangeFile> readExchangeFile(const std::string& path, const std::string& type)
{
    const base::Result<std::string> bytes = base::readFile(path);
    if (!bytes) return bytes.error();
    base::Result<Json> json = base::readForeignJson(*bytes);
    if (!json) return json.error().within(path);
    ExchangeFile out;
    out.source.kind = "file";
    out.source.name = std::filesystem::path(path).filename().string();
    out.source.sha256 = base::sha256(*bytes).hex();
    if (!json->is_object() || json->value("format", Json()) != Json(kExportFormat)) {
        out.content = std::move(*json);
        return out;
    }
    const Json head = json->value("head", Json::object());
    const Json itsType = head.is_object() ? head.value("type", Json()) : Json();
    if (itsType != Json(type))
        return base::invalid(
            "cli.other_type",
            {{"path", path}, {"type", itsType.is_string() ? itsType.get<std::string>() : "?"}, {"wanted", type}});
    out.content = json->value("content", Json());
    const base::Result<std::string> canonical = base::canonicalJson(out.content);
    if (!canonical || Json(base::sha256(*canonical).hex()) != json->value("content_hash", Json()))
        return base::invalid("cli.export_altered", {{"path", path}});
    base::Result<std::vector<ExchangeFile::Attachment>> files =
        filesOf(json->value("files", Json::object()), out.content, path);
    if (!files) return files.error();
    out.attachments = std::move(*files);
    return out;
}

Json exportJson(const service::DocumentView& view, const std::string& contentHash, Json head,
                const std::map<std::string, std::string>& files)
{
    Json out{{"format", kExportFormat}, {"head", std::move(head)},       {"version", view.version},
             {"content", view.content}, {"provenance", view.provenance}, {"content_hash", contentHash},
             {"files", Json::object()}};
    for (const auto& [sha256, bytes] : files) out["files"][sha256] = base::toBase64(bytes);
    return out;
}

} // namespace tocsin::cli

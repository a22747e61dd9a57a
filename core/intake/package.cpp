#include "core/intake/package.h"

#include "core/base/crypto.h"
#include "core/base/json_reader.h"
#include "core/base/media_type.h"
#include "core/base/text.h"
#include "core/channel/archive.h"

#include <map>
#include <set>

namespace tocsin::intake {

using base::Json;

namespace {

constexpr std::size_t kLine = 200; ///< characters
constexpr std::size_t kParagraph = 4000;

using Files = std::map<std::string, std::string>; ///< of an archive, by name

/// Reads the package around the content. After the first fault the rest is not looked at.
class Envelope {
public:
    Envelope(const Json& json, Files files, const form::Catalogue& catalogue)
        : json_(json), files_(std::move(files)), catalogue_(catalogue)
    {
    }

    base::Result<Package> read()
    {
        if (!json_.is_object() || !json_.contains("format")) return base::invalid("intake.not_a_request");
        const std::string format = line(json_, "", "format", true);
        if (!error_ && format != kRequestFormat) fail("intake.other_format", "/format", {{"format", format}});
        out_.type = line(json_, "", "type", true);
        const form::Form* form = catalogue_.form(out_.type);
        if (!error_ && (form == nullptr || form->received()))
            fail("intake.unknown_type", "/type", {{"type", out_.type}});
        readHead();
        if (!error_) readAttachments();
        if (!error_) readContent(*form);
        keepUnknown(json_, "",
                    {"format", "type", "agency", "reference", "contact", "legal_basis", "urgency", "language",
                     "prepared_at", "content", "attachments"});
        if (error_) return *error_;
        return std::move(out_);
    }

private:
    void readHead()
    {
        const Json& agency = object(json_, "", "agency", true);
        out_.agency = named(agency, "/agency", "name");
        out_.unit = line(agency, "/agency", "unit", false);
        keepUnknown(agency, "/agency", {"name", "unit"});
        out_.reference = named(json_, "", "reference");
        const Json& contact = object(json_, "", "contact", true);
        out_.contact = {line(contact, "/contact", "name", true), line(contact, "/contact", "telephone", false),
                        line(contact, "/contact", "email", false)};
        keepUnknown(contact, "/contact", {"name", "telephone", "email"});
        out_.legalBasis = line(json_, "", "legal_basis", true, kParagraph);
        if (const std::string urgency = code("urgency", "urgencies"); !urgency.empty()) out_.urgency = urgency;
        out_.language = line(json_, "", "language", false);
        out_.preparedAt = line(json_, "", "prepared_at", false);
    }

    void readContent(const form::Form& form)
    {
        Json given = object(json_, "", "content", true);
        if (error_) return;
        takeIntoContent(form, given);
        nameRows(form, given);
        base::Result<notice::Admitted> admitted = notice::admit(form, catalogue_, given);
        if (!admitted) {
            error_ = admitted.error();
            return;
        }
        out_.content = std::move(admitted->content);
        for (notice::Aside& aside : admitted->asides) {
            aside.params["path"] = aside.path;
            out_.asides.push_back(std::move(aside));
        }
        for (const std::string& pattern : form.patterns()) {
            const form::FieldType type = form.find(pattern)->type;
            if (type == form::FieldType::List) continue;
            for (const form::Path& path : form::Path::parse(pattern)->expand(out_.content)) {
                const Json* value = path.find(out_.content);
                if (value == nullptr) continue;
                out_.origins.emplace(path.text(), "content." + path.text());
                if (type == form::FieldType::Attachment && !alongside(*value))
                    fail("intake.attachment_missing", path.text(),
                         {{"path", path.text()}, {"sha256", value->at("sha256").get<std::string>()}});
            }
        }
    }

    /// What the package says around the content and the form asks for too, so that nobody types it twice.
    void takeIntoContent(const form::Form& form, Json& given)
    {
        const auto put = [&](const char* section, const char* field, const std::string& value, const char* origin) {
            if (value.empty() || form.find(std::string(section) + "." + field) == nullptr) return;
            Json& place = given[section];
            if (!place.is_null() && !place.is_object()) return;
            if (place.is_object() && place.contains(field)) return;
            place[field] = value;
            out_.origins[std::string(section) + "." + field] = origin;
        };
        put("request", "source_agency", out_.agency, "agency.name");
        put("request", "agency_reference", out_.reference, "reference");
        put("request", "urgency", out_.urgency, "urgency");
        put("legality", "national_legal_basis", out_.legalBasis, "legal_basis");
    }

    /// A row without an id is named by its place, so that the same package always reads the same.
    static void nameRows(const form::Form& form, Json& given)
    {
        for (const form::Section& section : form.sections()) {
            const auto values = given.find(section.id);
            if (values == given.end() || !values->is_object()) continue;
            for (const form::Field& field : section.fields) {
                const auto rows = values->find(field.id);
                if (field.type != form::FieldType::List || rows == values->end() || !rows->is_array()) continue;
                std::size_t place = 0;
                for (Json& row : *rows) {
                    ++place;
                    if (row.is_object() && !row.contains("id")) row["id"] = "r" + std::to_string(place);
                }
            }
        }
    }

    [[nodiscard]] bool alongside(const Json& value) const
    {
        return std::any_of(out_.attachments.begin(), out_.attachments.end(), [&](const Attachment& one) {
            return value.at("sha256") == one.sha256 && value.at("mediaType") == one.mediaType &&
                   value.at("size") == one.bytes.size();
        });
    }

    void readAttachments()
    {
        const auto list = json_.find("attachments");
        if (list != json_.end() && !list->is_array())
            return fail("intake.wrong_type", "/attachments", {{"expected", "list"}});
        const std::size_t count = list == json_.end() ? 0 : list->size();
        if (count > kMostAttachments)
            return fail("intake.too_many_attachments", "/attachments", {{"limit", std::to_string(kMostAttachments)}});
        for (std::size_t i = 0; i < count && !error_; ++i)
            readAttachment((*list)[i], "/attachments/" + std::to_string(i));
        for (const auto& [name, bytes] : files_)
            if (!taken_.contains(name)) fail("intake.stray_file", "/attachments", {{"name", name}});
    }

    void readAttachment(const Json& json, const std::string& at)
    {
        if (!json.is_object()) return fail("intake.wrong_type", at, {{"expected", "object"}});
        Attachment out;
        out.name = line(json, at, "name", true);
        if (out.name.find_first_of("/\\") != std::string::npos || out.name == "." || out.name == "..")
            fail("intake.attachment_name", at + "/name", {});
        const std::string says = line(json, at, "mediaType", true);
        const std::string sha256 = line(json, at, "sha256", true);
        if (error_) return;
        std::optional<std::string> bytes = bytesOf(json, at);
        if (!bytes) return;
        if (bytes->empty() || bytes->size() > kAttachmentLimit)
            return fail("intake.attachment_size", at, {{"limit", std::to_string(kAttachmentLimit)}});
        out.bytes = std::move(*bytes);
        out.mediaType = base::mediaTypeOf(out.bytes).value_or("?");
        if (out.mediaType != says)
            return fail("intake.attachment_kind", at + "/mediaType", {{"says", says}, {"is", out.mediaType}});
        out.sha256 = base::sha256(out.bytes).hex();
        if (out.sha256 != sha256) return fail("intake.attachment_hash", at + "/sha256", {});
        for (const Attachment& other : out_.attachments)
            if (other.sha256 == out.sha256) return fail("intake.attachment_twice", at, {});
        keepUnknown(json, at, {"name", "mediaType", "sha256", "size", "data", "file"});
        out_.attachments.push_back(std::move(out));
    }

    /// Inside the package as base64, or of the archive; nothing after a fault.
    std::optional<std::string> bytesOf(const Json& json, const std::string& at)
    {
        if (const std::string file = line(json, at, "file", false); !file.empty()) {
            const auto found = files_.find(file);
            if (found == files_.end()) {
                fail("intake.attachment_data", at + "/file", {});
                return std::nullopt;
            }
            taken_.insert(file);
            return found->second;
        }
        const auto data = json.find("data");
        base::Result<std::string> bytes = data != json.end() && data->is_string()
                                              ? base::fromBase64(data->get_ref<const std::string&>())
                                              : base::Result<std::string>(base::invalid("intake.attachment_data"));
        if (!bytes) {
            fail("intake.attachment_data", at + "/data", {});
            return std::nullopt;
        }
        return std::move(*bytes);
    }

    const Json& object(const Json& parent, const std::string& at, const char* key, bool needed)
    {
        static const Json kNone = Json::object();
        const auto found = parent.find(key);
        if (found == parent.end()) {
            if (needed) fail("intake.missing", at + "/" + key, {});
            return kNone;
        }
        if (found->is_object()) return *found;
        fail("intake.wrong_type", at + "/" + key, {{"expected", "object"}});
        return kNone;
    }

    /// A tidy text that shows all that it holds; "" when it may be left out and is.
    std::string line(const Json& parent, const std::string& at, const char* key, bool needed, std::size_t limit = kLine)
    {
        const std::string pointer = at + "/" + key;
        const auto found = parent.find(key);
        if (found != parent.end() && !found->is_string()) {
            fail("intake.wrong_type", pointer, {{"expected", "text"}});
            return {};
        }
        const std::string text =
            found == parent.end()
                ? std::string()
                : base::tidySpaces(base::toNfc(found->get_ref<const std::string&>()), /*keepLines=*/limit > kLine);
        if (text.empty() && needed) fail("intake.missing", pointer, {});
        if (base::characterCount(text) > limit)
            fail("intake.text_too_long", pointer, {{"limit", std::to_string(limit)}});
        if (const auto hidden = base::hiddenCharacters(text); !hidden.empty())
            fail("intake.hidden_characters", pointer, {{"characters", base::codePointName(hidden[0].codePoint)}});
        return text;
    }

    std::string named(const Json& parent, const std::string& at, const char* key)
    {
        std::string text = line(parent, at, key, true);
        if (!error_ && base::foldName(text).empty()) fail("intake.not_named", at + "/" + key, {});
        return text;
    }

    std::string code(const char* key, const char* listId)
    {
        const std::string text = line(json_, "", key, false);
        const form::CodeList* list = catalogue_.list(listId);
        if (!text.empty() && (list == nullptr || !list->contains(text)))
            fail("intake.unknown_code", std::string("/") + key, {{"value", text}, {"list", listId}});
        return text;
    }

    void keepUnknown(const Json& object, const std::string& at, const std::set<std::string>& known)
    {
        for (const auto& item : object.items()) {
            if (known.contains(item.key())) continue;
            const std::string pointer = at + "/" + item.key();
            out_.asides.push_back({pointer, "content.unknown_field", item.value(), {{"path", pointer}}});
        }
    }

    void fail(const char* key, const std::string& pointer, base::Params params)
    {
        if (error_) return;
        params.emplace("pointer", pointer);
        error_ = base::invalid(key, std::move(params), pointer);
    }

    const Json& json_;
    Files files_;
    std::set<std::string> taken_; ///< of files_
    const form::Catalogue& catalogue_;
    Package out_;
    std::optional<base::Error> error_;
};

base::JsonLimits limits()
{
    base::JsonLimits out;
    out.bytes = kPackageLimit;
    return out;
}

bool isArchive(std::string_view bytes) { return bytes.size() >= 512 && bytes.substr(257, 5) == "ustar"; }

} // namespace

std::string Package::agencyKey() const { return base::foldName(agency); }

std::string Package::referenceKey() const { return base::foldName(reference); }

std::vector<const Attachment*> Package::unplaced(const form::Form& form) const
{
    std::set<std::string> named;
    for (const std::string& pattern : form.patterns())
        if (form.find(pattern)->type == form::FieldType::Attachment)
            for (const form::Path& path : form::Path::parse(pattern)->expand(content))
                if (const Json* value = path.find(content)) named.insert(value->at("sha256").get<std::string>());
    std::vector<const Attachment*> out;
    for (const Attachment& one : attachments)
        if (!named.contains(one.sha256)) out.push_back(&one);
    return out;
}

base::Result<Package> readPackage(std::string_view bytes, const form::Catalogue& catalogue)
{
    if (bytes.size() > kPackageLimit)
        return base::invalid("json.too_large",
                             {{"bytes", std::to_string(bytes.size())}, {"limit", std::to_string(kPackageLimit)}});
    const std::string sha256 = base::sha256(bytes).hex();
    Files files;
    std::string text;
    if (isArchive(bytes)) {
        base::Result<std::vector<channel::ArchiveEntry>> entries = channel::readArchive(bytes);
        if (!entries) return entries.error();
        for (channel::ArchiveEntry& entry : *entries) files[entry.name] = std::move(entry.bytes);
        const auto request = files.find(kRequestFile);
        if (request == files.end()) return base::invalid("intake.no_request_file");
        text = std::move(request->second);
        files.erase(request);
    }
    const base::Result<Json> json = base::readForeignJson(text.empty() ? bytes : std::string_view(text), limits());
    if (!json) return json.error();
    base::Result<Package> package = Envelope(*json, std::move(files), catalogue).read();
    if (package) package->sha256 = sha256;
    return package;
}

} // namespace tocsin::intake

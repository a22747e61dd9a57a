#include "core/audit/entry.h"

#include "core/base/canonical_json.h"
#include "core/base/check.h"

#include <set>

namespace tocsin::audit {

using base::Json;

namespace {

const std::set<std::string>& names()
{
    static const std::set<std::string> all{"seq",      "at",       "clock",   "actor",   "roles", "session",
                                           "act",      "document", "version", "before",  "after", "pack",
                                           "workflow", "fields",   "facts",   "payload", "prev"};
    return all;
}

/// Reads a member of the type of `out`; false when it is there with another one.
template <class T>
bool read(const Json& json, const char* name, T& out)
{
    const auto found = json.find(name);
    if (found == json.end()) return true;
    if constexpr (std::is_same_v<T, std::string>) {
        if (!found->is_string()) return false;
    } else if (!found->is_number_integer()) {
        return false;
    }
    out = found->get<T>();
    return true;
}

void put(Json& json, const char* name, const std::string& text)
{
    if (!text.empty()) json[name] = text;
}

bool readRoles(const Json& json, std::vector<std::string>& roles)
{
    const auto found = json.find("roles");
    if (found == json.end()) return true;
    if (!found->is_array()) return false;
    for (const Json& role : *found) {
        if (!role.is_string()) return false;
        roles.push_back(role.get<std::string>());
    }
    return true;
}

bool readFields(const Json& json, std::vector<FieldChange>& fields)
{
    const auto found = json.find("fields");
    if (found == json.end()) return true;
    if (!found->is_array()) return false;
    for (const Json& field : *found) {
        FieldChange change;
        if (!field.is_object() || !read(field, "path", change.path) || !read(field, "before", change.before) ||
            !read(field, "after", change.after))
            return false;
        fields.push_back(std::move(change));
    }
    return true;
}

} // namespace

Json toJson(const Entry& entry)
{
    Json json{{"seq", entry.seq}, {"at", entry.at}, {"act", entry.act}, {"prev", entry.prev}};
    put(json, "clock", entry.clock);
    put(json, "actor", entry.actor);
    put(json, "session", entry.session);
    put(json, "document", entry.document);
    put(json, "before", entry.before);
    put(json, "after", entry.after);
    put(json, "pack", entry.pack);
    put(json, "workflow", entry.workflow);
    put(json, "payload", entry.payload);
    if (!entry.roles.empty()) json["roles"] = entry.roles;
    if (entry.version != 0) json["version"] = entry.version;
    if (!entry.facts.empty()) json["facts"] = entry.facts;
    for (const FieldChange& field : entry.fields) {
        Json change{{"path", field.path}};
        put(change, "before", field.before);
        put(change, "after", field.after);
        json["fields"].push_back(std::move(change));
    }
    return json;
}

base::Result<Entry> fromJson(const Json& json)
{
    const base::Error malformed = base::invalid("audit.malformed");
    if (!json.is_object()) return malformed;
    for (const auto& item : json.items())
        if (names().count(item.key()) == 0) return base::invalid("audit.malformed", {{"key", item.key()}});
    Entry entry;
    const bool good = read(json, "seq", entry.seq) && read(json, "at", entry.at) && read(json, "clock", entry.clock) &&
                      read(json, "actor", entry.actor) && read(json, "session", entry.session) &&
                      read(json, "act", entry.act) && read(json, "document", entry.document) &&
                      read(json, "version", entry.version) && read(json, "before", entry.before) &&
                      read(json, "after", entry.after) && read(json, "pack", entry.pack) &&
                      read(json, "workflow", entry.workflow) && read(json, "payload", entry.payload) &&
                      read(json, "prev", entry.prev) && readRoles(json, entry.roles) && readFields(json, entry.fields);
    if (!good || entry.act.empty() || entry.seq < 1) return malformed;
    if (json.contains("facts")) entry.facts = json.at("facts");
    return entry;
}

std::string canonicalText(const Entry& entry) { return base::canonicalJson(toJson(entry)).value(); }

Row seal(Entry entry, const Row* previous, const Json& payloadValues)
{
    entry.seq = previous != nullptr ? previous->seq + 1 : 1;
    entry.prev = previous != nullptr ? previous->leaf : std::string(64, '0');
    if (previous != nullptr && entry.at < previous->at) {
        entry.clock = entry.at;
        entry.at = previous->at;
    }
    Row row;
    if (!payloadValues.is_null() && !payloadValues.empty()) {
        const std::string salt = base::toHex(base::randomBytes(16));
        row.payload = base::canonicalJson({{"salt", salt}, {"values", payloadValues}}).value();
        entry.payload = base::sha256(row.payload).hex();
    }
    row.seq = entry.seq;
    row.text = canonicalText(entry);
    row.leaf = base::leafHash(row.text).hex();
    row.document = entry.document;
    row.actor = entry.actor;
    row.act = entry.act;
    row.at = entry.at;
    return row;
}

} // namespace tocsin::audit

#include "core/data/messages.h"

#include "core/base/json_reader.h"

namespace tocsin::data {

namespace {

std::string filled(const std::string& pattern, const base::Params& params)
{
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t close = pattern[at] == '{' ? pattern.find('}', at) : std::string::npos;
        if (close == std::string::npos) {
            out += pattern[at++];
            continue;
        }
        const auto value = params.find(pattern.substr(at + 1, close - at - 1));
        out += value == params.end() ? "…" : value->second;
        at = close + 1;
    }
    return out;
}

bool read(const base::Json& entry, const char* key, base::LocalText& out)
{
    const auto texts = entry.find(key);
    if (texts == entry.end() || !texts->is_object()) return false;
    base::LocalText::Texts taken;
    for (const base::Language language : base::kLanguages) {
        const auto text = texts->find(std::string(base::code(language)));
        if (text == texts->end() || !text->is_string()) return false;
        taken[static_cast<std::size_t>(language)] = text->get<std::string>();
    }
    out = base::LocalText(std::move(taken));
    return true;
}

} // namespace

base::Result<Messages> Messages::load(const DataSource& source)
{
    Messages messages;
    for (const std::string& file : source.list("lists/messages")) {
        const base::Result<std::string> bytes = source.read(file);
        if (!bytes) return bytes.error();
        const base::Result<base::Json> json = base::readJson(*bytes);
        if (!json) return json.error().within(file);
        if (!json->is_object() || !json->contains("messages") || !json->at("messages").is_object())
            return base::invalid("messages.malformed", {{"file", file}, {"pointer", "/messages"}});
        for (const auto& item : json->at("messages").items()) {
            Entry entry;
            if (!item.value().is_object() || !read(item.value(), "text", entry.text) ||
                !read(item.value(), "fix", entry.fix))
                return base::invalid("messages.malformed", {{"file", file}, {"pointer", "/messages/" + item.key()}});
            if (!messages.entries_.emplace(item.key(), std::move(entry)).second)
                return base::invalid("messages.duplicate_key", {{"file", file}, {"key", item.key()}});
        }
    }
    return messages;
}

std::string Messages::text(const std::string& key, const base::Params& params, base::Language language) const
{
    const auto entry = entries_.find(key);
    if (entry != entries_.end()) return filled(entry->second.text.in(language), params);
    std::string out = key;
    for (const auto& [name, value] : params) out += " " + name + "=" + value;
    return out;
}

std::string Messages::fix(const std::string& key, const base::Params& params, base::Language language) const
{
    const auto entry = entries_.find(key);
    return entry == entries_.end() ? std::string() : filled(entry->second.fix.in(language), params);
}

} // namespace tocsin::data

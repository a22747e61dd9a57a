#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "tests/fuzz/targets.h"

#include <cstring>

namespace tocsin::fuzz {

namespace {

using base::Json;

/// What is read can be stored, and comes back as it was.
void checkRead(const base::Result<Json>& value)
{
    if (!value) {
        require(value.error().kind == base::ErrorKind::Invalid, "a reader's error is about the input");
        require(value.error().key.starts_with("json."), "a reader's error is one of its own");
        return;
    }
    const base::Result<std::string> text = base::canonicalJson(*value);
    require(text.ok(), "what was read has a canonical form");
    const base::Result<Json> again = base::readStoredJson(*text);
    require(again.ok(), "a canonical text can be read");
    require(*again == *value, "a canonical text means what was written");
    require(base::canonicalJson(*again).value() == *text, "a value has one canonical text");
}

/// Turns bytes into values, so that numbers and strings come up which no text would hold.
class Maker {
public:
    explicit Maker(std::string_view bytes) : bytes_(bytes) {}

    Json value(int depth = 0)
    {
        switch (take() % (depth < 40 ? 8 : 6)) {
        case 0: return nullptr;
        case 1: return take() % 2 == 0;
        case 2: return number<std::int64_t>();
        case 3: return number<std::uint64_t>();
        case 4: return number<double>();
        case 5: return text();
        case 6: return list(depth);
        default: return object(depth);
        }
    }

private:
    unsigned take()
    {
        if (bytes_.empty()) return 0;
        const auto byte = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return byte;
    }
    template <class T>
    T number()
    {
        T out{};
        const std::size_t size = std::min(sizeof out, bytes_.size());
        std::memcpy(&out, bytes_.data(), size);
        bytes_.remove_prefix(size);
        return out;
    }
    std::string text()
    {
        const std::size_t size = std::min<std::size_t>(take() % 12, bytes_.size());
        std::string out(bytes_.substr(0, size));
        bytes_.remove_prefix(size);
        return out;
    }
    Json list(int depth)
    {
        Json out = Json::array();
        for (unsigned i = take() % 5; i > 0; --i) out.push_back(value(depth + 1));
        return out;
    }
    Json object(int depth)
    {
        Json out = Json::object();
        for (unsigned i = take() % 5; i > 0; --i) {
            std::string key = text();
            out[std::move(key)] = value(depth + 1);
        }
        return out;
    }

    std::string_view bytes_;
};

} // namespace

void json_reader(std::string_view bytes)
{
    const base::Result<Json> strict = base::readJson(bytes);
    checkRead(strict);
    checkRead(base::readJson(bytes, {.bytes = 200, .depth = 3, .nodes = 10}));
    const base::Result<Json> foreign = base::readForeignJson(bytes);
    checkRead(foreign);
    require(!strict || (foreign && *foreign == *strict), "a strict text is a foreign one too");
    const base::Result<Json> stored = base::readStoredJson(bytes);
    require(!strict || (stored && *stored == *strict), "a strict text can be stored");
}

void canonical_json(std::string_view bytes)
{
    const Json value = Maker(bytes).value();
    const base::Result<std::string> text = base::canonicalJson(value);
    if (!text) {
        require(text.error().key == "json.not_canonical", "a value without a canonical form is refused by name");
        return;
    }
    require(base::isValidUtf8(*text), "a canonical text is UTF-8");
    const Json again = Json::parse(*text, nullptr, false);
    require(again == value, "a canonical text means what was written");
    // A double beyond 2^53 is written with the digits of a whole number, as which it would not be exact.
    const base::Result<std::string> twice = base::canonicalJson(again);
    require(!twice || *twice == *text, "a value has one canonical text");
}

} // namespace tocsin::fuzz

#include "core/base/json_reader.h"

#include "core/base/text.h"

#include <cmath>
#include <set>

namespace tocsin::base {

namespace {

constexpr std::int64_t kExact = 1LL << 53;
constexpr std::string_view kMark = "\xEF\xBB\xBF"; ///< byte-order mark

/// Walks a text and lets others see how far it has come: nlohmann's events do not say where they stand.
class Cursor {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor(const char* at, std::size_t& taken) : at_(at), taken_(&taken) {}
    reference operator*() const { return *at_; }
    Cursor& operator++()
    {
        ++at_;
        ++*taken_;
        return *this;
    }
    Cursor operator++(int)
    {
        Cursor before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Cursor& a, const Cursor& b) { return a.at_ == b.at_; }

private:
    const char* at_;
    std::size_t* taken_;
};

Params placeOf(std::string_view text, std::size_t offset)
{
    offset = std::min(offset, text.size());
    const std::string_view before = text.substr(0, offset);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {{"line", std::to_string(lines + 1)}, {"column", std::to_string(offset - lineStart + 1)}};
}

/// Builds the value while it counts: stops at the first thing out of bounds, so that a hostile text costs no more
/// than the part read so far.
class Builder : public nlohmann::json_sax<Json> {
public:
    Builder(std::string_view text, const JsonLimits& limits) : text_(text), limits_(limits) {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override
    {
        return value >= -kExact && value <= kExact ? add(value) : outOfRange();
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return value <= static_cast<std::uint64_t>(kExact) ? add(value) : outOfRange();
    }
    bool number_float(number_float_t value, const string_t& token) override
    {
        const bool writtenAsInteger = token.find_first_of(".eE") == std::string::npos;
        // Beyond 2^53 the canonical form would be an integer that this reader refuses.
        const bool tooLarge = std::fabs(value) > static_cast<double>(kExact);
        return writtenAsInteger || !std::isfinite(value) || tooLarge ? outOfRange() : add(value);
    }
    bool string(string_t& value) override
    {
        // An escape can still bring in what no text may hold.
        return value.find('\0') == std::string::npos ? add(std::move(value)) : nulInside();
    }
    bool binary(binary_t&) override { return fail("json.syntax", placeOf(text_, taken_)); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        if (name.find('\0') != std::string::npos) return nulInside();
        if (stack_.back()->contains(name)) {
            Params params = placeOf(text_, startOfString());
            params["key"] = name;
            return fail("json.duplicate_key", std::move(params));
        }
        key_ = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& reason) override
    {
        constexpr int kNumberOverflow = 406;
        if (reason.id == kNumberOverflow) return outOfRange();
        if (error_.key.empty()) error_ = invalid("json.syntax", placeOf(text_, position == 0 ? 0 : position - 1));
        return false;
    }

    Json root;
    [[nodiscard]] const Error& error() const { return error_; }
    [[nodiscard]] Cursor begin() { return {text_.data(), taken_}; }
    [[nodiscard]] Cursor end() { return {text_.data() + text_.size(), taken_}; }

private:
    bool fail(const char* key, Params params)
    {
        error_ = invalid(key, std::move(params));
        return false;
    }
    bool outOfRange() { return fail("json.number_range", placeOf(text_, startOfNumber())); }
    bool nulInside() { return fail("json.nul_byte", {{"offset", std::to_string(startOfString())}}); }
    /// Of the string whose closing quote was taken last: the nearest quote before it that no backslash escapes.
    [[nodiscard]] std::size_t startOfString() const
    {
        std::size_t at = taken_ - 1;
        while (at > 0) {
            at = text_.rfind('"', at - 1);
            std::size_t slashes = 0;
            while (slashes < at && text_[at - slashes - 1] == '\\') ++slashes;
            if (slashes % 2 == 0) break;
        }
        return at;
    }
    /// Of the number that was taken last, with at most one character after it.
    [[nodiscard]] std::size_t startOfNumber() const
    {
        const auto inNumber = [this](std::size_t i) {
            return std::string_view("0123456789+-.eE").find(text_[i]) != std::string_view::npos;
        };
        std::size_t at = taken_;
        if (at > 0 && !inNumber(at - 1)) --at;
        while (at > 0 && inNumber(at - 1)) --at;
        return at;
    }
    Json* place(Json value)
    {
        if (stack_.empty()) {
            root = std::move(value);
            return &root;
        }
        Json& parent = *stack_.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[key_] = std::move(value));
    }
    bool count()
    {
        if (++nodes_ <= limits_.nodes) return true;
        return fail("json.too_many_values", {{"limit", std::to_string(limits_.nodes)}});
    }
    bool add(Json value)
    {
        if (!count()) return false;
        place(std::move(value));
        return true;
    }
    bool open(Json empty)
    {
        if (!count()) return false;
        if (stack_.size() >= limits_.depth) {
            return fail("json.too_deep",
                        {{"limit", std::to_string(limits_.depth)}, {"offset", std::to_string(taken_ - 1)}});
        }
        stack_.push_back(place(std::move(empty)));
        return true;
    }
    bool close()
    {
        stack_.pop_back();
        return true;
    }

    std::string_view text_;
    JsonLimits limits_;
    std::size_t taken_ = 0;    ///< characters that the lexer took so far
    std::vector<Json*> stack_; ///< a parent holds still while its child is open, so the pointers stay good
    std::string key_;
    std::size_t nodes_ = 0;
    Error error_;
};

void appendUtf8(char32_t c, std::string& out)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0U | (c >> 6U));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0U | (c >> 12U));
        out += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | (c >> 18U));
        out += static_cast<char>(0x80U | ((c >> 12U) & 0x3FU));
        out += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    }
}

/// `mark` is the length of the byte-order mark that was taken off.
Result<std::string> fromUtf16(std::string_view bytes, bool bigEndian, std::size_t mark)
{
    if (bytes.size() % 2 != 0) return invalid("json.bad_encoding");
    const auto unit = [&](std::size_t i) {
        const auto a = static_cast<unsigned char>(bytes[i]);
        const auto b = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(bigEndian ? (a << 8U | b) : (b << 8U | a));
    };
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        char32_t c = unit(i);
        if (c == 0) return invalid("json.nul_byte", {{"offset", std::to_string(mark + i)}});
        if (c >= 0xD800 && c < 0xDC00) {
            if (i + 3 >= bytes.size()) return invalid("json.bad_encoding");
            const char32_t low = unit(i + 2);
            if (low < 0xDC00 || low > 0xDFFF) return invalid("json.bad_encoding");
            c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
            i += 2;
        } else if (c >= 0xDC00 && c <= 0xDFFF) {
            return invalid("json.bad_encoding");
        }
        appendUtf8(c, out);
    }
    return out;
}

} // namespace

Result<Json> readJson(std::string_view text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes)
        return invalid("json.too_large",
                       {{"bytes", std::to_string(text.size())}, {"limit", std::to_string(limits.bytes)}});
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return invalid("json.empty");
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return invalid("json.nul_byte", {{"offset", std::to_string(nul)}});
    if (const std::size_t bad = firstInvalidUtf8(text); bad != std::string_view::npos)
        return invalid("json.bad_utf8", {{"offset", std::to_string(bad)}});
    // nlohmann's lexer would skip a byte-order mark; a strict text has none.
    if (text.starts_with(kMark)) return invalid("json.syntax", {{"line", "1"}, {"column", "1"}});
    Builder builder(text, limits);
    if (!Json::sax_parse(builder.begin(), builder.end(), &builder)) return builder.error();
    return std::move(builder.root);
}

Result<Json> readStoredJson(std::string_view text)
{
    return readJson(text, {.bytes = 1U << 30, .depth = 256, .nodes = 1U << 26});
}

Result<std::string> foreignText(std::string_view bytes, std::size_t limit)
{
    if (bytes.size() > limit)
        return invalid("json.too_large", {{"bytes", std::to_string(bytes.size())}, {"limit", std::to_string(limit)}});
    if (bytes.starts_with(kMark)) return std::string(bytes.substr(kMark.size()));
    const bool bigMark = bytes.starts_with("\xFE\xFF");
    const bool littleMark = bytes.starts_with("\xFF\xFE");
    const bool bigPlain = bytes.size() >= 2 && bytes[0] == '\0' && bytes[1] != '\0';
    const bool littlePlain = bytes.size() >= 2 && bytes[0] != '\0' && bytes[1] == '\0';
    if (!bigMark && !littleMark && !bigPlain && !littlePlain) return std::string(bytes);
    const std::size_t mark = bigMark || littleMark ? 2 : 0;
    return fromUtf16(bytes.substr(mark), bigMark || bigPlain, mark);
}

Result<Json> readForeignJson(std::string_view bytes, const JsonLimits& limits)
{
    const Result<std::string> text = foreignText(bytes, limits.bytes);
    if (!text) return text.error();
    Result<Json> value = readJson(*text, limits);
    if (value || !bytes.starts_with(kMark)) return value;
    Error error = value.error();
    if (const auto offset = error.params.find("offset"); offset != error.params.end())
        offset->second = std::to_string(std::stoull(offset->second) + kMark.size());
    return error;
}

} // namespace tocsin::base

#include "core/base/canonical_json.h"

#include "core/base/check.h"
#include "core/base/text.h"

#include <charconv>
#include <cmath>

namespace tocsin::base {

namespace {

constexpr std::int64_t kExact = 1LL << 53;

/// What no string may hold: the guarded reader would refuse to read it back.
const char* faultOf(const std::string& text)
{
    if (text.find('\0') != std::string::npos) return "a NUL character";
    return isValidUtf8(text) ? nullptr : "invalid UTF-8";
}

void writeEscaped(char c, std::string& out)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\b': out += "\\b"; break;
    case '\f': out += "\\f"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default:
        out += "\\u00";
        out += kDigits[(static_cast<unsigned char>(c) >> 4U) & 15U];
        out += kDigits[static_cast<unsigned char>(c) & 15U];
    }
}

void writeString(const std::string& text, std::string& out)
{
    out += '"';
    std::size_t plain = 0; // where the run began that needs no escape
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') continue;
        out.append(text, plain, i - plain);
        writeEscaped(c, out);
        plain = i + 1;
    }
    out.append(text, plain);
    out += '"';
}

/// ECMAScript's Number::toString for finite values.
void writeDouble(double value, std::string& out)
{
    if (value == 0) {
        out += '0';
        return;
    }
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::scientific).ptr;
    const std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
    const std::size_t e = text.find('e');
    std::string digits;
    for (const char c : text.substr(0, e))
        if (c != '.') digits += c;
    int exponent = 0;
    const std::string_view exponentText = text.substr(e + (text[e + 1] == '+' ? 2 : 1));
    std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
    const int n = exponent + 1; // the decimal point stands after n digits
    const int k = static_cast<int>(digits.size());
    if (value < 0) out += '-';
    if (k <= n && n <= 21) {
        out += digits + std::string(static_cast<std::size_t>(n - k), '0');
    } else if (0 < n && n <= 21) {
        out += digits.substr(0, static_cast<std::size_t>(n)) + '.' + digits.substr(static_cast<std::size_t>(n));
    } else if (-6 < n && n <= 0) {
        out += "0." + std::string(static_cast<std::size_t>(-n), '0') + digits;
    } else {
        out += digits.substr(0, 1);
        if (k > 1) out += '.' + digits.substr(1);
        out += (n - 1 < 0) ? "e-" : "e+";
        out += std::to_string(std::abs(n - 1));
    }
}

/// UTF-8 bytes sort as code points; UTF-16 units do not beyond the BMP, where surrogates come before U+E000.
bool utf16Less(const std::string& a, const std::string& b)
{
    const auto [first, second] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (first == a.end() || second == b.end()) return a.size() < b.size();
    const auto x = static_cast<unsigned char>(*first);
    const auto y = static_cast<unsigned char>(*second);
    const bool xAstral = x >= 0xF0;
    const bool yAstral = y >= 0xF0;
    if (xAstral != yAstral && (xAstral ? y : x) >= 0xEE) return xAstral;
    return x < y;
}

/// Deeper than any value that the guarded reader lets in, and far from the end of the stack.
constexpr int kDepth = 512;

const char* write(const Json& value, std::string& out, int depth);

const char* writeObject(const Json& value, std::string& out, int depth)
{
    using Member = std::pair<const std::string*, const Json*>;
    std::vector<Member> members;
    members.reserve(value.size());
    for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) members.emplace_back(&key, &member);
    std::sort(members.begin(), members.end(),
              [](const Member& a, const Member& b) { return utf16Less(*a.first, *b.first); });
    out += '{';
    bool first = true;
    for (const auto& [key, member] : members) {
        if (!first) out += ',';
        first = false;
        if (const char* fault = faultOf(*key)) return fault;
        writeString(*key, out);
        out += ':';
        if (const char* fault = write(*member, out, depth + 1)) return fault;
    }
    out += '}';
    return nullptr;
}

const char* write(const Json& value, std::string& out, int depth)
{
    if (depth > kDepth) return "nested too deeply";
    switch (value.type()) {
    case Json::value_t::null: out += "null"; return nullptr;
    case Json::value_t::boolean: out += value.get<bool>() ? "true" : "false"; return nullptr;
    case Json::value_t::number_unsigned:
        if (value.get<std::uint64_t>() > static_cast<std::uint64_t>(kExact)) return "an integer beyond 2^53";
        out += std::to_string(value.get<std::uint64_t>());
        return nullptr;
    case Json::value_t::number_integer:
        if (value.get<std::int64_t>() < -kExact || value.get<std::int64_t>() > kExact) return "an integer beyond 2^53";
        out += std::to_string(value.get<std::int64_t>());
        return nullptr;
    case Json::value_t::number_float:
        if (!std::isfinite(value.get<double>())) return "not a finite number";
        writeDouble(value.get<double>(), out);
        return nullptr;
    case Json::value_t::string:
        if (const char* fault = faultOf(value.get_ref<const std::string&>())) return fault;
        writeString(value.get_ref<const std::string&>(), out);
        return nullptr;
    case Json::value_t::array: {
        out += '[';
        bool first = true;
        for (const Json& item : value) {
            if (!first) out += ',';
            first = false;
            if (const char* fault = write(item, out, depth + 1)) return fault;
        }
        out += ']';
        return nullptr;
    }
    case Json::value_t::object: return writeObject(value, out, depth);
    default: return "binary or discarded data";
    }
}

} // namespace

Result<std::string> canonicalJson(const Json& value)
{
    std::string out;
    if (const char* fault = write(value, out, 0)) return invalid("json.not_canonical", {{"reason", fault}});
    return out;
}

Hash contentHash(const Json& value)
{
    const Result<std::string> text = canonicalJson(value);
    TOCSIN_CHECK(text.ok(), "hashing content that has no canonical form");
    return sha256(*text);
}

} // namespace tocsin::base

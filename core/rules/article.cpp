#include "core/rules/article.h"

namespace tocsin::rules {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::size_t takeNumber(std::string_view& text)
{
    std::size_t value = 0;
    for (; !text.empty() && isDigit(text[0]); text.remove_prefix(1))
        value = value * 10 + static_cast<std::size_t>(text[0] - '0');
    return value;
}

} // namespace

bool articleBefore(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a[0]) && isDigit(b[0])) {
            const std::size_t x = takeNumber(a);
            const std::size_t y = takeNumber(b);
            if (x != y) return x < y;
            continue;
        }
        if (a[0] != b[0]) return a[0] < b[0];
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() && !b.empty();
}

std::string articleOf(std::string_view place) { return std::string(place.substr(0, place.find_first_of("(,; "))); }

} // namespace tocsin::rules

#pragma once
// Which key of a record of the public API stands where in which form. Internal to core/exchange.

#include <span>
#include <string_view>

namespace tocsin::exchange {

/// How a value is read.
enum class Taken { Text, Date, Code, Codes, Centimetres, Kilograms, Number };

struct Simple {
    std::string_view key;
    std::string_view path;
    Taken how;
};

/// A list of texts, each of which becomes a row of a list.
struct Rows {
    std::string_view key;
    std::string_view list;  ///< "person.aliases"
    std::string_view field; ///< of the row
    bool former = false;    ///< the row also says that it is former
};

/// One kind of record. Nationalities, warrants, linked notices and the entity id are the same for all.
struct Shape {
    std::string_view type; ///< form type
    std::span<const Simple> simple;
    std::span<const Rows> rows;
    std::string_view subject; ///< what the form's subject.kind is, where it asks
    std::string_view assumed; ///< remark when nothing in the record says its kind
};

const Shape& redShape();
const Shape& yellowShape();
const Shape& unPersonShape();
const Shape& unEntityShape();

} // namespace tocsin::exchange

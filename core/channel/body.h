#pragma once
// content.json: what a message brings, by its kind.

#include "core/base/json.h"
#include "core/channel/manifest.h"

namespace tocsin::channel {

/// What each kind must and may hold stands in docs/channel.md; everything else is refused.
struct Body {
    base::Json content;        ///< of the document, as core/notice describes it; null when none
    std::string text;          ///< for people: a question, an answer, a reason
    std::string ground;        ///< Refused: code of the list gs_refusal_grounds
    std::string entityId;      ///< Published
    std::string controlNumber; ///< Published
};

/// Canonical JSON with the keys content, text, ground, entity_id, control_number, as far as they hold anything.
std::string bodyText(const Body& body);

/// Errors (all Invalid): the reader's json.*, channel.not_canonical, channel.missing_key {key}, channel.unknown_key
/// {key} (also a key that the kind has no use for), channel.wrong_type {key}, channel.bad_value {key, value}.
base::Result<Body> readBody(Kind kind, std::string_view text);

} // namespace tocsin::channel

#pragma once
// A definition as a picture, and in the languages of other tools. Tasks stand in their state; the actions that answer
// them are not drawn.

#include "core/workflow/definition.h"

#include <string>

namespace tocsin::workflow {

/// A DOT graph (graphviz.org), labels in `language`.
std::string drawDot(const Definition& definition, base::Language language);

/// A picture that needs no other program: states in columns by their distance from the start, each action on a line of
/// its own that carries its name. Mirrored for Arabic. Strokes and letters take the reader's `currentColor`.
std::string drawSvg(const Definition& definition, base::Language language);

/// State Chart XML (W3C Recommendation of 1 September 2015): the event of a transition is its action, an end is a
/// <final>, a state with tasks is a <parallel> of them, and what waits for tasks has the condition In() on each. Labels
/// and what the standard has no word for (roles, requirements, separation) stand in attributes of a namespace of ours.
std::string drawScxml(const Definition& definition, base::Language language);

} // namespace tocsin::workflow

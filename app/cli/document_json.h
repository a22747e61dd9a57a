#pragma once
// Documents as lines for people and as documented JSON (docs/cli.md), shared by the commands that show them.

#include "app/cli/sitting.h"

namespace tocsin::cli {

/// The head: number, state, headline, who had a hand in it. People stand as {id, name}.
base::Json headJson(Sitting& sitting, const store::DocumentRow& head);
/// "AL-MITHALI, Karim", or a dash.
std::string nameOf(const store::DocumentRow& head);
/// "2026-11-24 09:00" of an instant text.
std::string shortInstant(const std::string& instant);
/// `text` filled up with blanks to `width` characters as a terminal shows them.
std::string padded(const std::string& text, std::size_t width);
/// What a command that changed a document says: {id, number, revision, version, content_hash, asides}.
int saved(const Common& common, const service::Saved& saved);
/// The head as it stands.
base::Result<store::DocumentRow> headOf(Sitting& sitting, const std::string& id);

} // namespace tocsin::cli

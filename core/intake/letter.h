#pragma once
// What the bureau hands back to the agency: a receipt, a return, a refusal or a reminder, as data and as text in the
// four languages. It says nothing that stands in the content but which fields are missing.

#include "core/intake/package.h"
#include "core/intake/score.h"

namespace tocsin::intake {

inline constexpr const char* kLetterFormat = "tocsin.request-answer/1";

enum class LetterKind { Receipt, Return, Refusal, Reminder };
std::string_view name(LetterKind kind); ///< "receipt", "return", "refusal", "reminder"

struct Letter {
    LetterKind kind = LetterKind::Receipt;
    std::string number; ///< the bureau's, of the request
    std::int64_t version = 1;
    std::string receivedAt; ///< instant, of that version
    std::string writtenAt;  ///< instant
    std::string reason;     ///< of a return or a refusal
    const Package& package;
    const form::Form& form;
    const Score& score;
};

/// {format, kind, number, version, agency, reference, type, received_at, written_at, package_sha256, files, score,
/// set_aside, reason?, text: {en, fr, es, ar}}.
base::Json toJson(const Letter& letter, const form::Catalogue& catalogue);
/// Plain lines for print or mail, labels in `language`.
std::string toText(const Letter& letter, const form::Catalogue& catalogue, base::Language language);

} // namespace tocsin::intake

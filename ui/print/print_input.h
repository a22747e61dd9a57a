#pragma once
// What a printed notice is made from: a plain value, so that desktop, command line and tests print the same pages.

#include "core/base/json.h"
#include "core/base/language.h"
#include "core/form/catalogue.h"

#include <map>
#include <memory>
#include <string>

namespace tocsin::ui {

/// Facts about the document that its content does not hold. Texts are UTF-8; an empty one is not known.
struct PrintHead {
    std::string number; ///< the bureau's own, "2026/00012"
    std::int64_t version = 0;
    std::string contentHash; ///< hex, of the content that is printed
    std::string entityId;
    std::string controlNumber;
    std::string issuedOn;  ///< "2026-11-24"; the day of publication
    base::LocalText state; ///< label of the workflow state; may be empty
    bool issued = false;   ///< exactly this content was published; anything else is marked as a draft on every page
    std::string printedAt; ///< instant text
    std::string printedBy; ///< a person's name
    /// The newest checkpoint of the bureau's log, which the paper carries out of the building; no size: not known.
    std::int64_t logSize = 0;
    std::string logRoot; ///< hex
    std::string logKey;  ///< the first eight hex digits that name the key
};

/// One print. `attachments` holds the bytes of the photographs by SHA-256 (hex); what is missing is said on the page.
struct PrintInput {
    std::shared_ptr<const form::Catalogue> catalogue;
    std::string type; ///< form type, "red.notice"
    base::Json content;
    PrintHead head;
    base::Language language = base::Language::English;
    std::map<std::string, std::string> attachments;
};

} // namespace tocsin::ui

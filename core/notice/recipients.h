#pragma once
// Who receives a notice or diffusion, and why each bureau is in or out: from what the form says to a list of bureaus.
// Pure; the channel sends by the same answer that people are shown before they release a document.

#include "core/base/json.h"
#include "core/notice/membership.h"

#include <string>
#include <vector>

namespace tocsin::notice {

/// Why a bureau receives the document or does not.
enum class Standing {
    AllMembers, ///< in: it goes to all Members (a notice always does, Art. 79(3))
    Region,     ///< in: its region is a recipient
    Named,      ///< in: it is named
    WithParent, ///< in: part of the bureau of a Member that is in
    NotChosen,  ///< out: nothing brings it in
    Restricted, ///< out: it, or the Member whose bureau it is part of, may not see the data (Art. 58)
    Own,        ///< out: the bureau that sends
    NoBureau,   ///< out: named, and neither Member nor entity, so nobody there receives through the channel
};
/// "all_members", "not_chosen": stable, they stand in JSON.
const char* name(Standing standing);
/// Whether a bureau of this standing receives the document.
bool receives(Standing standing);

struct Recipient {
    std::string code;
    Standing standing = Standing::NotChosen;
    std::string region;          ///< code; "" for an entity and for NoBureau
    bool regionInferred = false; ///< its region decides (Region), and sources disagree about it
    std::string reason;          ///< Restricted: as the form gives it; may be empty
    bool fled = false;           ///< the person fled this country
    bool asylum = false;         ///< the person has asylum here
};

struct RecipientSet {
    /// How the form chose.
    bool allMembers = false;
    std::vector<std::string> regions;
    /// Every Member, sub-bureau and entity in the order of the membership, then what is named and is none of them.
    std::vector<Recipient> bureaus;

    [[nodiscard]] std::size_t count() const; ///< that receive
    /// Those to point out: receivers that the person fled or that gave asylum.
    [[nodiscard]] std::vector<const Recipient*> concerned() const;
};

/// `chooses` is whether the form lets choose recipients (form::Form has distribution.recipient_entities); a notice does
/// not and goes to all Members. A restriction counts over everything that would bring a bureau in, whatever
/// distribution.restriction_answer says. `own` is the sender's code.
RecipientSet recipientsOf(const base::Json& content, bool chooses, const Membership& members, const std::string& own);

} // namespace tocsin::notice

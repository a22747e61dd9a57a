#pragma once
// Which documents are due for review or deletion, and since when. Internal to core/service.

#include "core/service/life.h"

namespace tocsin::service {

/// A day to look from, and the law that counts on it.
struct DueDay {
    const Law& law;
    base::Date until; ///< what falls due up to this day
    base::Date today; ///< of which the figures are
};

/// Why the document is due, the gravest reason; none when it is not, or is destroyed.
std::optional<DueItem> dueOf(const DueDay& day, store::UnitOfWork& unit, const store::DocumentRow& head);

bool isHeld(store::UnitOfWork& unit, const std::string& document);

} // namespace tocsin::service

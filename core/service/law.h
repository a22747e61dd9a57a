#pragma once
// What a bureau works by: forms, rules, life cycles, working calendars and the Members, loaded once and shared.

#include "core/clock/calendars.h"
#include "core/form/catalogue.h"
#include "core/notice/membership.h"
#include "core/rules/pack.h"
#include "core/workflow/library.h"

#include <memory>

namespace tocsin::service {

struct Law {
    std::shared_ptr<const form::Catalogue> catalogue;
    std::shared_ptr<const rules::Pack> pack;
    std::shared_ptr<const workflow::Library> workflows;
    std::shared_ptr<const clock::Calendars> calendars;
    std::shared_ptr<const notice::Membership> members;
    /// Errors as the five loaders.
    static base::Result<Law> load(const data::DataSource& source);
};

} // namespace tocsin::service

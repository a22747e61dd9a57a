#pragma once
// What a bureau works by: forms, rules, life cycles and working calendars, loaded once and shared.

#include "core/clock/calendars.h"
#include "core/form/catalogue.h"
#include "core/rules/pack.h"
#include "core/workflow/library.h"

#include <memory>

namespace tocsin::service {

struct Law {
    std::shared_ptr<const form::Catalogue> catalogue;
    std::shared_ptr<const rules::Pack> pack;
    std::shared_ptr<const workflow::Library> workflows;
    std::shared_ptr<const clock::Calendars> calendars;
    /// Errors as the four loaders.
    static base::Result<Law> load(const data::DataSource& source);
};

} // namespace tocsin::service

#pragma once
// What the bureau fills in itself when a document is made. Internal to core/service.

#include "core/store/store.h"

#include "core/form/form.h"

namespace tocsin::service {

/// Content with requester, bureau's number, requesting entity and age of majority, where the form asks for them and
/// nothing stands there yet.
base::Json prefilled(const form::Form& form, store::UnitOfWork& unit, const std::string& number, base::Json content);

} // namespace tocsin::service

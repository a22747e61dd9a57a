#pragma once
// One value against its field. Internal to core/notice.

#include "core/form/catalogue.h"
#include "core/notice/content.h"

#include <optional>

namespace tocsin::notice {

/// The value in the field's shape, or why not. A null value means that nothing remains (blank text, empty list).
struct FieldValue {
    base::Json value;
    std::string fault; ///< Aside::reason; empty when the value fits
    base::Params params;
};
/// For every type but List and Reference. `spoken` also takes what people type: "178", "yes", "SPA,POR", "1970/05".
FieldValue fieldValue(const form::Field& field, const form::Catalogue& catalogue, const base::Json& given, bool spoken);

} // namespace tocsin::notice

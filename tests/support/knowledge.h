#pragma once
// The program's own forms, loaded once for all tests.

#include "core/form/catalogue.h"

namespace tocsin::test {

inline const form::Catalogue& catalogue()
{
    static const std::shared_ptr<const form::Catalogue> loaded =
        form::Catalogue::load(data::DataSource::embedded()).value();
    return *loaded;
}
inline const form::Form& redNotice() { return *catalogue().form("red.notice"); }

} // namespace tocsin::test

#pragma once
// The desktop's way to bureaus: SQLite stores, the machine's clock.

#include "ui/shell/gate.h"

namespace tocsin::desktop {

/// `demonstrationFolder` is where a demonstration bureau is proposed.
ui::Gate makeGate(service::Law law, std::string demonstrationFolder);

} // namespace tocsin::desktop

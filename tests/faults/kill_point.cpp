#include "tests/faults/kill_point.h"

#include <csignal>
#include <optional>

namespace tocsin::faults {

namespace {

std::optional<KillPoint>& armed()
{
    static std::optional<KillPoint> point;
    return point;
}

} // namespace

void arm(const KillPoint& point) { armed() = point; }

void pass(const char* place, const std::string& address)
{
    std::optional<KillPoint>& point = armed();
    if (!point || point->place != place || point->address != address) return;
    if (--point->passing == 0) ::raise(SIGKILL);
}

} // namespace tocsin::faults

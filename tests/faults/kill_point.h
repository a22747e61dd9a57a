#pragma once
// Named places in the harness's own transport at which a process kills itself, so that what a control looks for does
// not rest on where a random kill falls.

#include <array>
#include <string>

namespace tocsin::faults {

/// Where, in whose name, and at which passing (1 is the first).
struct KillPoint {
    std::string place;
    std::string address;
    int passing = 1;
};

/// A package is half written; only where it is written under its final name (Without::Rename).
inline constexpr const char* kDeliverHalf = "deliver.half";
/// A package lies there whole; that it does is not noted yet.
inline constexpr const char* kDelivered = "delivered";
/// A package was read; nothing of it is stored yet.
inline constexpr const char* kFetched = "fetched";
/// What a package brought is committed; its file is still there.
inline constexpr const char* kTaken = "taken";

/// The places of a run with every protection, in the order in which they are tried.
inline constexpr std::array kPlaces{kDelivered, kFetched, kTaken};

/// For this process; a child of the harness arms itself before it works.
void arm(const KillPoint& point);
/// Dies here (SIGKILL) when it is the point's passing.
void pass(const char* place, const std::string& address);

} // namespace tocsin::faults

#pragma once
// Part of the port of storage (store.h): requests of national agencies and the packages that brought them.

#include "core/workflow/step.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::store {

/// A request as it stands. Its newest package holds what is asked for.
struct RequestRow {
    std::string id;
    std::string number;    ///< the bureau's own, "R2026/00012"
    std::string agency;    ///< as the newest package writes it
    std::string agencyKey; ///< folded; with referenceKey and type it tells whether a package belongs to this request
    std::string reference;
    std::string referenceKey;
    std::string type; ///< form type that is asked for
    std::string urgency = "routine";
    std::int64_t revision = 0; ///< counts every change of this row, for compare-and-set
    std::int64_t version = 0;  ///< newest package
    std::int64_t score = 0;    ///< of the newest package when it came in
    std::string receivedAt;    ///< instant of the first package
    std::string newestAt;      ///< instant of the newest package
    workflow::Instance workflow;
    std::string reason;           ///< of the last return, refusal or withdrawal
    std::string remindedAt;       ///< instant; "" never since it was returned
    std::string document;         ///< id of the draft made of it; ""
    std::int64_t draftedFrom = 0; ///< package version that the draft was made of
};

struct RequestPackageRow {
    std::string request;
    std::int64_t version = 0;
    std::string sha256;
    std::string bytes; ///< emptied by retention
    std::int64_t score = 0;
    std::string at;
    std::string by; ///< user id
};

class IntakeRows {
public:
    virtual ~IntakeRows() = default;

    virtual std::string nextRequestNumber(int year) = 0;
    virtual void insertRequest(const RequestRow& row) = 0;
    /// Compare-and-set on row.revision, which is the revision read; stored as revision + 1. False when stale.
    virtual bool updateRequest(const RequestRow& row) = 0;
    virtual std::optional<RequestRow> request(const std::string& idOrNumber) = 0;
    /// The newest request of the agency under this reference for this type.
    virtual std::optional<RequestRow> requestOf(const std::string& agencyKey, const std::string& referenceKey,
                                                const std::string& type) = 0;
    /// Of which this document was made.
    virtual std::optional<RequestRow> requestBehind(const std::string& document) = 0;
    /// In one of these states (none: in any), the longest waiting first.
    virtual std::vector<RequestRow> requests(const std::vector<std::string>& states) = 0;

    virtual void insertPackage(const RequestPackageRow& row) = 0;
    virtual std::optional<RequestPackageRow> package(const std::string& request, std::int64_t version) = 0;
    virtual std::optional<RequestPackageRow> packageByHash(const std::string& sha256) = 0; ///< without bytes
    virtual std::vector<RequestPackageRow> packages(const std::string& request) = 0; ///< oldest first, without bytes
    /// Empties the bytes of all packages of a request, for retention.
    virtual void destroyPackages(const std::string& request) = 0;
};

} // namespace tocsin::store

#pragma once
// What the parts of the intake desk share. Internal to core/service.

#include "core/service/intake.h"

namespace tocsin::service {

/// A request with its newest package, read and judged anew.
struct OpenedRequest {
    store::RequestRow row;
    intake::Package package;
    const form::Form* form = nullptr;
    intake::Score score;
};

/// A package without what only the bureau may say. Errors: those of intake::readPackage.
base::Result<intake::Package> readRequest(const Desk& desk, std::string_view bytes);

/// Errors: intake.no_such_request {id}.
base::Result<store::RequestRow> requestRow(Act& act, const std::string& id);
/// Errors: intake.package_destroyed {number}. Throws storage.corrupt when the bytes are not what their hash says.
base::Result<intake::Package> packageOf(Act& act, const Desk& desk, const store::RequestRow& row, std::int64_t version);
/// Errors: of both.
base::Result<OpenedRequest> openRequest(Act& act, const Desk& desk, const std::string& id);

intake::Score scoreOf(Act& act, const Desk& desk, const form::Form& form, const base::Json& content);

/// The life cycle that the request began under. Errors: workflow.other_definition {definition}.
base::Result<const workflow::Definition*> lifeOf(const Desk& desk, const store::RequestRow& row);

/// One step of the engine, written and recorded. Errors: those of workflow::step.
base::Status stepRequest(Act& act, const Desk& desk, store::RequestRow& row, const std::string& action,
                         const std::string& reason);

/// Writes the row. Throws storage.failed when another changed it within this transaction.
void saveRequest(Act& act, store::RequestRow& row);

RequestItem itemOf(Act& act, const Desk& desk, store::RequestRow row);

/// The answer, recorded as handed out.
base::Json writeLetter(Act& act, const Desk& desk, intake::LetterKind kind, const OpenedRequest& request);

} // namespace tocsin::service

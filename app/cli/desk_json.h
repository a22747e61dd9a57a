#pragma once
// Desks, clocks and queues as lines for people and as documented JSON (docs/cli.md).

#include "app/cli/document_json.h"

namespace tocsin::cli {

base::Json deadlineJson(Sitting& sitting, const service::CaseDeadline& deadline);
/// The case's head and its desk, pauses, clocks that run and clocks that ran out.
base::Json deskJson(Sitting& sitting, const service::DeskView& view);
/// A head with `actions` and what the queue says of it.
base::Json workJson(Sitting& sitting, const service::WorkItem& item);

void printDeadline(Sitting& sitting, const service::CaseDeadline& deadline);
void printDesk(Sitting& sitting, const service::DeskView& view);
/// What is due and who has taken it, for a line of work: "due 2026-11-25 09:00 !, taken by Olga".
std::string workNote(Sitting& sitting, const service::WorkItem& item);

} // namespace tocsin::cli

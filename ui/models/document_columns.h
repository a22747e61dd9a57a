#pragma once
// What a document's row says in lists: written once, for My work and for All documents.

#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

#include <QtCore/QVariant>

namespace tocsin::ui {

enum class DocumentColumn { Number, Subject, Type, State, Since, Drafter, Updated, NextAction, Due, TakenBy };

/// The column's heading.
QString headingOf(DocumentColumn column);
/// The cell for `role`; an invalid value where the role says nothing.
QVariant cellOf(Workspace& workspace, const store::DocumentRow& row, DocumentColumn column, int role);
/// "KOVAL, Dmytro"; a sentence when the document names nobody yet.
QString subjectOf(const store::DocumentRow& row);
/// How long the wait is: Block beyond a clock's figure for the state in the life cycle, Warn beyond a week, else
/// Neutral. What is really due, with the office's calendar and pauses, is in the column Due. Ends wait for nobody.
Tone waitingTone(const service::Law& law, const workflow::Instance& instance, base::Instant now);

} // namespace tocsin::ui

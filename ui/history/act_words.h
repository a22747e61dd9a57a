#pragma once
// What happened, in words: the one table of the log's acts for people. The log itself keeps stable names.

#include "ui/shell/workspace.h"
#include "ui/style/icons.h"

#include <QtCore/QCoreApplication>

namespace tocsin::ui {

/// What somebody looks for in a history.
enum class ActGroup { Decision, Change, Reading };

class ActWords {
    Q_DECLARE_TR_FUNCTIONS(tocsin::ui::ActWords)
public:
    static ActGroup group(const audit::Entry& entry);
    /// "Submitted", "Approved", "Read", "Printed in Arabic", "Question answered: yes".
    static QString what(const Workspace& workspace, const audit::Entry& entry);
    /// What the act was about, when that needs saying: the rule answered, the numbers given; may be empty.
    static QString about(const Workspace& workspace, const audit::Entry& entry);
    static Icon mark(const audit::Entry& entry);
    static Tone tone(const audit::Entry& entry);
    static QString language(const std::string& code); ///< "Arabic"

private:
    static QString step(const Workspace& workspace, const audit::Entry& entry);
    static QString response(const audit::Entry& entry);
};

/// A fact of an entry as text; empty when it is absent or of another type.
std::string factOf(const audit::Entry& entry, const char* name);

} // namespace tocsin::ui

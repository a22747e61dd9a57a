#pragma once
// Words for what core names by id: roles, parties of a case, stages, inputs, severities. One place, so that a
// supervisor is called the same on every screen of reviewing.

#include "core/rules/finding.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

#include <QtCore/QCoreApplication>

namespace tocsin::ui {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tocsin::ui::Words)
public:
    static QString role(std::string_view role); ///< "Compliance reviewer"
    static QString roles(const std::vector<std::string>& roles);
    static QString party(std::string_view party); ///< "you drafted it"
    static QString stage(std::string_view stage); ///< "submission"
    static QString input(std::string_view input); ///< "Entity ID"
    /// As the life cycles call it, else as above.
    static QString input(const Workspace& workspace, std::string_view input);
    static QString inputHint(std::string_view input);  ///< empty when nothing is to be said
    static QString severity(rules::Severity severity); ///< "Blocks", "Warning", "Hint"
    static QString severityMark(rules::Severity severity);
    static QString outcome(rules::Outcome outcome); ///< "Fails", "Cannot be answered yet", …
    static QString outcomeMark(rules::Outcome outcome);
    /// "Article 83(1)(a)"; a resolution or practice is named as it is.
    static QString article(const std::string& place);
    static Tone tone(rules::Severity severity);
    static Tone tone(const rules::Finding& finding);

    /// An unmet guard or a refusal of the workflow: raw ids among its parameters are worded first. `state` is where
    /// the document stands, for the labels of actions.
    static QString guard(const Workspace& workspace, const std::string& key, base::Params params,
                         const std::string& state);
};

/// Keeps a value's own direction from turning the sentence around it (Unicode isolates).
QString isolated(const QString& value);
/// "9f2c 41ab": the first digits of a content hash, enough for two people to compare.
QString shortHash(const std::string& hash);
/// "2026-11-24 09:00" from an instant's text, in UTC.
QString instantUtc(const std::string& instant);
/// The same in the reader's own time zone.
QString instantLocal(const std::string& instant);

} // namespace tocsin::ui

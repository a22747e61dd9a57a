#pragma once
// The document behind the form: what is on the screen, what is stored, how one becomes the other, and the way back.

#include "core/notice/difference.h"
#include "ui/shell/workspace.h"

#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtGui/QUndoStack>

namespace tocsin::ui {

/// A change of one top-level field ("section.field"); null stands for no value.
struct FieldEdit {
    std::string field;
    base::Json before;
    base::Json after;
};

/// A field that two people changed to different values. `path` names rows by id ("judicial.charges[#c2].law").
struct FieldConflict {
    std::string path;
    QString label;
    base::Json mine;   ///< null: removed
    base::Json theirs; ///< null: removed
    QString mineText;
    QString theirsText;
};

/// Holds the content as one types, keeps it by Drafting::change soon after, and merges what others kept meanwhile.
/// Nothing typed is dropped: until it is stored it stays here, and unsaved() says so. UI thread only.
class FormDocument final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Saved,
        Waiting,    ///< typed, to be stored in a moment
        Conflicted, ///< others changed the same fields: the officer chooses, then it is stored
        Failed      ///< could not be stored; error() says why
    };
    FormDocument(Workspace& workspace, std::string id, QObject* parent);

    /// Errors: those of Registry::show.
    base::Status load();
    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] const form::Form& form() const { return *form_; }
    [[nodiscard]] const base::Json& content() const { return content_; }
    [[nodiscard]] const store::DocumentRow& head() const { return head_; }
    /// The state can be edited and this person may draft.
    [[nodiscard]] bool editable() const;
    [[nodiscard]] base::Json value(const std::string& field) const;
    QUndoStack& undoStack() { return undo_; }

    /// The officer changed a field; `leaf` names the innermost one, within which typing is one step back.
    void edit(const std::string& field, const base::Json& value, const std::string& leaf);
    /// The next change is a step back of its own, and what was typed is stored at the next chance.
    void finishStep();
    /// Stores everything now. True when nothing remains unsaved.
    bool save();
    [[nodiscard]] bool unsaved() const { return content_ != stored_ || !conflicts_.empty(); }
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] const base::Error& error() const { return error_; }
    [[nodiscard]] std::optional<base::Instant> savedAt() const { return savedAt_; }

    [[nodiscard]] const std::vector<FieldConflict>& conflicts() const { return conflicts_; }
    void settle(std::size_t conflict, bool mine);

    /// For the undo commands: goes from one state of some fields to another, keeping what happened since.
    void step(const std::vector<FieldEdit>& edits, bool back, const QString& leaf);
    /// How long a pause in typing lasts before it is stored.
    void setPause(int milliseconds) { pause_.setInterval(milliseconds); }

Q_SIGNALS:
    /// These top-level fields have another value than their widgets show.
    void fieldsReplaced(const QStringList& fields);
    void contentChanged();
    /// State, editability or conflicts changed.
    void stateChanged();
    /// Undo or redo changed this field.
    void stepped(const QString& leaf);
    void rejected(const QString& why);
    /// Somebody else did something to the document: what they kept is merged, and responses may have changed.
    void othersChanged();

private:
    void refresh();
    void take(base::Json content, const std::string& except);
    [[nodiscard]] std::vector<FieldEdit> editsBetween(const base::Json& older, const base::Json& newer) const;
    base::Status store();
    base::Status reconcile();
    void noteConflicts(const notice::Merge& merged, const base::Json& mine, const base::Json& theirs);
    void setState(State state);

    Workspace& workspace_;
    std::string id_;
    const form::Form* form_ = nullptr;
    store::DocumentRow head_;
    base::Json content_ = base::Json::object();
    base::Json stored_ = base::Json::object();
    QUndoStack undo_;
    QTimer pause_;
    State state_ = State::Saved;
    base::Error error_;
    std::optional<base::Instant> savedAt_;
    std::vector<FieldConflict> conflicts_;
    bool fresh_ = true; ///< the next edit begins a step back
    bool announcing_ = false;
};

} // namespace tocsin::ui

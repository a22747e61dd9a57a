#include "ui/forms/form_document.h"

#include "core/base/canonical_json.h"
#include "ui/forms/field_change_command.h"
#include "ui/forms/row_path.h"

namespace tocsin::ui {

using base::Json;

namespace {

constexpr int kPause = 800;
constexpr int kStepsBack = 300;
constexpr int kAttempts = 3;

std::pair<std::string, std::string> partsOf(const std::string& field)
{
    const std::size_t dot = field.find('.');
    return {field.substr(0, dot), field.substr(dot + 1)};
}

Json valueOf(const Json& content, const std::string& field)
{
    const auto [section, name] = partsOf(field);
    const auto found = content.find(section);
    if (found == content.end()) return {};
    const auto value = found->find(name);
    return value == found->end() ? Json() : *value;
}

void put(Json& content, const std::string& field, const Json& value)
{
    const auto [section, name] = partsOf(field);
    if (!value.is_null()) {
        content[section][name] = value;
        return;
    }
    const auto found = content.find(section);
    if (found == content.end()) return;
    found->erase(name);
    if (found->empty()) content.erase(section);
}

} // namespace

FormDocument::FormDocument(Workspace& workspace, std::string id, QObject* parent)
    : QObject(parent), workspace_(workspace), id_(std::move(id))
{
    undo_.setUndoLimit(kStepsBack);
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    connect(&pause_, &QTimer::timeout, this, [this] { save(); });
    connect(&workspace, &Workspace::documentChanged, this, [this](const QString& changed) {
        if (!announcing_ && fromQt(changed) == id_) refresh();
    });
}

base::Status FormDocument::load()
{
    const base::Result<service::DocumentView> view = workspace_.session().registry().show(id_);
    if (!view) return view.error();
    form_ = workspace_.catalogue().form(view->head.type);
    if (form_ == nullptr) return base::notFound("form.unknown_type", {{"type", view->head.type}});
    head_ = view->head;
    content_ = stored_ = view->content;
    return base::done();
}

bool FormDocument::editable() const
{
    const workflow::State* state = workspace_.law().workflows->state(head_.workflow.state);
    return state != nullptr && state->editable &&
           access::may(workspace_.session().user(), access::Permission::DraftCases);
}

Json FormDocument::value(const std::string& field) const { return valueOf(content_, field); }

std::vector<FieldEdit> FormDocument::editsBetween(const Json& older, const Json& newer) const
{
    std::vector<FieldEdit> edits;
    for (const form::Section& section : form_->sections()) {
        for (const form::Field& field : section.fields) {
            const std::string path = section.id + "." + field.id;
            Json before = valueOf(older, path);
            Json after = valueOf(newer, path);
            if (before != after) edits.push_back({path, std::move(before), std::move(after)});
        }
    }
    return edits;
}

void FormDocument::edit(const std::string& field, const Json& value, const std::string& leaf)
{
    base::Result<Json> changed = notice::apply(*form_, workspace_.catalogue(), content_, {{field, value}});
    if (!changed) {
        Q_EMIT rejected(workspace_.wording(changed.error()));
        return;
    }
    std::vector<FieldEdit> edits = editsBetween(content_, *changed);
    if (edits.empty()) return;
    undo_.push(new FieldChangeCommand(*this, leaf, std::move(edits), fresh_));
    fresh_ = false;
    take(std::move(*changed), field);
}

/// Shows what differs from before everywhere but in the field that is being typed in.
void FormDocument::take(Json content, const std::string& except)
{
    QStringList replaced;
    for (const FieldEdit& edit : editsBetween(content_, content))
        if (edit.field != except) replaced << toQt(edit.field);
    content_ = std::move(content);
    if (!replaced.isEmpty()) Q_EMIT fieldsReplaced(replaced);
    if (state_ != State::Conflicted) {
        setState(unsaved() ? State::Waiting : State::Saved);
        if (unsaved()) pause_.start();
    }
    Q_EMIT contentChanged();
}

void FormDocument::finishStep()
{
    fresh_ = true;
    if (state_ == State::Waiting) pause_.start(0);
}

void FormDocument::step(const std::vector<FieldEdit>& edits, bool back, const QString& leaf)
{
    Json from = content_;
    Json to = content_;
    for (const FieldEdit& edit : edits) {
        put(from, edit.field, back ? edit.after : edit.before);
        put(to, edit.field, back ? edit.before : edit.after);
    }
    // Others may have changed the same list since: a step back takes back what was done, not what they did.
    Json merged = notice::merge(*form_, from, to, content_).content;
    fresh_ = true;
    take(std::move(merged), {});
    Q_EMIT stepped(leaf);
}

void FormDocument::setState(State state)
{
    if (state == state_ && state != State::Saved) return;
    state_ = state;
    Q_EMIT stateChanged();
}

bool FormDocument::save()
{
    pause_.stop();
    if (!conflicts_.empty()) {
        setState(State::Conflicted);
        return false;
    }
    if (content_ == stored_) {
        setState(State::Saved);
        return true;
    }
    base::Status kept = store();
    for (int attempt = 1; !kept && kept.error().key == "document.stale" && attempt < kAttempts; ++attempt) {
        const base::Status merged = reconcile();
        if (!merged) {
            kept = merged;
            break;
        }
        if (!conflicts_.empty()) {
            setState(State::Conflicted);
            return false;
        }
        kept = store();
    }
    if (!kept) {
        error_ = kept.error();
        state_ = State::Waiting; // so that a second failure with another reason is told too
        setState(State::Failed);
        return false;
    }
    setState(State::Saved);
    announcing_ = true;
    workspace_.announceChange(id_);
    announcing_ = false;
    return true;
}

base::Status FormDocument::store()
{
    std::vector<notice::Change> changes;
    for (FieldEdit& edit : editsBetween(stored_, content_)) changes.push_back({edit.field, std::move(edit.after)});
    if (changes.empty()) return base::done(); // what others kept is what was typed here
    const base::Result<service::Saved> saved = workspace_.session().drafting().change(id_, head_.revision, changes);
    if (!saved) return saved.error();
    head_.revision = saved->revision;
    head_.version = saved->version;
    head_.contentHash = saved->contentHash;
    stored_ = content_;
    savedAt_ = workspace_.session().clock().now();
    const base::Result<std::string> canonical = base::canonicalJson(content_);
    if (!canonical || base::sha256(*canonical).hex() != saved->contentHash) return reconcile();
    return base::done();
}

base::Status FormDocument::reconcile()
{
    const base::Result<service::DocumentView> view = workspace_.session().registry().show(id_);
    if (!view) return view.error();
    const Json mine = content_;
    notice::Merge merged = notice::merge(*form_, stored_, content_, view->content);
    head_ = view->head;
    stored_ = view->content;
    noteConflicts(merged, mine, view->content);
    QStringList replaced;
    for (const FieldEdit& edit : editsBetween(content_, merged.content)) replaced << toQt(edit.field);
    content_ = std::move(merged.content);
    if (!conflicts_.empty()) setState(State::Conflicted);
    if (!replaced.isEmpty()) {
        Q_EMIT fieldsReplaced(replaced);
        Q_EMIT contentChanged();
    }
    return base::done();
}

void FormDocument::refresh()
{
    if (const base::Status merged = reconcile(); !merged) {
        error_ = merged.error();
        setState(State::Failed);
        return;
    }
    if (conflicts_.empty()) {
        state_ = unsaved() ? State::Waiting : State::Saved;
        if (unsaved()) pause_.start();
    }
    Q_EMIT stateChanged();
    Q_EMIT othersChanged();
}

} // namespace tocsin::ui

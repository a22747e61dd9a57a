#include "ui/print/print_input_from.h"

#include "core/base/canonical_json.h"

#include <algorithm>

namespace tocsin::ui {

using base::Json;

namespace {

bool publishes(const workflow::Transition& transition)
{
    return std::find(transition.effects.begin(), transition.effects.end(), "publish") != transition.effects.end();
}

/// Whether a document in this state may have been published.
bool mayBeIssued(const workflow::Definition& definition, const std::string& state)
{
    return std::any_of(definition.transitions().begin(), definition.transitions().end(),
                       [&](const workflow::Transition& one) { return publishes(one) && one.to == state; });
}

/// Control number and day of publication, from the step that published this version.
base::Status readPublication(service::Session& session, const service::DocumentView& view, PrintHead& head)
{
    const workflow::Definition* life = session.law().workflows->of(view.head.workflow);
    if (life == nullptr || !mayBeIssued(*life, view.head.workflow.state)) return base::done();
    const base::Result<std::vector<service::HistoryItem>> history = session.registry().history(view.head.id);
    if (!history) return history.error();
    for (const service::HistoryItem& item : *history) {
        const Json& facts = item.entry.facts;
        if (item.entry.act != audit::act::kStep || item.entry.version != view.version) continue;
        const workflow::Transition* step =
            life->find(facts.value("from", std::string()), facts.value("action", std::string()));
        if (step == nullptr || !publishes(*step)) continue;
        head.issued = true;
        head.issuedOn = item.entry.at.substr(0, 10);
        const Json inputs = facts.value("inputs", Json::object());
        head.controlNumber = inputs.value("control_number", std::string());
        head.entityId = inputs.value("entity_id", head.entityId);
    }
    return base::done();
}

base::Status readPhotographs(service::Session& session, const std::string& id, PrintInput& input)
{
    const base::Result<form::Path> path = form::Path::parse("biometrics.photographs");
    const Json* photographs = path->find(input.content);
    if (photographs == nullptr || !photographs->is_array()) return base::done();
    for (const Json& row : *photographs) {
        const Json file = row.value("file", Json::object());
        const std::string sha256 = file.is_object() ? file.value("sha256", std::string()) : std::string();
        if (sha256.empty() || input.attachments.count(sha256) != 0) continue;
        base::Result<std::string> bytes = session.registry().attachment(id, sha256);
        if (bytes)
            input.attachments.emplace(sha256, std::move(*bytes));
        else if (bytes.error().kind != base::ErrorKind::NotFound)
            return bytes.error();
    }
    return base::done();
}

/// A log that cannot be signed today holds no print back.
void readCheckpoint(service::Session& session, PrintHead& head)
{
    const base::Result<service::SealedLog> sealed = session.proofs().newest();
    if (!sealed) return;
    head.logSize = sealed->size;
    head.logRoot = sealed->root;
    const std::size_t id = sealed->key.find('+');
    if (id != std::string::npos) head.logKey = sealed->key.substr(id + 1, 8);
}

} // namespace

base::Result<PrintInput> printInputFrom(service::Session& session, const service::DocumentView& view,
                                        base::Language language)
{
    PrintInput input;
    input.catalogue = session.law().catalogue;
    input.type = view.head.type;
    input.content = view.content;
    input.language = language;
    input.head.number = view.head.number;
    input.head.version = view.version;
    input.head.contentHash = base::contentHash(view.content).hex();
    input.head.entityId = view.head.entityId;
    const workflow::State* state = session.law().workflows->state(view.head.workflow.state);
    if (state != nullptr) input.head.state = state->label;
    input.head.printedAt = base::toText(session.clock().now());
    input.head.printedBy = session.user().displayName;
    readCheckpoint(session, input.head);
    if (const base::Status read = readPublication(session, view, input.head); !read) return read.error();
    if (const base::Status read = readPhotographs(session, view.head.id, input); !read) return read.error();
    return input;
}

base::Result<PrintInput> printInputOf(service::Session& session, const std::string& id, std::int64_t version,
                                      base::Language language)
{
    const base::Result<service::DocumentView> view = session.registry().show(id, version);
    if (!view) return view.error();
    return printInputFrom(session, *view, language);
}

} // namespace tocsin::ui

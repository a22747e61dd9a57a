#include "core/workflow/library.h"

#include <algorithm>

namespace tocsin::workflow {

namespace {

constexpr std::string_view kFolder = "workflows/";
constexpr std::string_view kEarlier = "workflows/earlier/";

bool means(const State& a, const State& b)
{
    return a.kind == b.kind && a.editable == b.editable && a.label == b.label && a.phase == b.phase;
}

/// A state that definitions in force share must be one thing to the people who see it in a list.
base::Status agrees(const Definition& added, const std::string& file,
                    const std::vector<std::shared_ptr<const Definition>>& others)
{
    for (const State& state : added.states())
        for (const std::shared_ptr<const Definition>& other : others) {
            const State* known = other->state(state.id);
            if (known != nullptr && !means(*known, state))
                return base::invalid("workflow.state_differs",
                                     {{"file", file}, {"state", state.id}, {"other", other->id()}});
        }
    return base::done();
}

/// The lists that actions take codes of are there.
base::Status hasLists(const Definition& definition, const std::string& file, const data::DataSource& source)
{
    for (const Transition& transition : definition.transitions())
        for (const Input& input : transition.inputs)
            if (!input.list.empty() && !source.read("lists/" + input.list + ".json"))
                return base::invalid("workflow.unknown_list", {{"file", file}, {"list", input.list}});
    return base::done();
}

/// What the program carries was proved when it was built (tests/core/workflow); walks are tried on anything else.
Definition::Proof proofOf(const data::DataSource& own, const std::string& file, const std::string& bytes)
{
    const base::Result<std::string> carried = own.read(file);
    return carried && *carried == bytes ? Definition::Proof::AsKept : Definition::Proof::Walks;
}

} // namespace

base::Result<std::shared_ptr<const Library>> Library::load(const data::DataSource& source,
                                                           const std::vector<std::string>& types)
{
    auto out = std::make_shared<Library>();
    const data::DataSource own = data::DataSource::embedded();
    for (const std::string& file : source.list("workflows")) {
        const std::string bytes = source.read(file).value();
        base::Result<std::shared_ptr<const Definition>> read = Definition::read(bytes, file, proofOf(own, file, bytes));
        if (!read) return read.error();
        const std::shared_ptr<const Definition> definition = std::move(*read);
        if (const base::Status lists = hasLists(*definition, file, source); !lists) return lists.error();
        out->byHash_.emplace(definition->hash().hex(), definition.get());
        if (file.starts_with(kEarlier)) {
            out->earlier_.push_back(definition);
            continue;
        }
        if (file != std::string(kFolder) + definition->id() + ".json")
            return base::invalid("workflow.wrong_name", {{"file", file}, {"id", definition->id()}});
        if (const base::Status same = agrees(*definition, file, out->inForce_); !same) return same.error();
        for (const std::string& type : definition->appliesTo()) {
            if (type != kAgencyRequest && std::find(types.begin(), types.end(), type) == types.end())
                return base::invalid("workflow.unknown_type", {{"file", file}, {"type", type}});
            const auto [known, isNew] = out->byType_.emplace(type, definition.get());
            if (!isNew)
                return base::invalid("workflow.two_definitions",
                                     {{"file", file}, {"type", type}, {"other", known->second->id()}});
        }
        out->inForce_.push_back(definition);
    }
    for (const std::string& type : types)
        if (out->byType_.count(type) == 0) return base::invalid("workflow.no_definition", {{"type", type}});
    return std::shared_ptr<const Library>(std::move(out));
}

std::shared_ptr<const Library> Library::with(const std::vector<std::shared_ptr<const Definition>>& earlier) const
{
    auto out = std::make_shared<Library>(*this);
    for (const std::shared_ptr<const Definition>& definition : earlier)
        if (out->byHash_.emplace(definition->hash().hex(), definition.get()).second)
            out->earlier_.push_back(definition);
    return out;
}

const Definition* Library::find(const std::string& id) const
{
    const auto found = std::find_if(inForce_.begin(), inForce_.end(),
                                    [&](const std::shared_ptr<const Definition>& one) { return one->id() == id; });
    return found == inForce_.end() ? nullptr : found->get();
}

const Definition* Library::forType(const std::string& type) const
{
    const auto found = byType_.find(type);
    return found == byType_.end() ? nullptr : found->second;
}

const Definition* Library::byHash(const std::string& hash) const
{
    const auto found = byHash_.find(hash);
    return found == byHash_.end() ? nullptr : found->second;
}

std::vector<const Definition*> Library::all() const
{
    std::vector<const Definition*> out;
    for (const auto* list : {&inForce_, &earlier_})
        for (const std::shared_ptr<const Definition>& one : *list) out.push_back(one.get());
    return out;
}

const State* Library::state(const std::string& id) const
{
    for (const Definition* definition : all())
        if (const State* found = definition->state(id)) return found;
    return nullptr;
}

const Transition* Library::transition(const std::string& state, const std::string& action) const
{
    for (const Definition* definition : all())
        if (const Transition* found = definition->find(state, action)) return found;
    return nullptr;
}

std::vector<const State*> Library::states() const
{
    std::vector<const State*> out;
    for (const std::shared_ptr<const Definition>& definition : inForce_) {
        if (definition->appliesTo() == std::vector<std::string>{kAgencyRequest}) continue;
        for (const State& state : definition->states())
            if (std::none_of(out.begin(), out.end(), [&](const State* one) { return one->id == state.id; }))
                out.push_back(&state);
    }
    const auto place = [](const State* state) {
        return state->kind == State::Kind::Start ? 0 : state->kind == State::Kind::Normal ? 1 : 2;
    };
    std::stable_sort(out.begin(), out.end(), [&](const State* a, const State* b) { return place(a) < place(b); });
    return out;
}

} // namespace tocsin::workflow

#include "app/demo/player.h"

#include "app/demo/demo_files.h"

namespace tocsin::demo {

using base::Json;

namespace {

/// The password is printed for everybody to see, so guessing it need not cost anything.
constexpr base::PasswordCost kCheap{1, 8192};

} // namespace

Player::Player(store::Store& store, service::Law law, Cast cast, base::Instant now)
    : cast_(std::move(cast)), now_(now), bureau_(store, clock_, std::move(law), kCheap)
{
}

base::Status Player::found(base::Instant first)
{
    clock_.set(first - std::chrono::days(1));
    const Person& admin = cast_.people.front();
    const base::Status founded =
        bureau_.found({cast_.country, cast_.majorityAge, {admin.login, admin.name, {}, cast_.password}});
    if (!founded) return founded;
    const base::Result<service::Session*> session = sessionOf(admin.login);
    if (!session) return session.error();
    for (std::size_t i = 1; i < cast_.people.size(); ++i) {
        const Person& person = cast_.people[i];
        clock_.set(clock_.now() + std::chrono::minutes(2));
        const base::Result<base::UserId> added =
            (*session)->administration().addUser({person.login, person.name, person.roles, cast_.password});
        if (!added) return added.error().within(person.login);
    }
    return base::done();
}

base::Result<service::Session*> Player::sessionOf(const std::string& login)
{
    std::unique_ptr<service::Session>& session = sessions_[login];
    if (!session) {
        base::Result<std::unique_ptr<service::Session>> signedIn = bureau_.signIn(login, cast_.password);
        if (!signedIn) return signedIn.error();
        session = std::move(*signedIn);
    }
    return session.get();
}

void Player::advanceTo(base::Instant instant)
{
    using std::chrono::days;
    using std::chrono::floor;
    if (floor<days>(instant) != floor<days>(clock_.now())) end();
    clock_.set(instant);
}

void Player::end()
{
    clock_.set(clock_.now() + std::chrono::minutes(30));
    sessions_.clear();
}

base::Status Player::play(const Step& step, const std::map<std::string, std::string>& reasons)
{
    advanceTo(step.at);
    const base::Result<service::Session*> session = sessionOf(step.by);
    if (!session) return session.error().within(step.by);
    const auto result = [&]() -> base::Status {
        if (step.what.value("do", "") == "create") return create(**session, step);
        if (step.what.value("do", "") == "issue_as") return issue(**session, step);
        const std::string& id = ids_[step.notice];
        // Nobody decides on what they have not looked at.
        const base::Result<service::DocumentView> looked = (*session)->registry().show(id);
        if (!looked) return looked.error();
        if (step.what.contains("set")) return change(**session, id, step.what.at("set"));
        if (step.what.contains("answer")) return answer(**session, id, step.what.at("answer"), reasons);
        return act(**session, id, step.what);
    }();
    return result ? result : base::Status(result.error().within(step.notice + " " + step.what.dump()));
}

base::Status Player::create(service::Session& session, const Step& step)
{
    base::Result<Json> content = contentOf(step.notice, now_);
    if (!content) return content.error();
    const base::Status attached = attachFiles(session, *content);
    if (!attached) return attached;
    const base::Result<service::Saved> saved =
        session.drafting().create(step.what.value("type", "red.notice"), *content);
    if (!saved) return saved.error();
    // A slip in the data must not hide in the provenance.
    if (!saved->asides.empty())
        return base::invalid(saved->asides.front().reason, saved->asides.front().params, saved->asides.front().path);
    ids_[step.notice] = saved->id;
    return base::done();
}

base::Status Player::issue(service::Session& session, const Step& step)
{
    std::vector<notice::Change> changes;
    for (const auto& field : step.what.at("set").items()) changes.push_back({field.key(), field.value()});
    const base::Result<service::Saved> saved = session.drafting().issueAs(
        ids_[step.what.at("from").get<std::string>()], step.what.at("type").get<std::string>(), changes);
    if (!saved) return saved.error();
    ids_[step.notice] = saved->id;
    return base::done();
}

base::Status Player::attachFiles(service::Session& session, Json& value)
{
    if (value.is_object() && value.size() == 1 && value.contains("name")) {
        const std::string name = value.at("name").get<std::string>();
        const base::Result<std::string> bytes = demoFile("files/" + name);
        if (!bytes) return bytes.error();
        const base::Result<Json> kept =
            session.drafting().attach(name, name.ends_with(".png") ? "image/png" : "application/pdf", *bytes);
        if (!kept) return kept.error();
        value = *kept;
        return base::done();
    }
    if (value.is_structured())
        for (Json& part : value)
            if (const base::Status attached = attachFiles(session, part); !attached) return attached;
    return base::done();
}

base::Status Player::change(service::Session& session, const std::string& id, const Json& fields)
{
    const base::Result<store::DocumentRow> head = session.registry().head(id);
    if (!head) return head.error();
    std::vector<notice::Change> changes;
    for (const auto& field : fields.items()) changes.push_back({field.key(), field.value()});
    const base::Result<service::Saved> saved = session.drafting().change(id, head->revision, changes);
    return saved ? base::done() : base::Status(saved.error());
}

base::Status Player::act(service::Session& session, const std::string& id, const Json& what)
{
    const base::Result<store::DocumentRow> head = session.registry().head(id);
    if (!head) return head.error();
    const base::Result<workflow::Instance> done =
        session.casework().act({id, what.at("do").get<std::string>(), what.value("reason", ""), head->contentHash,
                                what.value("inputs", std::map<std::string, std::string>())});
    return done ? base::done() : base::Status(done.error());
}

base::Status Player::answer(service::Session& session, const std::string& id, const Json& which,
                            const std::map<std::string, std::string>& reasons)
{
    const base::Result<rules::Judgement> judgement = session.casework().judge(id, rules::Stage::Approve);
    if (!judgement) return judgement.error();
    for (const rules::Finding& finding : judgement->findings) {
        const bool question = finding.kind == rules::Kind::Reviewer && finding.outcome == rules::Outcome::Question;
        const bool meant = which.is_string() || std::find(which.begin(), which.end(), finding.rule) != which.end();
        if (!question || !meant) continue;
        const auto known = reasons.find(finding.rule);
        const std::string& reason = known != reasons.end() ? known->second : reasons.at("");
        clock_.set(clock_.now() + std::chrono::minutes(1));
        const base::Status answered = session.casework().answer(id, finding.rule, finding.responseScope, true, reason);
        if (!answered) return answered;
    }
    return base::done();
}

} // namespace tocsin::demo

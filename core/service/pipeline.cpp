#include "core/service/pipeline.h"

#include "core/audit/decision.h"
#include "core/base/text.h"
#include "core/service/sealing.h"

namespace tocsin::service {

namespace {

base::Error storageError(const store::StorageError& error)
{
    return {base::ErrorKind::Storage, error.key(), {}, error.what()};
}

/// What people typed may hold any bytes; an entry is canonical JSON and must not fail for them.
base::Json recordable(const base::Json& value)
{
    if (value.is_string()) return base::repaired(value.get_ref<const std::string&>());
    if (!value.is_structured()) return value;
    base::Json out = value.is_object() ? base::Json::object() : base::Json::array();
    for (const auto& item : value.items()) {
        if (value.is_object())
            out[base::repaired(item.key())] = recordable(item.value());
        else
            out.push_back(recordable(item.value()));
    }
    return out;
}

/// Is said on the desk while the command runs.
class UnderWay {
public:
    UnderWay(Desk& desk, Act& act) : desk_(desk) { desk_.current = &act; }
    ~UnderWay() { desk_.current = nullptr; }
    UnderWay(const UnderWay&) = delete;
    UnderWay& operator=(const UnderWay&) = delete;

private:
    Desk& desk_;
};

/// Nothing without the right to it; what is refused is recorded.
base::Status permittedBody(Act& act, access::Permission permission, const std::function<base::Status(Act&)>& body)
{
    if (access::may(act.user(), permission)) return body(act);
    audit::Entry entry;
    entry.act = audit::act::kDenied;
    entry.facts = {{"permission", access::name(permission)}};
    act.record(std::move(entry));
    return base::denied("access.denied", {{"permission", std::string(access::name(permission))}});
}

/// A decision is signed by the key of the person who makes it; a key that does not open decides nothing.
bool lacksKey(const Desk& desk, access::Permission permission)
{
    return desk.keyLocked &&
           (permission == access::Permission::ActOnCases || permission == access::Permission::AnswerQuestions);
}

base::Status decide(Desk& desk, access::Permission permission, const std::function<base::Status(Act&)>& body)
{
    desk.sealed.reset();
    const std::unique_ptr<store::UnitOfWork> unit = desk.store.write();
    // Rights may have been taken away since sign-in.
    const std::optional<access::User> user = unit->userById(desk.user.id.text());
    if (!user || user->disabled) return base::denied("access.disabled");
    if (lacksKey(desk, permission)) return base::denied("access.key_locked");
    Act act(desk, *unit, *user);
    const UnderWay underWay(desk, act);
    const base::Status status = permittedBody(act, permission, body);
    const bool refused = !access::may(act.user(), permission);
    if (!status && !refused) {
        desk.sealed.reset();
        return status;
    }
    sealDaily(act, desk);
    unit->commit();
    return status;
}

} // namespace

Act::Act(Desk& desk, store::UnitOfWork& unit, access::User user)
    : desk_(desk),
      unit_(unit),
      user_(std::move(user)),
      now_(base::toText(desk.clock.now())),
      today_(base::dateOf(desk.clock.now()))
{
}

void Act::record(audit::Entry entry, const base::Json& payload)
{
    entry.facts = recordable(entry.facts);
    entry.at = now_;
    entry.actor = user_.id.text();
    entry.session = desk_.session.text();
    for (const access::Role role : user_.roles) entry.roles.emplace_back(access::name(role));
    entry.pack = desk_.law.pack->hash().hex();
    if (desk_.key && audit::isDecision(entry.act)) audit::signDecision(entry, *desk_.key);
    const std::optional<audit::Row> previous = unit_.lastAuditRow();
    unit_.appendAudit(audit::seal(std::move(entry), previous ? &*previous : nullptr, recordable(payload)));
}

base::Status perform(Desk& desk, access::Permission permission, const std::function<base::Status(Act&)>& body)
{
    // What storage throws goes to the command that this one is part of, which then leaves nothing behind.
    if (desk.current != nullptr) return permittedBody(*desk.current, permission, body);
    try {
        const base::Status status = decide(desk, permission, body);
        handOut(desk);
        return status;
    } catch (const store::StorageError& error) {
        return storageError(error);
    }
}

} // namespace tocsin::service

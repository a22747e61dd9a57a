// Trying one rule on a document, on any day.
#include "core/service/desks.h"
#include "core/service/documents.h"

namespace tocsin::service {

base::Result<RuleTrial> Casework::tryRule(const std::string& id, const std::string& rule, base::Date day)
{
    return performFor<RuleTrial>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<RuleTrial> {
        const rules::Rule* known = desk_.law.pack->find(rule);
        if (known == nullptr) return base::notFound("rules.unknown_rule", {{"rule", rule}});
        base::Result<Loaded> loaded = load(desk_.law, act.unit(), id);
        if (!loaded) return loaded.error();
        const std::vector<const rules::Rule*>& judging = desk_.law.pack->rulesFor(loaded->head.type);
        if (std::find(judging.begin(), judging.end(), known) == judging.end())
            return base::refused("rules.other_form", {{"rule", rule}, {"form", loaded->head.type}});
        audit::Entry entry = entryAbout(audit::act::kRead, loaded->head);
        entry.facts = {{"rule", rule}, {"day", base::toText(day)}};
        act.record(std::move(entry));
        const base::Json settings = settingsFor(desk_.law, act.unit(), loaded->head, day);
        const std::vector<rules::Response> responses = act.unit().responses(loaded->head.id);
        std::vector<rules::Finding> findings = rules::judgeRule(
            *known, *loaded->form,
            {loaded->content, loaded->head.type, day, rules::Stage::Approve, settings, responses, true});
        return RuleTrial{std::move(loaded->head), std::move(loaded->content), std::move(findings)};
    });
}

} // namespace tocsin::service

#include "app/cli/commands.h"
#include "app/cli/document_json.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

struct Options {
    std::string id;
    service::NewHit hit;
    std::optional<std::string> outcome, reason, action, contacted, contactedOn;
    std::int64_t revision = 0;
    bool answered = false;
};

base::Json hitJson(Sitting& sitting, const store::HitRow& hit)
{
    const auto person = [&](const std::string& id) -> base::Json {
        if (id.empty()) return nullptr;
        return {{"id", id}, {"name", sitting.person(id)}};
    };
    return {{"id", hit.id},
            {"document", hit.document},
            {"revision", hit.revision},
            {"happened_on", hit.happenedOn},
            {"country", hit.country},
            {"place", hit.place},
            {"found_by", hit.foundBy},
            {"action_taken", hit.actionTaken},
            {"contacted", hit.contacted},
            {"contacted_on", hit.contactedOn},
            {"outcome", hit.outcome},
            {"reason", hit.reason},
            {"recorded_by", person(hit.recordedBy)},
            {"recorded_at", hit.recordedAt},
            {"answered_by", person(hit.answeredBy)},
            {"answered_at", hit.answeredAt}};
}

std::string outcomeLabel(Sitting& sitting, const std::string& outcome)
{
    const form::CodeList* list = sitting.law().catalogue->list("hit_outcomes");
    const form::Code* code = list == nullptr ? nullptr : list->find(outcome);
    return code == nullptr ? outcome : code->label.in(sitting.common().language());
}

void printHit(Sitting& sitting, const store::HitRow& hit)
{
    printLine(fmt::format("{}  {}  {} {}  {}", hit.id, hit.happenedOn, hit.country, hit.place,
                          outcomeLabel(sitting, hit.outcome)));
}

int told(Sitting& sitting, const store::HitRow& hit)
{
    if (sitting.common().json)
        printJson(hitJson(sitting, hit));
    else
        printHit(sitting, hit);
    return kDone;
}

base::Result<int> add(Sitting& sitting, const Options& options)
{
    service::NewHit hit = options.hit;
    hit.document = options.id;
    if (options.outcome) hit.outcome = *options.outcome;
    if (options.action) hit.actionTaken = *options.action;
    if (options.contacted) hit.contacted = *options.contacted;
    if (options.contactedOn) hit.contactedOn = *options.contactedOn;
    const base::Result<store::HitRow> made = sitting.session().life().recordHit(hit);
    if (!made) return made.error();
    return told(sitting, *made);
}

base::Result<int> follow(Sitting& sitting, const Options& options)
{
    const base::Result<store::HitRow> done =
        sitting.session().life().followHit({options.id, options.revision, options.outcome, options.reason,
                                            options.action, options.contacted, options.contactedOn, options.answered});
    if (!done) return done.error();
    return told(sitting, *done);
}

base::Result<int> list(Sitting& sitting, const Options& options)
{
    const base::Result<std::vector<store::HitRow>> hits =
        options.id.empty() ? sitting.session().life().openHits() : sitting.session().life().hits(options.id);
    if (!hits) return hits.error();
    base::Json all = base::Json::array();
    for (const store::HitRow& hit : *hits) {
        if (sitting.common().json)
            all.push_back(hitJson(sitting, hit));
        else
            printHit(sitting, hit);
    }
    if (sitting.common().json) printJson({{"hits", std::move(all)}});
    return static_cast<int>(kDone);
}

void addFollowing(CLI::App& command, Options& options)
{
    command.add_option("--outcome", options.outcome,
                       "unconfirmed, located, arrested, surrendered, released, no_action or false_positive");
    command.add_option("--action", options.action, "What was done on the spot");
    command.add_option("--contacted", options.contacted, "before or after the action, or no: the source bureau")
        ->check(CLI::IsMember({"before", "after", "no"}));
    command.add_option("--contacted-on", options.contactedOn, "Day of that contact");
}

} // namespace

void addHits(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* group = program.add_subcommand("hit", "Positive query results on published documents");
    group->require_subcommand(1);
    CLI::App* adding = group->add_subcommand("add", "Record a hit; it is a presumed match until it is examined");
    adding->add_option("ID", options->id, "Document id or number")->required();
    adding->add_option("--on", options->hit.happenedOn, "Day of the hit")->required();
    adding->add_option("--country", options->hit.country, "Code of the country, such as AR")->required();
    adding->add_option("--place", options->hit.place, "Where");
    adding->add_option("--by", options->hit.foundBy, "Who had the hit");
    addFollowing(*adding, *options);
    adding->callback(inBureau(common, status, [options](Sitting& sitting) { return add(sitting, *options); }));
    CLI::App* listing = group->add_subcommand("list", "The hits on a document; without one, those not answered");
    listing->add_option("ID", options->id, "Document id or number");
    listing->callback(inBureau(common, status, [options](Sitting& sitting) { return list(sitting, *options); }));
    CLI::App* following = group->add_subcommand("follow", "What became of a hit");
    following->add_option("HIT", options->id, "Id of the hit")->required();
    following->add_option("--reason", options->reason, "Why, such as why it is a false positive");
    following->add_flag("--answered", options->answered, "The hit was examined and the other side has its answer");
    following->add_option("--revision", options->revision, "The revision that was read; refused when it has moved on");
    addFollowing(*following, *options);
    following->callback(inBureau(common, status, [options](Sitting& sitting) { return follow(sitting, *options); }));
}

} // namespace tocsin::cli

// tocsin recipients: who receives a document, and why each bureau is in or out.
#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "core/notice/recipients.h"

#include <fmt/format.h>

namespace tocsin::cli {

using base::Json;
using notice::Recipient;
using notice::RecipientSet;
using notice::Standing;

namespace {

struct Options {
    std::string id;
    bool all = false;
};

std::string labelIn(const Sitting& sitting, const char* list, const std::string& code)
{
    const form::CodeList* codes = sitting.law().catalogue->list(list);
    const form::Code* found = codes == nullptr ? nullptr : codes->find(code);
    return found == nullptr ? visible(code) : found->label.in(sitting.common().language());
}

Json recipientJson(const Sitting& sitting, const Recipient& one)
{
    Json out{{"code", one.code},
             {"name", labelIn(sitting, "countries", one.code)},
             {"receives", notice::receives(one.standing)},
             {"standing", notice::name(one.standing)},
             {"region", one.region}};
    if (one.regionInferred) out["region_inferred"] = true;
    if (one.standing == Standing::Restricted) out["reason"] = one.reason;
    if (one.fled) out["fled"] = true;
    if (one.asylum) out["asylum"] = true;
    return out;
}

/// What a line says besides name and standing.
std::string remarksOn(const Sitting& sitting, const Recipient& one)
{
    std::string out;
    if (one.standing == Standing::Region)
        out += ": " + labelIn(sitting, "regions", one.region) + (one.regionInferred ? " (inferred)" : "");
    if (!one.reason.empty()) out += ": " + visible(one.reason);
    if (one.fled) out += "  ! the person fled this country";
    if (one.asylum) out += "  ! the person has asylum here";
    return out;
}

/// Whether a line tells more than that a bureau was not chosen.
bool isTold(const RecipientSet& set, const Recipient& one, bool all)
{
    if (all || one.fled || one.asylum) return true;
    // All Members are one line; who is left out of them is worth a line each.
    if (one.standing == Standing::AllMembers || one.standing == Standing::WithParent) return !set.allMembers;
    return one.standing != Standing::NotChosen;
}

void printSet(const Sitting& sitting, const RecipientSet& set, bool all)
{
    printLine(fmt::format("recipients: {}{}", set.count(), set.allMembers ? ", all Members" : ""));
    for (const Recipient& one : set.bureaus)
        if (isTold(set, one, all))
            printLine(fmt::format("{} {:4} {}  {}{}", notice::receives(one.standing) ? "+" : "-", visible(one.code),
                                  labelIn(sitting, "countries", one.code),
                                  labelIn(sitting, "recipient_standings", notice::name(one.standing)),
                                  remarksOn(sitting, one)));
}

base::Result<int> recipients(Sitting& sitting, const Options& options)
{
    const base::Result<service::DocumentView> view = sitting.session().registry().show(options.id);
    if (!view) return view.error();
    const bool chooses = sitting.formOf(*view).find("distribution.recipient_entities") != nullptr;
    const RecipientSet set =
        notice::recipientsOf(view->content, chooses, *sitting.law().members, sitting.session().country());
    if (!sitting.common().json) {
        printSet(sitting, set, options.all);
        return static_cast<int>(kDone);
    }
    Json bureaus = Json::array();
    for (const Recipient& one : set.bureaus) bureaus.push_back(recipientJson(sitting, one));
    Json concerned = Json::array();
    for (const Recipient* one : set.concerned()) concerned.push_back(one->code);
    printJson({{"number", view->head.number},
               {"count", set.count()},
               {"all_members", set.allMembers},
               {"regions", set.regions},
               {"concerned", std::move(concerned)},
               {"bureaus", std::move(bureaus)}});
    return static_cast<int>(kDone);
}

} // namespace

void addRecipients(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand(
        "recipients", "Who receives a document, and why each bureau is in or out; look before you send");
    command->add_option("ID", options->id, "Number or id")->required();
    command->add_flag("--all", options->all, "Every bureau on a line of its own");
    command->callback(inBureau(common, status, [options](Sitting& sitting) { return recipients(sitting, *options); }));
}

} // namespace tocsin::cli

// tocsin audit renew-key | witness: an administrator's part of the log.
#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

base::Result<int> renew(Sitting& sitting)
{
    const base::Result<std::string> key = sitting.session().proofs().renewKey();
    if (!key) return key.error();
    if (sitting.common().json)
        printJson({{"public_key", *key}});
    else
        printLine("the log is signed with the new key " + *key);
    return static_cast<int>(kDone);
}

base::Result<int> witness(Sitting& sitting, const std::string& folder)
{
    const base::Status named = sitting.session().proofs().nameWitness(folder);
    if (!named) return named.error();
    if (sitting.common().json)
        printJson({{"folder", folder}});
    else
        printLine(folder.empty() ? "checkpoints go to no other office" : "each checkpoint is copied to " + folder);
    return static_cast<int>(kDone);
}

struct Pruning {
    std::string before;
    std::string reason;
};

base::Result<int> prune(Sitting& sitting, const Pruning& given)
{
    const bool day = given.before.find('T') == std::string::npos;
    const std::string before = day ? given.before + "T00:00:00.000Z" : given.before;
    const base::Result<std::int64_t> count = sitting.session().proofs().prune(before, given.reason);
    if (!count) return count.error();
    if (sitting.common().json)
        printJson({{"emptied", *count}, {"before", before}});
    else
        printLine(fmt::format("{} entries of signing in, searching and reading before {} emptied", *count, before));
    return static_cast<int>(kDone);
}

} // namespace

void addLogKeys(CLI::App& group, Common& common, int& status)
{
    group.add_subcommand("renew-key", "A new key of the log, signed by the old one")
        ->callback(inBureau(common, status, renew));
    const auto given = std::make_shared<Pruning>();
    CLI::App* pruning = group.add_subcommand("prune", "Empty old entries of signing in, searching and reading");
    pruning->add_option("--before", given->before, "Day or instant")->required();
    pruning->add_option("--reason", given->reason, "Why")->required();
    pruning->callback(inBureau(common, status, [given](Sitting& sitting) { return prune(sitting, *given); }));
    const auto folder = std::make_shared<std::string>();
    CLI::App* naming = group.add_subcommand("witness", "Where another office keeps copies of the checkpoints");
    naming->add_option("FOLDER", *folder, "Left out: nowhere any more");
    naming->callback(inBureau(common, status, [folder](Sitting& sitting) { return witness(sitting, *folder); }));
}

} // namespace tocsin::cli

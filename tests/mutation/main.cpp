// Changes every condition of the pack in small ways and asks whether an example notices (`tocsin_mutation`). Status 1
// when the negation of a rule's condition goes unnoticed, or when fewer than `--least PERCENT` of all changes are
// noticed. `--survivors` names the changes that no example sees.

#include "core/base/crypto.h"
#include "core/base/json_reader.h"
#include "core/form/catalogue.h"
#include "core/rules/evaluator.h"
#include "tests/mutation/mutate.h"

#include <fmt/format.h>

#include <cstdlib>
#include <string_view>

namespace {

using namespace tocsin;
using base::Json;

/// A pack of one rule, with the settings of the whole.
class OneRule {
public:
    OneRule(const form::Catalogue& catalogue, const data::DataSource& source) : catalogue_(catalogue)
    {
        for (const std::string& name : source.list("rules/rpd"))
            if (name == "rules/rpd/pack.json" || name.starts_with("rules/rpd/settings"))
                files_[name] = source.read(name).value();
    }

    enum class Answer { Noticed, Unnoticed, NotLaw };
    /// A rule that no longer loads is no law at all: such a mutant says nothing of the examples.
    [[nodiscard]] Answer ask(const Json& rule) const
    {
        std::map<std::string, std::string> files = files_;
        files["rules/rpd/rule.json"] = Json{{"rules", {rule}}}.dump();
        const auto pack = rules::Pack::load(data::DataSource::fromMap(files), catalogue_, "rpd");
        if (!pack) return Answer::NotLaw;
        return rules::runExamples(**pack, catalogue_).empty() ? Answer::Unnoticed : Answer::Noticed;
    }

private:
    const form::Catalogue& catalogue_;
    std::map<std::string, std::string> files_; ///< the pack's head and settings
};

struct Tally {
    std::size_t rules = 0, seenRules = 0, mutants = 0, noticed = 0;
    bool survivors = false;

    void take(const OneRule& judge, const Json& rule)
    {
        bool negationSeen = false;
        for (std::size_t v = 0; v < rule["versions"].size(); ++v)
            for (const char* part : {"holds", "when"}) {
                if (!rule["versions"][v].contains(part)) continue;
                std::size_t index = 0;
                for (const mutation::Mutant& mutant : mutation::mutantsOf(rule["versions"][v][part])) {
                    Json changed = rule;
                    changed["versions"][v][part] = mutant.condition;
                    const bool negation = index++ == 0 && std::string_view(part) == "holds";
                    negationSeen |=
                        one(judge, changed, fmt::format("versions/{}/{}{}", v, part, mutant.change)) && negation;
                }
            }
        ++rules;
        if (negationSeen)
            ++seenRules;
        else
            fmt::print("no example sees the condition of {} negated\n", rule["id"].get<std::string>());
    }

    bool one(const OneRule& judge, const Json& changed, const std::string& what)
    {
        const OneRule::Answer answer = judge.ask(changed);
        if (answer == OneRule::Answer::NotLaw) return false;
        ++mutants;
        const bool seen = answer == OneRule::Answer::Noticed;
        if (seen) ++noticed;
        if (!seen && survivors) fmt::print("{}: {}\n", changed["id"].get<std::string>(), what);
        return seen;
    }
};

Json readData(const data::DataSource& source, const std::string& name)
{
    return base::readJson(source.read(name).value()).value();
}

} // namespace

int main(int argc, char** argv)
{
    base::initCrypto();
    Tally tally;
    double least = 0;
    std::string folder;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--survivors") tally.survivors = true;
        if (argument == "--least" && i + 1 < argc) least = std::atof(argv[++i]);
        if (argument == "--data" && i + 1 < argc) folder = argv[++i];
    }
    const data::DataSource source =
        folder.empty() ? data::DataSource::embedded() : data::DataSource::withOverrides(folder).value();
    const auto catalogue = form::Catalogue::load(source).value();
    const OneRule judge(*catalogue, source);
    for (const std::string& name : source.list("rules/rpd")) {
        const Json file = readData(source, name);
        if (!file.contains("rules")) continue;
        for (const Json& rule : file["rules"])
            if (rule["kind"] == "automatic") tally.take(judge, rule);
    }
    const double share = tally.mutants == 0 ? 0 : 100.0 * double(tally.noticed) / double(tally.mutants);
    fmt::print("{} of {} automatic rules: the negated condition makes an example fail\n", tally.seenRules, tally.rules);
    fmt::print("{} of {} changes noticed: {:.1f} %\n", tally.noticed, tally.mutants, share);
    return tally.seenRules == tally.rules && tally.rules > 0 && share >= least ? 0 : 1;
}

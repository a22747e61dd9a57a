#include "app/cli/commands.h"
#include "app/cli/judging.h"
#include "app/cli/sitting.h"

#include "core/base/json_reader.h"
#include "core/rules/evaluator.h"

#include <fmt/format.h>

#include <filesystem>

namespace tocsin::cli {

namespace {

struct Options {
    std::string what;
    std::string type = "red.notice";
    std::string on;
    std::string stage = "submit";
    bool all = false;
    bool strict = false;
    bool fits = false;
};

/// A judgment with what it was made of.
struct Judged {
    std::string name;
    std::string type;
    rules::Judgement judgement;
    std::vector<notice::Aside> asides;
    std::optional<std::vector<service::Fit>> fits; ///< asked for and blocked: what fits instead
};

base::Result<base::Date> dayOf(const Options& options)
{
    if (options.on.empty()) return base::dateOf(base::SystemClock().now());
    return base::parseDate(options.on);
}

/// Of what is blocked, the types that fit instead, when asked for.
void addFits(const service::Law& law, const service::FittingQuestion& question, const Options& options, Judged& judged)
{
    if (options.fits && judged.judgement.verdict == rules::Verdict::Blocked)
        judged.fits = service::fittingTypes(law, question);
}

base::Result<Judged> judgeFile(const Common& common, const Options& options)
{
    const base::Result<std::string> bytes = base::readFile(options.what);
    if (!bytes) return bytes.error();
    const base::Result<base::Json> json = base::readJson(*bytes);
    if (!json) return json.error().within(options.what);
    const base::Result<service::Law> law = loadLaw(common);
    if (!law) return law.error();
    const form::Form* form = law->catalogue->form(options.type);
    if (form == nullptr) return base::notFound("form.unknown_type", {{"type", options.type}});
    const base::Result<notice::Admitted> admitted = notice::admit(*form, *law->catalogue, *json);
    if (!admitted) return admitted.error();
    const base::Result<base::Date> day = dayOf(options);
    if (!day) return day.error();
    const base::Json settings = law->pack->settings().on(*day);
    const std::vector<rules::Response> nobody;
    Judged judged{
        form->type(),
        form->type(),
        rules::judge(*law->pack, *form,
                     {admitted->content, form->type(), *day, stageFrom(options.stage), settings, nobody, options.all}),
        admitted->asides,
        {}};
    addFits(*law, {admitted->content, form->type(), *day, stageFrom(options.stage), settings}, options, judged);
    return judged;
}

/// Another day than today: the law of that day, with the bureau's own settings and everybody's answers.
base::Result<Judged> judgeStored(Sitting& sitting, const Options& options)
{
    const base::Result<service::DocumentView> view = sitting.session().registry().show(options.what);
    if (!view) return view.error();
    const base::Result<service::JudgingContext> context = sitting.session().casework().judgingContext(options.what);
    if (!context) return context.error();
    const base::Result<base::Date> day = options.on.empty() ? context->today : dayOf(options);
    if (!day) return day.error();
    base::Json settings = sitting.law().pack->settings().on(*day);
    // What the bureau itself says and knows does not depend on the day.
    for (const auto& item : context->settings.items())
        if (item.key() == "majority_age" || item.key().starts_with("known_")) settings[item.key()] = item.value();
    Judged judged{view->head.number,
                  view->head.type,
                  rules::judge(*sitting.law().pack, sitting.formOf(*view),
                               {view->content, view->head.type, *day, stageFrom(options.stage), settings,
                                context->responses, options.all}),
                  {},
                  {}};
    addFits(sitting.law(), {view->content, view->head.type, *day, stageFrom(options.stage), settings}, options, judged);
    return judged;
}

base::Result<int> answer(const Common& common, const Options& options, const base::Result<Judged>& judged)
{
    if (!judged) return judged.error();
    if (common.json) {
        base::Json out = rules::toJson(judged->judgement, judged->type, common.language());
        out["asides"] = asidesJson(judged->asides);
        if (judged->fits) out["fits"] = fitsJson(*judged->fits, common.language());
        printJson(out);
    } else {
        printAsides(common, judged->asides);
        printJudgement(common, judged->judgement, judged->name);
        if (judged->fits) printFits(common, *judged->fits);
    }
    const bool ready = judged->judgement.verdict == rules::Verdict::Ready;
    return static_cast<int>(ready && !(options.strict && !judged->asides.empty()) ? kDone : kNo);
}

base::Result<int> run(const Common& common, const Options& options)
{
    std::error_code ignored;
    if (common.bureau.empty() || std::filesystem::is_regular_file(options.what, ignored))
        return answer(common, options, judgeFile(common, options));
    const base::Result<std::unique_ptr<Sitting>> sitting = Sitting::open(common);
    if (!sitting) return sitting.error();
    return answer(common, options, judgeStored(**sitting, options));
}

} // namespace

void addValidate(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("validate", "Judge content by the rules: a file, or a stored document");
    command->add_option("FILE|ID", options->what, "Content as JSON (needs no bureau), or a document of the bureau")
        ->required();
    command->add_option("--type", options->type, "Form type of a file")->capture_default_str();
    command->add_option("--on", options->on, "Judge by the law of this day, YYYY-MM-DD; today when left out");
    command->add_option("--stage", options->stage, "Rules up to this stage count")
        ->check(CLI::IsMember({"draft", "submit", "approve"}))
        ->capture_default_str();
    command->add_flag("--all", options->all, "Show also what holds or does not apply");
    command->add_flag("--fits", options->fits, "When blocked, say which other types the same content fits");
    command->add_flag("--strict", options->strict, "Answer no as well when the form has no place for something");
    command->callback(plainly(common, status, [&common, options] { return run(common, *options); }));
}

} // namespace tocsin::cli

#include "ui/print/catalogue_flow.h"

#include "core/rules/article.h"
#include "ui/print/qt_text.h"

namespace tocsin::ui {

namespace {

const QColor kInk(0x10, 0x14, 0x1a);
const QColor kQuiet(0x55, 0x5d, 0x69);
const QColor kAccent(0x1b, 0x3a, 0x5e);
const QColor kTint(0xe8, 0xee, 0xf5);

const TextStyle kTitle{17, true, kInk, 1.3};
const TextStyle kArticle{11, true, Qt::white, 1.3};
const TextStyle kRuleTitle{10.5, true, kInk, 1.3};
const TextStyle kHeading{8, true, kAccent, 1.35};
const TextStyle kBody{8.5, false, kInk, 1.4};
const TextStyle kSmall{7.5, false, kQuiet, 1.35};

constexpr qreal kBottom = 28000;
constexpr qreal kIndent = 450;
/// What a heading takes with it of what follows.
constexpr qreal kKept = 900;

} // namespace

CatalogueFlow::CatalogueFlow(Sheets& sheets, const CataloguePrintInput& input)
    : sheets_(sheets),
      input_(input),
      words_(input.catalogue, input.language),
      conditions_(input.catalogue, input.pack.settings(), input.day, input.language)
{
}

void CatalogueFlow::run()
{
    head();
    for (const rules::Rule* one : input_.rules) {
        if (rules::articleOf(one->article) != article_) article(rules::articleOf(one->article));
        rule(*one);
    }
    footers();
}

qreal CatalogueFlow::room() const { return kBottom - top_; }

QString CatalogueFlow::words(const base::LocalText& local) const { return toQt(local.in(input_.language)); }

std::shared_ptr<const TextBlock> CatalogueFlow::block(const QString& words, const TextStyle& style, qreal width,
                                                      Side side) const
{
    return std::make_shared<TextBlock>(std::vector<Paragraph>{{words, Paragraph::Direction::Page}}, style, width,
                                       sheets_.rightToLeft(), side);
}

void CatalogueFlow::put(std::size_t page, const char* role, qreal x, qreal y,
                        const std::shared_ptr<const TextBlock>& block)
{
    sheets_.text(page, role, QRectF(x, y, block->width(), block->height()), block, 0, block->lines());
}

void CatalogueFlow::head()
{
    page_ = sheets_.addPage();
    top_ = mm(16);
    text("title", words(input_.pack.title()), kTitle);
    const rules::Phrases& phrases = words_.phrases();
    QStringList facts{toQt(words_.say("edition", {words_.say("rules"), phrases.leftToRight(input_.pack.edition())})),
                      toQt(words_.say("printed_count", {std::to_string(input_.rules.size())})),
                      toQt(words_.say("printed_day", {phrases.leftToRight(base::toText(input_.day))}))};
    text("facts", facts.join(QStringLiteral("  ·  ")), kSmall);
    if (!input_.filter.isEmpty()) text("filter", toQt(words_.say("printed_filter", {fromQt(input_.filter)})), kSmall);
    top_ += mm(1.5);
    sheets_.fill(page_, QRectF(kSideMargin, top_, kContentWidth, mm(0.4)), kAccent);
    top_ += mm(3);
}

void CatalogueFlow::newPage()
{
    page_ = sheets_.addPage();
    QString running = words(input_.pack.title());
    if (!article_.empty()) running += QStringLiteral("  ·  ") + toQt(words_.article(article_));
    const auto line = block(running, kSmall, kContentWidth);
    put(page_, "running head", kSideMargin, mm(11), line);
    sheets_.fill(page_, QRectF(kSideMargin, mm(16), kContentWidth, mm(0.2)), kAccent);
    top_ = mm(19);
}

void CatalogueFlow::text(const char* role, const QString& words, const TextStyle& style, qreal indent, qreal keep)
{
    const auto set = block(words, style, kContentWidth - indent);
    std::size_t from = 0;
    if (room() < set->lineHeight() + keep) newPage();
    while (from < set->lines()) {
        const auto fitting = static_cast<std::size_t>(room() / set->lineHeight());
        if (fitting == 0) {
            newPage();
            continue;
        }
        const std::size_t to = std::min(set->lines(), from + fitting);
        const qreal height = set->lineHeight() * static_cast<qreal>(to - from);
        sheets_.text(page_, role, QRectF(kSideMargin + indent, top_, set->width(), height), set, from, to);
        top_ += height;
        from = to;
    }
}

void CatalogueFlow::article(const std::string& article)
{
    article_ = article;
    top_ += mm(3);
    if (room() < mm(40)) newPage();
    const auto title = block(toQt(words_.article(article)), kArticle, kContentWidth - mm(6));
    const qreal height = title->height() + mm(2);
    sheets_.fill(page_, QRectF(kSideMargin, top_, kContentWidth, height), kAccent);
    put(page_, "article", kSideMargin + mm(3), top_ + mm(1), title);
    top_ += height + mm(1);
}

void CatalogueFlow::rule(const rules::Rule& rule)
{
    forms_ = rules::formsOf(input_.pack, input_.catalogue, rule);
    top_ += mm(2.5);
    if (room() < mm(24)) newPage();
    const rules::Phrases& phrases = words_.phrases();
    text("rule", words(rule.title), kRuleTitle, 0, kKept);
    std::vector<std::string> facts{words_.article(rule.article), words_.severity(rule.severity), words_.kind(rule.kind),
                                   phrases.leftToRight(rule.id)};
    if (rule.confidence != "read") facts.insert(facts.begin() + 1, words_.mark(rule.confidence));
    QStringList parts;
    for (const std::string& fact : facts) parts << toQt(fact);
    text("rule facts", parts.join(QStringLiteral("  ·  ")), kSmall);
    top_ += mm(0.8);
    text("message", toQt(conditions_.message(rule, forms_)), kBody);
    if (!rule.fix.empty()) {
        heading("fix");
        text("fix", words(rule.fix), kBody, kIndent);
    }
    if (!rule.guidance.empty()) {
        heading("guidance");
        text("guidance", words(rule.guidance), kBody, kIndent);
    }
    this->facts(rule);
    wordings(rule);
    settings(rule);
    examples(rule);
    top_ += mm(2);
    if (room() > 0) sheets_.fill(page_, QRectF(kSideMargin, top_, kContentWidth, mm(0.15)), kTint);
}

void CatalogueFlow::heading(const char* phrase)
{
    top_ += mm(0.8);
    // What follows may itself keep with what comes after it.
    text("heading", toQt(words_.say(phrase)), kHeading, 0, kKept + mm(8));
}

void CatalogueFlow::facts(const rules::Rule& rule)
{
    const auto line = [this](const char* phrase, const std::string& value) {
        text("fact", toQt(words_.say(phrase)) + QStringLiteral(": ") + toQt(value), kBody);
    };
    top_ += mm(0.8);
    line("counts_from", words_.when(rule.stage));
    line("decides", words_.who(rule.kind));
    line("accepts", words_.waiver(rule));
    line("source", words_.source(rule.confidence));
    line("judges", words_.judges(rule, forms_));
    if (!rule.each.empty()) line("judged", words_.say("judged_rows", {conditions_.label(rule.each, forms_)}));
    for (const rules::SeverityCase& one : rule.severityWhen) {
        text("fact", toQt(words_.exception(one)), kBody);
        condition(nullptr, one.whenSource, rule);
    }
    if (!rule.note.empty()) line("note", "\u2068" + rule.note + "\u2069");
}

void CatalogueFlow::wordings(const rules::Rule& rule)
{
    heading("wordings");
    for (auto version = rule.versions.rbegin(); version != rule.versions.rend(); ++version) {
        const bool now = rule.on(input_.day) == &*version;
        text("period",
             toQt(words_.period(version->from, version->until)) + QStringLiteral("  ·  ") +
                 toQt(words_.say(now ? "in_force" : "not_in_force")),
             kBody, kIndent, kKept);
        condition("applies_when", version->whenSource, rule);
        condition("met_when", version->holdsSource, rule);
        if (version->whenSource.is_null() && version->holdsSource.is_null())
            text("condition", toQt(words_.say("answer_decides")), kBody, kIndent);
    }
}

void CatalogueFlow::condition(const char* heading, const base::Json& condition, const rules::Rule& rule)
{
    if (condition.is_null()) return;
    if (heading != nullptr) text("condition", toQt(words_.say(heading)), kSmall, kIndent, kKept);
    for (const rules::ConditionLine& line : conditions_.lines(condition, forms_, rule.each))
        text("condition", QStringLiteral("• ") + toQt(line.text), kBody,
             kIndent * (2 + static_cast<qreal>(std::min<std::size_t>(line.depth, 8))));
}

void CatalogueFlow::settings(const rules::Rule& rule)
{
    const std::vector<const rules::Setting*> all = rules::settingsOf(rule, input_.pack.settings());
    if (all.empty()) return;
    heading("settings");
    for (const rules::Setting* setting : all) {
        text("setting", toQt(conditions_.settingTitle(setting->id)), kBody, kIndent, kKept);
        for (auto version = setting->versions.rbegin(); version != setting->versions.rend(); ++version) {
            text("setting", toQt(words_.value(version->value)), kBody, 2 * kIndent);
            text("setting",
                 toQt(words_.say("setting_source", {words_.period(version->from, version->until),
                                                    "\u2068" + version->source + "\u2069"})),
                 kSmall, 2 * kIndent);
        }
    }
}

void CatalogueFlow::examples(const rules::Rule& rule)
{
    heading("examples");
    for (const rules::Example& example : rule.examples) {
        std::vector<std::string> outcomes;
        for (const rules::Outcome outcome : example.expect) outcomes.push_back(words_.outcome(outcome));
        // A list without rows has no outcome.
        std::string line =
            (outcomes.empty() ? "—" : words_.phrases().listed(outcomes)) + ": \u2068" + example.name + "\u2069";
        if (example.on) line += " (" + words_.phrases().leftToRight(base::toText(*example.on)) + ")";
        text("example", toQt(line), kBody, kIndent);
    }
}

void CatalogueFlow::footers()
{
    for (std::size_t page = 0; page < sheets_.count(); ++page) {
        const auto line =
            block(toQt(words_.say("printed_page", {std::to_string(page + 1), std::to_string(sheets_.count())})), kSmall,
                  kContentWidth, Side::Trailing);
        put(page, "page", kSideMargin, mm(284), line);
    }
}

} // namespace tocsin::ui

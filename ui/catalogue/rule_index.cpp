#include "ui/catalogue/rule_index.h"

#include "core/rules/article.h"
#include "ui/print/qt_text.h"

#include <algorithm>

namespace tocsin::ui {

namespace {

template <class T>
void addOnce(std::vector<T>& list, const T& value)
{
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

} // namespace

bool RuleFilter::empty() const
{
    return text.trimmed().isEmpty() && article.empty() && form.empty() && group.empty() && confidence.empty() &&
           !severity && !kind && !stage;
}

RuleIndex::RuleIndex(service::Law law, base::Language language) : law_(std::move(law)), language_(language)
{
    for (const rules::Rule& rule : law_.pack->rules()) {
        places_.emplace(rule.id, entries_.size());
        entries_.push_back({&rule, {}, rules::articleOf(rule.article)});
        addOnce(articles_, entries_.back().article);
        for (const std::string& name : rule.appliesToAsWritten)
            if (law_.catalogue->form(name) == nullptr) addOnce(groups_, name);
    }
    for (const std::string& type : law_.catalogue->types())
        for (const rules::Rule* rule : law_.pack->rulesFor(type)) {
            entries_[places_.at(rule->id)].forms.push_back(law_.catalogue->form(type));
            addOnce(forms_, law_.catalogue->form(type));
        }
    words_.resize(entries_.size());
}

const RuleEntry* RuleIndex::entry(const std::string& ruleId) const
{
    const auto found = places_.find(ruleId);
    return found == places_.end() ? nullptr : &entries_[found->second];
}

const QString& RuleIndex::words(std::size_t place) const
{
    QString& words = words_[place];
    if (!words.isEmpty()) return words;
    const rules::Rule& rule = *entries_[place].rule;
    words = toQt(rule.id) + QLatin1Char('\n') + toQt(rule.article);
    for (const base::LocalText* text : {&rule.title, &rule.message, &rule.fix, &rule.guidance})
        words += QLatin1Char('\n') + toQt(text->in(language_));
    return words = folded(words);
}

bool RuleIndex::fits(std::size_t place, const RuleFilter& filter) const
{
    const RuleEntry& entry = entries_[place];
    const rules::Rule& rule = *entry.rule;
    if (!filter.article.empty() && entry.article != filter.article) return false;
    if (!filter.confidence.empty() && rule.confidence != filter.confidence) return false;
    if (filter.severity && rule.severity != *filter.severity) return false;
    if (filter.kind && rule.kind != *filter.kind) return false;
    if (filter.stage && rule.stage != *filter.stage) return false;
    if (!filter.group.empty() && std::find(rule.appliesToAsWritten.begin(), rule.appliesToAsWritten.end(),
                                           filter.group) == rule.appliesToAsWritten.end())
        return false;
    return filter.form.empty() || std::any_of(entry.forms.begin(), entry.forms.end(),
                                              [&](const form::Form* form) { return form->type() == filter.form; });
}

std::vector<std::size_t> RuleIndex::find(const RuleFilter& filter) const
{
    const QStringList wanted = folded(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::size_t> out;
    for (std::size_t place = 0; place < entries_.size(); ++place) {
        const bool found = fits(place, filter) && std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
                               return words(place).contains(word);
                           });
        if (found) out.push_back(place);
    }
    return out;
}

QString folded(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.isMark()) continue;
        out += letter.isSpace() ? QLatin1Char(' ') : letter.toCaseFolded();
    }
    return out;
}

} // namespace tocsin::ui

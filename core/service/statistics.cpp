#include "core/service/statistics.h"

#include "core/base/json_reader.h"

namespace tocsin::service {

namespace {

using base::Json;

/// Goes through the entries of one act in their order, in pieces.
void eachEntry(store::UnitOfWork& unit, const char* act, const std::function<void(const audit::Entry&)>& each)
{
    store::AuditFilter filter;
    filter.act = act;
    filter.limit = 5000;
    for (;;) {
        const std::vector<audit::Row> rows = unit.auditRows(filter);
        for (const audit::Row& row : rows) {
            const base::Result<Json> json = base::readStoredJson(row.text);
            const base::Result<audit::Entry> entry =
                json ? audit::fromJson(*json) : base::Result<audit::Entry>(json.error());
            if (!entry)
                throw store::StorageError("storage.corrupt", "entry " + std::to_string(row.seq) + " is unreadable");
            each(*entry);
        }
        if (rows.size() < filter.limit) return;
        filter.afterSeq = rows.back().seq;
    }
}

std::string fact(const audit::Entry& entry, const char* key) { return entry.facts.value(key, std::string()); }

class Counting {
public:
    Counting(const Law& law, store::UnitOfWork& unit, BureauStatistics& out) : law_(law), unit_(unit), out_(out) {}

    void count()
    {
        countDocuments();
        for (const char* act : {audit::act::kCreated, audit::act::kImported})
            eachEntry(unit_, act, [this](const audit::Entry& entry) { since_[entry.document] = momentOf(entry); });
        eachEntry(unit_, audit::act::kStep, [this](const audit::Entry& entry) { takeStep(entry); });
        eachEntry(unit_, audit::act::kClockRanOut, [this](const audit::Entry& entry) {
            if (within(entry)) ++out_.breaches[fact(entry, "clock")];
        });
        eachEntry(unit_, audit::act::kDenied, [this](const audit::Entry& entry) {
            const std::string key = fact(entry, "key");
            if (within(entry)) ++out_.denied[key.empty() ? "access.denied" : key];
        });
        for (const auto& [step, times] : steps_)
            out_.steps.push_back({std::get<0>(step), std::get<1>(step), std::get<2>(step), times});
        for (auto& [state, stays] : stays_) out_.stays[state] = stayCount(stays);
    }

private:
    /// What the clock said.
    static const std::string& momentOf(const audit::Entry& entry)
    {
        return entry.clock.empty() ? entry.at : entry.clock;
    }
    [[nodiscard]] bool within(const std::string& instant) const
    {
        const std::string day = instant.substr(0, 10);
        return day >= out_.from && day <= out_.to;
    }
    [[nodiscard]] bool within(const audit::Entry& entry) const { return within(momentOf(entry)); }

    void countDocuments()
    {
        constexpr std::size_t kPiece = 500;
        std::string last;
        for (;;) {
            const std::vector<store::DocumentRow> rows = unit_.documentsAfter(last, {}, kPiece);
            for (const store::DocumentRow& row : rows) {
                ++out_.standing[row.type][row.workflow.state];
                if (within(row.createdAt)) ++out_.begun[row.type];
            }
            if (rows.size() < kPiece) return;
            last = rows.back().id;
        }
    }

    void takeStep(const audit::Entry& entry)
    {
        const std::string from = fact(entry, "from");
        const std::string to = fact(entry, "to");
        const bool counts = within(entry);
        if (counts) ++steps_[{from, fact(entry, "action"), to}];
        if (entry.facts.contains("task")) return; // the case stays where it is
        std::string& since = since_[entry.document];
        const base::Result<base::Instant> began = base::parseInstant(since);
        const base::Result<base::Instant> ended = base::parseInstant(momentOf(entry));
        if (counts && began && ended) stays_[from].push_back(std::chrono::floor<std::chrono::minutes>(*ended - *began));
        since = momentOf(entry);
        if (!counts || to == from) return;
        if (isOutcome(entry.workflow, to)) ++out_.outcomes[to];
        out_.returns += fact(entry, "action") == "return" ? 1 : 0;
    }
    /// An end, or where a case stands published among the others.
    [[nodiscard]] bool isOutcome(const std::string& definition, const std::string& to) const
    {
        const workflow::Definition* life = law_.workflows->byHash(definition);
        const workflow::State* state = life == nullptr ? nullptr : life->state(to);
        return to == "published" || to == "circulated" || workflow::isRefusal(to) ||
               (state != nullptr && state->kind == workflow::State::Kind::End);
    }

    static StayCount stayCount(std::vector<std::chrono::minutes>& stays)
    {
        std::sort(stays.begin(), stays.end());
        const std::size_t last = stays.size() - 1;
        return {stays.size(), stays[last / 2], stays[last * 9 / 10], stays[last]};
    }

    const Law& law_;
    store::UnitOfWork& unit_;
    BureauStatistics& out_;
    std::map<std::string, std::string> since_; ///< instant at which a document came to where it stands
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> steps_;
    std::map<std::string, std::vector<std::chrono::minutes>> stays_;
};

} // namespace

base::Result<BureauStatistics> Statistics::over(const std::string& from, const std::string& to)
{
    for (const std::string& day : {from, to})
        if (!day.empty())
            if (const base::Result<base::Date> read = base::parseDate(day); !read) return read.error();
    return performFor<BureauStatistics>(
        desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<BureauStatistics> {
            BureauStatistics out;
            store::AuditFilter first;
            first.limit = 1;
            const std::vector<audit::Row> rows = act.unit().auditRows(first);
            out.from = !from.empty() ? from : rows.empty() ? base::toText(act.today()) : rows.front().at.substr(0, 10);
            out.to = to.empty() ? base::toText(act.today()) : to;
            Counting(desk_.law, act.unit(), out).count();
            audit::Entry entry;
            entry.act = audit::act::kListed;
            entry.facts = {{"list", "statistics"}, {"count", out.steps.size()}, {"from", out.from}, {"to", out.to}};
            act.record(std::move(entry));
            return out;
        });
}

} // namespace tocsin::service

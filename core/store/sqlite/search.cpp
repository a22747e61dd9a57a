#include "core/store/sqlite/search.h"

#include "core/base/text.h"

namespace tocsin::store {

namespace {

constexpr std::size_t kShortest = 3;
/// From so many hits on, walking the list in its order meets a page of them sooner than sorting all of them.
constexpr std::int64_t kMany = 3000;

std::size_t codePoints(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// A phrase of FTS5, in which nothing but the quote has a meaning.
std::string phrase(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

bool isFrequent(Connection& db, const std::string& query)
{
    Statement s(db, "SELECT count(*) FROM (SELECT 1 FROM headline_text WHERE headline_text MATCH ? LIMIT ?)");
    return s.bind(query).bind(kMany).next() && s.number(0) == kMany;
}

void addText(Connection& db, const std::string& given, Hits hits, Where& where)
{
    const std::string text = base::tidySpaces(base::toNfc(base::repaired(given)));
    const std::string folded = base::foldName(text);
    if (text.empty()) return;
    const bool indexed = codePoints(text) >= kShortest && (folded.empty() || codePoints(folded) >= kShortest);
    const std::string query = folded.empty() ? phrase(text) : phrase(text) + " OR " + phrase(folded);
    if (indexed && (hits == Hits::All || !isFrequent(db, query))) {
        where.add("id IN (SELECT document FROM headline WHERE seq IN "
                  "(SELECT rowid FROM headline_text WHERE headline_text MATCH ?))",
                  {query});
        return;
    }
    const std::string condition = "instr(number, ?) OR instr(upper(entity_id), upper(?)) OR "
                                  "instr(upper(family_name || ' ' || forename), upper(?))";
    if (folded.empty())
        where.add("(" + condition + ")", {text, text, text});
    else
        where.add("(" + condition + " OR instr(match_key, ?))", {text, text, text, folded});
}

/// As migration 0003 filled it: lines, so that no search runs from one part into the next.
std::string headlineOf(const DocumentRow& row)
{
    return row.number + "\n" + row.entityId + "\n" + row.familyName + " " + row.forename + "\n" + row.matchKey;
}

} // namespace

void indexHeadline(Connection& db, const DocumentRow& row)
{
    const std::string text = headlineOf(row);
    std::int64_t seq = 0;
    std::string before;
    {
        Statement known(db, "SELECT seq, text FROM headline WHERE document = ?");
        if (known.bind(row.id).next()) {
            seq = known.number(0);
            before = known.text(1);
        }
    }
    if (seq != 0 && before == text) return;
    if (seq != 0) {
        Statement(db, "INSERT INTO headline_text (headline_text, rowid, text) VALUES ('delete', ?, ?)")
            .bind(seq)
            .bind(before)
            .execute();
        Statement(db, "UPDATE headline SET text = ? WHERE seq = ?").bind(text).bind(seq).execute();
    } else {
        Statement added(db, "INSERT INTO headline (document, text) VALUES (?, ?) RETURNING seq");
        added.bind(row.id).bind(text).next();
        seq = added.number(0);
        added.execute();
    }
    Statement(db, "INSERT INTO headline_text (rowid, text) VALUES (?, ?)").bind(seq).bind(text).execute();
}

Where whereOf(Connection& db, const DocumentFilter& filter, Hits hits)
{
    Where where;
    where.addAnyOf("state", filter.states);
    if (!filter.type.empty()) where.add("type = ?", {filter.type});
    if (!filter.drafter.empty()) where.add("drafter = ?", {filter.drafter});
    using Desk = DocumentFilter::Desk;
    if (filter.desk != Desk::Any)
        where.add(std::string(filter.desk == Desk::With ? "" : "NOT ") +
                      "EXISTS (SELECT 1 FROM desk WHERE desk.document = document.id)",
                  {});
    addText(db, filter.text, hits, where);
    return where;
}

std::vector<DocumentRow> refusals(Connection& db, const Person& person)
{
    return documentsWhere(db,
                          " WHERE refused_at <> '' AND id <> ? AND ((entity_id <> '' AND entity_id = ?) OR "
                          "(match_key <> '' AND match_key = ? AND substr(date_of_birth, 1, 4) = substr(?, 1, 4))) "
                          "ORDER BY refused_at DESC LIMIT 200",
                          {person.document, person.entityId, person.matchKey, person.dateOfBirth}, {});
}

std::size_t countSameSummary(Connection& db, const std::string& summaryKey, const Person& person)
{
    Statement s(db, "SELECT count(*) FROM document WHERE summary_key <> '' AND summary_key = ? AND id <> ? "
                    "AND NOT (entity_id <> '' AND entity_id = ?) AND NOT (match_key <> '' AND match_key = ? AND "
                    "substr(date_of_birth, 1, min(length(date_of_birth), length(?5))) = "
                    "substr(?5, 1, min(length(date_of_birth), length(?5))))");
    s.bind(summaryKey).bind(person.document).bind(person.entityId).bind(person.matchKey).bind(person.dateOfBirth);
    s.next();
    return static_cast<std::size_t>(s.number(0));
}

} // namespace tocsin::store

#include "tests/bench/filled_bureau.h"

#include "core/base/canonical_json.h"

#include <fmt/format.h>

namespace tocsin::bench {

namespace {

/// Rows written in one transaction.
constexpr std::size_t kPiece = 20000;

struct Content {
    std::string text;
    std::string hash;
    std::string familyName, forename;
};

std::vector<Content> contentsOf(Contents contents)
{
    std::vector<Content> out;
    for (const base::Json& notice : redNotices(1000)) {
        const base::Json& person = notice["person"];
        const base::Json kept = contents == Contents::Whole ? notice : base::Json{{"person", person}};
        Content& one = out.emplace_back();
        one.text = base::canonicalJson(kept).value();
        one.hash = base::sha256(one.text).hex();
        one.familyName = person["family_name"];
        one.forename = person["forename"];
    }
    return out;
}

store::DocumentRow rowOf(std::size_t i, const workflow::Definition& life, const std::string& drafter)
{
    store::DocumentRow row;
    row.id = base::newIdText();
    row.number = fmt::format("2026/{:07}", i + 1);
    row.type = "red.notice";
    row.revision = row.version = 1;
    row.open = false;
    row.createdAt = row.updatedAt =
        fmt::format("2026-01-{:02}T{:02}:{:02}:00.000Z", i % 28 + 1, i / 28 % 24, i / 672 % 60);
    row.workflow = {life.id(),
                    life.hash().hex(),
                    i % 50 == 0 ? "supervisor_review" : "published",
                    row.updatedAt,
                    drafter,
                    drafter,
                    drafter,
                    {},
                    {}};
    row.sex = "M";
    row.summaryKey = base::sha256(row.id).hex(); // every summary another one
    return row;
}

void fill(store::Store& store, const service::Law& law, const std::string& drafter, std::size_t count,
          const std::vector<Content>& contents)
{
    const workflow::Definition& life = *law.workflows->find("notice");
    for (std::size_t begin = 0; begin < count; begin += kPiece) {
        const std::unique_ptr<store::UnitOfWork> unit = store.write();
        for (std::size_t i = begin; i < std::min(count, begin + kPiece); ++i) {
            const Content& content = contents[i % contents.size()];
            store::DocumentRow row = rowOf(i, life, drafter);
            row.familyName = content.familyName;
            row.forename = content.forename;
            row.matchKey = row.familyName + " " + row.forename;
            row.contentHash = content.hash;
            unit->insertDocument(row);
            unit->insertVersion({row.id, 1, content.text, row.contentHash, drafter, row.createdAt, "{}"});
        }
        unit->commit();
    }
}

} // namespace

void foundFilled(store::Store& store, const service::Law& law, std::size_t count, Contents contents)
{
    base::SystemClock clock;
    service::Bureau bureau(store, clock, law, base::PasswordCost::forTests());
    must(bureau.found({"UY", 18, {"ada", "Ada Admin", {}, kPassword}}));
    const auto ada = std::move(bureau.signIn("ada", kPassword).value());
    must(ada->administration().addUser({"sam", "Sam Supervisor", {access::Role::Supervisor}, kPassword}));
    const base::UserId olga =
        ada->administration().addUser({"olga", "Olga Officer", {access::Role::Officer}, kPassword}).value();
    fill(store, law, olga.text(), count, contentsOf(contents));
}

} // namespace tocsin::bench

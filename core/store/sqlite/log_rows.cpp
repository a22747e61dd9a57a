#include "core/store/sqlite/log_rows.h"

#include <algorithm>

namespace tocsin::store {

using base::Hash;

namespace {

std::string bytesOf(const Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.bytes().data()), hash.bytes().size()};
}

/// Nothing when the bytes are no hash.
std::optional<Hash> hashOf(const std::string& bytes)
{
    Hash::Bytes out{};
    if (bytes.size() != out.size()) return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return Hash(out);
}

CheckpointRow checkpointFrom(const Statement& s) { return {s.number(0), s.text(1), s.text(2), s.text(3)}; }
PersonalKeyRow personalKeyFrom(const Statement& s) { return {s.text(0), s.text(1), s.text(2), s.text(3)}; }

} // namespace

void SqliteLogRows::append(const audit::Row& row)
{
    Statement(db_, "INSERT INTO audit (seq, entry, leaf, document, actor, act, at, payload) VALUES (?, ?, ?, ?, ?, ?, "
                   "?, ?)")
        .bind(row.seq)
        .bind(row.text)
        .bind(row.leaf)
        .bind(row.document)
        .bind(row.actor)
        .bind(row.act)
        .bind(row.at)
        .bind(row.payload)
        .execute();
    const auto number = static_cast<std::uint64_t>(row.seq - 1);
    const base::Result<Hash> leafHash = Hash::fromHex(row.leaf);
    const auto reader = [this](unsigned level, std::uint64_t at) { return node(level, at); };
    for (const audit::Node& one : audit::completedBy(reader, number, leafHash ? *leafHash : base::leafHash(row.text)))
        Statement(db_, "INSERT INTO tree_node (level, number, hash) VALUES (?, ?, ?) ON CONFLICT (level, number) DO "
                       "UPDATE SET hash = excluded.hash")
            .bind(std::int64_t{one.level})
            .bind(static_cast<std::int64_t>(one.index))
            .bindBlob(bytesOf(one.hash))
            .execute();
}

/// A leaf that cannot be read counts as what the entry's text says: the verification names the row, and work goes on.
Hash SqliteLogRows::leaf(std::uint64_t number)
{
    Statement s(db_, "SELECT leaf, entry FROM audit WHERE seq = ?");
    if (!s.bind(static_cast<std::int64_t>(number + 1)).next()) return {};
    const base::Result<Hash> hash = Hash::fromHex(s.text(0));
    return hash ? *hash : base::leafHash(s.text(1));
}

Hash SqliteLogRows::node(unsigned level, std::uint64_t number)
{
    if (level == 0) return leaf(number);
    {
        Statement s(db_, "SELECT hash FROM tree_node WHERE level = ? AND number = ?");
        if (s.bind(std::int64_t{level}).bind(static_cast<std::int64_t>(number)).next())
            if (const std::optional<Hash> hash = hashOf(s.text(0))) return *hash;
    }
    return base::nodeHash(node(level - 1, 2 * number), node(level - 1, 2 * number + 1));
}

std::vector<audit::Node> SqliteLogRows::keptNodes(unsigned level, std::uint64_t from, std::uint64_t to)
{
    std::vector<audit::Node> out;
    Statement s(db_,
                "SELECT number, hash FROM tree_node WHERE level = ? AND number >= ? AND number < ? ORDER BY number");
    s.bind(std::int64_t{level}).bind(static_cast<std::int64_t>(from)).bind(static_cast<std::int64_t>(to));
    while (s.next())
        out.push_back({level, static_cast<std::uint64_t>(s.number(0)), hashOf(s.text(1)).value_or(Hash())});
    return out;
}

void SqliteLogRows::insertCheckpoint(const CheckpointRow& row)
{
    Statement(db_, "INSERT INTO checkpoint (size, at, occasion, note) VALUES (?, ?, ?, ?)")
        .bind(row.size)
        .bind(row.at)
        .bind(row.occasion)
        .bind(row.note)
        .execute();
}

std::optional<CheckpointRow> SqliteLogRows::lastCheckpoint()
{
    Statement s(db_, "SELECT size, at, occasion, note FROM checkpoint ORDER BY seq DESC LIMIT 1");
    if (!s.next()) return std::nullopt;
    return checkpointFrom(s);
}

std::vector<CheckpointRow> SqliteLogRows::checkpoints(std::int64_t after, std::int64_t upTo)
{
    std::vector<CheckpointRow> out;
    Statement s(db_, "SELECT size, at, occasion, note FROM checkpoint WHERE size > ? AND size <= ? ORDER BY size, seq");
    s.bind(after).bind(upTo);
    while (s.next()) out.push_back(checkpointFrom(s));
    return out;
}

void SqliteLogRows::insertLogKey(const LogKeyRow& row)
{
    Statement(db_, "INSERT INTO log_key (public_key, at) VALUES (?, ?)").bind(row.publicKey).bind(row.at).execute();
}

std::vector<LogKeyRow> SqliteLogRows::logKeys()
{
    std::vector<LogKeyRow> out;
    Statement s(db_, "SELECT public_key, at FROM log_key ORDER BY seq");
    while (s.next()) out.push_back({s.text(0), s.text(1)});
    return out;
}

void SqliteLogRows::insertPersonalKey(const PersonalKeyRow& row)
{
    Statement(db_, "INSERT INTO personal_key (user, public_key, wrapped, at) VALUES (?, ?, ?, ?)")
        .bind(row.user)
        .bind(row.publicKey)
        .bind(row.wrapped)
        .bind(row.at)
        .execute();
}

std::vector<PersonalKeyRow> SqliteLogRows::personalKeys()
{
    std::vector<PersonalKeyRow> out;
    Statement s(db_, "SELECT user, public_key, wrapped, at FROM personal_key ORDER BY at, user, public_key");
    while (s.next()) out.push_back(personalKeyFrom(s));
    return out;
}

std::optional<PersonalKeyRow> SqliteLogRows::personalKey(const std::string& user)
{
    Statement s(db_, "SELECT user, public_key, wrapped, at FROM personal_key WHERE user = ? ORDER BY at DESC LIMIT 1");
    if (!s.bind(user).next()) return std::nullopt;
    return personalKeyFrom(s);
}

std::vector<std::int64_t> SqliteLogRows::consultations(const std::string& before)
{
    std::vector<std::int64_t> out;
    Statement s(db_, "SELECT seq FROM audit WHERE at < ? AND act IN ('session.sign_in', 'session.sign_in_failed', "
                     "'session.sign_out', 'session.denied', 'document.read', 'document.listed', "
                     "'document.duplicates_sought', 'audit.read', 'audit.verified', 'channel.listed', 'channel.read') "
                     "ORDER BY seq");
    s.bind(before);
    while (s.next()) out.push_back(s.number(0));
    return out;
}

void SqliteLogRows::emptyEntry(std::int64_t seq)
{
    Statement(db_, "UPDATE audit SET entry = '', document = '', actor = '', act = '', at = '', payload = '' "
                   "WHERE seq = ?")
        .bind(seq)
        .execute();
}

std::vector<std::int64_t> SqliteLogRows::emptied()
{
    std::vector<std::int64_t> out;
    Statement s(db_, "SELECT seq FROM audit WHERE entry = '' ORDER BY seq");
    while (s.next()) out.push_back(s.number(0));
    return out;
}

std::optional<std::string> SqliteLogRows::entryText(std::int64_t seq)
{
    Statement s(db_, "SELECT entry FROM audit WHERE seq = ?");
    if (!s.bind(seq).next()) return std::nullopt;
    return s.text(0);
}

std::optional<std::int64_t> SqliteLogRows::findPaper(const std::function<bool(const std::string& entry)>& wanted)
{
    // The condition is that of the index audit_of_papers, word for word.
    Statement s(db_, "SELECT seq, entry FROM audit WHERE act IN ('document.printed', 'document.exported') "
                     "ORDER BY seq DESC");
    while (s.next())
        if (wanted(s.text(1))) return s.number(0);
    return std::nullopt;
}

} // namespace tocsin::store

-- 0009 log: the Merkle tree over the log's entries, its signed checkpoints, the keys that sign them, and the personal
-- keys of the people.
-- Why: one entry is proved without handing out the log, and a log that was cut or replaced is told by a checkpoint that
-- somebody else holds. Risk: no entry is touched; the tree is computed from the leaves that are there, some two seconds
-- for a million.
-- Complete subtrees of level 1 and above: the root over the 2^level leaves from number * 2^level on. A cache: whoever
-- verifies computes it anew from the entries.
CREATE TABLE tree_node (
  level INTEGER NOT NULL,
  number INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (level, number)
) STRICT, WITHOUT ROWID;
-- The right half of a subtree completes it, which may complete the next.
CREATE TEMP TRIGGER grow AFTER INSERT ON main.tree_node WHEN NEW.number % 2 = 1
BEGIN
  INSERT INTO tree_node (level, number, hash)
  SELECT NEW.level + 1, NEW.number / 2, node_hash(t.hash, NEW.hash) FROM tree_node t
  WHERE t.level = NEW.level AND t.number = NEW.number - 1;
END;
INSERT INTO tree_node (level, number, hash)
SELECT 1, r.seq / 2 - 1, node_hash(l.leaf, r.leaf) FROM audit r JOIN audit l ON l.seq = r.seq - 1
WHERE r.seq % 2 = 0 ORDER BY r.seq;
DROP TRIGGER temp.grow;

CREATE TABLE checkpoint (
  seq INTEGER PRIMARY KEY,
  size INTEGER NOT NULL,
  at TEXT NOT NULL,
  occasion TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX checkpoint_by_size ON checkpoint (size);
CREATE TRIGGER checkpoint_unchanged BEFORE UPDATE ON checkpoint
BEGIN
  SELECT RAISE(ABORT, 'a checkpoint is not changed');
END;
CREATE TRIGGER checkpoint_kept BEFORE DELETE ON checkpoint
BEGIN
  SELECT RAISE(ABORT, 'checkpoints are not deleted');
END;

-- Public halves; the newest signs.
CREATE TABLE log_key (seq INTEGER PRIMARY KEY, public_key TEXT NOT NULL UNIQUE, at TEXT NOT NULL) STRICT;

-- The secret half is wrapped by its owner's password.
CREATE TABLE personal_key (
  user TEXT NOT NULL REFERENCES user (id),
  public_key TEXT NOT NULL UNIQUE,
  wrapped TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (user, public_key)
) STRICT, WITHOUT ROWID;

-- What left the bureau is found by the hash of the file.
CREATE INDEX audit_of_papers ON audit (seq) WHERE act IN ('document.printed', 'document.exported');

-- Retention may empty the payload, or all of an entry but its number and leaf, and nothing else.
DROP TRIGGER audit_unchanged;
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
WHEN NOT (NEW.seq = OLD.seq AND NEW.leaf = OLD.leaf AND NEW.payload = ''
          AND ((NEW.entry = OLD.entry AND NEW.document = OLD.document AND NEW.actor = OLD.actor AND NEW.act = OLD.act
                AND NEW.at = OLD.at)
            OR (NEW.entry = '' AND NEW.document = '' AND NEW.actor = '' AND NEW.act = '' AND NEW.at = '')))
BEGIN
  SELECT RAISE(ABORT, 'audit entries are not changed');
END;

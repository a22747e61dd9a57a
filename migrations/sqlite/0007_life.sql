-- 0007 life: how published documents stand, hits, holds, copies elsewhere, and what is left of destroyed documents.
-- Why: a document's life goes on after publication and ends in destruction (RPD 49 to 51, 81, 100, 104 to 106).
-- Risk: versions could only be added until now; from here on they may be emptied, on one path alone: after a tombstone
-- stands for the document, its contents may become '' and nothing else; nothing may be written again. No data is
-- touched; what was published so far gets its row from the log.
CREATE TABLE life (
  document TEXT PRIMARY KEY REFERENCES document (id),
  recorded_on TEXT NOT NULL,
  published_version INTEGER NOT NULL,
  retention_until TEXT NOT NULL,
  suspended_until TEXT NOT NULL,
  public_since TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  published_as TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO life
SELECT document, substr(min(coalesce(json_extract(entry, '$.clock'), at)), 1, 10),
       max(coalesce(json_extract(entry, '$.version'), 0)), '', '', '', '',
       trim(coalesce(max(json_extract(entry, '$.facts.inputs.entity_id')), ''))
FROM audit
WHERE act = 'document.step' AND json_extract(entry, '$.facts.action') IN ('publish', 'circulate')
  AND document IN (SELECT id FROM document)
GROUP BY document;

CREATE TABLE hit (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (id),
  revision INTEGER NOT NULL,
  happened_on TEXT NOT NULL,
  country TEXT NOT NULL,
  place TEXT NOT NULL,
  found_by TEXT NOT NULL,
  action_taken TEXT NOT NULL,
  contacted TEXT NOT NULL CHECK (contacted IN ('before', 'after', 'no')),
  contacted_on TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES user (id),
  recorded_at TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  answered_at TEXT NOT NULL
) STRICT;
CREATE INDEX hit_by_document ON hit (document, recorded_at);
CREATE INDEX hit_open ON hit (recorded_at) WHERE answered_at = '';

CREATE TABLE hold (
  seq INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (id),
  reason TEXT NOT NULL,
  placed_by TEXT NOT NULL REFERENCES user (id),
  placed_at TEXT NOT NULL,
  released_by TEXT NOT NULL,
  released_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX hold_in_force ON hold (document) WHERE released_at = '';
CREATE INDEX hold_by_document ON hold (document, seq);

CREATE TABLE national_copy (
  document TEXT NOT NULL REFERENCES document (id),
  system TEXT NOT NULL,
  given_on TEXT NOT NULL,
  deleted_on TEXT NOT NULL,
  confirmed_by TEXT NOT NULL,
  PRIMARY KEY (document, system)
) STRICT, WITHOUT ROWID;

CREATE TABLE download (
  document TEXT PRIMARY KEY REFERENCES document (id),
  source TEXT NOT NULL,
  received_on TEXT NOT NULL,
  refreshed_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tombstone (
  document TEXT PRIMARY KEY REFERENCES document (id),
  decision TEXT NOT NULL,
  by TEXT NOT NULL REFERENCES user (id),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER tombstone_not_held BEFORE INSERT ON tombstone
WHEN EXISTS (SELECT 1 FROM hold h WHERE h.document = NEW.document AND h.released_at = '')
BEGIN
  SELECT RAISE(ABORT, 'a hold keeps the document');
END;
CREATE TRIGGER tombstone_once BEFORE INSERT ON tombstone
WHEN EXISTS (SELECT 1 FROM tombstone t WHERE t.document = NEW.document)
BEGIN
  SELECT RAISE(ABORT, 'the document is destroyed already');
END;
CREATE TRIGGER tombstone_unchanged BEFORE UPDATE ON tombstone
BEGIN
  SELECT RAISE(ABORT, 'a tombstone is not changed');
END;
CREATE TRIGGER tombstone_kept BEFORE DELETE ON tombstone
BEGIN
  SELECT RAISE(ABORT, 'a tombstone is not deleted');
END;

-- A version may be amended while it is its document's newest and that is open, and emptied once a tombstone stands.
DROP TRIGGER IF EXISTS version_sealed;
CREATE TRIGGER version_sealed BEFORE UPDATE ON version
WHEN NEW.document <> OLD.document OR NEW.version <> OLD.version OR CASE
    WHEN EXISTS (SELECT 1 FROM tombstone t WHERE t.document = OLD.document)
    THEN NOT (NEW.content = '' AND NEW.provenance = '' AND NEW.hash = OLD.hash AND NEW.author = OLD.author
              AND NEW.at = OLD.at)
    ELSE NOT EXISTS (SELECT 1 FROM document d WHERE d.id = OLD.document AND d.version = OLD.version AND d.open = 1)
  END
BEGIN
  SELECT RAISE(ABORT, 'the version is sealed');
END;
CREATE TRIGGER version_of_the_living BEFORE INSERT ON version
WHEN EXISTS (SELECT 1 FROM tombstone t WHERE t.document = NEW.document)
BEGIN
  SELECT RAISE(ABORT, 'the document is destroyed');
END;
CREATE TRIGGER document_stays_destroyed BEFORE UPDATE ON document
WHEN EXISTS (SELECT 1 FROM tombstone t WHERE t.document = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'the document is destroyed');
END;
-- Hits and holds are kept as long as the document (RPD 106(1)).
CREATE TRIGGER hit_kept BEFORE DELETE ON hit
WHEN NOT EXISTS (SELECT 1 FROM tombstone t WHERE t.document = OLD.document)
BEGIN
  SELECT RAISE(ABORT, 'hits are not deleted');
END;
CREATE TRIGGER hold_kept BEFORE DELETE ON hold
WHEN NOT EXISTS (SELECT 1 FROM tombstone t WHERE t.document = OLD.document)
BEGIN
  SELECT RAISE(ABORT, 'holds are not deleted');
END;

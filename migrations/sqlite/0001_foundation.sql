-- 0001 foundation: users, documents with their versions, responses, attachments, the audit log.
-- Why: the first schema. Risk: none, there is no earlier data.
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE user (
  id TEXT PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  roles TEXT NOT NULL,
  disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
  password_hash TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  revision INTEGER NOT NULL,
  version INTEGER NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  opened_by TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  state TEXT NOT NULL,
  since TEXT NOT NULL,
  drafter TEXT NOT NULL REFERENCES user (id),
  workflow TEXT NOT NULL,
  family_name TEXT NOT NULL,
  forename TEXT NOT NULL,
  date_of_birth TEXT NOT NULL,
  sex TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  match_key TEXT NOT NULL
) STRICT;
-- Lists show the newest first: each index ends in that order, so that a page is read without sorting.
CREATE INDEX document_by_state ON document (state, updated_at, number);
CREATE INDEX document_by_update ON document (updated_at, number);
CREATE INDEX document_by_drafter ON document (drafter, updated_at, number, state);
CREATE INDEX document_by_entity ON document (entity_id) WHERE entity_id <> '';
CREATE INDEX document_by_match ON document (match_key, date_of_birth) WHERE match_key <> '';

CREATE TABLE number_series (year INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT;

CREATE TABLE version (
  document TEXT NOT NULL REFERENCES document (id),
  version INTEGER NOT NULL,
  content TEXT NOT NULL,
  hash TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  provenance TEXT NOT NULL,
  PRIMARY KEY (document, version)
) STRICT, WITHOUT ROWID;

-- A version may be amended only while it is its document's newest and that is still open.
CREATE TRIGGER version_sealed BEFORE UPDATE ON version
WHEN NEW.document <> OLD.document OR NEW.version <> OLD.version
  OR NOT EXISTS (SELECT 1 FROM document d WHERE d.id = OLD.document AND d.version = OLD.version AND d.open = 1)
BEGIN
  SELECT RAISE(ABORT, 'the version is sealed');
END;
-- INSERT OR REPLACE deletes without asking the trigger on DELETE, unless recursive_triggers is on.
CREATE TRIGGER version_once BEFORE INSERT ON version
WHEN EXISTS (SELECT 1 FROM version v WHERE v.document = NEW.document AND v.version = NEW.version)
BEGIN
  SELECT RAISE(ABORT, 'the version is there already');
END;
-- What was sealed stays sealed: editing goes on in a new version.
CREATE TRIGGER document_stays_sealed BEFORE UPDATE ON document
WHEN NEW.version < OLD.version OR (NEW.version = OLD.version AND OLD.open = 0 AND NEW.open = 1)
BEGIN
  SELECT RAISE(ABORT, 'a sealed version is not opened again');
END;
CREATE TRIGGER version_kept BEFORE DELETE ON version
BEGIN
  SELECT RAISE(ABORT, 'versions are not deleted');
END;

CREATE TABLE response (
  document TEXT NOT NULL REFERENCES document (id),
  seq INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'waiver')),
  rule TEXT NOT NULL,
  scope TEXT NOT NULL,
  yes INTEGER NOT NULL CHECK (yes IN (0, 1)),
  reason TEXT NOT NULL,
  actor TEXT NOT NULL,
  actor_role TEXT NOT NULL,
  at TEXT NOT NULL,
  values_hash TEXT NOT NULL
) STRICT;
CREATE INDEX response_by_document ON response (document);

CREATE TABLE attachment (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

CREATE TABLE seen (
  user TEXT NOT NULL REFERENCES user (id),
  document TEXT NOT NULL REFERENCES document (id),
  version INTEGER NOT NULL,
  PRIMARY KEY (user, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  entry TEXT NOT NULL,
  leaf TEXT NOT NULL,
  document TEXT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  at TEXT NOT NULL,
  payload TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_document ON audit (document, seq);

-- These stop accidents; the hash chain is what gives evidence. The guard before INSERT closes INSERT OR REPLACE.
CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN
  SELECT RAISE(ABORT, 'audit entries are numbered without a gap');
END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'audit entries are not deleted');
END;
-- Retention may empty the payload and nothing else.
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
WHEN NOT (NEW.payload = '' AND NEW.seq = OLD.seq AND NEW.entry = OLD.entry AND NEW.leaf = OLD.leaf
          AND NEW.document = OLD.document AND NEW.actor = OLD.actor AND NEW.act = OLD.act AND NEW.at = OLD.at)
BEGIN
  SELECT RAISE(ABORT, 'audit entries are not changed');
END;

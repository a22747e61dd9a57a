-- 0008 intake: requests of national agencies and the packages that brought them.
-- Why: a bureau receives requests before it drafts, answers for how long they wait, and takes each package in once.
-- Risk: none, no data is touched.
CREATE TABLE request_series (
  year INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;

CREATE TABLE request (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE,
  agency TEXT NOT NULL,
  agency_key TEXT NOT NULL,
  reference TEXT NOT NULL,
  reference_key TEXT NOT NULL,
  type TEXT NOT NULL,
  urgency TEXT NOT NULL,
  revision INTEGER NOT NULL,
  version INTEGER NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
  received_at TEXT NOT NULL,
  newest_at TEXT NOT NULL,
  definition TEXT NOT NULL,
  definition_hash TEXT NOT NULL,
  state TEXT NOT NULL,
  since TEXT NOT NULL,
  reason TEXT NOT NULL,
  reminded_at TEXT NOT NULL,
  document TEXT NOT NULL,
  drafted_from INTEGER NOT NULL
) STRICT;
CREATE INDEX request_by_reference ON request (agency_key, reference_key, type);
CREATE INDEX request_by_state ON request (state, since);
CREATE INDEX request_by_document ON request (document) WHERE document <> '';
CREATE TRIGGER request_once BEFORE INSERT ON request
WHEN EXISTS (SELECT 1 FROM request r WHERE r.id = NEW.id OR r.number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'the request is there already');
END;
CREATE TRIGGER request_unchanged BEFORE UPDATE ON request
WHEN NEW.id <> OLD.id OR NEW.number <> OLD.number OR NEW.type <> OLD.type OR NEW.received_at <> OLD.received_at
BEGIN
  SELECT RAISE(ABORT, 'a request is not made another');
END;
CREATE TRIGGER request_kept BEFORE DELETE ON request
BEGIN
  SELECT RAISE(ABORT, 'requests are not deleted');
END;

-- One row a package: the same bytes are taken in once.
CREATE TABLE request_package (
  request TEXT NOT NULL REFERENCES request (id),
  version INTEGER NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  bytes BLOB NOT NULL,
  score INTEGER NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (request, version)
) STRICT;
-- INSERT OR REPLACE deletes without asking the trigger on DELETE, unless recursive_triggers is on.
CREATE TRIGGER request_package_once BEFORE INSERT ON request_package
WHEN EXISTS (SELECT 1 FROM request_package p
             WHERE p.sha256 = NEW.sha256 OR (p.request = NEW.request AND p.version = NEW.version))
BEGIN
  SELECT RAISE(ABORT, 'the package was taken in already');
END;
-- Retention may empty the bytes and nothing else.
CREATE TRIGGER request_package_unchanged BEFORE UPDATE ON request_package
WHEN NEW.request <> OLD.request OR NEW.version <> OLD.version OR NEW.sha256 <> OLD.sha256 OR NEW.score <> OLD.score
  OR NEW.at <> OLD.at OR NEW.by <> OLD.by OR (NEW.bytes <> OLD.bytes AND length(NEW.bytes) > 0)
BEGIN
  SELECT RAISE(ABORT, 'a package is not changed');
END;
CREATE TRIGGER request_package_kept BEFORE DELETE ON request_package
BEGIN
  SELECT RAISE(ABORT, 'packages are not deleted');
END;

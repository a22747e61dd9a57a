-- 0006 channel: messages to send, messages taken in, packages in quarantine, keys of the correspondents.
-- Why: an office sends and receives signed packages; each message is applied once, and nothing is lost when the program
-- dies between two steps. Risk: none, no data is touched.
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  document TEXT NOT NULL,
  in_reply_to TEXT NOT NULL,
  manifest TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'received')),
  created_at TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_at TEXT NOT NULL,
  error TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_due ON outbox (next_at) WHERE next_at <> '';
CREATE INDEX outbox_by_document ON outbox (document) WHERE document <> '';
-- What was queued is what is signed; retention may empty the body and nothing else.
CREATE TRIGGER outbox_unchanged BEFORE UPDATE ON outbox
WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.recipient <> OLD.recipient OR NEW.document <> OLD.document
  OR NEW.manifest <> OLD.manifest OR (NEW.body <> OLD.body AND NEW.body <> '')
BEGIN
  SELECT RAISE(ABORT, 'a message is not changed');
END;
CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox
BEGIN
  SELECT RAISE(ABORT, 'messages are not deleted');
END;

-- One row a message id: what makes the effect of a message happen once.
CREATE TABLE inbox (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  sender TEXT NOT NULL,
  document TEXT NOT NULL,
  in_reply_to TEXT NOT NULL,
  manifest TEXT NOT NULL,
  body TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'open', 'dismissed')),
  reason TEXT NOT NULL,
  params TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL
) STRICT;
CREATE INDEX inbox_by_state ON inbox (state, seq);
CREATE INDEX inbox_by_document ON inbox (document) WHERE document <> '';
-- INSERT OR REPLACE deletes without asking the trigger on DELETE, unless recursive_triggers is on.
CREATE TRIGGER inbox_once BEFORE INSERT ON inbox
WHEN EXISTS (SELECT 1 FROM inbox i WHERE i.id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'the message was taken in already');
END;
CREATE TRIGGER inbox_unchanged BEFORE UPDATE ON inbox
WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.sender <> OLD.sender OR NEW.manifest <> OLD.manifest
  OR (NEW.body <> OLD.body AND NEW.body <> '')
BEGIN
  SELECT RAISE(ABORT, 'a message is not changed');
END;
CREATE TRIGGER inbox_kept BEFORE DELETE ON inbox
BEGIN
  SELECT RAISE(ABORT, 'messages are not deleted');
END;

CREATE TABLE quarantine (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  reason TEXT NOT NULL,
  params TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'released', 'discarded')),
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL
) STRICT;

CREATE TABLE channel_key (
  seq INTEGER PRIMARY KEY,
  address TEXT NOT NULL,
  public_key TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  UNIQUE (address, public_key)
) STRICT;

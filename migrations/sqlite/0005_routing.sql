-- 0005 routing: on whose desk a case lies, pauses of its clocks, the clocks that ran out, and who stands in for whom.
-- Why: a case is claimed, handed over, paused and followed up, and no clock may run out without leaving a trace.
-- Risk: none, no data is touched; a case that is not named here lies on nobody's desk in particular.
CREATE TABLE desk (
  document TEXT PRIMARY KEY REFERENCES document (id),
  revision INTEGER NOT NULL,
  urgency TEXT NOT NULL,
  unit TEXT NOT NULL,
  claimed_by TEXT NOT NULL,
  claimed_at TEXT NOT NULL,
  follow_up TEXT NOT NULL,
  dates TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pause (
  document TEXT NOT NULL REFERENCES document (id),
  seq INTEGER PRIMARY KEY,
  from_at TEXT NOT NULL,
  until_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX pause_that_lasts ON pause (document) WHERE until_at = '';
CREATE INDEX pause_by_document ON pause (document, seq);

CREATE TABLE breach (
  document TEXT NOT NULL REFERENCES document (id),
  clock TEXT NOT NULL,
  since TEXT NOT NULL,
  due TEXT NOT NULL,
  PRIMARY KEY (document, since, clock)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty (
  user TEXT PRIMARY KEY REFERENCES user (id),
  unit TEXT NOT NULL,
  absent_from TEXT NOT NULL,
  absent_until TEXT NOT NULL,
  substitute TEXT NOT NULL
) STRICT, WITHOUT ROWID;

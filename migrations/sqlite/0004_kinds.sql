-- 0004 kinds: the life cycles that documents began under; when a document was refused; which summaries say the same;
-- which document was made of which; the newest verdicts.
-- Why: a changed life cycle must not stop running cases; the rules ask for earlier refusals of the same person and for
-- one summary used of several persons. Risk: two columns are added and filled from the log and the newest contents.
CREATE TABLE definition (hash TEXT PRIMARY KEY, id TEXT NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER definition_unchanged BEFORE UPDATE ON definition
BEGIN
  SELECT RAISE(ABORT, 'a life cycle that cases began under is not changed');
END;
CREATE TRIGGER definition_kept BEFORE DELETE ON definition
BEGIN
  SELECT RAISE(ABORT, 'a life cycle that cases began under is not deleted');
END;

-- The instant of the newest refusal, inside or by the General Secretariat; '' when there was none.
ALTER TABLE document ADD COLUMN refused_at TEXT NOT NULL DEFAULT '';
-- SHA-256 of the folded summary of facts; '' when there is none.
ALTER TABLE document ADD COLUMN summary_key TEXT NOT NULL DEFAULT '';
UPDATE document SET
  refused_at = coalesce((SELECT max(coalesce(json_extract(a.entry, '$.clock'), a.at)) FROM audit a
    WHERE a.document = document.id AND a.act = 'document.step'
      AND json_extract(a.entry, '$.facts.to') IN ('refused', 'gs_refused')), ''),
  summary_key = coalesce((SELECT CASE WHEN json_valid(v.content) THEN
      folded_hash(json_extract(v.content, '$.facts.summary')) ELSE '' END
    FROM version v WHERE v.document = document.id AND v.version = document.version), '');
CREATE INDEX document_refused_by_match ON document (match_key, date_of_birth) WHERE refused_at <> '';
CREATE INDEX document_refused_by_entity ON document (entity_id) WHERE refused_at <> '';
CREATE INDEX document_by_summary ON document (summary_key) WHERE summary_key <> '';

-- One document made of another: issued as another type, with its content.
CREATE TABLE link (
  origin TEXT NOT NULL REFERENCES document (id),
  document TEXT NOT NULL REFERENCES document (id),
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (origin, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_document ON link (document);

-- The newest verdict of each document and the pack it rests on, so that a change of pack can be told apart.
CREATE TABLE verdict (
  document TEXT PRIMARY KEY REFERENCES document (id),
  content_hash TEXT NOT NULL,
  pack TEXT NOT NULL,
  verdict TEXT NOT NULL,
  blocking INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

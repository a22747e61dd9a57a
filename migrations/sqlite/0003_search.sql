-- 0003 search: number, entity id and names of every document, found by any three letters of them.
-- Why: a search among 100,000 documents must not read them all. Risk: none to the data; the index is filled from the
-- documents here, once. The engine keeps it from then on (core/store/sqlite/search.cpp): SQLite 3.40 lets no trigger
-- touch a virtual table while trusted_schema is off. What a changed headline said before may stay in the index until
-- SQLite merges it: whoever destroys a headline for good runs
-- INSERT INTO headline_text (headline_text) VALUES ('rebuild').
CREATE TABLE headline (
  seq INTEGER PRIMARY KEY,
  document TEXT NOT NULL UNIQUE REFERENCES document (id),
  text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE headline_text USING fts5 (text, content = 'headline', content_rowid = 'seq', tokenize = 'trigram');

INSERT INTO headline (document, text)
SELECT id, number || char(10) || entity_id || char(10) || family_name || ' ' || forename || char(10) || match_key
FROM document;
INSERT INTO headline_text (headline_text) VALUES ('rebuild');

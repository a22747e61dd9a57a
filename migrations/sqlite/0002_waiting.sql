-- 0002 waiting: an index for what has waited longest in a state.
-- Why: My work of a bureau with 100,000 documents must not sort them. Risk: none, no data is touched.
CREATE INDEX document_by_waiting ON document (state, since, number);

-- imported: what the source's record was turned into last, as JSON, where it is not what stands: the base by which the next
-- import tells what the source changed from what was changed here.
ALTER TABLE source_record ADD COLUMN imported TEXT;

-- Parts of records that were changed here and by the source, each in its own way. was: the record as it was imported then,
-- now: as the source has it now, both as JSON. decision: null while open, `ours` or `source`.
CREATE TABLE import_disagreement (
    id           TEXT PRIMARY KEY,
    run_id       TEXT   NOT NULL REFERENCES import_run (id),
    subject_kind TEXT   NOT NULL,
    subject_id   TEXT   NOT NULL,
    part         TEXT   NOT NULL,
    was          TEXT   NOT NULL,
    now          TEXT   NOT NULL,
    recorded_at  BIGINT NOT NULL,
    decision     TEXT,
    decided_by   TEXT,
    decided_at   BIGINT
);
CREATE UNIQUE INDEX import_disagreement_open ON import_disagreement (subject_kind, subject_id, part) WHERE decision IS NULL;

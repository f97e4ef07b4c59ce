-- Where a record went that became one with another; its old address leads there while it does not stand itself.
CREATE TABLE merged_record (
    subject_kind TEXT NOT NULL,
    id           TEXT NOT NULL,
    into_id      TEXT NOT NULL,
    change_id    TEXT NOT NULL,
    PRIMARY KEY (subject_kind, id)
);
CREATE INDEX merged_record_by_change ON merged_record (change_id);

-- The work that a source's record became, before that work became one with another.
ALTER TABLE source_record ADD COLUMN work_was TEXT;
CREATE INDEX source_record_by_work_was ON source_record (work_was) WHERE work_was IS NOT NULL;

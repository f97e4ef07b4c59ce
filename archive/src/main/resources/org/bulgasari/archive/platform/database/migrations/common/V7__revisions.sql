-- What each change did to each record; append-only. act: added, changed, removed, restored; version: the record's after it;
-- was: its parts before it as JSON, where something stood.
CREATE TABLE revision (
    subject_kind  TEXT    NOT NULL,
    subject_id    TEXT    NOT NULL,
    version       INTEGER NOT NULL,
    change_number BIGINT  NOT NULL REFERENCES recorded_change (number),
    act           TEXT    NOT NULL,
    was           TEXT,
    PRIMARY KEY (subject_kind, subject_id, version)
);
CREATE INDEX revision_by_change ON revision (change_number);

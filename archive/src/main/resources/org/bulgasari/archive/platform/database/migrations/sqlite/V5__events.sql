-- Append-only news of what changed, written with the change. One writer: sequence order is commit order.
CREATE TABLE event (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    type         TEXT   NOT NULL,
    subject_kind TEXT   NOT NULL,
    subject_id   TEXT   NOT NULL,
    run_id       TEXT,
    actor        TEXT,
    recorded_at  BIGINT NOT NULL
);
CREATE VIEW settled_event AS SELECT 0 AS tx, seq, type, subject_kind, subject_id, run_id, actor, recorded_at FROM event;

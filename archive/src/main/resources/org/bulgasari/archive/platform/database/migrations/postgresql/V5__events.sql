-- Append-only news of what changed, written with the change. Sequence numbers are drawn before commit, so a later number
-- may be visible before an earlier one: settled_event shows an event only when every older transaction has ended, and
-- readers go by the pair (tx, seq), in which nothing can appear behind them.
CREATE TABLE event (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY,
    tx           BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text::bigint),
    type         TEXT   NOT NULL,
    subject_kind TEXT   NOT NULL,
    subject_id   TEXT   NOT NULL,
    run_id       TEXT,
    actor        TEXT,
    recorded_at  BIGINT NOT NULL,
    PRIMARY KEY (tx, seq)
);
CREATE VIEW settled_event AS
    SELECT tx, seq, type, subject_kind, subject_id, run_id, actor, recorded_at
      FROM event
     WHERE tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint;

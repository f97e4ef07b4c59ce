-- Acts that change records. kind: edit, import, bulk, merge, undo; actor: the id of an account, never a name;
-- undoes: the id of the change that is taken back. For an import, id is that of its run.
CREATE TABLE recorded_change (
    number      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          TEXT   NOT NULL UNIQUE,
    kind        TEXT   NOT NULL,
    actor       TEXT,
    reason      TEXT,
    undoes      TEXT,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX recorded_change_undoing ON recorded_change (undoes) WHERE undoes IS NOT NULL;

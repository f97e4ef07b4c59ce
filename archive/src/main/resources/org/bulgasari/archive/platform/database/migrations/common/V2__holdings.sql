-- One copy each. What an item holds stands in item_content: several works on one carrier, in order;
-- an item whose film nobody knows yet holds nothing. Its manifestation may be unknown.

CREATE TABLE item (
    id               TEXT PRIMARY KEY,
    barcode          TEXT UNIQUE,
    manifestation_id TEXT REFERENCES manifestation (id) ON DELETE SET NULL,
    carrier_type     TEXT    NOT NULL,
    standard         TEXT,
    region           TEXT,
    generation       TEXT    NOT NULL,
    authorisation    TEXT    NOT NULL,
    role             TEXT,
    place            TEXT,
    condition        TEXT,
    note             TEXT,
    version          INTEGER NOT NULL,
    recorded_at      BIGINT  NOT NULL,
    changed_at       BIGINT  NOT NULL
);
CREATE INDEX item_by_manifestation ON item (manifestation_id);

CREATE TABLE item_content (
    item_id  TEXT    NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    work_id  TEXT    NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    PRIMARY KEY (item_id, position)
);
CREATE INDEX item_content_by_work ON item_content (work_id);

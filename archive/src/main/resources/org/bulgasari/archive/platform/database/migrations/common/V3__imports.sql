-- What came in, from where, and what became of it. The source's own words are kept with the work.

CREATE TABLE import_run (
    id          TEXT PRIMARY KEY,
    profile     TEXT   NOT NULL,
    files       TEXT   NOT NULL,
    state       TEXT   NOT NULL,
    started_at  BIGINT NOT NULL,
    finished_at BIGINT,
    summary     TEXT
);

-- payload: the source's record as it came; digest: SHA-256 of the payload and of the profile that read it;
-- mapped_digest: SHA-256 of the exchange record it was turned into then; work_version: the work's version when the import
-- had written it, so that a later one was made by hand; items: the source's keys of its items with ours;
-- pending: links to records that have not come yet.
CREATE TABLE source_record (
    source       TEXT   NOT NULL,
    source_key   TEXT   NOT NULL,
    work_id      TEXT REFERENCES work (id) ON DELETE SET NULL,
    work_version INTEGER,
    digest       TEXT   NOT NULL,
    payload      TEXT   NOT NULL,
    mapped_digest TEXT  NOT NULL,
    items        TEXT,
    pending      TEXT,
    doubts       TEXT,
    unmapped     TEXT,
    run_id       TEXT   NOT NULL REFERENCES import_run (id),
    imported_at  BIGINT NOT NULL,
    PRIMARY KEY (source, source_key)
);
CREATE INDEX source_record_by_work ON source_record (work_id);
CREATE INDEX source_record_pending ON source_record (source, source_key) WHERE pending IS NOT NULL;

-- A source's own key for an agent, or what makes two of its records one film, so that the next run finds the same again.
CREATE TABLE source_link (
    source       TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    source_key   TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    PRIMARY KEY (source, subject_kind, source_key)
);
CREATE INDEX source_link_by_subject ON source_link (subject_id);

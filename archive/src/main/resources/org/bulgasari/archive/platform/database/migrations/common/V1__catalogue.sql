-- Works and what is known of them. Every child row belongs to one work and is replaced with it.
-- Ids: UUIDv7 text. Instants: microseconds since 1970 UTC. Days: ISO 8601 text, derived from the EDTF date beside them.

CREATE TABLE work (
    id                TEXT PRIMARY KEY,
    kind              TEXT    NOT NULL,
    preferred_title   TEXT    NOT NULL,
    sort_key          TEXT    NOT NULL,
    date_edtf         TEXT,
    first_day         TEXT,
    last_day          TEXT,
    first_year        INTEGER,
    colour            TEXT,
    sound             TEXT,
    length_in_seconds INTEGER,
    note              TEXT,
    version           INTEGER NOT NULL,
    recorded_at       BIGINT  NOT NULL,
    changed_at        BIGINT  NOT NULL
);
CREATE INDEX work_by_sort_key ON work (sort_key);
CREATE INDEX work_by_recorded_at ON work (recorded_at);

CREATE TABLE work_title (
    work_id         TEXT    NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    text            TEXT    NOT NULL,
    type            TEXT    NOT NULL,
    language        TEXT,
    script          TEXT,
    transliteration TEXT,
    PRIMARY KEY (work_id, position)
);

CREATE TABLE work_summary (
    work_id  TEXT    NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    language TEXT,
    text     TEXT    NOT NULL,
    PRIMARY KEY (work_id, position)
);

-- Terms of every vocabulary a work is described with: country, language, form, genre, subject.
-- `code` is a term's code where the vocabulary is controlled, the words themselves where it is open (subject);
-- `qualifier` tells how a language is used: spoken, subtitles, intertitles, dubbed.
CREATE TABLE work_term (
    work_id    TEXT    NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    vocabulary TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    code       TEXT    NOT NULL,
    qualifier  TEXT,
    PRIMARY KEY (work_id, vocabulary, position)
);

CREATE TABLE work_identifier (
    work_id  TEXT    NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    scheme   TEXT    NOT NULL,
    value    TEXT    NOT NULL,
    PRIMARY KEY (work_id, position)
);
CREATE INDEX work_identifier_by_value ON work_identifier (scheme, value);

CREATE TABLE agent (
    id          TEXT PRIMARY KEY,
    kind        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    sort_key    TEXT    NOT NULL,
    note        TEXT,
    version     INTEGER NOT NULL,
    recorded_at BIGINT  NOT NULL,
    changed_at  BIGINT  NOT NULL
);
CREATE INDEX agent_by_name ON agent (name, kind);
CREATE INDEX agent_by_sort_key ON agent (sort_key);

CREATE TABLE agent_name (
    agent_id        TEXT    NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    text            TEXT    NOT NULL,
    language        TEXT,
    script          TEXT,
    transliteration TEXT,
    PRIMARY KEY (agent_id, position)
);

CREATE TABLE agent_identifier (
    agent_id TEXT    NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    scheme   TEXT    NOT NULL,
    value    TEXT    NOT NULL,
    PRIMARY KEY (agent_id, position)
);
CREATE INDEX agent_identifier_by_value ON agent_identifier (scheme, value);

CREATE TABLE contribution (
    work_id     TEXT    NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    agent_id    TEXT    NOT NULL REFERENCES agent (id),
    role        TEXT    NOT NULL,
    credited_as TEXT,
    note        TEXT,
    PRIMARY KEY (work_id, position)
);
CREATE INDEX contribution_by_agent ON contribution (agent_id);

-- The other side is a work of ours, or only a title while we do not have it.
CREATE TABLE relation (
    work_id      TEXT    NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    type         TEXT    NOT NULL,
    target_id    TEXT REFERENCES work (id),
    target_title TEXT,
    place        TEXT,
    note         TEXT,
    PRIMARY KEY (work_id, position)
);
CREATE INDEX relation_by_target ON relation (target_id);

CREATE TABLE variant (
    id                TEXT PRIMARY KEY,
    work_id           TEXT    NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    source_key        TEXT,
    type              TEXT    NOT NULL,
    title             TEXT,
    date_edtf         TEXT,
    length_in_seconds INTEGER,
    note              TEXT
);
CREATE INDEX variant_by_work ON variant (work_id);

CREATE TABLE manifestation (
    id           TEXT PRIMARY KEY,
    work_id      TEXT    NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    source_key   TEXT,
    variant_id   TEXT REFERENCES variant (id) ON DELETE SET NULL,
    type         TEXT    NOT NULL,
    title        TEXT,
    date_edtf    TEXT,
    carrier_type TEXT,
    standard     TEXT,
    publisher    TEXT,
    country      TEXT,
    languages    TEXT,
    identifiers  TEXT,
    note         TEXT
);
CREATE INDEX manifestation_by_work ON manifestation (work_id);

-- A source and a statement exist only where a fact has a source, a doubt or a rival.
-- Subjects: work, variant, manifestation, item, agent.
CREATE TABLE source (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    citation TEXT NOT NULL,
    url      TEXT NOT NULL,
    UNIQUE (citation, kind, url)
);

CREATE TABLE statement (
    id           TEXT PRIMARY KEY,
    subject_kind TEXT    NOT NULL,
    subject_id   TEXT    NOT NULL,
    position     INTEGER NOT NULL,
    property     TEXT    NOT NULL,
    value        TEXT    NOT NULL,
    rank         TEXT    NOT NULL,
    standing     TEXT    NOT NULL,
    note         TEXT,
    recorded_at  BIGINT  NOT NULL
);
CREATE INDEX statement_by_subject ON statement (subject_kind, subject_id);

CREATE TABLE statement_source (
    statement_id TEXT    NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    source_id    TEXT    NOT NULL REFERENCES source (id),
    PRIMARY KEY (statement_id, position)
);

CREATE TABLE rights_statement (
    id           TEXT PRIMARY KEY,
    subject_kind TEXT    NOT NULL,
    subject_id   TEXT    NOT NULL,
    position     INTEGER NOT NULL,
    basis        TEXT    NOT NULL,
    jurisdiction TEXT,
    from_edtf    TEXT,
    to_edtf      TEXT,
    permits      TEXT    NOT NULL,
    source       TEXT,
    decider      TEXT,
    note         TEXT,
    recorded_at  BIGINT  NOT NULL
);
CREATE INDEX rights_statement_by_subject ON rights_statement (subject_kind, subject_id);

CREATE TABLE restriction (
    id           TEXT PRIMARY KEY,
    subject_kind TEXT    NOT NULL,
    subject_id   TEXT    NOT NULL,
    position     INTEGER NOT NULL,
    kind         TEXT    NOT NULL,
    value        TEXT,
    note         TEXT,
    recorded_at  BIGINT  NOT NULL
);
CREATE INDEX restriction_by_subject ON restriction (subject_kind, subject_id);

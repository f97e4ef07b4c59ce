-- Who may sign in, and with what. Passwords as Argon2id strings; tokens only as SHA-256 digests.

CREATE TABLE account (
    id            TEXT PRIMARY KEY,
    name          TEXT   NOT NULL UNIQUE,
    role          TEXT   NOT NULL,
    password_hash TEXT   NOT NULL,
    recorded_at   BIGINT NOT NULL
);

CREATE TABLE api_token (
    digest      TEXT PRIMARY KEY,
    account_id  TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    recorded_at BIGINT NOT NULL
);

-- How far each consumer of events has read: the pair (tx, seq) of the last one.
CREATE TABLE event_cursor (
    consumer TEXT PRIMARY KEY,
    tx       BIGINT NOT NULL,
    seq      BIGINT NOT NULL
);

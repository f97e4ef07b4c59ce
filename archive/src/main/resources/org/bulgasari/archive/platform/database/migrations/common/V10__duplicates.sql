-- Keys that bring records together which may be of one thing. key: 64 bits of a digest, since keys only serve to meet.
CREATE TABLE match_key (
    subject_kind TEXT   NOT NULL,
    key          BIGINT NOT NULL,
    subject_id   TEXT   NOT NULL,
    PRIMARY KEY (subject_kind, key, subject_id)
);
CREATE INDEX match_key_by_subject ON match_key (subject_kind, subject_id);

-- Records that may be of one thing, one_id before other_id. reasons: their codes, with commas between.
CREATE TABLE duplicate_proposal (
    subject_kind TEXT             NOT NULL,
    one_id       TEXT             NOT NULL,
    other_id     TEXT             NOT NULL,
    probability  DOUBLE PRECISION NOT NULL,
    reasons      TEXT             NOT NULL,
    PRIMARY KEY (subject_kind, one_id, other_id)
);
CREATE INDEX duplicate_proposal_by_other ON duplicate_proposal (subject_kind, other_id);
CREATE INDEX duplicate_proposal_by_probability ON duplicate_proposal (subject_kind, probability DESC, one_id, other_id);

-- Records that somebody called not the same, one_id before other_id.
CREATE TABLE not_the_same (
    subject_kind TEXT   NOT NULL,
    one_id       TEXT   NOT NULL,
    other_id     TEXT   NOT NULL,
    actor        TEXT,
    recorded_at  BIGINT NOT NULL,
    PRIMARY KEY (subject_kind, one_id, other_id)
);

-- Keys are hashes: this table says nothing about who tried.
CREATE TABLE sign_in_attempts (
    attempt_key VARCHAR(80) NOT NULL,
    failures    INT         NOT NULL,
    last_at     DATETIME(6) NOT NULL,
    CONSTRAINT pk_sign_in_attempts PRIMARY KEY (attempt_key)
);

CREATE TABLE account (
    id                  BINARY(16)   NOT NULL,
    email               VARCHAR(254) NOT NULL,
    display_name        VARCHAR(120) NOT NULL,
    password_hash       VARCHAR(255),
    operator            BOOLEAN      NOT NULL,
    locale              VARCHAR(20),
    theme               VARCHAR(40)  NOT NULL,
    credentials_version BIGINT       NOT NULL,
    created_at          DATETIME(6)  NOT NULL,
    version             BIGINT       NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
);

CREATE TABLE engagement (
    tenant_id       BINARY(16)   NOT NULL,
    client_id       BINARY(16)   NOT NULL,
    id              BINARY(16)   NOT NULL,
    name            VARCHAR(120) NOT NULL,
    stage           VARCHAR(40)  NOT NULL,
    seats           INT          NOT NULL,
    term_months     INT          NOT NULL,
    target_start    DATE         NOT NULL,
    currency        VARCHAR(3)   NOT NULL,
    numbers_to_port INT,
    assumptions     TEXT         NOT NULL,
    switching_costs TEXT         NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    version         BIGINT       NOT NULL,
    CONSTRAINT pk_engagement PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_engagement_client UNIQUE (tenant_id, client_id, id),
    CONSTRAINT fk_engagement_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id)
);

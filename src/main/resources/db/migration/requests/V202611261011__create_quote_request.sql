CREATE TABLE quote_request (
    tenant_id      BINARY(16)    NOT NULL,
    id             BINARY(16)    NOT NULL,
    client_id      BINARY(16)    NOT NULL,
    engagement_id  BINARY(16)    NOT NULL,
    request_number INT           NOT NULL,
    scope          TEXT          NOT NULL,
    scope_hash     VARCHAR(64)   NOT NULL,
    deadline       DATE          NOT NULL,
    sealed         BOOLEAN       NOT NULL,
    note           VARCHAR(2000) NOT NULL,
    sent_at        DATETIME(6)   NOT NULL,
    sent_by        VARCHAR(200)  NOT NULL,
    opened_at      DATETIME(6),
    opened_by      VARCHAR(200),
    closed_told_on DATE,
    version        BIGINT        NOT NULL,
    CONSTRAINT pk_quote_request PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_quote_request_client UNIQUE (tenant_id, client_id, id),
    CONSTRAINT uq_quote_request_number UNIQUE (tenant_id, engagement_id, request_number),
    CONSTRAINT fk_quote_request_engagement FOREIGN KEY (tenant_id, client_id, engagement_id)
        REFERENCES engagement (tenant_id, client_id, id)
);

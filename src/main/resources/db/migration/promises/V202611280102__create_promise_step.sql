CREATE TABLE promise_step (
    tenant_id     BINARY(16)   NOT NULL,
    id            BINARY(16)   NOT NULL,
    client_id     BINARY(16)   NOT NULL,
    engagement_id BINARY(16)   NOT NULL,
    provider_id   BINARY(16)   NOT NULL,
    subject       VARCHAR(64)  NOT NULL,
    state         VARCHAR(40)  NOT NULL,
    step_on       DATE         NOT NULL,
    channel       VARCHAR(40),
    document_name VARCHAR(255),
    document_page INT,
    quoted_words  TEXT,
    note          VARCHAR(500),
    recorded_by   VARCHAR(200) NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_promise_step PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_promise_step_engagement FOREIGN KEY (tenant_id, client_id, engagement_id)
        REFERENCES engagement (tenant_id, client_id, id),
    CONSTRAINT fk_promise_step_provider FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
);

CREATE TABLE provider_question (
    tenant_id     BINARY(16)   NOT NULL,
    id            BINARY(16)   NOT NULL,
    client_id     BINARY(16)   NOT NULL,
    engagement_id BINARY(16)   NOT NULL,
    provider_id   BINARY(16)   NOT NULL,
    subject       VARCHAR(64)  NOT NULL,
    currency      VARCHAR(3)   NOT NULL,
    statements    TEXT         NOT NULL,
    asked_by      VARCHAR(200) NOT NULL,
    asked_at      DATETIME(6)  NOT NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_provider_question PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_provider_question_subject UNIQUE (tenant_id, engagement_id, provider_id, subject),
    CONSTRAINT fk_provider_question_engagement FOREIGN KEY (tenant_id, client_id, engagement_id)
        REFERENCES engagement (tenant_id, client_id, id),
    CONSTRAINT fk_provider_question_provider FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
);

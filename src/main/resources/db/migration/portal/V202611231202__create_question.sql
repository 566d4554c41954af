CREATE TABLE question (
    tenant_id     BINARY(16)    NOT NULL,
    client_id     BINARY(16)    NOT NULL,
    id            BINARY(16)    NOT NULL,
    engagement_id BINARY(16)    NOT NULL,
    text          VARCHAR(2000) NOT NULL,
    asked_by_id   BINARY(16)    NOT NULL,
    asked_by      VARCHAR(120)  NOT NULL,
    asked_at      DATETIME(6)   NOT NULL,
    version       BIGINT        NOT NULL,
    CONSTRAINT pk_question PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_question_client UNIQUE (tenant_id, client_id, id),
    CONSTRAINT fk_question_engagement FOREIGN KEY (tenant_id, client_id, engagement_id)
        REFERENCES engagement (tenant_id, client_id, id),
    CONSTRAINT fk_question_membership FOREIGN KEY (tenant_id, asked_by_id) REFERENCES membership (tenant_id, id)
);

CREATE TABLE recommendation (
    tenant_id     BINARY(16)   NOT NULL,
    client_id     BINARY(16)   NOT NULL,
    id            BINARY(16)   NOT NULL,
    engagement_id BINARY(16)   NOT NULL,
    revision      INT          NOT NULL,
    quote_id      BINARY(16)   NOT NULL,
    provider_name VARCHAR(200) NOT NULL,
    headline      VARCHAR(300) NOT NULL,
    reasons       TEXT         NOT NULL,
    internal_note TEXT,
    chosen_by     VARCHAR(200) NOT NULL,
    chosen_at     DATETIME(6)  NOT NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_recommendation PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_recommendation_revision UNIQUE (tenant_id, engagement_id, revision),
    CONSTRAINT fk_recommendation_engagement FOREIGN KEY (tenant_id, client_id, engagement_id)
        REFERENCES engagement (tenant_id, client_id, id),
    CONSTRAINT fk_recommendation_quote FOREIGN KEY (tenant_id, client_id, quote_id)
        REFERENCES quote (tenant_id, client_id, id)
);

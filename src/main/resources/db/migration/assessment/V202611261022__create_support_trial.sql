CREATE TABLE support_trial (
    tenant_id      BINARY(16)   NOT NULL,
    id             BINARY(16)   NOT NULL,
    client_id      BINARY(16)   NOT NULL,
    engagement_id  BINARY(16)   NOT NULL,
    provider_id    BINARY(16)   NOT NULL,
    channel        VARCHAR(40)  NOT NULL,
    asked_at       DATETIME(6)  NOT NULL,
    question       VARCHAR(500) NOT NULL,
    waited_minutes INT,
    solved         BOOLEAN,
    recorded_by    VARCHAR(200) NOT NULL,
    version        BIGINT       NOT NULL,
    CONSTRAINT pk_support_trial PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_support_trial_engagement FOREIGN KEY (tenant_id, client_id, engagement_id)
        REFERENCES engagement (tenant_id, client_id, id),
    CONSTRAINT fk_support_trial_provider FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
);

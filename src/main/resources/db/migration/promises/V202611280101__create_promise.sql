CREATE TABLE promise (
    tenant_id     BINARY(16)    NOT NULL,
    id            BINARY(16)    NOT NULL,
    client_id     BINARY(16)    NOT NULL,
    engagement_id BINARY(16)    NOT NULL,
    provider_id   BINARY(16)    NOT NULL,
    consideration INT           NOT NULL,
    text          VARCHAR(1000) NOT NULL,
    said_by       VARCHAR(200)  NOT NULL,
    said_on       DATE,
    channel       VARCHAR(40)   NOT NULL,
    recorded_by   VARCHAR(200)  NOT NULL,
    recorded_at   DATETIME(6)   NOT NULL,
    retracted_at  DATETIME(6),
    retracted_by  VARCHAR(200),
    version       BIGINT        NOT NULL,
    CONSTRAINT pk_promise PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_promise_engagement FOREIGN KEY (tenant_id, client_id, engagement_id)
        REFERENCES engagement (tenant_id, client_id, id),
    CONSTRAINT fk_promise_provider FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
);

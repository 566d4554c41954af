CREATE TABLE provider_release (
    tenant_id   BINARY(16)    NOT NULL,
    id          BINARY(16)    NOT NULL,
    provider_id BINARY(16)    NOT NULL,
    released_on DATE          NOT NULL,
    kind        VARCHAR(20)   NOT NULL,
    title       VARCHAR(200)  NOT NULL,
    notes       VARCHAR(1000) NOT NULL,
    source      VARCHAR(300)  NOT NULL,
    version     BIGINT        NOT NULL,
    CONSTRAINT pk_provider_release PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_provider_release_provider FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
);

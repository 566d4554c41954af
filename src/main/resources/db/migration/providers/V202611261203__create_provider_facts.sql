CREATE TABLE provider_facts (
    tenant_id   BINARY(16) NOT NULL,
    id          BINARY(16) NOT NULL,
    provider_id BINARY(16) NOT NULL,
    facts       TEXT       NOT NULL,
    version     BIGINT     NOT NULL,
    CONSTRAINT pk_provider_facts PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_provider_facts_provider UNIQUE (tenant_id, provider_id),
    CONSTRAINT fk_provider_facts_provider FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
);

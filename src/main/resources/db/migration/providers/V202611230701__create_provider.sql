CREATE TABLE provider (
    tenant_id       BINARY(16)    NOT NULL,
    id              BINARY(16)    NOT NULL,
    name            VARCHAR(120)  NOT NULL,
    website         VARCHAR(200)  NOT NULL,
    adviser_pay     VARCHAR(1000) NOT NULL,
    adviser_percent DECIMAL(9, 6),
    version         BIGINT        NOT NULL,
    CONSTRAINT pk_provider PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_provider_name UNIQUE (tenant_id, name),
    CONSTRAINT fk_provider_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

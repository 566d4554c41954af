CREATE TABLE site (
    tenant_id       BINARY(16)   NOT NULL,
    client_id       BINARY(16)   NOT NULL,
    id              BINARY(16)   NOT NULL,
    code            VARCHAR(20)  NOT NULL,
    name            VARCHAR(120) NOT NULL,
    address         VARCHAR(300) NOT NULL,
    users           INT          NOT NULL,
    network_profile TEXT,
    version         BIGINT       NOT NULL,
    CONSTRAINT pk_site PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_site_client UNIQUE (tenant_id, client_id, id),
    CONSTRAINT uq_site_code UNIQUE (tenant_id, client_id, code),
    CONSTRAINT fk_site_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id)
);

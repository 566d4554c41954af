CREATE TABLE client_needs (
    tenant_id BINARY(16) NOT NULL,
    client_id BINARY(16) NOT NULL,
    id        BINARY(16) NOT NULL,
    needs     TEXT       NOT NULL,
    version   BIGINT     NOT NULL,
    CONSTRAINT pk_client_needs PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_client_needs_client UNIQUE (tenant_id, client_id),
    CONSTRAINT fk_client_needs_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id)
);

CREATE TABLE calling_habits (
    tenant_id BINARY(16) NOT NULL,
    client_id BINARY(16) NOT NULL,
    id        BINARY(16) NOT NULL,
    habits    TEXT       NOT NULL,
    version   BIGINT     NOT NULL,
    CONSTRAINT pk_calling_habits PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_calling_habits_client UNIQUE (tenant_id, client_id),
    CONSTRAINT fk_calling_habits_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id)
);

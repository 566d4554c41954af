CREATE TABLE storage_count (
    tenant_id BINARY(16) NOT NULL,
    id        BINARY(16) NOT NULL,
    bytes     BIGINT     NOT NULL,
    version   BIGINT     NOT NULL,
    CONSTRAINT pk_storage_count PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_storage_count_tenant UNIQUE (tenant_id),
    CONSTRAINT fk_storage_count_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

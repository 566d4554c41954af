CREATE TABLE orphaned_file (
    tenant_id BINARY(16)  NOT NULL,
    id        BINARY(16)  NOT NULL,
    stored_as BINARY(16)  NOT NULL,
    found_at  DATETIME(6) NOT NULL,
    version   BIGINT      NOT NULL,
    CONSTRAINT pk_orphaned_file PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_orphaned_file_name UNIQUE (tenant_id, stored_as),
    CONSTRAINT fk_orphaned_file_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE audit_counter (
    tenant_id   BINARY(16) NOT NULL,
    id          BINARY(16) NOT NULL,
    last_number BIGINT     NOT NULL,
    version     BIGINT     NOT NULL,
    CONSTRAINT pk_audit_counter PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_audit_counter_tenant UNIQUE (tenant_id),
    CONSTRAINT fk_audit_counter_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE audit_entry (
    tenant_id       BINARY(16)   NOT NULL,
    id              BINARY(16)   NOT NULL,
    sequence_number BIGINT       NOT NULL,
    actor           VARCHAR(80)  NOT NULL,
    action          VARCHAR(80)  NOT NULL,
    subject         VARCHAR(255) NOT NULL,
    recorded_at     DATETIME(6)  NOT NULL,
    version         BIGINT       NOT NULL,
    CONSTRAINT pk_audit_entry PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_audit_entry_sequence UNIQUE (tenant_id, sequence_number),
    CONSTRAINT fk_audit_entry_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

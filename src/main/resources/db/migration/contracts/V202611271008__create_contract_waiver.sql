CREATE TABLE contract_waiver (
    tenant_id         BINARY(16)   NOT NULL,
    id                BINARY(16)   NOT NULL,
    client_id         BINARY(16)   NOT NULL,
    final_contract_id BINARY(16)   NOT NULL,
    fingerprint       VARCHAR(64)  NOT NULL,
    reason            VARCHAR(500) NOT NULL,
    waived_at         DATETIME(6)  NOT NULL,
    waived_by         VARCHAR(200) NOT NULL,
    version           BIGINT       NOT NULL,
    CONSTRAINT pk_contract_waiver PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_contract_waiver UNIQUE (tenant_id, final_contract_id, fingerprint),
    CONSTRAINT fk_contract_waiver_contract FOREIGN KEY (tenant_id, client_id, final_contract_id) REFERENCES final_contract (tenant_id, client_id, id)
);

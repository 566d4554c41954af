CREATE TABLE contract_claim (
    tenant_id   BINARY(16)     NOT NULL,
    id          BINARY(16)     NOT NULL,
    client_id   BINARY(16)     NOT NULL,
    contract_id BINARY(16)     NOT NULL,
    claim_month DATE           NOT NULL,
    claimed     DECIMAL(19, 4) NOT NULL,
    paid        DECIMAL(19, 4) NOT NULL,
    version     BIGINT         NOT NULL,
    CONSTRAINT pk_contract_claim PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_contract_claim_contract FOREIGN KEY (tenant_id, client_id, contract_id) REFERENCES contract (tenant_id, client_id, id)
);

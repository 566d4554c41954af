CREATE TABLE warranty_claim_step (
    tenant_id   BINARY(16)    NOT NULL,
    id          BINARY(16)    NOT NULL,
    client_id   BINARY(16)    NOT NULL,
    claim_id    BINARY(16)    NOT NULL,
    place       INT           NOT NULL,
    state       VARCHAR(40)   NOT NULL,
    happened_on DATE          NOT NULL,
    note        VARCHAR(2000) NOT NULL,
    rma_number  VARCHAR(100)  NOT NULL,
    tracking    VARCHAR(100)  NOT NULL,
    recorded_by VARCHAR(200)  NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    version     BIGINT        NOT NULL,
    CONSTRAINT pk_warranty_claim_step PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_warranty_claim_step_place UNIQUE (tenant_id, claim_id, place),
    CONSTRAINT fk_warranty_claim_step_claim FOREIGN KEY (tenant_id, client_id, claim_id) REFERENCES warranty_claim (tenant_id, client_id, id)
);

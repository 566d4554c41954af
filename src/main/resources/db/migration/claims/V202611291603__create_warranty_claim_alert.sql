CREATE TABLE warranty_claim_alert (
    tenant_id BINARY(16)  NOT NULL,
    id        BINARY(16)  NOT NULL,
    client_id BINARY(16)  NOT NULL,
    claim_id  BINARY(16)  NOT NULL,
    due_on    DATE        NOT NULL,
    band      VARCHAR(40) NOT NULL,
    sent_at   DATETIME(6) NOT NULL,
    version   BIGINT      NOT NULL,
    CONSTRAINT pk_warranty_claim_alert PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_warranty_claim_alert_band UNIQUE (tenant_id, claim_id, due_on, band),
    CONSTRAINT fk_warranty_claim_alert_claim FOREIGN KEY (tenant_id, client_id, claim_id) REFERENCES warranty_claim (tenant_id, client_id, id)
);

CREATE TABLE warranty_claim_paper (
    tenant_id   BINARY(16)  NOT NULL,
    id          BINARY(16)  NOT NULL,
    client_id   BINARY(16)  NOT NULL,
    claim_id    BINARY(16)  NOT NULL,
    document_id BINARY(16)  NOT NULL,
    kind        VARCHAR(40) NOT NULL,
    file_name   VARCHAR(200) NOT NULL,
    version     BIGINT      NOT NULL,
    CONSTRAINT pk_warranty_claim_paper PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_warranty_claim_paper_document UNIQUE (tenant_id, claim_id, document_id),
    CONSTRAINT fk_warranty_claim_paper_claim FOREIGN KEY (tenant_id, client_id, claim_id) REFERENCES warranty_claim (tenant_id, client_id, id),
    CONSTRAINT fk_warranty_claim_paper_document FOREIGN KEY (tenant_id, client_id, document_id) REFERENCES document (tenant_id, client_id, id)
);

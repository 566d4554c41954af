CREATE TABLE outage_evidence (
    tenant_id   BINARY(16)   NOT NULL,
    id          BINARY(16)   NOT NULL,
    client_id   BINARY(16)   NOT NULL,
    outage_id   BINARY(16)   NOT NULL,
    document_id BINARY(16)   NOT NULL,
    file_name   VARCHAR(255) NOT NULL,
    size        BIGINT       NOT NULL,
    added_at    DATETIME(6)  NOT NULL,
    added_by    VARCHAR(200) NOT NULL,
    member_id   BINARY(16),
    version     BIGINT       NOT NULL,
    CONSTRAINT pk_outage_evidence PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_outage_evidence_document UNIQUE (tenant_id, outage_id, document_id),
    CONSTRAINT fk_outage_evidence_outage FOREIGN KEY (tenant_id, client_id, outage_id) REFERENCES logged_outage (tenant_id, client_id, id),
    CONSTRAINT fk_outage_evidence_document FOREIGN KEY (tenant_id, client_id, document_id) REFERENCES document (tenant_id, client_id, id)
);

CREATE TABLE proposal_verdict (
    tenant_id   BINARY(16)   NOT NULL,
    id          BINARY(16)   NOT NULL,
    client_id   BINARY(16)   NOT NULL,
    document_id BINARY(16)   NOT NULL,
    quote_id    BINARY(16)   NOT NULL,
    term_key    VARCHAR(80)  NOT NULL,
    statement   VARCHAR(64)  NOT NULL,
    verdict     VARCHAR(40)  NOT NULL,
    reason      VARCHAR(500),
    entry_id    BINARY(16),
    decided_by  VARCHAR(200) NOT NULL,
    decided_at  DATETIME(6)  NOT NULL,
    version     BIGINT       NOT NULL,
    CONSTRAINT pk_proposal_verdict PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_proposal_verdict_document FOREIGN KEY (tenant_id, client_id, document_id)
        REFERENCES document (tenant_id, client_id, id),
    CONSTRAINT fk_proposal_verdict_quote FOREIGN KEY (tenant_id, client_id, quote_id)
        REFERENCES quote (tenant_id, client_id, id)
);

CREATE TABLE quote_withdrawal (
    tenant_id    BINARY(16)   NOT NULL,
    id           BINARY(16)   NOT NULL,
    client_id    BINARY(16)   NOT NULL,
    quote_id     BINARY(16)   NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    withdrawn_at DATETIME(6)  NOT NULL,
    withdrawn_by VARCHAR(200) NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_quote_withdrawal PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_quote_withdrawal_quote UNIQUE (tenant_id, quote_id),
    CONSTRAINT fk_quote_withdrawal_quote FOREIGN KEY (tenant_id, client_id, quote_id) REFERENCES quote (tenant_id, client_id, id)
);

CREATE TABLE quote_lapse (
    tenant_id    BINARY(16)  NOT NULL,
    id           BINARY(16)  NOT NULL,
    client_id    BINARY(16)  NOT NULL,
    quote_id     BINARY(16)  NOT NULL,
    announced_at DATETIME(6) NOT NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_quote_lapse PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_quote_lapse_quote UNIQUE (tenant_id, quote_id),
    CONSTRAINT fk_quote_lapse_quote FOREIGN KEY (tenant_id, client_id, quote_id) REFERENCES quote (tenant_id, client_id, id)
);

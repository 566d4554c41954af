CREATE TABLE invoice_item (
    tenant_id   BINARY(16)     NOT NULL,
    id          BINARY(16)     NOT NULL,
    client_id   BINARY(16)     NOT NULL,
    invoice_id  BINARY(16)     NOT NULL,
    item_number INT            NOT NULL,
    sheet_row   INT            NOT NULL,
    code        VARCHAR(200)   NOT NULL,
    description VARCHAR(200)   NOT NULL,
    quantity    DECIMAL(23, 6),
    unit_price  DECIMAL(23, 6),
    amount      DECIMAL(19, 4) NOT NULL,
    fee_id      VARCHAR(120),
    version     BIGINT         NOT NULL,
    CONSTRAINT pk_invoice_item PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_invoice_item_invoice FOREIGN KEY (tenant_id, client_id, invoice_id) REFERENCES invoice (tenant_id, client_id, id)
);

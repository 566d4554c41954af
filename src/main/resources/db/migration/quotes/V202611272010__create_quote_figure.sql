CREATE TABLE quote_figure (
    tenant_id         BINARY(16)     NOT NULL,
    id                BINARY(16)     NOT NULL,
    client_id         BINARY(16)     NOT NULL,
    quote_id          BINARY(16)     NOT NULL,
    currency          VARCHAR(3)     NOT NULL,
    seats             INT            NOT NULL,
    offered_on        DATE           NOT NULL,
    per_seat_month    DECIMAL(19, 6) NOT NULL,
    up_front_per_seat DECIMAL(19, 6) NOT NULL,
    version           BIGINT         NOT NULL,
    CONSTRAINT pk_quote_figure PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_quote_figure_quote UNIQUE (tenant_id, quote_id),
    CONSTRAINT fk_quote_figure_quote FOREIGN KEY (tenant_id, client_id, quote_id) REFERENCES quote (tenant_id, client_id, id)
);

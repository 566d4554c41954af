CREATE TABLE line_end_alert (
    tenant_id BINARY(16)  NOT NULL,
    id        BINARY(16)  NOT NULL,
    client_id BINARY(16)  NOT NULL,
    first_end DATE        NOT NULL,
    ahead     INT         NOT NULL,
    sent_at   DATETIME(6) NOT NULL,
    version   BIGINT      NOT NULL,
    CONSTRAINT pk_line_end_alert PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_line_end_alert UNIQUE (tenant_id, client_id, first_end, ahead),
    CONSTRAINT fk_line_end_alert_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id)
);

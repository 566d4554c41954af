CREATE TABLE complaint_alert (
    tenant_id    BINARY(16)  NOT NULL,
    id           BINARY(16)  NOT NULL,
    client_id    BINARY(16)  NOT NULL,
    complaint_id BINARY(16)  NOT NULL,
    kind         VARCHAR(40) NOT NULL,
    due_on       DATE        NOT NULL,
    band         VARCHAR(40) NOT NULL,
    sent_at      DATETIME(6) NOT NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_complaint_alert PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_complaint_alert_band UNIQUE (tenant_id, complaint_id, kind, due_on, band),
    CONSTRAINT fk_complaint_alert_complaint FOREIGN KEY (tenant_id, client_id, complaint_id)
        REFERENCES complaint (tenant_id, client_id, id)
);

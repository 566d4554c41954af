CREATE TABLE notice_alert (
    tenant_id     BINARY(16)  NOT NULL,
    id            BINARY(16)  NOT NULL,
    client_id     BINARY(16)  NOT NULL,
    contract_id   BINARY(16)  NOT NULL,
    arming        INT         NOT NULL,
    band          VARCHAR(40) NOT NULL,
    send_by       DATE        NOT NULL,
    sent_at       DATETIME(6) NOT NULL,
    superseded_at DATETIME(6),
    version       BIGINT      NOT NULL,
    CONSTRAINT pk_notice_alert PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_notice_alert_band UNIQUE (tenant_id, contract_id, arming, band),
    CONSTRAINT fk_notice_alert_contract FOREIGN KEY (tenant_id, client_id, contract_id) REFERENCES contract (tenant_id, client_id, id)
);

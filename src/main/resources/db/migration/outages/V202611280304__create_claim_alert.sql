CREATE TABLE claim_alert (
    tenant_id     BINARY(16)  NOT NULL,
    id            BINARY(16)  NOT NULL,
    client_id     BINARY(16)  NOT NULL,
    watch_id      BINARY(16)  NOT NULL,
    arming        INT         NOT NULL,
    band          VARCHAR(40) NOT NULL,
    claim_by      DATE        NOT NULL,
    sent_at       DATETIME(6) NOT NULL,
    version       BIGINT      NOT NULL,
    CONSTRAINT pk_claim_alert PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_claim_alert_band UNIQUE (tenant_id, watch_id, arming, band),
    CONSTRAINT fk_claim_alert_watch FOREIGN KEY (tenant_id, client_id, watch_id) REFERENCES claim_watch (tenant_id, client_id, id)
);

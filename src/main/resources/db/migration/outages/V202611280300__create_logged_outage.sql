CREATE TABLE logged_outage (
    tenant_id    BINARY(16)    NOT NULL,
    id           BINARY(16)    NOT NULL,
    client_id    BINARY(16)    NOT NULL,
    site_code    VARCHAR(20),
    service      VARCHAR(40),
    started_at   DATETIME(6)   NOT NULL,
    ended_at     DATETIME(6),
    cause        VARCHAR(40)   NOT NULL,
    announced_at DATETIME(6),
    incident     VARCHAR(200)  NOT NULL,
    ticket       VARCHAR(200)  NOT NULL,
    note         VARCHAR(2000) NOT NULL,
    reported_at  DATETIME(6)   NOT NULL,
    reported_by  VARCHAR(200)  NOT NULL,
    version      BIGINT        NOT NULL,
    CONSTRAINT pk_logged_outage PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_logged_outage_client FOREIGN KEY (tenant_id, client_id) REFERENCES client (tenant_id, id)
);

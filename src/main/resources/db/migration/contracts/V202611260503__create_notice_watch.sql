CREATE TABLE notice_watch (
    tenant_id     BINARY(16)  NOT NULL,
    id            BINARY(16)  NOT NULL,
    client_id     BINARY(16)  NOT NULL,
    contract_id   BINARY(16)  NOT NULL,
    arming        INT         NOT NULL,
    status        VARCHAR(40) NOT NULL,
    send_by       DATE,
    arrive_by     DATE,
    version       BIGINT      NOT NULL,
    CONSTRAINT pk_notice_watch PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_notice_watch_contract UNIQUE (tenant_id, contract_id),
    CONSTRAINT fk_notice_watch_contract FOREIGN KEY (tenant_id, client_id, contract_id) REFERENCES contract (tenant_id, client_id, id)
);

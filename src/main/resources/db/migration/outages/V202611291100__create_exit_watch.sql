CREATE TABLE exit_watch (
    tenant_id     BINARY(16)   NOT NULL,
    id            BINARY(16)   NOT NULL,
    client_id     BINARY(16)   NOT NULL,
    contract_id   BINARY(16)   NOT NULL,
    scope         VARCHAR(40)  NOT NULL,
    provider      VARCHAR(200) NOT NULL,
    since_month   DATE,
    failures      INT          NOT NULL,
    within_months INT          NOT NULL,
    arming        INT          NOT NULL,
    announced     INT          NOT NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_exit_watch PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_exit_watch_scope UNIQUE (tenant_id, contract_id, scope),
    CONSTRAINT fk_exit_watch_contract FOREIGN KEY (tenant_id, client_id, contract_id) REFERENCES contract (tenant_id, client_id, id)
);

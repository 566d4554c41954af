CREATE TABLE claim_watch (
    tenant_id    BINARY(16)     NOT NULL,
    id           BINARY(16)     NOT NULL,
    client_id    BINARY(16)     NOT NULL,
    contract_id  BINARY(16)     NOT NULL,
    scope        VARCHAR(40)    NOT NULL,
    first_month  DATE           NOT NULL,
    last_month   DATE           NOT NULL,
    provider     VARCHAR(200)   NOT NULL,
    currency     CHAR(3)        NOT NULL,
    amount       DECIMAL(19, 4) NOT NULL,
    claim_by     DATE,
    arming       INT            NOT NULL,
    version      BIGINT         NOT NULL,
    CONSTRAINT pk_claim_watch PRIMARY KEY (tenant_id, id),
    CONSTRAINT uq_claim_watch_client UNIQUE (tenant_id, client_id, id),
    CONSTRAINT uq_claim_watch_month UNIQUE (tenant_id, contract_id, scope, first_month),
    CONSTRAINT fk_claim_watch_contract FOREIGN KEY (tenant_id, client_id, contract_id) REFERENCES contract (tenant_id, client_id, id)
);
